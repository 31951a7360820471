"""The policies for recovery plans are enough, and every action in them is needed. The lab enforces IAM."""

from __future__ import annotations

import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.permissions import (
    IamPolicy,
    recovery_follow_policy,
    recovery_read_policy,
    recovery_write_policy,
    together,
)
from tagsync.core.model import Problem, Target
from tagsync.engine.ports import WriteFailed
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.plans.compare import UnreadableTarget, own_plan
from tagsync.recovery.plans.native_plan import OWNER_TAG, owner_mark
from tagsync.recovery.plans.steps import Step
from tagsync.recovery.words.vocabulary import Impact
from tests.aws.permissions.test_fleet import actions, without

MEMBER = "333333333333"
TARGET = Target(MEMBER, "us-east-1")


def life_of_a_plan(lab: Lab, read: IamPolicy, write: IamPolicy) -> bool:
    """Everything that tagsync ever does to a plan, through a read and a write role; whether every call was allowed."""
    server = lab.drs(MEMBER, "us-east-1").seed_server("erp")
    lab.add_role(MEMBER, "reader", trusts=HUB, policy=read)
    lab.add_role(MEMBER, "writer", trusts=HUB, policy=write)
    chains = [(RoleToAssume(f"arn:aws:iam::{MEMBER}:role/{name}"),) for name in ("reader", "writer")]
    access = Access({MEMBER: Account(MEMBER, read=chains[0], write=chains[1])}, regions=("us-east-1",))
    plans = Connection(access, session=lab.session()).native_plans
    try:
        arn = plans.create_plan(TARGET, "erp", "", {OWNER_TAG: owner_mark("erp")})
        plans.describe_plan(TARGET, arn, "the books")
        plans.tag_plan(TARGET, arn, {"Team": "sap"})
        wave = plans.create_step(TARGET, arn, Step("wave 1", {server.arn: Impact.CRITICAL}), 1)
        pause = plans.create_step(TARGET, arn, Step("pause", minutes=5), 2)
        plans.update_step(TARGET, wave, Step("wave 1", {server.arn: Impact.OPTIONAL}))
        plans.reorder(TARGET, arn, [wave, pause])
        plans.delete_step(TARGET, pause)
        found = own_plan(plans.find(TARGET, "erp"))
        assert found is not None
        if isinstance(starting := plans.starting(TARGET, arn), Problem):
            raise UnreadableTarget(starting)
        assert [each.step.name for each in found.steps] == ["wave 1"]
        plans.delete_plan(TARGET, arn)
    except (WriteFailed, UnreadableTarget) as failure:
        if failure.problem.kind != "access_denied":
            raise
        return False
    return lab.drs(MEMBER, "us-east-1").plans == {}


def test_the_documented_policies_are_enough_for_a_plans_whole_life(guarded_lab: Lab) -> None:
    assert life_of_a_plan(guarded_lab, recovery_read_policy(), recovery_write_policy())


@pytest.mark.parametrize("action", actions(recovery_read_policy()))
def test_every_action_of_the_read_role_is_needed(guarded_lab: Lab, action: str) -> None:
    assert not life_of_a_plan(guarded_lab, without(recovery_read_policy(), action), recovery_write_policy())


@pytest.mark.parametrize("action", actions(recovery_write_policy()))
def test_every_action_of_the_write_role_is_needed(guarded_lab: Lab, action: str) -> None:
    assert not life_of_a_plan(guarded_lab, recovery_read_policy(), without(recovery_write_policy(), action))


def test_rule_10_the_service_keeps_plans_with_all_of_it_but_the_deletion() -> None:
    missing = {*actions(recovery_write_policy())} - {*actions(recovery_follow_policy())}
    assert missing == {"drs:DeleteRecoveryPlan"}
    assert {*actions(recovery_follow_policy())} < {*actions(recovery_write_policy())}


@pytest.mark.parametrize("action", actions(recovery_follow_policy()))
def test_every_action_with_which_the_service_keeps_plans_is_needed(guarded_lab: Lab, action: str) -> None:
    whole = together(recovery_follow_policy(), _deletion())
    assert not life_of_a_plan(guarded_lab, recovery_read_policy(), without(whole, action))


def _deletion() -> IamPolicy:
    """What the life of a plan takes beyond keeping it."""
    statement = {"Sid": "Delete", "Effect": "Allow", "Action": ["drs:DeleteRecoveryPlan"], "Resource": ["*"]}
    return {"Version": "2012-10-17", "Statement": [statement]}


def test_the_policies_stop_at_recovery_plans_and_start_none() -> None:
    allowed = [*actions(recovery_read_policy()), *actions(recovery_write_policy())]
    executions = {action for action in allowed if "Execution" in action or action == "drs:StartRecovery"}
    assert executions == {"drs:ListRecoveryPlanExecutions"}
    for policy in (recovery_read_policy("aws-cn"), recovery_write_policy("aws-cn")):
        narrow = [each["Resource"] for each in policy["Statement"] if each["Resource"] != ["*"]]  # type: ignore[attr-defined]
        assert narrow == [["arn:aws-cn:drs:*:*:recovery-plan/*"]]
