"""JSON: complete, described by a schema, the same for the same input, and without values where they are hidden."""

from __future__ import annotations

import json

import jsonschema
import pytest

from tagsync.core.errors import InputError
from tagsync.core.plan import Bucket
from tagsync.core.plan_document import plan_from_document, plan_to_document
from tagsync.core.plan_schema import PLAN_SCHEMA
from tagsync.report.documents import redacted, to_json
from tagsync.report.tags.run_document import drive_to_document
from tagsync.report.tags.run_schema import RUN_SCHEMA
from tests.report.plans import DRIFTED, INCOMPLETE, result_of, run_of

RUN = run_of(
    INCOMPLETE,
    *(result_of(each, bucket=Bucket.FAILED, detail="denied", changes=()) for each in INCOMPLETE.to_apply()[:1]),
    stopped="deadline",
)


def test_a_run_document_fits_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(RUN_SCHEMA)
    jsonschema.validate(json.loads(to_json(drive_to_document(RUN))), RUN_SCHEMA)


def test_the_schema_of_runs_is_closed() -> None:
    with pytest.raises(jsonschema.ValidationError, match="surprise"):
        jsonschema.validate({**drive_to_document(RUN), "surprise": 1}, RUN_SCHEMA)


def test_a_run_document_says_how_it_went() -> None:
    document = drive_to_document(RUN)
    assert document["format_version"] == 1
    assert document["status"] == "PARTIAL"
    assert document["stopped"] == "deadline"
    assert document["started_at"] == "2026-01-31T23:59:57.000Z"
    assert document["finished_at"] == "2026-01-31T23:59:59.500Z"
    assert document["duration_seconds"] == 2.5
    assert document["summary"] == {
        "total_servers": 11,
        "in_sync": 2,
        "changed": 2,
        "skipped": {"no_instance_id": 5, "origin_gone": 1},
        "failed": 1,
        "coverage": 0.3636,
    }
    assert document["plan_digest"] == plan_to_document(INCOMPLETE)["digest"]


def test_the_same_run_gives_the_same_bytes() -> None:
    assert to_json(drive_to_document(RUN)) == to_json(drive_to_document(RUN))
    assert to_json({"b": "ü", "a": 1}) == '{\n  "b": "ü",\n  "a": 1\n}\n'


def test_redacted_documents_hold_no_value_and_no_name() -> None:
    for document in (plan_to_document(DRIFTED), drive_to_document(run_of(DRIFTED))):
        text = to_json(redacted(document))
        for secret in ("Prod", "bob", "alice", '"yes"', "web-02", "batch 01"):
            assert secret not in text
        for kept in ("Environment", "s-00000000000000002", "copy_tags", "true"):
            assert kept in text


def test_a_redacted_plan_still_fits_the_schema_and_cannot_be_applied() -> None:
    document = redacted(plan_to_document(DRIFTED))
    jsonschema.validate(document, PLAN_SCHEMA)
    with pytest.raises(InputError, match="digest"):
        plan_from_document(document)
