"""What the environment says to the function tag_event."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.core.model import Target
from tagsync.core.policy import Policy
from tagsync.engine.standby.ports import Hubs
from tagsync.engine.targets.access import Access
from tagsync.service.kit.environment import Environment


@dataclass(frozen=True, slots=True)
class EventConfiguration:
    """`targets` are those to look in for the servers of an instance; none: those that the last full run saw."""

    table: str
    policy: Policy
    access: Access
    targets: tuple[Target, ...]
    workers: int
    hubs: Hubs | None


def event_configuration(environment: Environment) -> EventConfiguration:
    """Raises `InputError` with every mistake."""
    found = EventConfiguration(
        table=environment.table(),
        policy=environment.policy(),
        access=environment.access(),
        targets=environment.event_targets(),
        workers=environment.workers(),
        hubs=environment.hubs(),
    )
    environment.done()
    return found
