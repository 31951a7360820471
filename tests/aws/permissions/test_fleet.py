"""The documented IAM policies are enough, and not one action too many. The lab enforces them."""

from __future__ import annotations

import copy
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from tagsync.aws.connection import Connection
from tagsync.aws.permissions import (
    AllowedHooks,
    Launches,
    caller_policy,
    cleanup_policy,
    hook_policy,
    launch_needs_policy,
    read_policy,
    recovery_policy,
    recovery_read_policy,
    recovery_run_policy,
    recovery_watch_policy,
    recovery_write_policy,
    trust_policy,
    write_policy,
)
from tagsync.core.model import Problem, Target
from tagsync.core.planning import make_plan
from tagsync.core.policy import Launch, Policy
from tagsync.engine.apply import apply_plan
from tagsync.engine.read import read_fleet
from tagsync.engine.run import RunRecord, RunStatus
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.file import access_from_document
from tagsync.lab.lab import HUB, Lab

CALLER, TARGET, ORIGIN = "222222222222", "333333333333", "444444444444"
INSTANCE = "i-0123456789abcdef0"
ENSURE = Policy(launch=Launch(copy_tags="ensure", instance_type="ensure"))
CALLER_ROLE = f"arn:aws:iam::{CALLER}:role/caller"
HOOKS = AllowedHooks(
    lambdas=("arn:aws:lambda:eu-central-1:222222222222:function:erp-db-check",),
    documents=("erp-switch-dns", "AWS-RunShellScript"),
    automation_roles=("arn:aws:iam::222222222222:role/erp-automation",),
)
PAGE = Path(__file__).parents[3] / "docs" / "permissions.md"
DENY_ALL = {"Effect": "Deny", "Action": ["*"], "Resource": ["*"]}
"""A policy with no statement left is none."""
NOW = datetime(2026, 5, 4, tzinfo=UTC)


def without(policy: dict[str, Any], action: str) -> dict[str, Any]:
    """The policy with one action less."""
    policy = copy.deepcopy(policy)
    for statement in policy["Statement"]:
        statement["Action"] = [one for one in statement["Action"] if one != action]
    policy["Statement"] = [statement for statement in policy["Statement"] if statement["Action"]] or [DENY_ALL]
    return policy


def only(policy: dict[str, Any], action: str) -> dict[str, Any]:
    """What the policy says of one action: all that an account with instances alone needs."""
    for other in actions(policy):
        policy = policy if other == action else without(policy, other)
    return policy


def actions(policy: dict[str, Any]) -> list[str]:
    return [action for statement in policy["Statement"] for action in statement["Action"]]


def run(lab: Lab, *, caller: Any, read: Any, write: Any, policy: Policy = ENSURE) -> RunRecord:
    """A plan and its apply, from a caller through a read and a write role, each with just its policy."""
    lab.drs(TARGET, "us-east-1").seed_server(
        "srv", instance=INSTANCE, origin_account=ORIGIN, origin_region="us-east-1", tags={"Name": "old"}
    )
    lab.ec2(ORIGIN, "us-east-1").add_instance(INSTANCE, {"Name": "new"})
    lab.add_role(CALLER, "caller", policy=caller)
    lab.add_role(TARGET, "reader", trusts=CALLER, external_id="id-1", policy=read)
    lab.add_role(TARGET, "writer", trusts=CALLER, external_id="id-1", policy=write)
    lab.add_role(ORIGIN, "reader", trusts=CALLER, external_id="id-1", policy=only(read, "ec2:DescribeInstances"))
    first = RoleToAssume(CALLER_ROLE)
    read_chain = {
        account: (first, RoleToAssume(f"arn:aws:iam::{account}:role/reader", "id-1")) for account in (TARGET, ORIGIN)
    }
    accounts = {
        TARGET: Account(
            TARGET, read=read_chain[TARGET], write=(first, RoleToAssume(f"arn:aws:iam::{TARGET}:role/writer", "id-1"))
        ),
        ORIGIN: Account(ORIGIN, read=read_chain[ORIGIN], origin_only=True),
    }
    connection = Connection(Access(accounts), session=lab.session())
    fleet = read_fleet(connection.reader, connection.targets(), policy, now=NOW)
    record = apply_plan(make_plan(policy, fleet), connection.writer, now=lambda: NOW)
    (server,) = lab.drs(TARGET, "us-east-1").servers.values()
    if record.status is RunStatus.SUCCESS:
        assert lab.tags(server.arn)["Name"] == "new"
        _remove_one(lab, connection, policy)
    return record


def _remove_one(lab: Lab, connection: Connection, policy: Policy) -> None:
    """Takes the tag off the instance, so that the next run prunes it."""
    lab.ec2(ORIGIN, "us-east-1").set_tags(INSTANCE, {"Other": "x"})
    fleet = read_fleet(connection.reader, connection.targets(), policy, now=NOW)
    record = apply_plan(make_plan(policy, fleet), connection.writer, now=lambda: NOW, force=True)
    (server,) = lab.drs(TARGET, "us-east-1").servers.values()
    if record.status is not RunStatus.SUCCESS:
        raise PruneFailed(record)
    assert "Name" not in lab.tags(server.arn)


