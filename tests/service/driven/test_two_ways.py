"""Drives of an instance that two targets can recover: whatever has begun in one of them, it is launched once."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.service.driven.given import CENTRAL, HUB_WEST, WEST, Ground, add, start
from tests.service.driven.test_driver import ground  # noqa: F401 - a fixture

HUB_CENTRAL = f"{HUB}/{CENTRAL}"
BOTH = [HUB_WEST, HUB_CENTRAL]


@pytest.fixture
def ways(ground: Ground) -> tuple[SourceServer, SourceServer]:  # noqa: F811
    """The servers of one instance, in the two regions."""
    first = add(ground.lab, "db", "1", HUB_WEST)
    ground.lab.drs(HUB, CENTRAL).job_seconds = 60
    instance = first.wire["sourceProperties"]["identificationHints"]["awsInstanceID"]
    tags = {"App": "erp", "DR-Wave": "1"}
    return first, ground.lab.drs(HUB, CENTRAL).seed_server("db", instance=instance, origin_region=WEST, tags=tags)


def stalled(server: SourceServer) -> None:
    server.wire["dataReplicationInfo"] = {"dataReplicationState": "STALLED"}


def prepared(ground: Ground, *, targets: list[str] = BOTH, **more: Any) -> tuple[str, dict[str, Any]]:  # noqa: F811
    """A drive after its preflight: its id and the answer."""
    event = start(**{"targets": targets, "name": "again", **more.pop("plan", {})})
    run_id = str(ground.call({**event, "drill": False, **more})["run_id"])
    return run_id, ground.call({"step": "prepare", "runId": run_id})


def findings(ground: Ground, run_id: str) -> list[tuple[bool, str, str]]:  # noqa: F811
    kept = ground.service.desk.preflight(run_id)
    assert kept
    return [(each.refuses, str(each.reason), each.place) for each in kept.findings]


def launch(ground: Ground, target: str, **more: Any) -> str:  # noqa: F811
    """A recovery in one target, whose first job is at work."""
    run_id, answer = prepared(ground, targets=[target], plan={"name": "first"}, **more)
    assert answer["next"] == "WAIT"
    ground.advance(run_id)
    return run_id


@pytest.mark.parametrize("first", [0, 1])
def test_it_is_launched_once_in_the_target_that_the_plan_names_first(
    ground: Ground,  # noqa: F811
    ways: tuple[SourceServer, SourceServer],
    first: int,
) -> None:
    chosen, other = BOTH[first], BOTH[1 - first]
    run_id = ground.begin(targets=[chosen, other])
    assert findings(ground, run_id) == [(False, "other_way", ways[1 - first].id)]
    assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
    assert [each["participatingServers"][0]["sourceServerID"] for each in ground.jobs(chosen)] == [ways[first].id]
    assert ground.jobs(other) == []


def test_while_it_is_launched_in_one_target_no_drive_launches_it_in_the_other(
    ground: Ground,  # noqa: F811
    ways: tuple[SourceServer, SourceServer],
) -> None:
    lost = launch(ground, HUB_CENTRAL)
    refused, answer = prepared(ground)
    assert answer["status"] == "FAILED"
    assert (True, "in_a_job", ways[1].id) in findings(ground, refused)

    run_id, answer = prepared(ground, onlyMissing=True)
    assert (answer["next"], answer["seconds"]) == ("WAIT", 60)
    ground.drive(lost)
    assert ground.call({"step": "prepare", "runId": run_id})["next"] == "DONE", "nothing is missing"
    assert findings(ground, run_id) == [(True, "already_launched", "again"), (False, "already_launched", ways[1].id)]
    assert ground.jobs(HUB_WEST) == []


@pytest.mark.parametrize("state", ["CONTINUOUS", "STALLED"])
@pytest.mark.parametrize("only_missing", [False, True])
def test_what_has_been_launched_in_one_target_is_not_launched_in_the_other(
    ground: Ground,  # noqa: F811
    ways: tuple[SourceServer, SourceServer],
    state: str,
    only_missing: bool,
) -> None:
    ground.drive(launch(ground, HUB_CENTRAL))
    if state == "STALLED":
        stalled(ways[1])
    run_id, answer = prepared(ground, onlyMissing=only_missing)
    assert (answer["status"], ground.jobs(HUB_WEST)) == ("FAILED", [])
    told = (True, "already_launched", "again") if only_missing else (True, "production_instance", ways[1].id)
    assert told in findings(ground, run_id)


def test_to_leave_out_the_way_that_was_taken_does_not_launch_the_other_one(
    ground: Ground,  # noqa: F811
    ways: tuple[SourceServer, SourceServer],
) -> None:
    lost = launch(ground, HUB_CENTRAL)
    without: dict[str, Any] = {"plan": {"leave_out": [ways[1].id]}}
    run_id, _ = prepared(ground, **without)
    assert (True, "in_a_job", ways[0].id) in findings(ground, run_id)
    ground.drive(lost)
    run_id, _ = prepared(ground, **without)
    assert (True, "other_way", ways[0].id) in findings(ground, run_id)
    run_id, _ = prepared(ground, **without, onlyMissing=True)
    assert (True, "already_launched", "again") in findings(ground, run_id)
    assert ground.jobs(HUB_WEST) == []
    assert prepared(ground, **without, drill=True)[1]["next"] == "WAIT", "a drill makes a copy"


def test_a_drill_in_one_target_does_not_hold_up_the_recovery_in_the_other(
    ground: Ground,  # noqa: F811
    ways: tuple[SourceServer, SourceServer],
) -> None:
    drill = launch(ground, HUB_CENTRAL, drill=True)
    assert prepared(ground)[1]["next"] == "WAIT", "its job is at work"
    ground.drive(drill)
    assert prepared(ground, onlyMissing=True, plan={"name": "third"})[1]["next"] == "WAIT"


def test_instances_that_could_not_be_read_in_the_other_target_stop_the_start(
    ground: Ground,  # noqa: F811
    ways: tuple[SourceServer, SourceServer],
) -> None:
    ground.lab.faults.add(Rule("deny", service="drs", op="DescribeRecoveryInstances", region=CENTRAL))
    run_id, answer = prepared(ground)
    assert answer["status"] == "FAILED"
    assert (True, "unreadable", HUB_CENTRAL) in findings(ground, run_id)
