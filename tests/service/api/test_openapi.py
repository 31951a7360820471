"""The OpenAPI document is committed, fresh, and says what the routes do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tagsync.core.documents.declared import read_whole
from tagsync.core.documents.schema import body_schema
from tagsync.core.errors import InputError
from tagsync.engine.targets.access import Access
from tagsync.service.api.openapi import component_schemas, openapi
from tagsync.service.api.routes import ROUTES
from tagsync.service.api.settings import SettingsBody
from tagsync.service.kit.door import opened
from tagsync.service.sync.documents import SyncBody, read_body

DOCUMENT: Any = openapi()
SCHEMAS = component_schemas()


def test_the_committed_document_is_fresh() -> None:
    path = Path(__file__).parents[3] / "docs" / "openapi.json"
    assert json.loads(path.read_text(encoding="utf-8")) == DOCUMENT, "run: make docs"


def test_every_route_is_in_it_with_its_role() -> None:
    told = {
        (method.upper(), path): operation["x-tagsync-role"]
        for path, operations in DOCUMENT["paths"].items()
        for method, operation in operations.items()
    }
    assert told == {(route.method, route.path): route.role.name.lower() for route in ROUTES}


@pytest.mark.parametrize("schema", [*SCHEMAS.values(), *(body_schema(route.body) for route in ROUTES if route.body)])
def test_its_schemas_are_schemas(schema: Any) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)


def test_every_answer_has_a_schema_that_exists() -> None:
    text = json.dumps(DOCUMENT)
    for route in ROUTES:
        for _, body in route.answers.values():
            assert body.name in SCHEMAS
            assert f"#/components/schemas/{body.name}" in text


def test_a_name_stands_for_one_body() -> None:
    bodies = {body for route in ROUTES for _, body in route.answers.values()}
    assert len({body.name for body in bodies}) == len(bodies)


@pytest.mark.parametrize(
    ("declared", "good", "bad"),
    [
        (
            SyncBody,
            [
                {},
                {"accountId": "111111111111", "region": "eu-west-1", "dryRun": True, "async": False},
                {"regions": ["eu-west-1"], "sourceServerIds": ["s-1234567890abcdef0"], "assumeRoleName": "x"},
                {"synch_tags": True, "synch_instance_type": False},
            ],
            [{"accountId": "1"}, {"dryRun": 1}, {"x": 1}, {"synch_tags": False}, {"sourceServerIds": ["s-1"]}],
        ),
        (
            SettingsBody,
            [{"enabled": True}, {"enabled": False, "intervalHours": 24, "version": 3}],
            [{}, {"enabled": 1}, {"enabled": True, "intervalHours": 25}, {"enabled": True, "x": 1}],
        ),
    ],
)
def test_schema_and_parser_agree(declared: type, good: list[Any], bad: list[Any]) -> None:
    def parses(body: Any) -> bool:
        try:
            document = opened(body, "body")
            read_whole(SettingsBody, document) if declared is SettingsBody else read_body(document, Access(), "me")
        except InputError:
            return False
        return True

    validator = jsonschema.Draft202012Validator(body_schema(declared))
    for body in good:
        assert (parses(body), validator.is_valid(body)) == (True, True)
    for body in bad:
        assert (parses(body), validator.is_valid(body)) == (False, False)
