"""The pages that are made of the schemas and of the description of the API leave out nothing."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.terraform.installed import REPOSITORY
from website.reference.api import api_page
from website.reference.documents import documents_page
from website.reference.members import table

DOCS = REPOSITORY / "docs"
SCHEMAS = sorted((DOCS / "schemas").glob("*.json"))


def test_every_request_has_its_role_body_and_answers() -> None:
    page = api_page(DOCS / "openapi.json")
    requests = json.loads((DOCS / "openapi.json").read_text(encoding="utf-8"))["paths"]
    sections = dict(re.findall(r"^## ([A-Z]+ /\S+)\n(.*?)(?=^## )", page, re.MULTILINE | re.DOTALL))
    assert list(sections) == [f"{method.upper()} {path}" for path, methods in requests.items() for method in methods]
    for text in sections.values():
        assert re.search(r"Takes the role \w+\.", text)
        assert re.search(r"^\| 20[02] \| \S", text, re.MULTILINE)
    assert "| `dryRun` | boolean | " in sections["POST /drs/tag-sync"]
    assert "The run and a page of its servers. [RunPage](#runpage) |" in sections["GET /drs/tag-sync/{run_id}"]


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
def test_every_member_of_a_document_is_there(path: Path) -> None:
    page = documents_page(DOCS / "schemas")
    schema = json.loads(path.read_text(encoding="utf-8"))
    section = page.partition(f"### {schema['title']}\n")[2].partition("\n### ")[0]
    names = {name for form in [schema, *schema.get("oneOf", [])] for name in form.get("properties", {})}
    assert names
    assert {name for name in names if f"| `{name}` | " not in section} == set()


def test_a_member_has_its_type_its_place_and_whether_it_is_needed() -> None:
    account = {
        "type": "object",
        "properties": {"id": {"type": "string", "description": "Its digits."}},
        "required": ["id"],
    }
    schema = {
        "properties": {
            "version": {"const": 1},
            "accounts": {"type": ["array", "null"], "items": account},
            "way": {"enum": ["a", None]},
            "tags": {"type": "object", "additionalProperties": account},
            "on": {"type": "boolean", "default": False},
        },
        "required": ["version"],
    }
    assert table(schema).splitlines()[2:] == [
        "| `version` | `1` | **Required.** |",
        "| `accounts` | array |  |",
        "| `accounts[].id` | string | **Required.** Its digits. |",
        '| `way` | `"a"` |  |',
        "| `tags` | object |  |",
        "| `tags.KEY.id` | string | **Required.** Its digits. |",
        "| `on` | boolean | Default: `false`. |",
    ]
