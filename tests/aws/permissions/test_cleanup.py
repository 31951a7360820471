"""Every action of the cleanup policy is needed to terminate an instance of a drill. The lab enforces IAM, also for what
DRS does in the role's name."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.aws.permissions import cleanup_policy
from tagsync.lab.lab import HUB, Lab
from tests.aws.permissions.test_fleet import actions, without

MEMBER, REGION = "333333333333", "us-east-1"


def terminated(lab: Lab, policy: Any) -> str:
    """What becomes of an instance that a role with this policy terminates: its state, or that it is denied."""
    lab.clock.freeze()
    backend = lab.drs(MEMBER, REGION)
    server = backend.seed_server("erp")
    backend.launch_servers([server.id], is_drill=True, at=lab.clock.now())
    lab.clock.advance(400)
    backend.settle_jobs()
    (name,) = backend.recovery_instances
    role = lab.add_role(MEMBER, "cleaner", trusts=HUB, policy=policy)
    keys = lab.client("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
    drs = lab.session(REGION).client(
        "drs",
        aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"],
        aws_session_token=keys["SessionToken"],
        endpoint_url=lab.url,
    )
    try:
        drs.terminate_recovery_instances(recoveryInstanceIDs=[name])
    except ClientError:
        return "denied"
    lab.clock.advance(60)
    backend.settle_jobs()
    return lab.ec2(MEMBER, REGION).instances[name].state


def test_the_policy_is_enough(guarded_lab: Lab) -> None:
    assert terminated(guarded_lab, cleanup_policy()) == "terminated"


@pytest.mark.parametrize("action", sorted(set(actions(cleanup_policy()))))
def test_without_an_action_the_instance_stays(guarded_lab: Lab, action: str) -> None:
    expected = "denied" if action.startswith("drs:") else "running"
    assert terminated(guarded_lab, without(cleanup_policy(), action)) == expected
