"""A drill of the calendar, as deployed: it starts when it is due, ends, is cleaned up, and its report has its time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB
from tests.deploy.service import HOME, HOUR, MINUTE, Service
from tests.deploy.test_native_recovery import erp, write_native_plan  # noqa: F401 - a fixture

PLAN = "erp-arc"
SCHEDULE = f"tagsync-drill-{PLAN}"
AS_DEPLOYED = "cron(0 9 1 1 ? 2099)"


def due_in(service: Service, seconds: float) -> None:
    """Lets the calendar ask for the drill then, and never again."""
    moment = datetime.fromtimestamp(service.lab.clock.now(), UTC) + timedelta(seconds=seconds)
    expression = f"cron({moment.minute} {moment.hour} {moment.day} {moment.month} ? {moment.year})"
    service.schedule(SCHEDULE, ScheduleExpression=expression)


def instances(service: Service) -> int:
    drs = service.lab.client("drs", HUB, HOME)
    return len(drs.describe_recovery_instances()["items"])


@pytest.fixture
def drilled(service: Service, erp: list[SourceServer], tmp_path: Path) -> Iterator[list[SourceServer]]:  # noqa: F811
    """The servers of a plan that DRS has, with their tags. The calendar is as it was afterwards."""
    service.pass_time(HOUR)
    assert service.in_sync(*erp)
    write_native_plan(service, tmp_path, PLAN)
    service.reports()
    yield erp
    service.schedule(SCHEDULE, ScheduleExpression=AS_DEPLOYED)


def test_a_drill_starts_when_it_is_due_ends_is_cleaned_up_and_its_time_is_told(
    service: Service, drilled: list[SourceServer]
) -> None:
    due_in(service, 30 * MINUTE)
    service.pass_time(20 * MINUTE)
    assert service.lab.count("drs", "StartRecoveryPlanExecution") == 0
    service.pass_time(50 * MINUTE)
    assert service.lab.count("drs", "StartRecoveryPlanExecution") == 1
    assert instances(service) == len(drilled)
    (text,) = [text for subject, text in service.reports() if subject.startswith(f"tagsync: the drill of {PLAN} SUCC")]
    assert "has ended: SUCCEEDED" in text
    assert "RTO 1 h 00 min met." in text
    service.pass_time(90 * MINUTE)
    assert instances(service) == 0
    assert f"tagsync: the drill of {PLAN} is cleaned up" in [subject for subject, _ in service.reports()]
    assert not any("drill" in name for name, state in service.alarm_changes() if state == "ALARM")


def test_a_drill_of_a_plan_that_is_not_ready_is_refused_and_rings(
    service: Service, drilled: list[SourceServer]
) -> None:
    service.schedule(State="DISABLED")
    drs = service.lab.client("drs", HUB, HOME)
    drs.untag_resource(resourceArn=drilled[1].arn, tagKeys=["DR-Wave"])
    due_in(service, 10 * MINUTE)
    service.pass_time(20 * MINUTE)
    assert service.lab.count("drs", "StartRecoveryPlanExecution") == 0
    assert (f"tagsync-{PLAN}-drill-missed", "ALARM") in service.alarm_changes()
    (text,) = [text for subject, text in service.reports() if subject == f"tagsync: the drill of {PLAN} was refused"]
    assert drilled[1].id in text
    assert "DR-Wave" in text
    service.pass_time(4 * HOUR)
    assert service.lab.count("drs", "StartRecoveryPlanExecution") == 0
