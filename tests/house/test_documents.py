"""The guides say what the code does: links, commands, flags, buckets, health, options and routes."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
import yaml

from tagsync.core.plan import Bucket
from tagsync.core.policy import policy_from_document
from tagsync.core.skips import Skip
from tagsync.discovery.health import BY_STATE
from tagsync.service.api.routes import ROUTES
from tests.house.contributing import REPOSITORY

DOCS = REPOSITORY / "docs"
PAGES = [
    *REPOSITORY.glob("*.md"),
    *sorted(DOCS.rglob("*.md")),
    *sorted((REPOSITORY / "modules").glob("*/README.md")),
    *sorted((REPOSITORY / "examples").rglob("*.md")),
]
OTHER_PROGRAMS = {"tagsync lab", "tagsync provider"}
HOME: str = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]["urls"]["Homepage"]
COMMANDS = (DOCS / "cli.md").read_text(encoding="utf-8")


def name_of(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def without_code(text: str) -> str:
    return re.sub(r"```.*?```", "", text, flags=re.DOTALL)


def code_of(text: str) -> list[str]:
    """The lines of code blocks, and code inside of text."""
    blocks = re.findall(r"```.*?```", text, re.DOTALL)
    return [line for block in blocks for line in block.splitlines()] + re.findall(r"`([^`]+)`", without_code(text))


def anchors(path: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", without_code(path.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_links_lead_somewhere(path: Path) -> None:
    """Also those by the address of the project, which copies of a page take along."""
    for link in re.findall(r"\]\(([^)\s]+)\)", without_code(path.read_text(encoding="utf-8"))):
        own = link.startswith(f"{HOME}/blob/HEAD/")
        if own or not re.match(r"https?://", link):
            file, _, anchor = link.removeprefix(f"{HOME}/blob/HEAD/").partition("#")
            target = ((REPOSITORY if own else path.parent) / file).resolve() if file else path
            assert target.exists(), link
            assert not anchor or anchor in anchors(target), link


@pytest.mark.parametrize("path", [path for path in PAGES if path.name != "cli.md"], ids=name_of)
def test_commands_and_their_flags_exist(path: Path) -> None:
    """The programs `tagsync lab` and `tagsync provider` have flags of their own."""
    commands = re.findall(r"^## (tagsync .*)$", COMMANDS, re.MULTILINE)
    known = {" ".join(command.split()[:length]) for command in commands for length in (2, 3, 4)}
    for line in code_of(path.read_text(encoding="utf-8")):
        if used := re.match(r"(?:\$ )?(tagsync [a-z]+)(.*)", line):
            command, rest = used.groups()
            flags = re.findall(r"(?<=[ \[])--[a-z-]+", rest.partition("#")[0])
            assert command in known, line
            assert command in OTHER_PROGRAMS or [flag for flag in flags if f"`{flag}" not in COMMANDS] == [], line


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_no_page_installs_whatever_the_package_index_has_of_this_name(path: Path) -> None:
    """Until there is a release: an extra is named, or the source."""
    assert re.findall(r"pip install (?:-\S+ )*[\"']?tagsync(?!\S* @ )", path.read_text(encoding="utf-8")) == []


def test_an_address_of_a_schema_is_that_of_this_version() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    home, version = project["urls"]["Homepage"], project["version"]
    texts = [path.read_text(encoding="utf-8") for path in PAGES]
    found = {address for text in texts for address in re.findall(r"\S*/raw/(?!HEAD/)\S*\.schema\.json", text)}
    assert found
    for address in found:
        name = address.rpartition("/")[2]
        assert address.removeprefix("$schema=") == f"{home}/raw/v{version}/docs/schemas/{name}"
        assert (DOCS / "schemas" / name).is_file()


def test_the_table_of_buckets_has_every_skip() -> None:
    rows = re.findall(r"^\| `(\w+)(?:: (\w+))?` \| \S.* \|( yes)? \|$", page("how-it-works.md"), re.MULTILINE)
    assert {bucket for bucket, _, _ in rows} == set(Bucket)
    assert [skip for _, skip, _ in rows if skip] == list(Skip)
    assert [skip for _, skip, partial in rows if skip and partial] == [skip for skip in Skip if skip.needs_attention]


def test_the_table_of_health_has_the_readiness_of_every_replication_state() -> None:
    rows = re.findall(r"^\| `(\w+)` \| ([A-Z_]+(?:, [A-Z_]+)*) \|", page("discovery.md"), re.MULTILINE)
    told = {state: readiness for readiness, states in rows for state in states.split(", ")}
    assert told == {state: health.readiness for state, health in BY_STATE.items()}


def test_the_policy_of_the_guide_shows_every_option() -> None:
    (block,) = re.findall(r"```yaml\n(version.*?)```", page("policy.md"), re.DOTALL)
    document = yaml.safe_load(block)
    policy_from_document(document)
    options = json.loads((DOCS / "schemas" / "policy.schema.json").read_text(encoding="utf-8"))["properties"]
    assert {(name, inner) for name in options for inner in options[name].get("properties", {})} == {
        (name, inner) for name, value in document.items() if isinstance(value, dict) for inner in value
    }


def test_the_guide_of_the_service_has_every_route_with_its_role() -> None:
    told: set[tuple[str, str, str]] = set()
    method = path = ""
    for cell, role in re.findall(r"^\| (`(?:GET|POST|PUT) /.*?`) \| (\w+) \|", page("service.md"), re.MULTILINE):
        for part in re.findall(r"`([^`]+)`", cell):
            verb, _, rest = part.rpartition(" ")
            method = verb or method
            path = rest if verb else f"{path.rpartition('/')[0]}{rest.removeprefix('...')}"
            told.add((method, path, role))
    assert told == {(route.method, route.path, route.role.name.lower()) for route in ROUTES}
