"""Post-launch actions: put, list and delete them, and how their runs end after a launch."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.lab.drs.test_jobs import job, seeded, start
from tests.lab.drs.test_recovery_plans import refused

REGION = "us-east-1"
PING = "00000000-0000-4000-8000-000000000001"
AGENT = "00000000-0000-4000-8000-000000000002"


def put(lab: Lab, resource: str, action_id: str, name: str, **more: Any) -> dict[str, Any]:
    request = {
        "resourceId": resource,
        "actionId": action_id,
        "actionCode": "AWSMigration-VerifyMountedVolumes",
        "name": name,
        "order": 2 if action_id == PING else 3,
        "optional": False,
        "active": True,
        "actionVersion": "$DEFAULT",
        "category": "VALIDATION",
        "description": "",
    }
    answer: dict[str, Any] = lab.client("drs").put_launch_action(**(request | more))
    return answer


@pytest.fixture
def server(lab: Lab) -> str:
    """A server with two actions that are on."""
    (server,) = seeded(lab, 1)
    lab.client("drs").update_launch_configuration(sourceServerID=server, postLaunchEnabled=True)
    put(lab, server, PING, "ping")
    put(lab, server, AGENT, "agent")
    return server


def runs(lab: Lab, job_id: str) -> list[tuple[str, str]]:
    (participant,) = job(lab, job_id)["participatingServers"]
    assert participant["launchStatus"] == "LAUNCHED"
    return [(each["action"]["name"], each["status"]) for each in participant["launchActionsStatus"]["runs"]]


def test_actions_are_put_listed_and_deleted(lab: Lab, server: str) -> None:
    drs = lab.client("drs")
    changed = put(lab, server, PING, "ping", order=9, actionCode="AWS-RunShellScript")
    assert (changed["resourceId"], changed["type"]) == (server, "SSM_COMMAND")
    listed = drs.list_launch_actions(resourceId=server)["items"]
    assert [(each["name"], each["type"]) for each in listed] == [("agent", "SSM_AUTOMATION"), ("ping", "SSM_COMMAND")]
    (found,) = drs.list_launch_actions(resourceId=server, filters={"actionIds": [AGENT]})["items"]
    assert found["name"] == "agent"
    drs.delete_launch_action(resourceId=server, actionId=AGENT)
    refused("ResourceNotFoundException", drs.delete_launch_action, resourceId=server, actionId=AGENT)
    refused("ResourceNotFoundException", drs.list_launch_actions, resourceId="s-00000000000000000")


def test_rule_11_actions_run_one_after_the_other_on_what_is_launched(lab: Lab, server: str) -> None:
    started = start(lab, [server], isDrill=True)
    assert started["participatingServers"][0]["launchActionsStatus"] == {"runs": []}
    lab.clock.advance(356)
    assert runs(lab, started["jobID"]) == [("ping", "IN_PROGRESS")]
    lab.clock.advance(2)
    assert runs(lab, started["jobID"]) == [("ping", "SUCCEEDED"), ("agent", "IN_PROGRESS")]
    lab.clock.advance(2)
    assert runs(lab, started["jobID"]) == [("ping", "SUCCEEDED"), ("agent", "SUCCEEDED")]


@pytest.mark.parametrize(
    ("outcome", "optional", "expected"),
    [
        ("fails", False, [("ping", "FAILED")]),
        ("fails", True, [("ping", "FAILED"), ("agent", "SUCCEEDED")]),
        ("hangs", False, [("ping", "IN_PROGRESS")]),
    ],
)
def test_rule_11_a_server_whose_action_fails_or_hangs_is_launched_all_the_same(
    lab: Lab, server: str, outcome: str, optional: bool, expected: list[tuple[str, str]]
) -> None:
    put(lab, server, PING, "ping", optional=optional)
    lab.drs(HUB, REGION).action_outcomes[server] = {"ping": outcome}
    started = start(lab, [server])
    lab.clock.advance(4000)
    done = job(lab, started["jobID"])
    assert done["status"] == "COMPLETED"
    assert runs(lab, started["jobID"]) == expected
    found = done["participatingServers"][0]["launchActionsStatus"]["runs"]
    reasons = [each["failureReason"] for each in found if "failureReason" in each]
    assert reasons == (["simulated failure of ping"] if outcome == "fails" else [])


def test_actions_that_are_off_do_not_run(lab: Lab, server: str) -> None:
    drs = lab.client("drs")
    put(lab, server, PING, "ping", active=False)
    started = start(lab, [server])
    lab.clock.advance(400)
    assert runs(lab, started["jobID"]) == [("agent", "SUCCEEDED")]
    drs.update_launch_configuration(sourceServerID=server, postLaunchEnabled=False)
    started = start(lab, [server])
    lab.clock.advance(400)
    assert runs(lab, started["jobID"]) == []
