"""A hub that is asked again to take over does only what is left."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tagsync.aws.service.functions import LambdaInvoker
from tagsync.engine.schedule import ScheduleState
from tagsync.engine.service_ports import ServiceError
from tests.service.switch.test_two_hubs import Both, Schedule, hubs  # noqa: F401 - a fixture


def test_the_full_run_is_started_once(hubs: Both) -> None:  # noqa: F811
    for hub in (hubs.standby, hubs.home):
        for _time in range(2):
            taken = hub.ask("take")
            assert (taken["in_charge"], taken["schedule"], "notes" in taken) == (hub.region, "on", False)
        assert len(hub.invocations.events) == 1


def test_the_schedule_that_was_switched_off_again_is_switched_on_with_a_run(hubs: Both) -> None:  # noqa: F811
    hubs.standby.ask("take")
    hubs.standby.schedule.enabled = False
    assert hubs.standby.ask("take")["schedule"] == "on"
    assert len(hubs.standby.invocations.events) == 2


def test_a_first_run_that_was_not_started_is_told_and_left_to_the_schedule(hubs: Both) -> None:  # noqa: F811
    absent = LambdaInvoker(lambda: hubs.lab.client("lambda"), "absent")
    for hub in (hubs.standby, hubs.home):
        (note,) = replace(hub.switch, invoke=absent).take("ann", interrupt=False)["notes"]
        assert note.startswith("The first run was not started: function absent invoke: ")
        assert note.endswith(". The schedule, which is on, starts the next one")
        assert hub.ask("take")["schedule"] == "on"
        assert hub.invocations.events == []


@dataclass
class Denied(Schedule):
    """A schedule that may be read alone."""

    def change(self, *, enabled: bool, expression: str) -> ScheduleState:
        raise ServiceError(f"schedule tagsync: {enabled} and {expression} are denied")


def test_a_schedule_that_cannot_be_switched_on_is_told_and_asked_for_again(hubs: Both) -> None:  # noqa: F811
    (note,) = replace(hubs.standby.switch, schedule=Denied(enabled=False)).take("ann", interrupt=False)["notes"]
    assert note.startswith("The schedule was not switched on: schedule tagsync: ")
    assert note.endswith(". Ask again")
    assert hubs.standby.invocations.events == []
    assert (hubs.standby.ask("take")["schedule"], len(hubs.standby.invocations.events)) == ("on", 1)


def test_a_schedule_that_was_off_before_stays_off_in_the_home_region(hubs: Both) -> None:  # noqa: F811
    hubs.standby.ask("take")
    hubs.home.schedule.enabled = False
    assert hubs.home.ask("take")["schedule"] == "off"
    assert hubs.home.invocations.events == []
