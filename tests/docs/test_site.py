"""`make docs-site`: the site of the docs, built as strictly and as offline as it says."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
import yaml

from tests.docs import build
from tests.terraform.installed import REPOSITORY
from website.architecture.__main__ import FOLDER, PICTURES


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build.site(tmp_path_factory)


def test_it_has_every_page_and_finds_it(site: Path) -> None:
    pages = {path.relative_to(REPOSITORY / "docs").with_suffix(".html") for path in (REPOSITORY / "docs").rglob("*.md")}
    assert {page for page in pages if not (site / page).exists()} == set()
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    assert {str(page) for page in pages} <= {entry["location"].partition("#")[0] for entry in index["docs"]}


def test_nothing_in_it_is_fetched_from_elsewhere(site: Path) -> None:
    fetched = re.compile(r"<(?:script|img|link|iframe|source)\b[^>]*?\b(?:src|href|srcset)=\"?(https?:[^\" >]+)")
    for page in site.rglob("*.html"):
        assert fetched.findall(page.read_text(encoding="utf-8")) == [], page
    for sheet in site.rglob("*.css"):
        assert not re.search(r"@import|url\(.?https?:", sheet.read_text(encoding="utf-8")), sheet


def test_dead_links_and_anchors_and_pages_outside_of_the_navigation_are_errors(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    shutil.copytree(REPOSITORY / "docs", docs)
    (docs / "lost.md").write_text("# Lost\n", encoding="utf-8")
    with (docs / "index.md").open("a", encoding="utf-8") as page:
        page.write("\n[a](gone.md) [b](../tagsync/gone.py) ![c](gone.svg) [d](policy.md#gone) [e](#gone)\n")
    folder = REPOSITORY / "website"
    settings = {
        "INHERIT": str(REPOSITORY / "mkdocs.yml"),
        "docs_dir": str(docs),
        "theme": {"custom_dir": str(folder / "theme")},
        "hooks": [str(folder / "repository_pages.py")],
    }
    config = tmp_path / "mkdocs.yml"
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    done = build.build(tmp_path / "site", "--config-file", str(config))
    assert done.returncode != 0
    for link in ("gone.md", "../tagsync/gone.py", "gone.svg"):
        assert f"the link {link} leads nowhere" in done.stderr
    assert "'policy.md' does not contain an anchor '#gone'" in done.stderr
    assert "there is no anchor '#gone'" in done.stderr or "there is no such anchor on this page" in done.stderr
    assert re.search(r'not included in the "nav" configuration:\s+- lost.md', done.stderr)
    assert "Aborted with" in done.stderr + done.stdout


@pytest.mark.parametrize("name", PICTURES)
def test_the_pictures_of_the_architecture_are_those_that_are_drawn(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == PICTURES[name]().svg(), "run: make docs"
