"""What a launch meets: recovery instances, recovery points and executions. Real boto3 over HTTP to the lab."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from tagsync.aws.connection import Connection
from tagsync.core.model import Problem, Target
from tagsync.engine.targets.access import Access
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.native.facts import OtherExecution
from tagsync.recovery.native.ports import LaunchReader
from tagsync.recovery.words.instances import RecoveryInstance
from tests.aws.conftest import Connect, answer_instead

REGION = "us-east-1"
TARGET = Target(HUB, REGION)
SERVER = "s-" + "1" * 17


@pytest.fixture
def reader(connect: Connect) -> LaunchReader:
    return connect(Access()).launch_reader


def seeded(lab: Lab, count: int = 1) -> list[SourceServer]:
    lab.clock.freeze()
    backend = lab.drs(HUB, REGION)
    return [backend.seed_server(f"s{n}", instance=f"i-{n:017x}") for n in range(count)]


def launched(lab: Lab, server: SourceServer, *, drill: bool) -> None:
    lab.client("drs").start_recovery(sourceServers=[{"sourceServerID": server.id}], isDrill=drill)
    lab.clock.advance(400)


def test_recovery_instances_are_read_with_what_a_launch_would_destroy(lab: Lab, reader: LaunchReader) -> None:
    drill, real, none, other = seeded(lab, 4)
    for server, is_drill in ((drill, True), (real, False), (other, True)):
        launched(lab, server, drill=is_drill)
    found = reader.instances(TARGET, [drill.id, real.id, none.id])
    assert isinstance(found, tuple)
    by_server = {each.server_id: each for each in found}
    assert by_server.keys() == {drill.id, real.id}
    assert (by_server[drill.id].is_drill, by_server[real.id].is_drill) == (True, False)
    one = by_server[real.id]
    (record,) = lab.client("drs").describe_recovery_instances(filters={"sourceServerIDs": [real.id]})["items"]
    assert (one.instance_id, one.job_id, one.state) == (record["ec2InstanceID"], record["jobID"], "RUNNING")
    assert one.point_at
    assert one.point_at.isoformat()[:19] == record["pointInTimeSnapshotDateTime"][:19]


def test_without_servers_nothing_is_asked_and_many_are_asked_for_in_parts(lab: Lab, reader: LaunchReader) -> None:
    seeded(lab)
    assert reader.instances(TARGET, []) == ()
    assert lab.count("drs", "DescribeRecoveryInstances") == 0
    assert reader.instances(TARGET, [f"s-{n:017x}" for n in range(201)]) == ()
    assert lab.count("drs", "DescribeRecoveryInstances") == 2


@pytest.mark.parametrize("operation", ["DescribeRecoveryInstances", "ListRecoveryPlanExecutions"])
def test_what_cannot_be_read_is_a_problem(lab: Lab, reader: LaunchReader, operation: str) -> None:
    (server,) = seeded(lab)
    plan_of(lab, "erp", server)
    lab.faults.add(Rule("deny", service="drs", op=operation))
    read = reader.instances(TARGET, [server.id]) if "Instances" in operation else reader.executions(TARGET)
    assert isinstance(read, Problem)
    assert operation in read.where


def test_an_instance_of_which_drs_says_little_counts_as_real_and_as_there(lab: Lab) -> None:
    reader = answering(lab, "DescribeRecoveryInstances", [{"sourceServerID": SERVER, "recoveryInstanceID": "i-1"}])
    read = reader.instances(TARGET, [SERVER])
    assert isinstance(read, tuple)
    (found,) = read
    assert (found.instance_id, found.is_drill, found.is_there) == ("i-1", None, True)


@pytest.mark.parametrize(
    ("state", "there"),
    [("RUNNING", True), ("STOPPED", True), ("NOT_FOUND", True), ("SHUTTING-DOWN", False), ("TERMINATED", False)],
)
def test_only_an_instance_that_ends_or_has_ended_is_not_there(state: str, there: bool) -> None:
    assert RecoveryInstance("s-1", "i-1", is_drill=True, state=state).is_there is there


def test_the_newest_point_that_was_taken_counts(lab: Lab) -> None:
    ahead = {"snapshotID": "pit-3", "sourceServerID": SERVER, "expectedTimestamp": "2026-09-01T12:00:00Z"}
    taken = {**ahead, "snapshotID": "pit-2", "timestamp": "2026-09-01T11:50:07.5+00:00"}
    reader = answering(lab, "DescribeRecoverySnapshots", [ahead, taken])
    time = datetime(2026, 9, 1, 11, 50, 7, 500000, UTC)
    assert reader.newest_points(TARGET, [SERVER]) == {SERVER: time}


def test_a_server_without_points_has_none_and_an_unreadable_one_a_problem(lab: Lab, reader: LaunchReader) -> None:
    assert answering(lab, "DescribeRecoverySnapshots", []).newest_points(TARGET, [SERVER]) == {SERVER: None}
    lab.faults.add(Rule("deny", service="drs", op="DescribeRecoverySnapshots"))
    assert isinstance(reader.newest_points(TARGET, [SERVER])[SERVER], Problem)


def test_all_points_are_read_page_by_page_oldest_first(lab: Lab, reader: LaunchReader) -> None:
    one, two = seeded(lab, 2)
    lab.drs(HUB, REGION).page_size = 10
    found = reader.points(TARGET, [one.id, two.id])
    assert found.keys() == {one.id, two.id}
    listed = lab.client("drs").get_paginator("describe_recovery_snapshots").paginate(sourceServerID=one.id)
    rows = [row for page in listed for row in page["items"]]
    points = found[one.id]
    assert isinstance(points, tuple)
    assert sorted((each.point_id, each.taken_at) for each in points) == sorted(
        (row["snapshotID"], datetime.fromisoformat(row["timestamp"])) for row in rows
    )
    assert [each.taken_at for each in points] == sorted(each.taken_at for each in points)
    assert len(points) > 30


def test_a_point_that_is_not_taken_yet_is_none_and_an_unreadable_server_costs_only_itself(
    lab: Lab, reader: LaunchReader
) -> None:
    ahead = {"snapshotID": "pit-1", "sourceServerID": SERVER, "expectedTimestamp": "2026-09-01T12:00:00Z"}
    assert answering(lab, "DescribeRecoverySnapshots", [ahead]).points(TARGET, [SERVER]) == {SERVER: ()}
    (server,) = seeded(lab)
    found = reader.points(TARGET, [server.id, SERVER])
    assert isinstance(found[server.id], tuple)
    assert isinstance(found[SERVER], Problem), "DRS knows no such server"


def test_a_plan_that_is_deleted_while_plans_are_listed_one_by_one_is_left_out(lab: Lab, reader: LaunchReader) -> None:
    (one,) = seeded(lab)
    plan_of(lab, "erp", one)
    lab.faults.add(Rule("deny", "drs", "ListRecoveryPlanExecutions", times=1))
    gone = Rule("error", "drs", "ListRecoveryPlanExecutions", code="ResourceNotFoundException", status=404, times=1)
    lab.faults.add(gone)
    assert reader.executions(TARGET) == ()


def test_executions_at_work_are_read_with_their_plan_and_servers(lab: Lab, reader: LaunchReader) -> None:
    one, two = seeded(lab, 2)
    ours, theirs = plan_of(lab, "ours", one), plan_of(lab, "theirs", two)
    drs = lab.client("drs")
    assert reader.executions(TARGET) == ()
    drs.start_recovery_plan_execution(recoveryPlanArn=ours, mode="DRILL")
    started = drs.start_recovery_plan_execution(recoveryPlanArn=theirs, mode="DRILL")
    execution = started["recoveryPlanExecution"]["recoveryPlanExecutionArn"]
    for _ in range(2):  # CREATED, then IN_PROGRESS
        assert reader.executions(TARGET, except_of=ours) == (OtherExecution(execution, "theirs", frozenset({two.id})),)
        lab.clock.advance(60)
    lab.clock.advance(800)
    assert reader.executions(TARGET, except_of=ours) == ()


def test_executions_are_listed_in_one_call_and_by_status_where_the_history_is_longer_than_a_page(
    lab: Lab, reader: LaunchReader
) -> None:
    one, two = seeded(lab, 2)
    drs, plan, other = lab.client("drs"), plan_of(lab, "erp", one), plan_of(lab, "crm", two)
    for _ in range(2):
        drs.start_recovery_plan_execution(recoveryPlanArn=plan, mode="DRILL")
        lab.clock.advance(1000)
    started = drs.start_recovery_plan_execution(recoveryPlanArn=other, mode="DRILL")
    execution = started["recoveryPlanExecution"]["recoveryPlanExecutionArn"]
    for page_size, calls in ((3, 1), (2, 1 + 3)):
        lab.drs(HUB, REGION).page_size = page_size
        before = lab.count("drs", "ListRecoveryPlanExecutions")
        assert reader.executions(TARGET) == (OtherExecution(execution, "crm", frozenset({two.id})),)
        assert lab.count("drs", "ListRecoveryPlanExecutions") == before + calls


def test_where_all_executions_may_not_be_listed_they_are_listed_plan_by_plan(lab: Lab, reader: LaunchReader) -> None:
    (one,) = seeded(lab)
    started = lab.client("drs").start_recovery_plan_execution(recoveryPlanArn=plan_of(lab, "erp", one), mode="DRILL")
    execution = started["recoveryPlanExecution"]["recoveryPlanExecutionArn"]
    lab.faults.add(Rule("deny", service="drs", op="ListRecoveryPlanExecutions", times=1))
    assert reader.executions(TARGET) == (OtherExecution(execution, "erp", frozenset({one.id})),)


def plan_of(lab: Lab, name: str, server: SourceServer) -> str:
    drs = lab.client("drs")
    arn: str = drs.create_recovery_plan(name=name)["recoveryPlan"]["recoveryPlanArn"]
    configuration: Any = {"serverStepConfiguration": {"servers": [{"serverArn": server.arn}]}}
    drs.create_recovery_plan_step(recoveryPlanArn=arn, stepName="wave", configuration=configuration)
    return arn


def answering(lab: Lab, operation: str, items: list[Any]) -> LaunchReader:
    """A reader to which AWS answers an operation with these items."""
    session = lab.session(REGION)
    answer_instead(session, f"drs.{operation}", json.dumps({"items": items}))
    return Connection(Access(), session=session).launch_reader
