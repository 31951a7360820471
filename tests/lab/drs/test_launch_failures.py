"""How launches fail, and what the log of their job says and does not say."""

from __future__ import annotations

from typing import Any

from tagsync.lab.lab import HUB, Lab
from tests.lab.drs.test_jobs import job, seeded, start
from tests.lab.drs.test_replacement import ec2_states, instances

REGION = "us-east-1"


def log(lab: Lab, job_id: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = lab.client("drs").describe_job_log_items(jobID=job_id)["items"]
    return items


def launched(lab: Lab, server: str) -> tuple[str, list[str], list[str]]:
    """The launch status, the events of the log behind the start of the snapshot, and their errors."""
    started = start(lab, [server])
    lab.clock.advance(400)
    (participant,) = job(lab, started["jobID"])["participatingServers"]
    items = log(lab, started["jobID"])
    events = [each["event"] for each in items]
    errors = [each["eventData"]["rawError"] for each in items if "rawError" in each.get("eventData", {})]
    return participant["launchStatus"], events[events.index("SNAPSHOT_START") + 1 :], errors


def test_rule_10_a_launch_template_without_subnet_fails_without_a_word(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    lab.drs(HUB, REGION).without_subnet.add(server)
    assert launched(lab, server) == ("FAILED", ["SNAPSHOT_END", "JOB_END"], [])
    assert launched(lab, server)[0] == "FAILED", "until it is fixed"
    lab.drs(HUB, REGION).without_subnet.clear()
    assert launched(lab, server)[0] == "LAUNCHED"


def test_rule_10_a_snapshot_that_fails_launches_from_the_point_before(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    lab.drs(HUB, REGION).snapshots_fail.add(server)
    points = lab.client("drs").describe_recovery_snapshots(sourceServerID=server, order="DESC")["items"]
    status, events, errors = launched(lab, server)
    assert status == "LAUNCHED"
    assert events[:3] == ["SNAPSHOT_FAIL", "USING_PREVIOUS_SNAPSHOT", "CONVERSION_START"]
    assert errors == ["simulated failure in SNAPSHOT_END"]
    assert instances(lab)[0]["pointInTimeSnapshotDateTime"] == points[0]["timestamp"]


def test_rule_10_without_a_point_before_a_failed_snapshot_fails_the_launch(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    lab.drs(HUB, REGION).fail_next_launch[server] = "SNAPSHOT_END"
    status, events, errors = launched(lab, server)
    assert (status, events) == ("FAILED", ["SNAPSHOT_FAIL", "USING_PREVIOUS_SNAPSHOT_FAILED", "JOB_END"])
    assert len(errors) == 1
    assert launched(lab, server)[0] == "LAUNCHED", "only once"


def test_a_launch_that_leaves_its_instance_stopped(lab: Lab) -> None:
    (server,) = seeded(lab, 1)
    lab.client("drs").update_launch_configuration(sourceServerID=server, launchDisposition="STOPPED")
    assert launched(lab, server)[0] == "LAUNCHED"
    assert set(ec2_states(lab).values()) == {"stopped"}
    assert instances(lab)[0]["ec2InstanceState"] == "STOPPED"
