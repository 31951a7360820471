"""Steering an execution: which step is meant, and what can no longer be done."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

import pytest

from tagsync.core.errors import InputError, Refusal
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.native.guard import Guard
from tagsync.recovery.native.ports import Conflict
from tagsync.recovery.native.steering import NativeSteering, find_step
from tagsync.recovery.native.ways import Anyone
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.steering import WrongMoment
from tagsync.recovery.words.vocabulary import RecoveryStatus, StepStatus
from tests.fake_fleet import NOW
from tests.recovery.native.test_gather import Idle
from tests.recovery.native.test_guard import Instances
from tests.recovery.native.test_records import HUB, job, made, one, step


def failed(*statuses: StepStatus, status: RecoveryStatus = RecoveryStatus.FAILED) -> Recovery:
    steps = [step(one(number), status=each, number=number) for number, each in enumerate(statuses, 1)]
    return made(steps, job("j", *["LAUNCHED"] * len(steps)), status=status)


def test_without_a_name_the_failed_step_is_meant() -> None:
    execution = failed(StepStatus.COMPLETED, StepStatus.FAILED, StepStatus.NOT_STARTED)
    assert find_step(execution, "").number == find_step(execution, "2").number == find_step(execution, "wave 2").number


def test_a_step_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(InputError, match=r'the execution has no step "7"\. Name one by its number: 1 wave 1'):
        find_step(failed(StepStatus.FAILED), "7")
    with pytest.raises(InputError, match=f'no step "{"x" * 60}"'):
        find_step(failed(StepStatus.FAILED), "x" * 61)


def test_without_a_name_exactly_one_step_must_have_failed() -> None:
    at_work = failed(StepStatus.EXECUTING, StepStatus.NOT_STARTED, status=RecoveryStatus.IN_PROGRESS)
    with pytest.raises(InputError, match="STEP: no step has failed"):
        find_step(at_work, "")
    with pytest.raises(InputError, match="STEP: 2 steps have failed"):
        find_step(failed(StepStatus.FAILED, StepStatus.TIMED_OUT), "")


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


@dataclass
class Executions(Idle):
    """One execution, whatever is done with it. `done` is what DRS was asked for."""

    execution: Recovery | Problem = field(default_factory=lambda: failed(StepStatus.FAILED, StepStatus.NOT_STARTED))
    done: list[tuple[str, ...]] = field(default_factory=list)

    def read(self, target: Target, execution_id: str, names: Mapping[str, str]) -> Recovery | Problem:
        self.done.append(("read", execution_id, *names.values()))
        return self.execution

    def retry(self, target: Target, step_id: str) -> None:
        self.done.append(("retry", step_id))

    def skip(self, target: Target, step_id: str) -> None:
        self.done.append(("skip", step_id))

    def leave_out(self, target: Target, step_id: str, server_ids: Collection[str]) -> None:
        self.done.append(("leave_out", step_id, *server_ids))

    def cancel(self, target: Target, execution_id: str) -> None:
        self.done.append(("cancel", execution_id))


LOOK = ("read", "arn:e", "host-1")


def steering(executions: Executions, *instances: RecoveryInstance, step: str = "") -> NativeSteering:
    guard = Guard(Instances(found=instances), lambda: NOW, Anyone())
    return NativeSteering(executions, guard, HUB, "arn:e", {"s-1": "host-1"}, step)


@pytest.mark.parametrize("verb", ["retry", "skip"])
def test_a_verb_looks_acts_on_the_failed_step_and_looks_again(verb: str) -> None:
    executions = Executions()
    assert getattr(steering(executions), verb)() == executions.execution
    assert executions.done == [LOOK, (verb, "step-1"), LOOK]


def test_a_step_that_has_not_begun_can_be_skipped_by_name() -> None:
    executions = Executions()
    steering(executions, step="wave 2").skip()
    assert executions.done[1] == ("skip", "step-2")


def test_a_retry_that_would_replace_an_instance_is_refused_and_nothing_is_done() -> None:
    executions = Executions()
    with pytest.raises(Refusal):
        steering(executions, RecoveryInstance("s-1", "i-1", is_drill=True)).retry()
    assert executions.done == [LOOK]


def test_an_execution_that_cannot_be_read_is_not_changed() -> None:
    problem = Problem(ProblemKind.THROTTLED, f"{HUB} drs:GetRecoveryPlanExecution", "slow")
    executions = Executions(execution=problem)
    for act in (steering(executions).retry, lambda: steering(executions).leave_out(["s-1"])):
        with pytest.raises(WriteFailed) as refused:
            act()
        assert refused.value.problem == problem
    assert executions.done == [LOOK, LOOK]


def test_servers_are_left_out_of_the_steps_that_have_them() -> None:
    steps = [step(one(1), one(2), one(3), status=StepStatus.NOT_STARTED)]
    executions = Executions(execution=made(steps, status=RecoveryStatus.IN_PROGRESS))
    assert steering(executions).leave_out(["s-1", "s-3"]) == executions.execution
    assert executions.done == [LOOK, ("leave_out", "step-1", "s-1", "s-3"), LOOK]


def test_cancelling_looks_afterwards() -> None:
    executions = Executions()
    assert steering(executions).cancel() == executions.execution
    assert executions.done == [("cancel", "arn:e"), LOOK]


@pytest.mark.parametrize(
    ("status", "error", "why"),
    [
        (RecoveryStatus.COMPLETED, WrongMoment, "is COMPLETED. It has ended, so there is nothing to cancel"),
        (RecoveryStatus.IN_PROGRESS, Conflict, "not now"),
    ],
)
def test_a_cancellation_that_drs_refuses_is_too_late_or_told_as_drs_tells_it(
    status: RecoveryStatus, error: type[Exception], why: str
) -> None:
    class Refusing(Executions):
        def cancel(self, target: Target, execution_id: str) -> None:
            raise Conflict(Problem(ProblemKind.CONFLICT, f"{HUB} drs:CancelRecoveryPlanExecution", "not now"))

    with pytest.raises(error) as refused:
        steering(Refusing(execution=failed(StepStatus.COMPLETED, status=status))).cancel()
    assert type(refused.value) is error
    assert why in str(refused.value)


def test_nothing_is_left_out_of_what_has_ended() -> None:
    ended = Executions(execution=failed(StepStatus.COMPLETED, status=RecoveryStatus.COMPLETED))
    with pytest.raises(WrongMoment, match="is COMPLETED, so there is nothing to retry, skip or leave out"):
        steering(ended).leave_out(["s-1"])
    assert ended.done == [LOOK]
