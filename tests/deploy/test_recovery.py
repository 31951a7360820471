"""A recovery over both accounts, as it is deployed: API, function, state machine, and the recovery roles."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB
from tests.deploy.service import HOME, MINUTE, OPERATOR, OTHER, SPOKE, VIEWER, Service

RUNS = "/recovery/runs"
TARGETS = [f"{HUB}/{HOME}", f"{HUB}/{OTHER}", f"{SPOKE}/{OTHER}"]
PLAN = {
    "version": 1,
    "name": "shop",
    "selector": {"Owner": "shop@example.com"},
    "targets": TARGETS,
    "approval": ["2"],
}


def begin(service: Service) -> str:
    body = {"plan": PLAN, "drill": True, "cleanupAfter": "20m"}
    status, answer = service.call(OPERATOR, "POST", RUNS, body)
    assert status == 202, answer
    return f"{RUNS}/{answer['run_id']}"


def wait(service: Service, path: str, *, asked: bool = False) -> Any:
    """The run, when it asks for an approval or has ended."""
    for _ in range(60):
        status, run = service.call(VIEWER, "GET", path)
        assert status == 200, run
        if run["outcome"] != "RUNNING" or (asked and run["waits_for_approval_of"]):
            return run
        service.pass_time(MINUTE)
    raise AssertionError("it neither ends nor asks")


def launched(service: Service, fleet: Sequence[SourceServer]) -> int:
    """How many servers of a fleet have a recovery instance, in all targets."""
    places = [target.split("/") for target in TARGETS]
    clients = [service.lab.client("drs", account, region=region) for account, region in places]
    found = [each["sourceServerID"] for client in clients for each in client.describe_recovery_instances()["items"]]
    return sum(found.count(server.id) for server in fleet)


def test_tags_are_synced_waves_are_launched_and_one_is_approved(service: Service) -> None:
    fleet = service.add_fleet()
    assert service.sync()[0] == 200
    assert service.in_sync(*fleet)
    path = begin(service)
    run = wait(service, path, asked=True)
    assert (run["waits_for_approval_of"], run["execution"]["launched"]) == ("wave 2", 3)
    service.pass_time(MINUTE)
    assert "tagsync: shop waits for an approval of wave 2" in [subject for subject, _ in service.reports()]

    assert service.call(VIEWER, "POST", f"{path}/approve")[0] == 403
    assert service.call(OPERATOR, "POST", f"{path}/approve")[0] == 200
    ended = wait(service, path)
    assert (ended["outcome"], ended["execution"]["launched"]) == ("SUCCEEDED", 4)
    assert [each["wave"] for each in ended["approvals"]] == ["wave 2"]
    service.lab.settle()
    told = dict(service.reports())["tagsync: shop SUCCEEDED: 4 of 4 servers launched"]
    _, stored = service.page(told)
    page = stored["Body"].read().decode()
    assert all(server.id in page for server in fleet)
    assert "shop@example.com" not in page, "law 9"
    assert launched(service, fleet) == 4
    for _ in range(4):
        service.pass_time(10 * MINUTE)
    assert launched(service, fleet) == 0
    assert "tagsync: the drill of shop is cleaned up" in [subject for subject, _ in service.reports()]


def test_with_the_sync_switched_off_the_preflight_stops_it_and_says_why(service: Service) -> None:
    service.add_fleet()
    run = wait(service, begin(service))
    assert (run["outcome"], run["preflight"]["passed"], run["execution"]["launched"]) == ("FAILED", False, 0)
    assert "tags_drifted" in {each["reason"] for each in run["preflight"]["findings"] if each["refuses"]}
    assert ("tagsync-recovery-failed", "ALARM") in _alarms(service)


def test_a_recovery_role_that_is_gone_is_refused_before_anything_is_launched(service: Service) -> None:
    service.add_fleet()
    service.sync()
    iam = service.lab.client("iam", SPOKE)
    policy = iam.get_role_policy(RoleName="tagsync-launch", PolicyName="tagsync")["PolicyDocument"]
    iam.delete_role_policy(RoleName="tagsync-launch", PolicyName="tagsync")
    try:
        run = wait(service, begin(service))
    finally:
        iam.put_role_policy(RoleName="tagsync-launch", PolicyName="tagsync", PolicyDocument=json.dumps(policy))
    assert (run["outcome"], run["execution"]["launched"]) == ("FAILED", 0)
    assert f"{SPOKE}/{OTHER}" in run["reason"]


def _alarms(service: Service) -> set[tuple[str, str]]:
    told: set[tuple[str, str]] = set()
    for _ in range(10):
        service.pass_time(MINUTE)
        told |= service.alarm_changes()
    return told
