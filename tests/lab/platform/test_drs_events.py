"""DRS's own events, where a rule listens: as documented, as well as it goes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.lab.clock import EPOCH
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.lab.deployed import HOME, add_role
from tests.lab.platform.test_events import MEMBER, ORIGIN, permission, queue_of, rule

LAUNCH = "DRS Source Server Launch Result"
STALLED = "DRS Source Server Data Replication Stalled Change"
POINT = "DRS PIT Snapshot Taken"


@pytest.fixture
def queue(lab: Lab) -> str:
    lab.clock.freeze(EPOCH)
    return listening(lab, LAUNCH, STALLED)


def listening(lab: Lab, *kinds: str) -> str:
    """The URL of a queue that gets these events of the hub's DRS."""
    url, arn = queue_of(lab, "drs")
    rule(lab, "drs", {"Arn": arn}, EventPattern=json.dumps({"source": ["aws.drs"], "detail-type": list(kinds)}))
    lab.clock.advance(1)
    return url


def events(lab: Lab, url: str) -> list[Any]:
    """The events that came since the last look, in the order of what they say."""
    found: list[Any] = []
    sqs = lab.client("sqs")
    while got := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        for each in got:
            found.append(json.loads(each["Body"]))
            sqs.delete_message(QueueUrl=url, ReceiptHandle=each["ReceiptHandle"])
    return sorted(found, key=lambda event: (event["time"], event["resources"]))


def launched(lab: Lab, *names: str, drill: bool = True, **fails: str) -> tuple[list[str], str]:
    """The ids of new servers, and of the job that launches them. `fails`: in which phase one does."""
    drs = lab.drs(HUB, HOME)
    ids = [drs.seed_server(each).id for each in names]
    drs.fail_next_launch |= {ids[names.index(name)]: phase for name, phase in fails.items()}
    started = lab.client("drs").start_recovery(sourceServers=[{"sourceServerID": each} for each in ids], isDrill=drill)
    return ids, started["job"]["jobID"]


def test_each_launch_of_a_job_has_its_result(lab: Lab, queue: str) -> None:
    (erp, crm), job = launched(lab, "erp", "crm", crm="CONVERSION_END")
    lab.clock.advance(310)
    (failed,) = events(lab, queue)
    lab.clock.advance(310)
    (good,) = events(lab, queue)
    assert good == {
        "version": "0",
        "id": good["id"],
        "detail-type": LAUNCH,
        "source": "aws.drs",
        "account": HUB,
        "time": "2026-01-01T00:05:56Z",
        "region": HOME,
        "resources": [f"arn:aws:drs:{HOME}:{HUB}:source-server/{erp}"],
        "detail": {"state": "RECOVERY_LAUNCH_SUCCEEDED", "job-id": job, "is-drill": "TRUE"},
    }
    assert failed["resources"] == [f"arn:aws:drs:{HOME}:{HUB}:source-server/{crm}"]
    assert failed["detail"]["state"] == "RECOVERY_LAUNCH_FAILED"
    assert failed["time"] == "2026-01-01T00:05:01Z"


def test_when_a_launch_is_told_the_job_says_the_same(lab: Lab, queue: str) -> None:
    _, job = launched(lab, "erp", drill=False)
    lab.clock.advance(354)
    assert not events(lab, queue)
    lab.clock.advance(1)
    (found,) = events(lab, queue)
    assert found["detail"]["is-drill"] == "FALSE"
    (seen,) = lab.client("drs").describe_jobs(filters={"jobIDs": [job]})["items"]
    assert [each["launchStatus"] for each in seen["participatingServers"]] == ["LAUNCHED"]


def test_steps_of_a_plan_are_told_at_their_own_moments(lab: Lab, queue: str) -> None:
    server = lab.drs(HUB, HOME).seed_server("erp")
    second = lab.drs(HUB, HOME).seed_server("crm")
    drs = lab.client("drs")
    plan = drs.create_recovery_plan(name="erp")["recoveryPlan"]["recoveryPlanArn"]
    for each in (server, second):
        step = {"serverStepConfiguration": {"servers": [{"serverArn": each.arn}]}}
        drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName=each.hostname, configuration=step)
    drs.start_recovery_plan_execution(recoveryPlanArn=plan, mode="DRILL")
    lab.clock.advance(3600)
    first, last = events(lab, queue)
    assert (first["resources"], last["resources"]) == ([server.arn], [second.arn])
    assert first["time"] < last["time"] < "2026-01-01T00:15:00Z"


