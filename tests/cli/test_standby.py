"""`tagsync standby` with the functions of two hubs deployed to the lab."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.table import Table
from tagsync.engine.apply import utc_now
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import Run
from tests.lab.deployed import add_role, package
from tests.lab.recovery_service import code
from tests.sync_service import TABLE, make_table

pytestmark = pytest.mark.slow

HOME, STANDBY = "eu-central-1", "eu-west-1"
SYNC = "tagsync-drs-tag-sync"
AT_HOME, AT_STANDBY = ("--region", HOME), ("--region", STANDBY)


@pytest.fixture
def hubs(aws: Lab) -> Lab:
    role, zipped = add_role(aws, "switch", "lambda.amazonaws.com"), code()
    for region, other in ((HOME, STANDBY), (STANDBY, HOME)):
        make_table(aws, region)
        scheduler = aws.client("scheduler", HUB, region)
        scheduler.create_schedule_group(Name="tagsync")
        scheduler.create_schedule(
            Name=SYNC,
            GroupName="tagsync",
            ScheduleExpression="rate(1 hour)",
            State="ENABLED" if region == HOME else "DISABLED",
            FlexibleTimeWindow={"Mode": "OFF"},
            Target={"Arn": f"arn:aws:lambda:{region}:{HUB}:function:{SYNC}", "RoleArn": role},
        )
        variables = {"TABLE_NAME": TABLE, "HOME_REGION": HOME, "OTHER_HUB": other, "SYNC_FUNCTION": SYNC}
        schedule = {"SCHEDULE_NAME": SYNC, "SCHEDULE_GROUP": "tagsync"}
        starts = {"STARTS_SCHEDULE": "true"} if region == STANDBY else {}
        made = ("tagsync.service.functions.hub_switch.handler", zipped, variables | schedule | starts)
        _function(aws, region, "tagsync-hub-switch", role, *made)
        _function(
            aws, region, SYNC, role, "main.handler", package("def handler(event, context):\n    return event"), {}
        )
    return aws


def _function(lab: Lab, region: str, name: str, role: str, handler: str, zipped: bytes, variables: Any) -> None:
    lab.client("lambda", HUB, region).create_function(
        FunctionName=name,
        Runtime="python3.13",
        Handler=handler,
        Role=role,
        Code={"ZipFile": zipped},
        Timeout=60,
        Environment={"Variables": variables},
    )


def test_it_switches_both_ways_and_also_while_the_home_region_does_not_answer(hubs: Lab, in_process: Run) -> None:
    status = in_process("standby", "status", *AT_STANDBY)
    assert status.out.splitlines() == [
        f"In charge: home {HOME}",
        f"standby {STANDBY}: schedule off, nothing at work",
        f"home {HOME}: nothing at work",
    ]
    asked = in_process("standby", "takeover", *AT_STANDBY)
    assert (asked.code, "--yes: it must be confirmed" in asked.err) == (1, True)

    now = utc_now()
    leases = DynamoLeases(Table(hubs.client("dynamodb", HUB, HOME), TABLE))
    leases.acquire("all", "run-1", now=now, until=now + timedelta(hours=1))
    refused = in_process("standby", "takeover", "--yes", *AT_STANDBY)
    assert refused.code == 3
    assert f"The hub in {HOME} is at work: run-1 (all)" in refused.err
    assert "add --interrupt" in refused.err

    taken = in_process("standby", "takeover", "--yes", "--interrupt", *AT_HOME)
    assert taken.code == 0, taken.err
    assert taken.out.startswith(f"In charge: standby {STANDBY}, since ")
    assert f"arn:aws:iam::{HUB}:user/admin\nstandby {STANDBY}: schedule on, nothing at work\n" in taken.out
    assert leases.holder("all", now) == ""

    back = in_process("standby", "handback", "--yes", *AT_STANDBY)
    assert back.out.startswith(f"In charge: home {HOME}, since "), back.err
    found = json.loads(in_process("standby", "status", "-o", "json", *AT_STANDBY).out)
    assert (found["in_charge"], found["schedule"], found["epoch"]) == (HOME, "off", 2)

    hubs.faults.add(Rule("server_error", region=HOME, status=503))
    taken = in_process("standby", "takeover", "--yes", *AT_STANDBY)
    assert taken.code == 0, taken.err
    assert f"\nhome {HOME}: not read: " in taken.out
    assert f"The hub in {HOME} could not be told. It steps back as soon as it can read" in taken.out
    hubs.faults.clear()
    status = in_process("standby", "status", *AT_HOME)
    assert status.out.startswith(f"In charge: standby {STANDBY}, since ")
