"""Schedules fire as the lab's clock advances."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest

from tagsync.lab.lab import HUB, Lab
from tagsync.lab.platform.events.schedule_expressions import next_after
from tests.lab.deployed import HOME, add_role

QUEUE = f"arn:aws:sqs:{HOME}:{HUB}:ticks"


@pytest.fixture
def ticks(lab: Lab) -> str:
    return queue_of(lab)


def queue_of(lab: Lab) -> str:
    """The URL of QUEUE, to which any caller may send; the clock stops."""
    lab.clock.freeze()
    statement = {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": QUEUE}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    url: str = lab.client("sqs").create_queue(QueueName="ticks", Attributes={"Policy": policy})["QueueUrl"]
    return url


def schedule(lab: Lab, expression: str, *statements: dict[str, Any], **more: Any) -> dict[str, Any]:
    target = {"Arn": QUEUE, "RoleArn": add_role(lab, "scheduler", "scheduler.amazonaws.com", *statements)}
    wanted = {
        "Name": "tick",
        "ScheduleExpression": expression,
        "FlexibleTimeWindow": {"Mode": "OFF"},
        "Target": target | {"Input": '{"at": "<aws.scheduler.scheduled-time>"}'},
        **more,
    }
    lab.client("scheduler").create_schedule(**wanted)
    return wanted


def times(lab: Lab, url: str) -> list[str]:
    got = lab.client("sqs").receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
    return [json.loads(each["Body"])["at"][11:16] for each in got]


def test_a_rate_fires_at_each_of_its_moments(lab: Lab, ticks: str) -> None:
    schedule(lab, "rate(30 minutes)")
    lab.clock.advance(29 * 60)
    assert times(lab, ticks) == []
    lab.clock.advance(3600)
    assert times(lab, ticks) == ["00:30", "01:00"]


def test_what_is_disabled_does_not_fire_and_a_new_expression_counts_from_when_it_was_set(lab: Lab, ticks: str) -> None:
    wanted = schedule(lab, "rate(1 hour)", State="DISABLED")
    lab.clock.advance(7200)
    assert times(lab, ticks) == []
    lab.client("scheduler").update_schedule(**(wanted | {"State": "ENABLED", "ScheduleExpression": "rate(2 hours)"}))
    lab.clock.advance(7200)
    assert times(lab, ticks) == ["04:00"]


def test_where_the_clock_is_set_back_a_rate_counts_anew(lab: Lab, ticks: str) -> None:
    schedule(lab, "rate(1 hour)")
    lab.clock.advance(1800)
    lab.clock.freeze(1_700_000_000)
    lab.clock.advance(3600)
    assert times(lab, ticks) == ["23:13"]


def test_a_role_must_be_allowed_to_reach_the_target(guarded_lab: Lab) -> None:
    lab, ticks = guarded_lab, queue_of(guarded_lab)
    schedule(lab, "rate(1 hour)", {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": f"{QUEUE}-other"})
    lab.clock.advance(3600)
    assert times(lab, ticks) == []


def test_a_rule_with_a_schedule_fires_too_and_anything_can_be_fired_by_hand(lab: Lab, ticks: str) -> None:
    events = lab.client("events")
    events.put_rule(Name="daily", ScheduleExpression="cron(0 6 * * ? *)")
    events.put_targets(Rule="daily", Targets=[{"Id": "one", "Arn": QUEUE, "Input": '{"at": "2026-01-01T06:00"}'}])
    lab.clock.advance(86400)
    assert len(times(lab, ticks)) == 1
    assert lab.fire("daily") == [f"arn:aws:events:{HOME}:{HUB}:rule/daily"]
    assert len(times(lab, ticks)) == 1
    with pytest.raises(KeyError, match="no schedule nightly"):
        lab.fire("nightly")


@pytest.mark.parametrize(
    ("expression", "zone", "expected"),
    [
        ("cron(0 6 ? * MON-FRI *)", "UTC", "2026-01-02 06:00"),
        ("cron(0/15 * * * ? *)", "UTC", "2026-01-01 12:15"),
        ("cron(30 6 1,15 * ? *)", "UTC", "2026-01-15 06:30"),
        ("cron(0 0 L * ? *)", "UTC", "2026-01-31 00:00"),
        ("cron(0 8 ? * 2#1 *)", "UTC", "2026-01-05 08:00"),
        ("cron(0 8 ? * 6L *)", "UTC", "2026-01-30 08:00"),
        ("cron(0 6 ? JUL * 2027)", "Europe/Berlin", "2027-07-01 04:00"),
        ("cron(0 6 1 1 ? 2020)", "UTC", None),
        ("cron(0 9 1 1 ? 2099)", "UTC", "2099-01-01 09:00"),
        ("cron(0 9 29 2 ? *)", "UTC", "2028-02-29 09:00"),
        ("cron(0 9 30 2 ? *)", "UTC", None),
        ("at(2026-03-01T09:00:00)", "Asia/Tokyo", "2026-03-01 00:00"),
        ("at(2025-03-01T09:00:00)", "UTC", None),
        ("cron(0 6 15W * ? 2026)", "UTC", "2026-01-15 06:00"),
        ("cron(0 6 1W AUG ? 2026)", "UTC", "2026-08-03 06:00"),
        ("cron(0 6 8W AUG ? 2026)", "UTC", "2026-08-07 06:00"),
        ("cron(0 6 31W MAY ? 2026)", "UTC", "2026-05-29 06:00"),
        ("cron(0 6 LW FEB ? 2026)", "UTC", "2026-02-27 06:00"),
        ("cron(0 6 31W FEB ? *)", "UTC", None),
        ("rate(5 minutes)", "UTC", "2026-01-01 12:05"),
        ("rate(1 day)", "UTC", "2026-01-02 12:00"),
    ],
)
def test_expressions(expression: str, zone: str, expected: str | None) -> None:
    now = datetime(2026, 1, 1, 12, tzinfo=UTC).timestamp()
    found = next_after(expression, now, now, zone)
    assert (found and datetime.fromtimestamp(found, UTC).strftime("%Y-%m-%d %H:%M")) == expected


@pytest.mark.parametrize("expression", ["rate(5 weeks)", "cron(0 6 * * * *)", "cron(0 6 ? *)", "cron(99 6 ? * * *)"])
def test_wrong_expressions(expression: str) -> None:
    with pytest.raises(ValueError):
        next_after(expression, 0, 0)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"ScheduleExpression": "cron(hello world)"}, "Invalid Schedule Expression cron(hello world)."),
        ({"ScheduleExpression": "cron(0 6 x * ? *)"}, "Invalid Schedule Expression cron(0 6 x * ? *)."),
        ({"ScheduleExpression": "rate(0 hours)"}, "Invalid Schedule Expression rate(0 hours)."),
        ({"ScheduleExpressionTimezone": "Europe/Atlantis"}, "Invalid Schedule Expression Timezone Europe/Atlantis."),
    ],
)
def test_a_wrong_schedule_is_refused_when_it_is_made_and_when_it_is_changed(
    lab: Lab, wrong: dict[str, str], said: str
) -> None:
    scheduler, good = lab.client("scheduler"), schedule(lab, "rate(1 hour)")
    for call, wanted in ((scheduler.create_schedule, good | {"Name": "other"}), (scheduler.update_schedule, good)):
        with pytest.raises(scheduler.exceptions.ValidationException, match=re.escape(said)):
            call(**(wanted | wrong))
    assert [each["Name"] for each in scheduler.list_schedules()["Schedules"]] == ["tick"]
