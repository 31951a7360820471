"""Readiness, as deployed: a tag taken away from one instance rings within one interval, and names its server."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.deploy.service import HOME, HOUR, MINUTE, OPERATOR, ORIGIN, VIEWER, Service
from tests.deploy.test_native_recovery import erp, write_native_plan  # noqa: F401 - a fixture

PLAN, TAG = "erp-arc", "DR-Application"
ALARM, SCHEDULE = f"tagsync-{PLAN}-not-ready", f"tagsync-readiness-{PLAN}"


def untag(service: Service, server: SourceServer) -> None:
    ec2 = service.lab.client("ec2", HUB, region=ORIGIN)
    ec2.delete_tags(Resources=[server.instance], Tags=[{"Key": TAG}])


def retag(service: Service, server: SourceServer) -> None:
    ec2 = service.lab.client("ec2", HUB, region=ORIGIN)
    ec2.create_tags(Resources=[server.instance], Tags=[{"Key": TAG, "Value": "ERP"}])


def readiness(service: Service, folder: Path, *more: str) -> tuple[int, str]:
    """Exit code and text of the command."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), **service.lab.environment()}
    program = str(Path(sys.executable).parent / "tagsync")
    command = [program, "recovery", "readiness", PLAN, "--table-region", HOME, *more]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def ready(service: Service, erp: list[SourceServer], tmp_path: Path) -> list[SourceServer]:  # noqa: F811
    """The servers of a plan that DRS has, and that is ready."""
    service.pass_time(HOUR)
    assert service.in_sync(*erp)
    write_native_plan(service, tmp_path, PLAN)
    service.pass_time(2 * HOUR)
    subjects = [subject for subject, _ in service.readiness_reports()]
    assert subjects[-1] == f"tagsync: {PLAN} is READY"
    assert service.lab.alarms()[ALARM] == "OK"
    service.alarm_changes()
    return erp


@pytest.mark.parametrize("synced", [True, False])
def test_a_tag_that_is_taken_away_rings_within_one_interval_until_it_is_given_back(
    service: Service, ready: list[SourceServer], tmp_path: Path, *, synced: bool
) -> None:
    """Where the sync copies the removal the server leaves its plan; where it cannot, the server differs."""
    server = ready[1]
    if not synced:
        service.lab.faults.add(Rule("deny", service="drs", op="UntagResource"))
    untag(service, server)
    service.pass_time(HOUR + MINUTE)
    assert (TAG in service.actual(server)) is not synced
    subject, text = service.readiness_reports()[-1]
    assert "NOT READY" in subject
    assert f"erp-02 ({server.id})" in text
    assert f"no longer carries the tag {TAG}" in text if synced else f"differ from its instance's in {TAG}" in text
    assert (ALARM, "ALARM") in service.alarm_changes()
    code, shown = readiness(service, tmp_path)
    assert (code, PLAN in shown, server.id in shown, TAG in shown) == (3, True, True, True), shown
    status, answer = service.call(VIEWER, "GET", f"/recovery/readiness?plan={PLAN}")
    assert (status, answer["plans"][0]["state"]) == (200, "NOT_READY")
    assert any(each["place"] == server.id and TAG in each["what"] for each in answer["plans"][0]["newest"]["findings"])

    service.lab.faults.clear()
    retag(service, server)
    service.pass_time(HOUR + MINUTE)
    assert service.readiness_reports()[-1][0] == f"tagsync: {PLAN} is READY"
    code, shown = readiness(service, tmp_path)
    assert (code, shown.startswith(f"{PLAN}  native  READY")) == (0, True), shown
    service.pass_time(2 * HOUR)
    assert (ALARM, "OK") in service.alarm_changes()


def test_silence_rings(service: Service, ready: list[SourceServer], tmp_path: Path) -> None:
    service.schedule(State="DISABLED")
    service.schedule(SCHEDULE, State="DISABLED")
    service.pass_time(HOUR + 30 * MINUTE)
    assert (ALARM, "ALARM") in service.alarm_changes()
    code, shown = readiness(service, tmp_path, "--now")
    assert (code, f"{len(ready)} servers" in shown) == (0, True), shown
    service.schedule(SCHEDULE, State="ENABLED")
    service.pass_time(HOUR)
    assert (ALARM, "OK") in service.alarm_changes()


def test_what_left_is_accepted_by_an_operator(service: Service, ready: list[SourceServer], tmp_path: Path) -> None:
    untag(service, ready[1])
    service.pass_time(HOUR + MINUTE)
    write_native_plan(service, tmp_path, PLAN)
    assert readiness(service, tmp_path, "--now")[0] == 3, "DRS has the plan as the tags say, and the server is missed"
    assert service.call(VIEWER, "POST", "/recovery/readiness/accept", {"plan": PLAN})[0] == 403
    status, answer = service.call(OPERATOR, "POST", "/recovery/readiness/accept", {"plan": PLAN})
    assert (status, answer["plans"][0]["left"]) == (200, [])
    code, shown = readiness(service, tmp_path, "--now")
    assert (code, shown.startswith(f"{PLAN}  native  READY, ")) == (0, True), shown
