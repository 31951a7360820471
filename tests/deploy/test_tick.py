"""The schedule starts the state machine, and that a run over all targets."""

from __future__ import annotations

from tagsync.lab.lab import HUB
from tests.deploy.service import HOUR, SPOKE, SYNC, Service


def test_a_tick_heals_a_drifted_fleet_over_hub_and_spoke(service: Service) -> None:
    fleet = service.add_fleet()
    service.pass_time(HOUR - 10)
    assert not service.in_sync(*fleet)
    service.pass_time(10)
    assert service.in_sync(*fleet)

    newest = service.newest_run()
    assert (newest["status"], newest["source"], newest["totalAccounts"]) == ("SUCCESS", "eventbridge", 2)
    run = service.run(newest["run_id"])
    assert (run["changed"], run["in_sync"], run["failed"], run["total_servers"]) == (4, 0, 0, 4)
    assert set(run["region_results"]) == {"eu-central-1", "eu-west-1"}
    assert {each["accountId"] for each in run["accounts"]} == {HUB, SPOKE}

    service.lab.forget_calls()
    service.pass_time(HOUR)
    assert service.run(service.newest_run()["run_id"])["in_sync"] == 4
    assert service.lab.count("drs", "TagResource") == 0


def test_the_report_of_a_run_is_sent(service: Service) -> None:
    fleet = service.add_fleet()
    service.pass_time(HOUR)
    ((subject, text),) = service.run_reports()
    run_id = service.newest_run()["run_id"]
    assert run_id in text
    assert "SUCCESS" in subject
    assert "4" in text
    assert not any(value in text for server in fleet for value in service.wanted(server).values() if "@" in value)
    service.pass_time(HOUR)
    assert service.run_reports() == []


def test_no_log_holds_a_tag_value(service: Service) -> None:
    service.add_fleet()
    service.pass_time(HOUR)
    assert "example.com" not in "\n".join(service.lab.functions.logs(SYNC, HUB, "eu-central-1"))
