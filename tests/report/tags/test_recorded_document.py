"""Reads back what is to be undone: strictly, with every mistake and its fix."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.core.change import LaunchChange
from tagsync.core.errors import InputError
from tagsync.core.plan_document import plan_to_document
from tagsync.core.undo.recorded import Recorded, recorded_of_plan
from tagsync.report.documents import redacted
from tagsync.report.tags.recorded_document import recorded_from_document
from tagsync.report.tags.run_document import run_to_document
from tests.report.tags.plans import DRIFTED, IN_SYNC, result_of, run_of
from tests.undoing import recorded_of_run

WROTE = run_of(DRIFTED, *(result_of(server) for server in DRIFTED.servers()))


def printed(document: object) -> Any:
    return json.loads(json.dumps(document))


def mistakes(document: object) -> list[str]:
    with pytest.raises(InputError) as raised:
        recorded_from_document(document, lambda place: f"run.json {place}".rstrip())
    return str(raised.value).splitlines()


def read(document: object) -> Recorded:
    return recorded_from_document(printed(document))


def test_a_run_is_read_with_the_servers_that_it_changed_or_found_right() -> None:
    assert read(run_to_document(WROTE)) == recorded_of_run(WROTE)
    found = read(run_to_document(WROTE))
    assert found.what == f"run {WROTE.run_id}"
    assert (LaunchChange("copy_tags", "false", "true"),) in [server.launch for server in found.servers]
    assert {server.is_changed for server in found.servers} == {True, False}


def test_a_plan_is_read_too_and_is_no_proof_of_a_write() -> None:
    assert read(plan_to_document(DRIFTED)) == recorded_of_plan(DRIFTED)
    assert not any(one.is_written for one in read(plan_to_document(DRIFTED)).servers)
    assert not read(plan_to_document(IN_SYNC)).has_changes


@pytest.mark.parametrize("document", [None, [], "run", {}, {"format_version": 1, "digest": "sha256:"}])
def test_what_is_neither_says_what_would_be(document: object) -> None:
    assert mistakes(document) == [
        "run.json: this is not a plan or a run. Save one with: tagsync plan --out plan.json, or: "
        "tagsync apply --output json > run.json"
    ]


@pytest.mark.parametrize("document", [plan_to_document(DRIFTED), run_to_document(WROTE)])
def test_hidden_values_cannot_go_back(document: object) -> None:
    [said] = mistakes(printed(redacted(document)))
    assert said == (
        "run.json: its tag values are hidden (--redact), so none can go back. Save it again without --redact"
    )


def test_a_dry_run_wrote_nothing() -> None:
    document = printed(run_to_document(WROTE)) | {"dry_run": True}
    assert mistakes(document) == [
        "run.json dry_run: it was a dry run: it wrote nothing. Name the document of a run that wrote"
    ]


@pytest.mark.parametrize(
    ("version", "said"),
    [(2, "2 is not one of the choices. Use one of: 1"), (None, "this is not a plan or a run. Save one")],
)
def test_another_version_is_refused(version: object, said: str) -> None:
    [found] = mistakes(printed(run_to_document(WROTE)) | {"format_version": version})
    assert said in found


def test_an_edited_plan_is_refused() -> None:
    document = printed(plan_to_document(DRIFTED))
    document["targets"][0]["servers"][1]["changes"][0]["before"] = "by hand"
    assert any("the plan was changed after it was saved" in said for said in mistakes(document))


def test_every_mistake_of_a_run_is_said_at_once() -> None:
    document = printed(run_to_document(WROTE))
    changes = next(result["changes"] for result in document["results"] if len(result["changes"]) > 2)
    changes[0]["action"] = "remove"
    changes[1]["after"] = changes[1]["before"]
    document["results"].append(document["results"][0])
    document["dry_run"] = True
    found = mistakes(document)
    assert len(found) == 4
    assert (
        sum("the run was changed after it was saved. Use the document as tagsync printed it" in one for one in found)
        == 2
    )
    assert any("the server is in the run twice" in one for one in found)


def test_what_is_missing_or_unknown_in_a_run_is_a_mistake() -> None:
    document = printed(run_to_document(WROTE))
    del document["results"][0]["bucket"]
    document["results"][1]["more"] = 1
    document["results"][2]["changes"] = "none"
    found = "\n".join(mistakes(document))
    for place in ("results[0].bucket", "results[1].more", "results[2].changes"):
        assert place in found
