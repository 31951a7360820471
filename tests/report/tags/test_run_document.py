"""The document of a run: complete, and described by a schema."""

from __future__ import annotations

import json

import jsonschema
import pytest

from tagsync.core.plan import Bucket
from tagsync.core.plan_document import plan_to_document
from tagsync.report.documents import to_json
from tagsync.report.schemas import RUN_SCHEMA
from tagsync.report.tags.run_document import run_to_document
from tests.report.tags.plans import INCOMPLETE, result_of, run_of

RUN = run_of(
    INCOMPLETE,
    *(result_of(each, bucket=Bucket.FAILED, detail="denied", changes=()) for each in INCOMPLETE.to_apply()[:1]),
    stopped="deadline",
)


def test_a_run_document_fits_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(RUN_SCHEMA)
    jsonschema.validate(json.loads(to_json(run_to_document(RUN))), RUN_SCHEMA)


def test_the_schema_of_runs_is_closed() -> None:
    with pytest.raises(jsonschema.ValidationError, match="surprise"):
        jsonschema.validate({**run_to_document(RUN), "surprise": 1}, RUN_SCHEMA)


def test_a_run_document_says_how_it_went() -> None:
    document = run_to_document(RUN)
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
    assert to_json(run_to_document(RUN)) == to_json(run_to_document(RUN))
