"""Steering an execution: which step is meant, and what can no longer be done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.errors import InputError
from tagsync.recovery.native.steering import find_step
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.steering import WrongMoment
from tagsync.recovery.words.vocabulary import RecoveryStatus, StepStatus
from tests.recovery.native.test_records import job, made, one, step


def failed(*statuses: StepStatus, status: RecoveryStatus = RecoveryStatus.FAILED) -> Recovery:
    steps = [step(one(number), status=each, number=number) for number, each in enumerate(statuses, 1)]
    return made(steps, job("j", *["LAUNCHED"] * len(steps)), status=status)


def test_without_a_name_the_failed_step_is_meant() -> None:
    execution = failed(StepStatus.COMPLETED, StepStatus.FAILED, StepStatus.NOT_STARTED)
    assert find_step(execution, "").number == find_step(execution, "2").number == find_step(execution, "wave 2").number


def test_a_step_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(InputError, match="Name one by its number: 1 wave 1"):
        find_step(failed(StepStatus.FAILED), "7")


@pytest.mark.parametrize("wanted", ["", "1"])
def test_rule_5_what_timed_out_is_started_anew_and_not_retried(wanted: str) -> None:
    timed_out = failed(StepStatus.TIMED_OUT, StepStatus.NOT_STARTED, status=RecoveryStatus.TIMED_OUT)
    with pytest.raises(WrongMoment, match=r"has timed out, .* Start the plan anew"):
        find_step(timed_out, wanted)


@pytest.mark.parametrize("wanted", ["", "1"])
def test_rule_13_what_failed_in_validation_is_started_anew_and_not_retried(wanted: str) -> None:
    refused = replace(failed(StepStatus.NOT_STARTED), reason="s-1 has no recovery point")
    with pytest.raises(WrongMoment, match=r"nothing to retry, .*\(s-1 has no recovery point\)\. Start the plan anew"):
        find_step(refused, wanted)


@pytest.mark.parametrize("status", [RecoveryStatus.COMPLETED, RecoveryStatus.CANCELLED])
def test_rule_11_what_has_ended_has_nothing_to_retry_and_no_step_to_name(status: RecoveryStatus) -> None:
    """Also where a server is not well: a retry launches only what a failed step has not launched."""
    ended = failed(StepStatus.COMPLETED, status=status)
    with pytest.raises(WrongMoment, match=f"is {status}, so there is nothing to retry, skip or leave out"):
        find_step(ended, "")
