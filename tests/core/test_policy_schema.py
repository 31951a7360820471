from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tagsync.core.documents.declared import write_document
from tagsync.core.documents.schema import file_schema
from tagsync.core.errors import InputError
from tagsync.core.policy import DEFAULT_POLICY, Policy, policy_from_document
from tests.strategies import policies, policy_documents

POLICY_SCHEMA = file_schema(Policy)
VALIDATOR = Draft202012Validator(POLICY_SCHEMA)
Draft202012Validator.check_schema(POLICY_SCHEMA)

ODD = [None, True, 0, -1, 2.5, 200, "", "x", "ensure", "x" * 300, [], [""], ["x", 3], {}, {"a": "b"}, {"a": None}]


def loads(document: object) -> bool:
    try:
        policy_from_document(document)
    except InputError:
        return False
    return True


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, below in inner for place in places(below, (*path, key)))]


@given(policies())
def test_a_complete_policy_fits_the_schema(policy: Policy) -> None:
    VALIDATOR.validate(write_document(policy))


@given(policy_documents())
def test_good_documents_fit_the_schema(document: dict[str, Any]) -> None:
    VALIDATOR.validate(document)


@given(st.data(), policies())
def test_the_loader_takes_nothing_that_the_schema_refuses(data: st.DataObject, policy: Policy) -> None:
    document: Any = write_document(policy)
    way = data.draw(st.sampled_from(places(document)[1:]))
    holder = document
    for step in way[:-1]:
        holder = holder[step]
    holder[way[-1]] = data.draw(st.sampled_from(ODD))
    if loads(document):
        VALIDATOR.validate(document)


@given(st.data())
def test_a_value_that_is_wrong_by_itself_is_refused_by_both(data: st.DataObject) -> None:
    """In a document without globs, renames or constants nothing depends on anything else: both must agree."""
    document: Any = write_document(DEFAULT_POLICY)
    document["overflow"]["action"] = "trim"
    parts = ["servers", "overflow", "launch", "safety", "prune", "version"]
    way = data.draw(st.sampled_from([place for place in places(document)[1:] if place[0] in parts]))
    holder = document
    for step in way[:-1]:
        holder = holder[step]
    holder[way[-1]] = data.draw(st.sampled_from(ODD))
    assert loads(document) == VALIDATOR.is_valid(document)


def test_every_member_is_described_for_editors() -> None:
    def walk(schema: Any, name: str) -> None:
        for key, below in schema.get("properties", {}).items():
            assert below.get("description"), f"{name}.{key}"
            walk(below, f"{name}.{key}")

    walk(POLICY_SCHEMA, "policy")
