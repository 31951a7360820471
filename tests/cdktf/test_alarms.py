"""Nothing that a function counts is overlooked: it has an alarm, or a reason to have none."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tagsync.engine.service_ports import Metric
from tagsync.recovery.words.vocabulary import Outcome
from tagsync_cdktf.facts.alarms import Alarm, alarms
from tagsync_cdktf.facts.without_alarm import WITHOUT_ALARM
from tagsync_cdktf.settings import load_settings
from tagsync_cdktf.settings.arc import ArcSettings
from tagsync_cdktf.settings.cleanup import CleanupSettings
from tagsync_cdktf.settings.drills import DrillSettings
from tagsync_cdktf.settings.estate import EstateSettings
from tagsync_cdktf.settings.sections import ReportSettings, ScheduleSettings
from tests.cdktf.conftest import EXAMPLE, REPOSITORY

SERVICE = REPOSITORY / "tagsync" / "service"
COUNTING = SERVICE / "kit" / "telemetry.py"


ERP = {"version": 1, "name": "erp", "account": "111111111111", "region": "eu-west-1", "selector": {"App": "erp"}}


@pytest.fixture(scope="module")
def made() -> list[Alarm]:
    arc, reports = ArcSettings(plans=(ERP,)), ReportSettings(bucket="acme-reports")
    cleanup = CleanupSettings()
    drills = (DrillSettings(plan="erp", schedule="rate(30 days)"),)
    some = replace(load_settings(EXAMPLE), recovery=True, reports=reports, arc=arc, cleanup=cleanup, drills=drills)
    hub = replace(some.hub, drs_event_regions=("eu-central-1",))
    everything = replace(some, hub=hub, standby_region="eu-west-1", estate=EstateSettings())
    return list(alarms(everything, "api-id"))


@pytest.mark.parametrize(
    ("schedule", "days"),
    [
        (ScheduleSettings(expression="cron(0 3 * * ? *)"), 2),
        (ScheduleSettings(expression="cron(0 3 ? * MON-FRI *)"), 6),
        (ScheduleSettings(expression="cron(0 3 1 * ? *)", interval_minutes=5040), 7),
        (ScheduleSettings(expression="cron(0 3 1 * ? *)"), None),
        (ScheduleSettings(expression="rate(4 days)"), None),
        (ScheduleSettings(expression="rate(90 days)"), None),
    ],
)
def test_missing_runs_have_an_alarm_that_can_look_back_over_two_intervals(
    schedule: ScheduleSettings, days: int | None
) -> None:
    made = alarms(replace(load_settings(EXAMPLE), schedule=schedule), "api-id")
    found = [each.seconds * each.periods / 86400 for each in made if each.name == "no-successful-run"]
    assert found == ([] if days is None else [days])


def trees() -> Iterator[tuple[Path, ast.AST]]:
    for path in sorted(SERVICE.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def named(tree: ast.AST, name: str) -> Iterator[ast.Attribute]:
    """Every `name.something` or `something.name` in a file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            owner = node.value.id if isinstance(node.value, ast.Name) else ""
            if name in (node.attr, owner):
                yield node


def test_functions_count_in_one_place_alone() -> None:
    """So the type of that place, `Metric`, holds all that any function can count."""
    assert [path for path, tree in trees() if list(named(tree, "add_metric"))] == [COUNTING]
    assert [path for path, tree in trees() if list(named(tree, "single_metric"))] == []


def test_every_metric_is_counted_somewhere() -> None:
    counted = {each.attr for path, tree in trees() for each in named(tree, "Metric")}
    ends = {f"RECOVERIES_{outcome.name}" for outcome in set(Outcome) - {Outcome.RUNNING}}
    assert counted | ends == {metric.name for metric in Metric}


def test_every_metric_has_an_alarm_or_a_reason_to_have_none(made: list[Alarm]) -> None:
    watched = {alarm.metric for alarm in made if alarm.namespace == "tagsync"}
    assert watched | {metric.value for metric in WITHOUT_ALARM} == {metric.value for metric in Metric}
    assert watched & {metric.value for metric in WITHOUT_ALARM} == set()


def test_reasons_name_alarms_that_exist(made: list[Alarm]) -> None:
    names = {alarm.name for alarm in made}
    for metric, reason in WITHOUT_ALARM.items():
        told = {word.strip(",;:") for word in reason.split() if "-" in word}
        assert told <= names, metric


def test_everything_that_starts_work_by_itself_is_watched(made: list[Alarm]) -> None:
    watched = {(alarm.namespace, alarm.metric) for alarm in made}
    assert {
        ("AWS/Scheduler", "InvocationDroppedCount"),
        ("AWS/SQS", "ApproximateAgeOfOldestMessage"),
        ("AWS/SQS", "ApproximateNumberOfMessagesVisible"),
        ("AWS/ApiGateway", "5xx"),
        ("AWS/Lambda", "Errors"),
        ("AWS/Lambda", "Throttles"),
    } <= watched
    ends = {"ExecutionsFailed", "ExecutionsTimedOut", "ExecutionsAborted"}
    machines = {alarm.dimensions["StateMachineArn"] for alarm in made if alarm.namespace == "AWS/States"}
    for machine in machines:
        assert {alarm.metric for alarm in made if alarm.dimensions.get("StateMachineArn") == machine} == ends
    assert len(machines) == 2
