"""The README on a package index: of the package's real metadata, every link and picture leads to the project's home."""

from __future__ import annotations

import os
import re
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest
from hatchling import build

from tests.terraform.installed import REPOSITORY

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
TARGET = re.compile(r'\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"]+)"')


@pytest.fixture(scope="module")
def metadata(tmp_path_factory: pytest.TempPathFactory) -> Message:
    """METADATA, as pip has it made."""
    folder, before = tmp_path_factory.mktemp("metadata"), Path.cwd()
    os.chdir(REPOSITORY)
    try:
        name = build.prepare_metadata_for_build_wheel(str(folder))
    finally:
        os.chdir(before)
    return Parser().parsestr((folder / name / "METADATA").read_text(encoding="utf-8"))


def targets(text: str) -> list[str]:
    return [markdown or html for markdown, html in TARGET.findall(text)]


def test_every_address_of_the_project_follows_from_its_home(metadata: Message) -> None:
    urls = dict(each.split(", ") for each in metadata.get_all("Project-URL", []))
    home = urls["Homepage"]
    assert len(urls) >= 4
    assert all(url == home or url.startswith(f"{home}/") for url in urls.values())


def test_every_link_and_picture_is_absolute_on_the_package_index(metadata: Message) -> None:
    text = str(metadata.get_payload())
    home = dict(each.split(", ") for each in metadata.get_all("Project-URL", []))["Homepage"]
    found, written = targets(text), targets(README.replace("](#", "](README.md#"))
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert len(found) == len(written) > 20
    for link, relative in zip(found, written, strict=True):
        if relative.startswith("https://"):
            assert link == relative
        else:
            kind = "raw" if relative.endswith((".svg", ".png")) else "blob"
            assert link == f"{home}/{kind}/HEAD/{relative}"
            assert (REPOSITORY / relative.partition("#")[0]).is_file(), relative


def test_every_picture_says_what_it_shows() -> None:
    assert re.findall(r"!\[\s*\]", README) == []
    assert [tag for tag in re.findall(r"<img[^>]*>", README) if not re.search(r'alt="[^"]{20,}"', tag)] == []
