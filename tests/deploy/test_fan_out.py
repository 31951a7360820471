"""The state machine gives each target to an invocation of its own."""

from __future__ import annotations

import json
from typing import Any

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.deploy.service import HOME, HOUR, MINUTE, SYNC, Service

MACHINE = f"arn:aws:states:{HOME}:{HUB}:stateMachine:tagsync"
DIES, LIVES = 2, 1000
"""Calls to AWS after which an invocation crashes."""
HAS_THE_LEASE = 3
"""Calls of a first step that has taken the lease, whether or not it looked for the level of its log before."""


def executions(service: Service) -> list[Any]:
    """The newest first."""
    client = service.lab.client("stepfunctions", HUB, HOME)
    found = client.list_executions(stateMachineArn=MACHINE)["executions"]
    return sorted(found, key=lambda each: each["startDate"], reverse=True)


def test_a_shard_that_fails_for_good_is_unreadable_and_the_others_are_done(service: Service) -> None:
    fleet = service.add_fleet()
    for calls in (LIVES, LIVES, LIVES, DIES, DIES, DIES):  # the start, two shards, and all tries of the third
        service.lab.functions.crash(SYNC, calls)
    service.pass_time(HOUR)
    service.pass_time(5 * MINUTE)
    newest = service.newest_run()
    assert newest["status"] == "PARTIAL"
    (problem,) = service.run(newest["run_id"])["problems"]
    assert (problem["kind"], problem["message"]) == ("unavailable", "its part of the run did not come to its end")
    for server in fleet:
        _, _, _, region, account, _ = server.arn.split(":", 5)
        assert service.in_sync(server) == (problem["where"] != f"{account}/{region}")
    assert executions(service)[0]["status"] == "SUCCEEDED"


def test_a_tick_during_a_run_ends_without_one(service: Service) -> None:
    service.add_fleet()
    service.pass_time(HOUR)
    before = executions(service)
    service.lab.faults.add(Rule("latency", service="drs", seconds=1))
    client = service.lab.client("stepfunctions", HUB, HOME)
    for _ in range(2):
        client.start_execution(stateMachineArn=MACHINE, input=json.dumps({"source": "eventbridge", "step": "start"}))
    service.lab.settle()
    new = [each for each in executions(service) if each not in before]
    assert [each["status"] for each in new] == ["SUCCEEDED", "SUCCEEDED"]
    histories = [client.get_execution_history(executionArn=each["executionArn"])["events"] for each in new]
    entered = [{e["stateEnteredEventDetails"]["name"] for e in h if "stateEnteredEventDetails" in e} for h in histories]
    assert sorted("AlreadyRunning" in names for names in entered) == [False, True]


def crash_of_the_first_step(service: Service, times: int) -> None:
    """A tick whose first step crashes with the lease in its hands."""
    for _ in range(times):
        service.lab.functions.crash(SYNC, HAS_THE_LEASE)
    service.pass_time(HOUR)


def test_a_crash_of_the_first_step_costs_seconds(service: Service) -> None:
    fleet = service.add_fleet()
    crash_of_the_first_step(service, 1)
    service.pass_time(MINUTE)
    assert service.in_sync(*fleet)
    assert service.newest_run()["status"] == "SUCCESS"
    assert executions(service)[0]["status"] == "SUCCEEDED"
    service.pass_time(MINUTE)
    assert ("tagsync-runs-crashed", "ALARM") in service.alarm_changes()


def test_the_next_run_takes_over_at_once_when_the_first_step_crashes_for_good(service: Service) -> None:
    fleet = service.add_fleet()
    crash_of_the_first_step(service, 3)
    service.pass_time(MINUTE)
    assert executions(service)[0]["status"] == "FAILED"
    assert not service.in_sync(*fleet)
    assert service.sync()[0] == 200
    assert service.in_sync(*fleet)
    service.pass_time(MINUTE)
    told = service.alarm_changes()
    assert {("tagsync-fan-out-failed", "ALARM"), ("tagsync-drs-tag-sync-errors", "ALARM")} <= told


def test_the_next_run_takes_over_at_once_from_an_execution_that_was_aborted(service: Service) -> None:
    fleet = service.add_fleet()
    crash_of_the_first_step(service, 1)
    newest = executions(service)[0]
    assert newest["status"] == "RUNNING"
    assert service.sync()[0] == 409
    service.lab.client("stepfunctions", HUB, HOME).stop_execution(executionArn=newest["executionArn"])
    service.lab.settle()
    assert service.sync()[0] == 200
    assert service.in_sync(*fleet)
    service.pass_time(MINUTE)
    assert ("tagsync-fan-out-aborted", "ALARM") in service.alarm_changes()
