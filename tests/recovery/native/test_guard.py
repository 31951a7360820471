"""A retry and a skip replace no recovery instance unasked (law 10)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace

import pytest

from tagsync.core.errors import Refusal
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.native.guard import Guard, is_its_plan, launched_by_retry, launched_by_skip
from tagsync.recovery.native.ways import Anyone
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.vocabulary import RecoveryStatus, StepStatus
from tests.fake_fleet import NOW
from tests.recovery.given import FakePlans, native
from tests.recovery.native.test_gather import Idle
from tests.recovery.native.test_records import HUB, job, made, one, step

THREE_STEPS = [
    step(one(1), one(2), status=StepStatus.FAILED),
    step(one(3, ""), status=StepStatus.NOT_STARTED, number=2),
    step(one(4, ""), status=StepStatus.SKIPPED, number=3),
]
FAILED = made(THREE_STEPS, job("j", "LAUNCHED", "FAILED"), status=RecoveryStatus.FAILED)
AT_WORK = made(THREE_STEPS, job("j", "LAUNCHED", "FAILED"), status=RecoveryStatus.IN_PROGRESS)


@dataclass
class Instances(Idle):
    """Recovery instances of these servers, or why they cannot be read."""

    found: tuple[RecoveryInstance, ...] | Problem = ()
    wanted: list[str] = field(default_factory=list)

    def instances(self, target: Target, server_ids: Collection[str]) -> tuple[RecoveryInstance, ...] | Problem:  # type: ignore[override]
        self.wanted += server_ids
        return self.found


def check(found: tuple[RecoveryInstance, ...] | Problem, accept: Accept | None = None) -> list[str]:
    launches = Instances(found=found)
    Guard(launches, lambda: NOW, Anyone(), accept or Accept()).check(HUB, FAILED.steps[0].servers)
    return launches.wanted


def test_instances_of_all_servers_are_looked_at_and_those_that_are_gone_do_not_count() -> None:
    assert check(()) == ["s-1", "s-2"]
    assert check((RecoveryInstance("s-2", "i-2", is_drill=False, state="TERMINATED"),)) == ["s-1", "s-2"]


def test_an_instance_is_replaced_only_if_that_was_accepted_for_its_kind() -> None:
    drill = RecoveryInstance("s-1", "i-1", is_drill=True, state="RUNNING")
    real = RecoveryInstance("s-2", "i-2", is_drill=False, state="RUNNING")
    with pytest.raises(Refusal) as refused:
        check((drill, real), Accept(replace_instances=True))
    assert [reason.split(":")[0] for reason in refused.value.reasons] == ["s-2", "Nothing was launched"]
    with pytest.raises(Refusal, match="s-1: a launch would terminate its instance i-1"):
        check((drill, real), Accept(replace_production=True))
    check((drill, real), Accept(replace_instances=True, replace_production=True))


def test_instances_that_cannot_be_read_stop_it() -> None:
    problem = Problem(ProblemKind.THROTTLED, f"{HUB} drs:DescribeRecoveryInstances", "slow")
    with pytest.raises(WriteFailed) as failed:
        check(problem)
    assert failed.value.problem == problem


def test_a_retry_launches_what_is_not_launched_and_the_steps_ahead() -> None:
    assert [each.server_id for each in launched_by_retry(FAILED, FAILED.steps[0])] == ["s-2", "s-3"]


def test_a_skip_launches_the_steps_ahead_and_a_retried_step_is_none_of_them() -> None:
    assert [each.server_id for each in launched_by_skip(FAILED, FAILED.steps[0])] == ["s-3"]
    assert list(launched_by_skip(FAILED, FAILED.steps[1])) == []
    two_ahead = replace(FAILED, steps=(*FAILED.steps[:2], replace(FAILED.steps[2], status=StepStatus.NOT_STARTED)))
    assert [each.server_id for each in launched_by_skip(two_ahead, two_ahead.steps[2])] == ["s-3"]


def test_an_execution_at_work_launches_the_steps_ahead_by_itself() -> None:
    assert [each.server_id for each in launched_by_retry(AT_WORK, AT_WORK.steps[0])] == ["s-2"]
    assert list(launched_by_skip(AT_WORK, AT_WORK.steps[0])) == []


def test_an_execution_is_of_the_plan_that_has_its_arn_and_the_name() -> None:
    plan, other = native(name="erp"), native(name="crm")
    plans = FakePlans(plan, other)
    execution = replace(FAILED, plan_id=plan.arn)
    assert is_its_plan(plans, HUB, execution, "erp")
    assert not is_its_plan(plans, HUB, execution, "crm")
    assert not is_its_plan(FakePlans(), HUB, execution, "erp")
    for arn in ("plan/a", "plan/z"):
        assert not is_its_plan(plans, HUB, replace(FAILED, plan_id=arn), "erp")
