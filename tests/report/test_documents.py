"""JSON as text, and without values where they are hidden."""

from __future__ import annotations

from dataclasses import replace

import jsonschema
import pytest

from tagsync.core.errors import InputError
from tagsync.core.plan import Unmatched
from tagsync.core.plan_document import plan_from_document, plan_to_document
from tagsync.report.documents import redacted, to_json
from tagsync.report.schemas import PLAN_SCHEMA
from tagsync.report.tags.run_document import run_to_document
from tests.report.tags.plans import DRIFTED, run_of


def test_members_keep_their_order_and_letters_stay_as_they_are() -> None:
    assert to_json({"b": "ü", "a": 1}) == '{\n  "b": "ü",\n  "a": 1\n}\n'


def test_redacted_documents_hold_no_value_and_no_name() -> None:
    for document in (plan_to_document(DRIFTED), run_to_document(run_of(DRIFTED))):
        text = to_json(redacted(document))
        for secret in ("Prod", "bob", "alice", '"yes"', "web-02", "batch 01"):
            assert secret not in text
        for kept in ("Environment", "s-00000000000000002", "copy_tags", "true"):
            assert kept in text


def test_entries_of_a_tag_file_are_hidden_for_they_are_names() -> None:
    plan = replace(DRIFTED, unmatched=(Unmatched("db-1", "db-01"), Unmatched("web-*")))
    document = plan_to_document(plan)
    assert plan_from_document(document) == plan
    hidden = redacted(document)
    assert isinstance(hidden, dict)
    assert hidden["unmatched"] == [{"entry": "***", "near": "***"}, {"entry": "***", "near": ""}]
    jsonschema.validate(hidden, PLAN_SCHEMA)


def test_a_redacted_plan_still_fits_the_schema_and_cannot_be_applied() -> None:
    document = redacted(plan_to_document(DRIFTED))
    jsonschema.validate(document, PLAN_SCHEMA)
    with pytest.raises(InputError, match="digest"):
        plan_from_document(document)
