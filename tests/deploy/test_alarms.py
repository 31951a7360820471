"""Alarms that ring, reach their topic, and are over."""

from __future__ import annotations

from tagsync.lab.faults.rules import Rule
from tests.deploy.service import HOUR, MINUTE, OTHER, SPOKE, Service


def test_a_denied_region_makes_the_run_partial_and_rings(service: Service) -> None:
    *read, denied = service.add_fleet()
    service.lab.faults.add(Rule("deny", service="drs", account=SPOKE, region=OTHER))
    service.pass_time(HOUR + MINUTE)
    newest = service.newest_run()
    assert newest["status"] == "PARTIAL"
    (problem,) = service.run(newest["run_id"])["problems"]
    assert problem["where"].startswith(f"{SPOKE}/{OTHER}")
    assert service.in_sync(*read)
    assert not service.in_sync(denied)
    assert ("tagsync-unreadable", "ALARM") in service.alarm_changes()
    ((subject, text),) = service.reports()
    assert "PARTIAL" in subject
    assert f"{SPOKE}/{OTHER}" in text

    service.lab.faults.clear()
    service.pass_time(HOUR + MINUTE)
    assert service.in_sync(denied)
    assert ("tagsync-unreadable", "OK") in service.alarm_changes()


def test_no_successful_run_in_two_intervals_rings_and_a_success_ends_it(service: Service) -> None:
    service.add_fleet()
    service.pass_time(HOUR + MINUTE)
    assert service.lab.alarms()["tagsync-no-successful-run"] == "OK"
    service.alarm_changes()
    service.lab.faults.add(Rule("deny", service="drs"))
    service.pass_time(HOUR)
    assert service.lab.alarms()["tagsync-no-successful-run"] == "OK"
    service.pass_time(HOUR)
    told = service.alarm_changes()
    assert {("tagsync-no-successful-run", "ALARM"), ("tagsync-runs-failed", "ALARM")} <= told
    assert ("tagsync-fan-out-failed", "ALARM") in told

    service.lab.faults.clear()
    service.pass_time(HOUR + MINUTE)
    assert ("tagsync-no-successful-run", "OK") in service.alarm_changes()
