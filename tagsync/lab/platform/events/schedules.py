"""EventBridge Scheduler, and rules with a schedule: they fire as the lab's clock reaches their moments."""

from __future__ import annotations

import json
import threading
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from moto.events.models import events_backends
from moto.scheduler.models import scheduler_backends

from tagsync.lab.clock import Clock
from tagsync.lab.platform import arns, metrics
from tagsync.lab.platform.events.buses import Buses, stamp
from tagsync.lab.platform.events.schedule_expressions import next_after
from tagsync.lab.platform.events.targets import EventTargets, NotDeliveredError, Sender

_SERVICE = "scheduler.amazonaws.com"
_SET_BACK = 1.0  # seconds by which a clock that was set back differs from one whose floats were rounded


@dataclass(slots=True)
class _Progress:
    """When the lab first saw a schedule with these settings, and up to when it has fired."""

    settings: tuple[str, ...]
    since: float
    fired: float


class Schedules:
    """A rate counts from when the lab saw it first, and fires first after one period. Flexible windows are ignored."""

    def __init__(self, clock: Clock, targets: EventTargets, buses: Buses) -> None:
        self._clock, self._targets, self._buses = clock, targets, buses
        self._progress: dict[str, _Progress] = {}
        self._lock = threading.RLock()

    def look(self) -> None:
        """Take notice of schedules that are new or were changed, and of a clock that was set back."""
        now = self._clock.now()
        with self._lock:
            for each in self._all():
                settings = _settings(each)
                known = self._progress.get(each.arn)
                if known is None or known.settings != settings or known.fired > now + _SET_BACK:
                    self._progress[each.arn] = _Progress(settings, now, now)

    def next_due(self, until: float) -> float | None:
        """The next moment at which a schedule fires, not later than `until`."""
        self.look()
        with self._lock:
            moments = [at for each in self._all() if (at := self._next(each)) is not None and at <= until]
        return min(moments, default=None)

    def fire_due(self, now: float) -> bool:
        """Fire the schedules that are due by `now`; whether there were any."""
        fired = False
        self.look()
        with self._lock:
            for each in list(self._all()):
                while (at := self._next(each)) is not None and at <= now:
                    self._progress[each.arn].fired = at
                    self._fire(each, at)
                    fired = True
        return fired

    def fire(self, name: str) -> list[str]:
        """Fire the schedules and scheduled rules of this name now, also disabled ones; their ARNs. Raises KeyError."""
        found = [each for each in self._all() if name in (each.name, each.arn)]
        if not found:
            raise KeyError(f"the lab has no schedule {name}")
        for each in found:
            self._fire(each, self._clock.now())
        return [each.arn for each in found]

    def listing(self) -> list[dict[str, Any]]:
        """Every schedule with its expression, state and next moment (None: never, or disabled)."""
        self.look()
        rows = []
        for each in self._all():
            state, expression = _settings(each)[:2]
            rows.append({"arn": each.arn, "expression": expression, "state": state, "next": self._next(each)})
        return rows

    def _all(self) -> Iterator[Any]:
        for account in list(scheduler_backends):
            for backend in list(scheduler_backends[account].values()):
                for group in list(backend.schedule_groups.values()):
                    yield from list(group.schedules.values())
        for account in list(events_backends):
            for events in list(events_backends[account].values()):
                for bus in list(events.event_buses.values()):
                    yield from (rule for rule in list(bus.rules.values()) if rule.scheduled_expression)

    def _next(self, each: Any) -> float | None:
        state, expression, zone = _settings(each)
        progress = self._progress.get(each.arn)
        if progress is None or state != "ENABLED":
            return None
        return next_after(expression, progress.fired, progress.since, zone)

    def _fire(self, each: Any, at: float) -> None:
        if hasattr(each, "scheduled_expression"):
            self._buses.send(each, _event(each.arn, "aws.events", at, {}))
            return
        target, place = each.target, arns.parse_arn(each.arn)
        text = target.get("Input")
        content = json.loads(_filled(text, each.arn, at)) if text else _event(each.arn, "aws.scheduler", at, "{}")
        dead_letters = (target.get("DeadLetterConfig") or {}).get("Arn")
        sender = Sender(_SERVICE, each.arn, target["RoleArn"])
        dropped = not self._sent(target["Arn"], content, sender)
        if dropped and dead_letters:
            self._sent(dead_letters, content, sender)
        metrics.of_schedule(place.account, place.region, each.group_name, dropped, at)

    def _sent(self, arn: str, content: Any, sender: Sender) -> bool:
        """Whether it was delivered."""
        try:
            self._targets.send(arn, content, sender)
        except NotDeliveredError:
            return False
        return True


def _settings(each: Any) -> tuple[str, str, str]:
    """State, expression and time zone of a schedule or a rule."""
    if hasattr(each, "scheduled_expression"):
        return each.state, each.scheduled_expression, "UTC"
    return each.state, each.schedule_expression, each.schedule_expression_timezone


def _event(arn: str, source: str, at: float, detail: Any) -> dict[str, Any]:
    place = arns.parse_arn(arn)
    return {
        "version": "0",
        "id": str(uuid.uuid4()),
        "detail-type": "Scheduled Event",
        "source": source,
        "account": place.account,
        "time": stamp(at),
        "region": place.region,
        "resources": [arn],
        "detail": detail,
    }


def _filled(text: str, arn: str, at: float) -> str:
    """The context attributes of an input: the AWS document "Adding context attributes"."""
    values = {"schedule-arn": arn, "scheduled-time": stamp(at), "execution-id": str(uuid.uuid4())}
    values["attempt-number"] = "1"
    for name, value in values.items():
        text = text.replace(f"<aws.scheduler.{name}>", value)
    return text
