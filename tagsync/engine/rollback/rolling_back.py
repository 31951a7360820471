"""Rolls back at once, or reads what a plan of it is made from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from tagsync.core.model import Fleet
from tagsync.core.policy import Policy
from tagsync.core.undo.recorded import Recorded
from tagsync.core.undo.rollback import plan_rollback
from tagsync.engine.apply import utc_now
from tagsync.engine.crew import Crew
from tagsync.engine.events import Listener, ignore
from tagsync.engine.flow import Flowed, Guard, write_at_once
from tagsync.engine.ports import Reader, Writer
from tagsync.engine.read import DEFAULT_WORKERS
from tagsync.engine.rollback.reading import RecordedReading
from tagsync.engine.run import RunRecord
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets


def read_recorded(
    reader: Reader,
    recorded: Recorded,
    *,
    workers: int = DEFAULT_WORKERS,
    listen: Listener = ignore,
    stop: Stop | None = None,
) -> Fleet:
    """The servers that were changed, as they are now. What could not be read is in it as a problem (law 1)."""
    stop = stop or Stop()
    with Crew(workers, stop, "read") as crew:
        reading = _begin(reader, recorded, stop, listen, crew)
        for _ in crew.steps():
            reading.go_on()
    return reading.fleet()


def rollback_fleet(
    reader: Reader,
    writer: Writer,
    recorded: Recorded,
    policy: Policy,
    guard: Guard,
    *,
    workers: int = DEFAULT_WORKERS,
    listen: Listener = ignore,
    stop: Stop | None = None,
    now: Callable[[], datetime] = utc_now,
) -> tuple[Flowed, RunRecord]:
    """Reads, plans and writes what was recorded. What the guard holds back is skipped as refused in the record."""
    stop = stop or Stop()
    begin = partial(_begin, reader, recorded, stop, listen)
    plan = partial(plan_rollback, recorded, policy=policy)
    return write_at_once(begin, plan, policy.safety, guard, writer, workers=workers, listen=listen, stop=stop, now=now)


def _begin(reader: Reader, recorded: Recorded, stop: Stop, listen: Listener, crew: Crew) -> RecordedReading:
    reading = RecordedReading(crew, reader, recorded, stop, listen)
    reading.begin(Targets(tuple(recorded.changed_ids())))
    return reading
