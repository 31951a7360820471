"""Answers one event of the function `hub_switch`: which hub is in charge, and whether this one takes over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tagsync.core.errors import InputError
from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import Invoker, Schedule, ScheduleRejected, ServiceError
from tagsync.engine.standby.charge import Charge, Standing
from tagsync.engine.standby.ports import Held
from tagsync.engine.standby.switch import AtWork, put_in_charge
from tagsync.service.kit.answers import Answer, bad_request, refused, with_code
from tagsync.service.kit.door import opened
from tagsync.service.kit.telemetry import logger, report_mistakes
from tagsync.service.switch.documents import REST, TAKE, LeaseAnswer, StandingAnswer, SwitchEvent, read_switch_event


@dataclass(frozen=True, slots=True)
class Switch:
    """The function `hub_switch` of one of two hubs. `starts_schedule`: its schedule is on while it is in charge, and
    off while it stands by. `invoke` starts the tag sync."""

    charge: Charge
    schedule: Schedule
    invoke: Invoker
    starts_schedule: bool
    now: Callable[[], datetime] = utc_now

    def status(self) -> StandingAnswer:
        """Raises `ServiceError`."""
        return self._answer(self.charge.standing())

    def take(self, who: str, *, interrupt: bool) -> StandingAnswer:
        """Puts this hub in charge, and starts a full run. What fails after that is in the notes; asking again does
        only what is left. Raises `AtWork` and `ServiceError`."""
        switched = put_in_charge(self.charge, self.now(), who, interrupt=interrupt)
        standing = switched.standing
        logger.info("this hub is in charge", epoch=standing.mark.epoch, caller=who, other_untold=switched.untold)
        notes = []
        if switched.untold:
            other = self.charge.hubs.other
            notes.append(f"The hub in {other} could not be told. It steps back as soon as it can read this one's table")
        notes += self._begin(who, is_new=switched.is_new)
        return self._answer(standing, notes)

    def rest(self) -> StandingAnswer:
        """Switches the schedule off that `take` has switched on; nothing changes for a hub that is in charge. Raises
        `ServiceError`."""
        standing = self.charge.standing()
        if self.starts_schedule and standing.mark.region != self.charge.hubs.region:
            self._set_schedule(enabled=False)
        return self._answer(standing)

    def _begin(self, who: str, *, is_new: bool) -> list[str]:
        """The schedule is switched on, and a full run repairs what changed meanwhile. Where the schedule was on and
        the hub in charge before, a run was started or is about to be."""
        is_on = False
        try:
            is_on = self.schedule.read().enabled
            if is_on and not is_new:
                return []
            if self.starts_schedule:
                self._set_schedule(enabled=True)
                is_on = True
            if is_on:
                self.invoke({"async": True, "startedBy": who})
        except (ServiceError, ScheduleRejected) as error:
            logger.error("in charge, but the schedule or the first run was not started", said=str(error))
            if is_on:
                return [f"The first run was not started: {error}. The schedule, which is on, starts the next one"]
            return [f"The schedule was not switched on: {error}. Ask again"]
        return []

    def _schedule(self) -> Literal["on", "off", "unknown"]:
        try:
            return "on" if self.schedule.read().enabled else "off"
        except ServiceError as error:
            logger.error("the schedule cannot be read", said=str(error))
            return "unknown"

    def _set_schedule(self, *, enabled: bool) -> None:
        state = self.schedule.read()
        if state.enabled != enabled:
            self.schedule.change(enabled=enabled, expression=state.expression)

    def _answer(self, standing: Standing, notes: Sequence[str] = ()) -> StandingAnswer:
        mark, hubs, now = standing.mark, self.charge.hubs, self.now()
        answer: StandingAnswer = {
            "region": hubs.region,
            "home_region": hubs.home,
            "other_region": hubs.other,
            "in_charge": mark.region,
            "epoch": mark.epoch,
            "since": mark.at.isoformat() if mark.at else None,
            "by": mark.by,
            "schedule": self._schedule(),
            "at_work": _leases(standing.own.at_work(now)),
            "other_at_work": _leases(standing.other.at_work(now)) if standing.other else None,
            "unread": standing.unread,
        }
        return {**answer, "notes": list(notes)} if notes else answer


def serve_switch(switch: Switch, event: object) -> Answer:
    """The answer to one event, with `statusCode`: 400 with every mistake, 409 while the other hub is at work. A
    `ServiceError` is raised."""
    try:
        return with_code((200, _reply(switch, read_switch_event(opened(event, "event")))))
    except InputError as error:
        report_mistakes("event", error)
        return with_code((400, bad_request(error)))
    except AtWork as error:
        return with_code((409, refused("AT_WORK", str(error))))


def _reply(switch: Switch, event: SwitchEvent) -> StandingAnswer:
    match event.step:
        case step if step == TAKE:
            return switch.take(event.who, interrupt=event.interrupt)
        case step if step == REST:
            return switch.rest()
    return switch.status()


def _leases(held: Sequence[Held]) -> list[LeaseAnswer]:
    return [{"run_id": each.run_id, "scope": each.scope, "until": each.until.isoformat()} for each in held]
