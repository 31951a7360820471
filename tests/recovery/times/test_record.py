"""The times of a recovery, as they are kept."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tagsync.recovery.times.document import times_from_document, times_to_document
from tagsync.recovery.times.record import Kind, times_of
from tagsync.recovery.words.launches import TERMINATED
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import LaunchStatus, Outcome, RecoveryStatus, StepStatus
from tests.report.pages.recovery.given import ASKED, FAILED_DRILL, at, launched, wait, wave

DONE = replace(
    FAILED_DRILL,
    status=RecoveryStatus.COMPLETED,
    steps=(wave(1, launched("dc", 0, 6)), wait(2, 5), wave(3, launched("db", 11, 18))),
)

_NO_DOCUMENTS: tuple[object, ...] = (None, [], "text", 5, {})


def test_it_has_each_wave_and_wait_and_the_job_of_each_server() -> None:
    made = times_of(DONE, plan="erp", rto_minutes=30)
    assert made
    assert (made.kind, made.plan, made.outcome, made.rto_minutes) == (Kind.NATIVE, "erp", Outcome.SUCCEEDED, 30)
    assert [wave.work and wave.work.seconds / 60 for wave in made.waves] == [6, 5, 7]
    assert [each.work and each.work.seconds / 60 for each in made.servers()] == [6, 7]
    assert (made.reached_seconds, made.total_seconds) == (18 * 60, 20 * 60)


def test_it_keeps_how_long_an_approval_was_waited_for() -> None:
    cancelled = replace(ASKED, status=RecoveryStatus.CANCELLED, ended_at=at(45))
    made = times_of(cancelled)
    assert made
    assert (made.kind, made.plan) == (Kind.DRIVEN, "erp")
    assert [wave.asked_seconds / 60 for wave in made.waves] == [0, 13, 15]


def test_what_is_at_work_or_never_began_has_no_times() -> None:
    assert times_of(ASKED) is None
    assert times_of(replace(FAILED_DRILL, started_at=None)) is None


def test_a_drill_whose_instances_were_terminated_afterwards_stays_a_success() -> None:
    gone = replace(launched("db", 11, 18), status=LaunchStatus.FAILED, reason=TERMINATED)
    cleaned = replace(DONE, steps=(*DONE.steps[:2], wave(3, gone)))
    assert times_of(cleaned) == times_of(DONE)
    stopped = replace(cleaned, steps=(*DONE.steps[:2], wave(3, gone, status=StepStatus.FAILED)))
    made = times_of(stopped)
    assert made
    assert made.outcome is Outcome.FAILED


def test_an_execution_without_its_end_has_ended_with_its_last_known_moment() -> None:
    made = times_of(replace(DONE, ended_at=None))
    assert made
    assert made.ended_at == at(18)


@pytest.mark.parametrize("recovery", [DONE, FAILED_DRILL, replace(ASKED, status=RecoveryStatus.CANCELLED)])
def test_its_document_is_read_back_as_it_was(recovery: Recovery) -> None:
    made = times_of(recovery, rto_minutes=30)
    assert made
    assert times_from_document(json.loads(json.dumps(times_to_document(made)))) == made


def test_its_document_has_no_names_of_servers() -> None:
    made = times_of(replace(DONE, steps=(wave(1, replace(launched("dc", 0, 6), name="secret-name")),)))
    assert made
    assert "secret-name" not in json.dumps(times_to_document(made))


@pytest.mark.parametrize(
    "changed",
    [
        {"version": 2},
        {"started_at": "2026-03-01T22:00:00"},
        {"started_at": None},
        {"outcome": "GOOD"},
        {"recovery_id": 7},
        {"waves": [{"name": "wave 1"}]},
        {"waves": [{"name": "w", "work": ["2026-03-01T22:00:00+00:00"], "asked_seconds": 0, "servers": []}]},
        {"waves": [{"name": "w", "work": None, "asked_seconds": 0, "servers": [["1"]]}]},
    ],
)
def test_what_is_no_such_document_is_a_value_error(changed: dict[str, object]) -> None:
    made = times_of(DONE)
    assert made
    with pytest.raises(ValueError, match=r"\w"):
        times_from_document({**times_to_document(made), **changed})
    for other in _NO_DOCUMENTS:
        with pytest.raises(ValueError, match=r"\w"):
            times_from_document(other)
