"""Tells which region is waited for, and for what, while a call takes long."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tagsync.engine.events import Waiting

log = logging.getLogger(__name__)

TELL_AFTER = 5.0
"""Seconds after which a call is told of."""

TELL_AGAIN = 15.0
"""Seconds after which the same is told again."""

Tell = Callable[[Waiting], None]


def log_waiting(waiting: Waiting) -> None:
    log.warning("%s", waiting)


@dataclass(eq=False, slots=True)
class Out:
    """A call that is out. `throttled`: it waits for room in its bucket, and not for an answer."""

    region: str
    what: str
    since: float
    throttled: bool = False


class Watch:
    """Watches the calls that are out, in a thread that lives while there are any. `tell` is called from it."""

    def __init__(self, tell: Tell, tell_after: float | None = None) -> None:
        self._tell = tell
        self._after = TELL_AFTER if tell_after is None else tell_after
        self._lock = threading.Lock()
        self._out: set[Out] = set()
        self._told: dict[tuple[str, str], float] = {}
        self._watching = False

    @contextmanager
    def over(self, region: str, what: str) -> Iterator[Out]:
        """Watches a call while this lasts."""
        call = Out(region, what, time.monotonic())
        with self._lock:
            self._out.add(call)
            if not self._watching:
                self._watching = True
                threading.Thread(target=self._watch, name="waiting", daemon=True).start()
        try:
            yield call
        finally:
            with self._lock:
                self._out.discard(call)

    def _watch(self) -> None:
        while True:
            time.sleep(self._after / 5)
            with self._lock:
                if not self._out:
                    self._watching = False
                    self._told.clear()
                    return
                late = self._late()
            for waiting in late:
                self._tell(waiting)

    def _late(self) -> list[Waiting]:
        """What is to be told now: for each region and operation the call that is out for longest."""
        now = time.monotonic()
        found: dict[tuple[str, str], Waiting] = {}
        for call in sorted(self._out, key=lambda call: call.since):
            key = (call.region, call.what)
            if now - call.since >= self._after and now >= self._told.get(key, 0.0) and key not in found:
                found[key] = Waiting(call.region, call.what, int(now - call.since), call.throttled)
                self._told[key] = now + TELL_AGAIN
        return list(found.values())