def test_replication_that_stalls_and_recovers_is_told(lab: Lab, queue: str) -> None:
    server = lab.drs(HUB, HOME).seed_server("erp")
    stalled = lab.disasters.add("stalled", server.id)
    lab.clock.advance(1)
    (found,) = events(lab, queue)
    assert (found["detail-type"], found["resources"], found["detail"]) == (STALLED, [server.arn], {"state": "STALLED"})
    lab.clock.advance(3600)
    assert not events(lab, queue)
    stalled.end()
    lab.clock.advance(1)
    assert [each["detail"] for each in events(lab, queue)] == [{"state": "NOT_STALLED"}]


def test_points_are_told_where_a_rule_asks_for_them(lab: Lab) -> None:
    lab.clock.freeze(EPOCH)
    url = listening(lab, POINT)
    server = lab.drs(HUB, HOME).seed_server("erp")
    lab.clock.advance(1260)
    found = events(lab, url)
    assert [each["time"] for each in found] == [f"2026-01-01T00:{minute}:20Z" for minute in ("00", "10", "20")]
    points = lab.client("drs").describe_recovery_snapshots(sourceServerID=server.id, order="ASC")["items"]
    told = {each["detail"]["DrsSnapshotID"]: each["detail"]["EbsSnapshotIDs"].split(",") for each in found}
    assert told.items() <= {each["snapshotID"]: each["ebsSnapshots"] for each in points}.items()


def test_points_are_not_told_to_a_rule_that_leaves_them_out(lab: Lab, queue: str) -> None:
    lab.drs(HUB, HOME).seed_server("erp")
    lab.clock.advance(3600)
    assert not events(lab, queue)


def test_events_can_be_lost_come_twice_and_come_late(lab: Lab, queue: str) -> None:
    lab.faults.add(Rule("event_lost", service="drs", op=LAUNCH, times=1))
    launched(lab, "erp")
    lab.clock.advance(400)
    assert not events(lab, queue)
    lab.faults.add(Rule("event_twice", op=LAUNCH, times=1), Rule("event_late", op=LAUNCH, seconds=60, skip=1))
    launched(lab, "crm")
    lab.clock.advance(400)
    first, second = events(lab, queue)
    assert first["id"] == second["id"]
    launched(lab, "web")
    lab.clock.advance(400)
    assert not events(lab, queue)
    lab.clock.advance(60)
    assert len(events(lab, queue)) == 1


def test_faults_of_events_strike_no_calls(lab: Lab) -> None:
    lab.faults.add(Rule("event_lost"), Rule("event_late", seconds=5))
    assert lab.client("sts").get_caller_identity()["Account"] == HUB


def test_what_happened_before_a_rule_listens_is_not_told(lab: Lab) -> None:
    lab.clock.freeze(EPOCH)
    launched(lab, "erp")
    lab.settle()
    lab.clock.advance(400)
    url = listening(lab, LAUNCH, STALLED)
    lab.clock.advance(400)
    assert not events(lab, url)


def test_events_of_a_member_reach_the_home_bus(lab: Lab) -> None:
    lab.clock.freeze(EPOCH)
    url, arn = queue_of(lab, "drs")
    lab.client("events").create_event_bus(Name="tagsync")
    policy = json.dumps(permission("events:PutEvents", {"AWS": f"arn:aws:iam::{MEMBER}:root"}))
    lab.client("events").put_permission(EventBusName="tagsync", Policy=policy)
    role = add_role(lab, "events", "events.amazonaws.com", account=MEMBER)
    pattern = json.dumps({"source": ["aws.drs"], "detail-type": [STALLED]})
    bus = f"arn:aws:events:{HOME}:{HUB}:event-bus/tagsync"
    rule(lab, "to-home", {"Arn": bus, "RoleArn": role}, MEMBER, ORIGIN, EventPattern=pattern)
    rule(lab, "to-queue", {"Arn": arn}, EventBusName="tagsync", EventPattern=pattern)
    server = lab.drs(MEMBER, ORIGIN).seed_server("erp")
    lab.clock.advance(1)
    lab.disasters.add("stalled", server.id)
    lab.clock.advance(1)
    (found,) = events(lab, url)
    assert (found["account"], found["region"], found["resources"]) == (MEMBER, ORIGIN, [server.arn])
