"""Reads a fleet: source servers of every target, then their origins wherever they live, then launch settings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tagsync.core.model import Fleet
from tagsync.core.policy import Policy
from tagsync.engine.crew import Crew
from tagsync.engine.events import Listener, ignore
from tagsync.engine.ports import Reader
from tagsync.engine.reading import FleetReading
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets

DEFAULT_WORKERS = 16


def read_fleet(
    reader: Reader,
    where: Targets,
    policy: Policy,
    *,
    now: datetime,
    server_ids: Sequence[str] = (),
    recheck_launch: bool = False,
    workers: int = DEFAULT_WORKERS,
    listen: Listener = ignore,
    stop: Stop | None = None,
) -> Fleet:
    """Everything that a plan is made from. A failed read is in it as a problem, and never looks empty (law 1).

    `server_ids` limits it to these source servers. `recheck_launch` reads the launch settings of every server for
    which the policy ensures them, not only of those that are due at `now`.
    """
    stop = stop or Stop()
    with Crew(workers, stop, "read") as crew:
        reading = FleetReading(
            crew,
            reader,
            policy,
            now=now,
            stop=stop,
            server_ids=server_ids,
            recheck_launch=recheck_launch,
            listen=listen,
        )
        reading.begin(where)
        for _ in crew.steps():
            reading.go_on()
    return reading.fleet()
