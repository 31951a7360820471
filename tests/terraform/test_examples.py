"""examples/terraform, which the pages in docs/terraform show, and those pages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tagsync.lab.lab import HUB, Lab
from tagsync.provider.reference import pages, rewritten
from tests.terraform.attached import attached
from tests.terraform.installed import REPOSITORY, Terraform, copy_of
from tests.terraform.versions.choosing import needs_terraform

EXAMPLES = REPOSITORY / "examples" / "terraform"
PAGES = REPOSITORY / "docs" / "terraform"
ALL = (
    "desired-tags",
    "discovery",
    "estate",
    "first-plan",
    "fleet",
    "fleet-status",
    "provider",
    "query",
    "recovery-plan",
    "source-server-tags",
    "source-servers",
)
OF_NEWER_TERRAFORMS = ("drill",)
"""What test_offers.py runs."""
REGIONS = ("us-east-1", "eu-west-1")


@pytest.fixture
def terraform(tmp_path: Path, drifted_lab: Lab) -> Iterator[Terraform]:
    with attached(drifted_lab) as reattach:
        yield Terraform(tmp_path / "home", drifted_lab.environment() | {"TF_REATTACH_PROVIDERS": reattach})


@needs_terraform
@pytest.mark.slow
@pytest.mark.parametrize("name", ALL)
def test_an_example_is_applied_and_then_has_nothing_to_do(
    name: str, tmp_path: Path, terraform: Terraform, monkeypatch: pytest.MonkeyPatch
) -> None:
    example = copy_of(EXAMPLES / name, tmp_path)
    monkeypatch.chdir(example)  # the provider runs in this process, and `path.module` is "."
    terraform.init(example)
    assert "Apply complete!" in terraform.apply(example).stdout
    assert "No changes." in terraform.plan(example).stdout


@needs_terraform
@pytest.mark.slow
def test_the_first_plan_shows_each_difference_as_old_and_new_and_nothing_else(
    tmp_path: Path, terraform: Terraform, drifted_lab: Lab
) -> None:
    example = copy_of(EXAMPLES / "first-plan", tmp_path)
    terraform.init(example)
    terraform.apply(example)
    (example / "terraform.tfstate").unlink()
    changed, removed = kept(drifted_lab, "us-east-1")[:2]
    before = drifted_lab.tags(changed)["Environment"]
    client = drifted_lab.client("drs")
    client.tag_resource(resourceArn=changed, tags={"Environment": "Sandbox"})
    client.untag_resource(resourceArn=removed, tagKeys=["Owner"])

    plan = terraform.plan(example, expect=2).stdout
    shown = [change for change in changes(plan) if "tagsync:owned" not in change]
    assert shown == ['+ "Owner" = "platform@example.com"', f'~ "Environment" = "Sandbox" -> "{before}"']
    assert "Plan: 2 to import, 0 to add, 1 to change, 0 to destroy." in plan


def changes(plan: str) -> list[str]:
    """Every changed tag in a plan, with what it becomes."""
    found = re.findall(r'^ +[~+-] "[^"]+" += .*[^{\n]$', plan, re.MULTILINE)
    return sorted(" ".join(line.split()) for line in found)


def kept(lab: Lab, region: str) -> list[str]:
    return [each.arn for each in lab.drs(HUB, region).servers.values() if "tagsync:owned" in each.tags]


def test_every_example_is_run() -> None:
    assert sorted(path.name for path in EXAMPLES.iterdir()) == sorted(ALL + OF_NEWER_TERRAFORMS)


def test_every_page_is_as_the_program_would_write_it_now() -> None:
    found = pages()
    written = {str(path.relative_to(PAGES)): path.read_text() for path in PAGES.rglob("*.md")}
    assert found.keys() <= written.keys()
    for name, text in written.items():
        assert text == rewritten(text, found.get(name, {})), f"{name}: run make docs"
        assert all(f"<!-- {part} -->" in text for part in found.get(name, ()))


def test_every_example_is_on_a_page() -> None:
    text = "".join(path.read_text() for path in PAGES.rglob("*.md"))
    for name in ALL + OF_NEWER_TERRAFORMS:
        assert f"<!-- example: {name}/main.tf -->" in text


def test_every_link_between_pages_leads_somewhere() -> None:
    for page in [*PAGES.rglob("*.md"), REPOSITORY / "modules" / "tagsync" / "README.md"]:
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text()):
            assert (page.parent / link).resolve().exists(), f"{page}: {link}"


@needs_terraform
def test_the_pages_have_what_terraform_itself_knows_of_the_provider(tmp_path: Path) -> None:
    example = copy_of(EXAMPLES / "fleet", tmp_path)
    terraform = Terraform(tmp_path / "home")
    terraform.init(example)
    (known,) = json.loads(terraform.run(example, "providers", "schema", "-json").stdout)["provider_schemas"].values()
    schemas = {"index.md": known["provider"]}
    for folder, kind in (("resources", "resource_schemas"), ("data-sources", "data_source_schemas")):
        for name, schema in known[kind].items():
            schemas[f"{folder}/{name.removeprefix('tagsync_')}.md"] = schema
    assert schemas.keys() == {page for page in pages() if page.startswith(("index", "resources", "data-sources"))}
    for page, schema in schemas.items():
        text = (PAGES / page).read_text()
        blocks = schema["block"].get("block_types", {})
        names = [*schema["block"].get("attributes", {}), *blocks]
        names += [name for block in blocks.values() for name in block["block"]["attributes"]]
        for name in names:
            assert f"\n- `{name}` (" in text, f"{page}: {name}"
