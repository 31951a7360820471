"""What tagsync publishes for other programs, before judges from outside: OpenAPI's and JSON Schema's own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema.validators import Draft202012Validator, validator_for
from openapi_spec_validator import OpenAPIV31SpecValidator

from examples.deployment import ROOT

SCHEMAS = sorted((ROOT / "docs" / "schemas").glob("*.json"))
OPENAPI = json.loads((ROOT / "docs" / "openapi.json").read_text(encoding="utf-8"))


def test_the_api_is_a_valid_document_of_openapi() -> None:
    assert OPENAPI["openapi"].startswith("3.1.")
    assert [f"{each.json_path}: {each.message}" for each in OpenAPIV31SpecValidator(OPENAPI).iter_errors()] == []


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.name)
def test_every_schema_names_its_metaschema_and_follows_it(path: Path) -> None:
    schema = json.loads(path.read_text(encoding="utf-8"))
    assert "$schema" in schema
    validator_for(schema).check_schema(schema)
    assert list(strangers(schema)) == []


def test_a_member_that_no_schema_has_is_noticed() -> None:
    assert list(strangers({"properties": {"requird": {"requird": []}}})) == ["requird"]


def strangers(schema: Any) -> list[str]:
    """Keywords that JSON Schema does not have: a metaschema lets them pass, and a validator ignores them."""
    if isinstance(schema, list):
        return [name for each in schema for name in strangers(each)]
    if not isinstance(schema, dict):
        return []
    found = [name for name in schema if name not in KEYWORDS and not name.startswith(("$", "x-"))]
    for name in ("properties", "$defs", "patternProperties"):
        found += [stranger for each in schema.get(name, {}).values() for stranger in strangers(each)]
    for name in ("items", "additionalProperties", "propertyNames", "not", "if", "then", "else", "contains"):
        found += strangers(schema.get(name))
    for name in ("allOf", "anyOf", "oneOf", "prefixItems"):
        found += strangers(schema.get(name))
    return found


KEYWORDS = Draft202012Validator.VALIDATORS.keys() | {
    *("title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "then", "else"),
}
