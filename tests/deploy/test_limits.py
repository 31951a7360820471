"""Runs that crash, and runs that do not fit into the time limit of a function."""

from __future__ import annotations

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tests.deploy.service import DEAD, HOME, HOUR, MINUTE, OPERATOR, SYNC, Service

CALLS_OF_A_START = 4


def test_the_lease_of_a_crashed_run_expires_and_the_next_run_takes_over(service: Service) -> None:
    fleet = service.add_fleet()
    service.schedule(State="DISABLED")
    for _ in range(3):  # Lambda tries an asynchronous invocation three times
        service.lab.functions.crash(SYNC, CALLS_OF_A_START)
    _, crashed = service.call(OPERATOR, "POST", "/drs/tag-sync", {"async": True})
    service.lab.settle()
    assert len(service.letters(DEAD)) == 1
    assert service.newest_run()["status"] == "IN_PROGRESS"
    assert service.sync()[0] == 409
    assert not service.in_sync(*fleet)

    service.pass_time(22 * MINUTE)
    assert service.sync()[0] == 200
    assert service.in_sync(*fleet)
    run = service.run(crashed["run_id"])
    assert (run["status"], run["message"]) == ("FAILED", "The run ended without finishing: it lost its lease")
    assert ("tagsync-runs-crashed", "ALARM") in alarms_after(service, MINUTE)


def test_a_crash_in_the_middle_of_a_tick_is_tried_again(service: Service) -> None:
    fleet = service.add_fleet()
    service.lab.functions.crash(SYNC, 1000)  # the start of the run lives
    service.lab.functions.crash(SYNC, CALLS_OF_A_START)
    service.pass_time(HOUR)
    service.pass_time(MINUTE)
    assert service.in_sync(*fleet)
    assert service.newest_run()["status"] == "SUCCESS"


def test_a_large_fleet_is_finished_by_the_continuation_when_time_runs_out(service: Service) -> None:
    fleet = large_fleet(service)
    _, started = service.call(OPERATOR, "POST", "/drs/tag-sync", {"async": True})
    service.lab.settle()
    run = service.run(started["run_id"])
    assert (run["status"], run["total_servers"], run["failed"]) == ("SUCCESS", len(fleet), 0)
    assert service.in_sync(*fleet)
    assert handed_on(service) >= 1


def test_the_state_machine_goes_on_until_nothing_is_left(service: Service) -> None:
    fleet = large_fleet(service)
    service.pass_time(HOUR)
    assert service.newest_run()["status"] == "SUCCESS"
    assert service.in_sync(*fleet)
    assert handed_on(service) >= 1


def large_fleet(service: Service) -> list[SourceServer]:
    """So many writes of a second that they do not fit into one invocation, which has about two seconds for them."""
    service.lab.functions.limit(SYNC, 5)
    service.lab.faults.add(Rule("latency", service="drs", op="TagResource", seconds=1))
    return [service.add_server(f"web-{number}", {"Owner": "shop@example.com"}) for number in range(60)]


def handed_on(service: Service) -> int:
    """How often a run was handed on since the last `reset`."""
    log = service.lab.functions.logs(SYNC, HUB, HOME)
    run_id = service.newest_run()["run_id"]
    return sum("out of time, handing on" in line and run_id in line for line in log)


def alarms_after(service: Service, seconds: float) -> set[tuple[str, str]]:
    service.pass_time(seconds)
    return service.alarm_changes()
