"""A recovery that DRS's own events wake: from DRS's buses in two accounts over the home bus to the function."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync_cdktf.constructs.queues import DRS_DELAY_SECONDS
from tagsync_cdktf.facts.forwarded import DRS_EVENTS
from tests.lab.deployed import HOME, add_role, call
from tests.lab.platform.test_events import permission, queue_of, rule
from tests.lab.recovery_service import CENTRAL, DEFINITION, FUNCTION, MACHINE, SHOP, WEST, deploy_recovery, go_on

pytestmark = pytest.mark.slow
LAUNCH = "DRS Source Server Launch Result"
BUS = f"arn:aws:events:{HOME}:{HUB}:event-bus/tagsync"
SECONDS = 370
"""How long a launch takes here: it ends between two looks of the state machine."""


@pytest.fixture
def deployed(lab: Lab) -> Lab:
    deploy_recovery(lab)
    pattern = json.dumps(DRS_EVENTS)
    lab.client("events").create_event_bus(Name="tagsync")
    policy = json.dumps(permission("events:PutEvents", {"AWS": f"arn:aws:iam::{SHOP}:root"}))
    lab.client("events").put_permission(EventBusName="tagsync", Policy=policy)
    _, queue = queue_of(lab, "drs-events", VisibilityTimeout="1800", DelaySeconds=str(DRS_DELAY_SECONDS))
    for account, region in ((HUB, WEST), (SHOP, CENTRAL)):
        role = add_role(lab, "forward", "events.amazonaws.com", account=account)
        rule(lab, "forward", {"Arn": BUS, "RoleArn": role}, account, region, EventPattern=pattern)
        lab.drs(account, region).job_seconds = SECONDS
    rule(lab, "drs-events", {"Arn": queue}, EventBusName="tagsync", EventPattern=pattern)
    functions = lab.client("lambda")
    variables = functions.get_function_configuration(FunctionName=FUNCTION)["Environment"]["Variables"]
    variables["RECOVERY_FUNCTION"] = FUNCTION
    functions.update_function_configuration(FunctionName=FUNCTION, Environment={"Variables": variables})
    functions.create_event_source_mapping(
        EventSourceArn=queue, FunctionName=FUNCTION, FunctionResponseTypes=["ReportBatchItemFailures"]
    )
    return lab


def drill(lab: Lab) -> tuple[float, list[float]]:
    """When the first wave of a drill had launched, and when the jobs of the second were started."""
    plan = {key: value for key, value in DEFINITION.items() if key not in ("approval", "waits_after")}
    call(lab, FUNCTION, {"step": "start", "drill": True, "plan": plan})
    go_on(lab, lambda: status(lab) != "RUNNING")
    assert status(lab) == "SUCCEEDED"
    jobs: list[Any] = [*lab.drs(HUB, WEST).jobs.values(), *lab.drs(SHOP, CENTRAL).jobs.values()]
    assert len(jobs) == 4, "each server is launched once"
    second = sorted(job.created for job in jobs)[2:]
    first = [job for job in jobs if job.created not in second]
    return max(job.decided(each) for job in first for each in job.launches.values()), second


def status(lab: Lab) -> str:
    states = lab.client("stepfunctions")
    newest = states.list_executions(stateMachineArn=MACHINE)["executions"][0]
    return str(newest["status"])


@pytest.mark.parametrize(
    ("rules", "earliest", "latest"),
    [
        ((), 0, DRS_DELAY_SECONDS),
        ([Rule("event_twice")], 0, DRS_DELAY_SECONDS),
        ([Rule("event_late", seconds=7)], DRS_DELAY_SECONDS, DRS_DELAY_SECONDS + 7),
        ([Rule("event_lost")], DRS_DELAY_SECONDS + 8, 30),
    ],
    ids=["as they come", "twice", "late", "lost"],
)
def test_events_wake_it_and_losing_all_of_them_costs_time_alone(
    deployed: Lab, rules: list[Rule], earliest: float, latest: float
) -> None:
    deployed.faults.add(*rules)
    ended, second = drill(deployed)
    lateness = {round(each - ended) for each in second}
    assert earliest <= min(lateness)
    assert max(lateness) <= latest


def test_launches_that_failed_outside_are_told_over_the_whole_way(deployed: Lab) -> None:
    (server, *_) = deployed.drs(SHOP, CENTRAL).servers.values()
    deployed.drs(SHOP, CENTRAL).fail_next_launch[server.id] = "LAUNCHED"
    drs = deployed.client("drs", SHOP, CENTRAL)
    drs.start_recovery(sourceServers=[{"sourceServerID": server.id}], isDrill=True)
    deployed.clock.advance(600)
    deployed.settle()
    sqs = deployed.client("sqs")
    url = sqs.get_queue_url(QueueName="reports")["QueueUrl"]
    ((message),) = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    said = json.loads(message["Body"])
    assert said["Subject"] == f"tagsync: 1 server of {SHOP}/{CENTRAL} did not launch outside of tagsync"
