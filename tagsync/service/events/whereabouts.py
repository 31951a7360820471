"""The targets in which an instance may have source servers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from tagsync.core.model import Origin, Target
from tagsync.engine.service_ports import Sightings

SIGHTINGS_SECONDS = 300.0
"""How long the sightings of the last full run are kept in memory."""


@dataclass
class Whereabouts:
    """The targets to look in for the servers of an instance: the configured ones, else those in which the last full
    run saw servers from its account and region."""

    sightings: Sightings
    configured: tuple[Target, ...] = ()
    clock: Callable[[], float] = time.monotonic
    _seen: Mapping[Target, frozenset[tuple[str, str]]] = field(default_factory=dict)
    _read_at: float | None = None

    def __call__(self, origin: Origin) -> Iterable[Target]:
        if self.configured:
            return self.configured
        if self._read_at is None or self.clock() - self._read_at > SIGHTINGS_SECONDS:
            self._seen, self._read_at = self.sightings.load(), self.clock()
        return [target for target, origins in self._seen.items() if (origin.account, origin.region) in origins]
