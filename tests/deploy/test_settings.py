"""Settings that act: the API changes the schedule, and Terraform leaves it as it is."""

from __future__ import annotations

from examples.deployment import NO_CHANGES
from tagsync.lab.lab import HUB
from tests.deploy.service import ADMIN, HOME, HOUR, HUB_STACK, MINUTE, SYNC, VIEWER, Service


def test_the_api_changes_the_schedule_that_really_fires_and_terraform_does_not_fight_it(service: Service) -> None:
    fleet = service.add_fleet()
    half = {"enabled": True, "scheduleExpression": "rate(30 minutes)"}
    status, answer = service.call(ADMIN, "PUT", "/config/tag-sync", half)
    assert (status, answer["scheduleExpression"], answer["syncTriggered"]) == (200, "rate(30 minutes)", True)
    service.lab.settle()
    assert service.in_sync(*fleet)
    assert service.newest_run()["source"] == "settings_update"
    assert service.call(VIEWER, "GET", "/config/tag-sync")[1]["scheduleExpression"] == "rate(30 minutes)"

    service.pass_time(30 * MINUTE)
    assert service.newest_run()["source"] == "eventbridge"
    assert service.deployment.plan([HUB_STACK]) == {HUB_STACK: NO_CHANGES}


def test_a_schedule_that_is_switched_off_does_not_fire(service: Service) -> None:
    fleet = service.add_fleet()
    status, answer = service.call(ADMIN, "PUT", "/config/tag-sync", {"enabled": False})
    assert (status, answer["enabled"], answer["syncTriggered"]) == (200, False, False)
    service.pass_time(3 * HOUR)
    assert not service.in_sync(*fleet)
    assert service.newest_run()["status"] == "UNKNOWN"


def test_the_api_changes_what_is_logged_for_a_while(service: Service) -> None:
    service.add_fleet()
    debug = '"level":"DEBUG"'

    def lines() -> int:
        service.lab.settle()  # the API answers when a run has ended, and its function then tells of it
        return sum(debug in line for line in service.lab.functions.logs(SYNC, HUB, HOME))

    before = lines()
    assert service.sync()[0] == 200
    assert lines() == before
    assert service.call(ADMIN, "PUT", "/config/log-level", {"level": "DEBUG", "minutes": 5})[0] == 200
    service.pass_time(2 * MINUTE)
    assert service.sync()[0] == 200
    assert lines() == before + 3, "one for each target"
    service.pass_time(5 * MINUTE)
    assert service.sync()[0] == 200
    assert lines() == before + 3
