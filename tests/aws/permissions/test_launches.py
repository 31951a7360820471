"""Every action of the recovery role is needed to launch and to follow a launch. The lab enforces IAM, also for what DRS
does in the role's name."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.aws.permissions import recovery_policy
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.driven.drive import ORDER_TAG
from tests.aws.permissions.test_fleet import actions, without

MEMBER, REGION = "333333333333", "us-east-1"
FAILED = "FAILED: You are not authorized to perform this operation: "


def launch(lab: Lab, policy: Any, *, tags: dict[str, str] | None = None) -> str:
    """What becomes of a launch by a role with this policy: LAUNCHED, FAILED and why, or what is denied."""
    lab.clock.freeze()
    server = lab.drs(MEMBER, REGION).seed_server("erp")
    role = lab.add_role(MEMBER, "launcher", trusts=HUB, policy=policy)
    keys = lab.client("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
    drs = lab.session(REGION).client(
        "drs",
        aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"],
        aws_session_token=keys["SessionToken"],
        endpoint_url=lab.url,
    )
    named = {"sourceServers": [{"sourceServerID": server.id}], "isDrill": True}
    try:
        job = drs.start_recovery(**named, **({"tags": tags} if tags else {}))["job"]["jobID"]
        drs.tag_resource(resourceArn=server.arn, tags={ORDER_TAG: "drive/1/job"})
        lab.clock.advance(400)
        (found,) = drs.describe_jobs(filters={"jobIDs": [job]})["items"]
        log = drs.describe_job_log_items(jobID=job)["items"]
    except ClientError as denied:
        return f"denied: {denied.operation_name}"
    status = str(found["participatingServers"][0]["launchStatus"])
    errors = [each["eventData"]["rawError"] for each in log if each.get("eventData", {}).get("rawError")]
    return ": ".join([status, *errors])


def without_statement(sid: str) -> Any:
    policy = copy.deepcopy(recovery_policy())
    policy["Statement"] = [each for each in policy["Statement"] if each["Sid"] != sid]  # type: ignore[attr-defined]
    return policy


def test_the_recovery_role_is_enough(guarded_lab: Lab) -> None:
    assert launch(guarded_lab, recovery_policy(), tags={ORDER_TAG: "drive/1"}) == "LAUNCHED"


@pytest.mark.parametrize("action", sorted(set(actions(recovery_policy()))))
def test_rule_9_without_an_action_the_launch_is_denied_or_fails(guarded_lab: Lab, action: str) -> None:
    became = launch(guarded_lab, without(recovery_policy(), action), tags={ORDER_TAG: "drive/1"})
    assert became in (f"{FAILED}{action}", "denied: StartRecovery", f"denied: {action.removeprefix('drs:')}")


def test_rule_9_the_role_itself_may_not_do_what_drs_does_in_its_name(guarded_lab: Lab) -> None:
    role = guarded_lab.add_role(MEMBER, "launcher", trusts=HUB, policy=recovery_policy())
    keys = guarded_lab.client("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
    ec2 = guarded_lab.session(REGION).client(
        "ec2",
        aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"],
        aws_session_token=keys["SessionToken"],
        endpoint_url=guarded_lab.url,
    )
    with pytest.raises(ClientError, match="UnauthorizedOperation"):
        ec2.terminate_instances(InstanceIds=["i-0123456789abcdef0"])


@pytest.mark.parametrize(
    ("sid", "tags", "became"),
    [
        ("TagAtStart", {ORDER_TAG: "drive/1"}, "denied: StartRecovery"),
        ("TagAtStart", None, "LAUNCHED"),
        ("TagOrders", {ORDER_TAG: "drive/1"}, "denied: TagResource"),
    ],
)
def test_rule_4_tags_are_granted_at_the_start_and_for_orders_written_afterwards(
    guarded_lab: Lab, sid: str, tags: dict[str, str] | None, became: str
) -> None:
    assert launch(guarded_lab, without_statement(sid), tags=tags) == became