class PruneFailed(Exception):
    pass


def test_the_documented_policies_are_enough(guarded_lab: Lab) -> None:
    record = run(
        guarded_lab,
        caller=caller_policy(roles=("reader", "writer")),
        read=read_policy(launch=True),
        write=write_policy(launch=True),
    )
    assert record.status is RunStatus.SUCCESS
    (result,) = record.results
    assert {change.setting for change in result.launch} == {"copy_tags", "right_sizing"}


def test_without_launch_settings_less_is_enough(guarded_lab: Lab) -> None:
    record = run(
        guarded_lab,
        caller=caller_policy(roles=("reader", "writer")),
        read=read_policy(),
        write=write_policy(),
        policy=Policy(),
    )
    assert record.status is RunStatus.SUCCESS


@pytest.mark.parametrize("action", actions(read_policy(launch=True)))
def test_every_action_of_the_read_role_is_needed(guarded_lab: Lab, action: str) -> None:
    record = run(
        guarded_lab,
        caller=caller_policy(roles=("reader", "writer")),
        read=without(read_policy(launch=True), action),
        write=write_policy(launch=True),
    )
    assert record.status is not RunStatus.SUCCESS


@pytest.mark.parametrize("action", [one for one in actions(write_policy(launch=True)) if one.startswith("drs:")])
def test_every_action_of_the_write_role_is_needed(guarded_lab: Lab, action: str) -> None:
    try:
        record = run(
            guarded_lab,
            caller=caller_policy(roles=("reader", "writer")),
            read=read_policy(launch=True),
            write=without(write_policy(launch=True), action),
        )
    except PruneFailed:
        assert action == "drs:UntagResource"
    else:
        assert record.status is not RunStatus.SUCCESS


@pytest.mark.parametrize("roles", [("reader",), ("writer",)])
def test_the_caller_needs_to_assume_both_roles(guarded_lab: Lab, roles: tuple[str, ...]) -> None:
    record = run(
        guarded_lab,
        caller=caller_policy(roles=roles),
        read=read_policy(launch=True),
        write=write_policy(launch=True),
    )
    assert record.status is not RunStatus.SUCCESS


def test_the_read_role_plans_and_cannot_write(guarded_lab: Lab) -> None:
    record = run(
        guarded_lab,
        caller=caller_policy(roles=("reader", "writer")),
        read=read_policy(launch=True),
        write=read_policy(launch=True),
    )
    assert record.plan.counts.changed == 1
    assert record.counts.failed == 1
    (server,) = guarded_lab.drs(TARGET, "us-east-1").servers.values()
    assert guarded_lab.tags(server.arn) == {"Name": "old"}


def test_the_write_role_cannot_write_to_anything_but_source_servers() -> None:
    for statement in write_policy("aws-cn")["Statement"]:  # type: ignore[attr-defined]
        assert statement["Resource"] == ["arn:aws-cn:drs:*:*:source-server/*"]


@pytest.mark.parametrize("allowed", [True, False])
def test_finding_staging_accounts_takes_its_own_permission(guarded_lab: Lab, allowed: bool) -> None:
    guarded_lab.drs(TARGET, "us-east-1").initialized = True
    guarded_lab.add_role(TARGET, "reader", trusts=HUB, policy=read_policy(staging=allowed))
    access = Access({TARGET: Account(TARGET)}, regions=("us-east-1",), role_name="reader")
    found = Connection(access, session=guarded_lab.session()).reader.staging_accounts(Target(TARGET, "us-east-1"))
    assert (found.kind if isinstance(found, Problem) else found) == (() if allowed else "access_denied")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE.read_text(), re.DOTALL)


def test_the_page_shows_these_policies() -> None:
    launches = Launches(post_launch_actions=True, instance_fleets=True, profile_roles=("web-servers",))
    hub = "arn:aws:iam::111111111111:role/tagsync-hub"
    usual, everything = (policy["Statement"] for policy in (recovery_policy(), recovery_policy(launches=launches)))
    assert isinstance(usual, list)
    assert isinstance(everything, list)
    assert [json.loads(block) for block in blocks("json")] == [
        caller_policy(),
        caller_policy(organization=True),
        read_policy(),
        read_policy(launch=True),
        read_policy(staging=True),
        write_policy(),
        write_policy(launch=True),
        recovery_read_policy(),
        recovery_write_policy(),
        recovery_watch_policy(),
        launch_needs_policy(),
        recovery_run_policy(),
        cleanup_policy(),
        recovery_policy(),
        {"Version": "2012-10-17", "Statement": [each for each in everything if each not in usual]},
        hook_policy("aws", "222222222222", HOOKS),
        trust_policy(hub, "tagsync-2f6d1c"),
        caller_policy(session_tags=True, source_identity=True),
        trust_policy(hub, "tagsync-2f6d1c", session_tags=True, source_identity=True),
    ]


def test_the_targets_files_of_the_page_are_good_ones() -> None:
    access = [access_from_document(yaml.safe_load(block)) for block in blocks("yaml")]
    assert [len(one.accounts) for one in access] == [3, 2, 1, 0]
    assert access[3].units == ("Workloads", "ou-ab12-11112222")
