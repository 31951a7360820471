"""DRS's own events, from a region of DRS to those who wait for them."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.deploy.service import HOME, MINUTE, OPERATOR, VIEWER, Service
from tests.deploy.test_native_recovery import erp  # noqa: F401 - a fixture
from tests.deploy.test_readiness import PLAN as ERP
from tests.deploy.test_readiness import ready  # noqa: F401 - a fixture
from tests.deploy.test_recovery import PLAN, RUNS, launched, wait

LAUNCH = "DRS Source Server Launch Result"


def found(service: Service, server: SourceServer) -> list[str]:
    """What the newest check of a plan has to say about a server."""
    status, answer = service.call(VIEWER, "GET", f"/recovery/readiness?plan={ERP}")
    assert status == 200, answer
    newest: Any = answer["plans"][0]["newest"]
    return [each["what"] for each in newest["findings"] if server.id in (each["place"], *each.get("servers", ()))]


def test_a_server_that_stalls_and_recovers_is_in_the_readiness_within_a_minute(
    service: Service,
    ready: list[SourceServer],  # noqa: F811
) -> None:
    server = ready[0]
    before = found(service, server)
    stalled = service.lab.disasters.add("stalled", server.id)
    service.pass_time(MINUTE)
    assert [each for each in found(service, server) if each not in before], "nothing new is said of it"
    stalled.end()
    service.pass_time(MINUTE)
    assert found(service, server) == before


def test_a_drive_goes_on_when_a_server_has_launched(service: Service) -> None:
    """The machine looks every half minute; the launch ends between two looks."""
    drs = service.lab.drs(HUB, HOME)
    drs.jobs.clear()
    drs.job_seconds = 370
    owner = {"Owner": "shop@example.com"}
    servers = [service.add_server(f"erp-{wave}", owner | {"DR-Wave": wave}) for wave in ("1", "2")]
    assert service.sync()[0] == 200
    plan = {**PLAN, "targets": [f"{HUB}/{HOME}"], "approval": []}
    status, answer = service.call(OPERATOR, "POST", RUNS, {"plan": plan, "drill": True})
    assert status == 202, answer
    assert wait(service, f"{RUNS}/{answer['run_id']}")["outcome"] == "SUCCEEDED"
    drs.job_seconds = 360
    assert launched(service, servers) == 2
    first, second = drs.jobs.values()
    assert round(second.created - first.ends) <= 10


def test_a_launch_that_failed_outside_of_tagsync_is_told_once_and_rings(service: Service) -> None:
    server = service.add_server("erp-1", {"Owner": "shop@example.com"})
    service.lab.drs(HUB, HOME).fail_next_launch[server.id] = "LAUNCHED"
    service.lab.faults.add(Rule("event_twice", op=LAUNCH))
    drs = service.lab.client("drs", HUB, HOME)
    job = drs.start_recovery(sourceServers=[{"sourceServerID": server.id}], isDrill=True)["job"]["jobID"]
    service.pass_time(10 * MINUTE)
    assert ("tagsync-launch-failed-outside", "ALARM") in service.alarm_changes()
    ((subject, text),) = [each for each in service.reports() if "outside" in each[0]]
    assert subject == f"tagsync: 1 server of {HUB}/{HOME} did not launch outside of tagsync"
    assert (server.id in text, job in text, "the launch failed" in text) == (True, True, True)
