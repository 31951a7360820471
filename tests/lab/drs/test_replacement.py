"""A launch replaces the instance that its server has, a drill or a recovered production instance alike."""

from __future__ import annotations

from typing import Any

from tagsync.lab.lab import HUB, Lab
from tests.lab.drs.test_jobs import seeded, start
from tests.lab.drs.test_plan_executions import started
from tests.lab.drs.test_recovery_plans import plan_of, servers

REGION = "us-east-1"


def instances(lab: Lab, **filters: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = lab.client("drs").describe_recovery_instances(filters=filters)["items"]
    return rows


def ec2_states(lab: Lab) -> dict[str, str]:
    found = lab.client("ec2").describe_instances()["Reservations"]
    return {each["InstanceId"]: each["State"]["Name"] for row in found for each in row["Instances"]}


def test_rule_1_a_drill_terminates_the_production_instance_of_its_server(lab: Lab) -> None:
    one, other = seeded(lab, 2)
    start(lab, [one, other])
    lab.clock.advance(400)
    production, untouched = (instances(lab, sourceServerIDs=[each])[0] for each in (one, other))
    assert (production["isDrill"], production["ec2InstanceState"]) == (False, "RUNNING")
    job = start(lab, [one], isDrill=True)
    assert ec2_states(lab)[production["ec2InstanceID"]] == "running"
    lab.clock.advance(5)
    assert ec2_states(lab)[production["ec2InstanceID"]] == "terminated", "long before the new one is there"
    assert instances(lab) == [untouched]
    lab.clock.advance(400)
    (drill,) = instances(lab, sourceServerIDs=[one])
    assert (drill["isDrill"], drill["jobID"]) == (True, job["jobID"])
    log = lab.client("drs").describe_job_log_items(jobID=job["jobID"])["items"]
    assert [each["event"] for each in log][:4] == ["JOB_START", "CLEANUP_START", "CLEANUP_END", "SNAPSHOT_START"]


def test_the_old_instance_is_gone_even_when_the_launch_fails(lab: Lab) -> None:
    (one,) = seeded(lab, 1)
    start(lab, [one])
    lab.clock.advance(400)
    lab.drs(HUB, REGION).fail_next_launch[one] = "LAUNCHED"
    start(lab, [one], isDrill=True)
    lab.clock.advance(400)
    assert instances(lab) == []
    assert set(ec2_states(lab).values()) == {"terminated"}


def test_an_execution_replaces_what_an_earlier_one_launched(lab: Lab) -> None:
    (one,) = seeded(lab, 1)
    plan, _ = plan_of(lab, servers(lab.drs(HUB, REGION).servers[one].arn))
    for mode in ("RECOVERY", "DRILL"):
        started(lab, plan, mode)
        lab.clock.advance(400)
    (left,) = instances(lab)
    assert left["isDrill"]
    assert sorted(ec2_states(lab).values()) == ["running", "terminated"]


def test_a_recovery_instance_shows_the_state_that_ec2_has_for_it(lab: Lab) -> None:
    (one,) = seeded(lab, 1)
    start(lab, [one])
    lab.clock.advance(400)
    name = instances(lab)[0]["ec2InstanceID"]
    ec2 = lab.ec2(HUB, REGION)
    for state in ("stopped", "shutting-down", "terminated"):
        ec2.set_state(name, state)
        assert instances(lab)[0]["ec2InstanceState"] == state.upper()
    ec2.forget(name)
    assert instances(lab)[0]["ec2InstanceState"] == "NOT_FOUND"
