"""The policies for running recovery plans are enough, and every action in them is needed. The lab enforces IAM."""

from __future__ import annotations

import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.permissions import (
    IamPolicy,
    recovery_policy,
    recovery_read_policy,
    recovery_run_policy,
    recovery_watch_policy,
    together,
)
from tagsync.core.model import Problem, SourceServer, Target
from tagsync.engine.ports import WriteFailed
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.driven.drive import ORDER_TAG
from tagsync.recovery.native.ports import MarkRefused
from tagsync.recovery.words.listed import Listing
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import LaunchStatus
from tests.aws.permissions.test_fleet import actions, without

MEMBER = "333333333333"
TARGET = Target(MEMBER, "us-east-1")


def run_of_a_plan(lab: Lab, watch: IamPolicy, run: IamPolicy) -> bool:
    """A start, a failed wave that is retried, a skipped wait and a cancellation; whether every call was allowed."""
    lab.clock.freeze()
    drs = lab.client("drs", MEMBER)
    backend = lab.drs(MEMBER, "us-east-1")
    server = backend.seed_server("erp")
    plan = drs.create_recovery_plan(name="erp")["recoveryPlan"]["recoveryPlanArn"]
    wave = {"serverStepConfiguration": {"servers": [{"serverArn": server.arn}]}}
    drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName="wave", configuration=wave)
    wait = {"waitStepConfiguration": {"waitDurationMinutes": 9}}
    for number in range(2):
        drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName=f"wait {number}", configuration=wait)
    backend.fail_next_launch[server.id] = "LAUNCHED"
    statements = [each for policy in (recovery_read_policy(), watch) for each in policy["Statement"]]  # type: ignore[attr-defined]
    lab.add_role(MEMBER, "watcher", trusts=HUB, policy={**watch, "Statement": statements})
    lab.add_role(MEMBER, "runner", trusts=HUB, policy=run)
    chains = [(RoleToAssume(f"arn:aws:iam::{MEMBER}:role/{name}"),) for name in ("watcher", "runner")]
    access = Access({MEMBER: Account(MEMBER, read=chains[0], write=chains[1])}, regions=("us-east-1",))
    connection = Connection(access, session=lab.session())
    runs = connection.native_executions
    reader = connection.launch_reader
    looks = [
        runs.jobs(TARGET),
        runs.unfinished(TARGET, plan),
        reader.executions(TARGET),
        reader.instances(TARGET, [server.id]),
        reader.newest_points(TARGET, [server.id])[server.id],
        connection.reader.read_launch(SourceServer(TARGET, server.id, server.arn, {}, None)),
    ]
    if any(isinstance(look, Problem) and look.kind == "access_denied" for look in looks):
        return False
    try:
        execution = runs.start(TARGET, plan, drill=True, token="t", points={})
        lab.clock.advance(400)
        failed = runs.read(TARGET, execution, {})
        if not isinstance(failed, Recovery) or "simulated failure" not in next(failed.servers()).reason:
            return False
        lists = [connection.execution_lists.listed(TARGET, name) for name in ("erp", "")]
        if [isinstance(each, Listing) and each.recoveries[0].can_go_on for each in lists] != [True, False]:
            return False
        runs.retry(TARGET, failed.steps[0].step_id)
        runs.skip(TARGET, failed.steps[1].step_id)
        lab.clock.advance(400)
        runs.cancel(TARGET, execution)
    except WriteFailed as failure:
        if failure.problem.kind != "access_denied":
            raise
        return False
    ended = runs.read(TARGET, execution, {})
    assert isinstance(ended, Recovery)
    return [each.status for each in ended.servers()] == [LaunchStatus.LAUNCHED]


def test_the_documented_policies_are_enough_to_run_a_plan(guarded_lab: Lab) -> None:
    assert run_of_a_plan(guarded_lab, recovery_watch_policy(), recovery_run_policy())


def test_the_recovery_role_may_mark_the_executions_that_it_starts(guarded_lab: Lab) -> None:
    for role, policy in (("r", recovery_policy()), ("bare", without(recovery_policy(), "drs:TagResource"))):
        drs = guarded_lab.client("drs", MEMBER)
        server = guarded_lab.drs(MEMBER, "us-east-1").seed_server(role)
        plan = drs.create_recovery_plan(name=role)["recoveryPlan"]["recoveryPlanArn"]
        wave = {"serverStepConfiguration": {"servers": [{"serverArn": server.arn}]}}
        drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName="wave", configuration=wave)
        guarded_lab.add_role(MEMBER, role, trusts=HUB, policy=together(policy, recovery_run_policy()))
        chain = (RoleToAssume(f"arn:aws:iam::{MEMBER}:role/{role}"),)
        access = Access({MEMBER: Account(MEMBER, read=chain, write=chain)}, regions=("us-east-1",))
        runs = Connection(access, session=guarded_lab.session()).native_executions
        if role == "r":
            execution = runs.start(TARGET, plan, drill=True, token="t", points={}, mark="its own")
            seen = drs.get_recovery_plan_execution(recoveryPlanExecutionArn=execution)["recoveryPlanExecution"]
            assert seen["tags"] == {ORDER_TAG: "its own"}
        else:
            with pytest.raises(MarkRefused):
                runs.start(TARGET, plan, drill=True, token="u", points={}, mark="its own")


@pytest.mark.parametrize("action", actions(recovery_watch_policy()))
def test_every_action_of_the_watching_role_is_needed(guarded_lab: Lab, action: str) -> None:
    assert not run_of_a_plan(guarded_lab, without(recovery_watch_policy(), action), recovery_run_policy())


@pytest.mark.parametrize("action", actions(recovery_run_policy()))
def test_every_action_of_the_running_role_is_needed(guarded_lab: Lab, action: str) -> None:
    assert not run_of_a_plan(guarded_lab, recovery_watch_policy(), without(recovery_run_policy(), action))
