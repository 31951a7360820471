"""Keeps the values that a run overwrites, before it overwrites them: a crash between the two loses none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from tagsync.core.model import Target
from tagsync.core.plan import ServerPlan
from tagsync.core.skips import Skip
from tagsync.core.undo.recorded import RecordedServer
from tagsync.engine.apply import utc_now
from tagsync.engine.kept.values import KeptValues
from tagsync.engine.run import ServerResult


class Keeper:
    """For one run. What it kept in earlier invocations stays, and comes before: `now` is the time of day."""

    def __init__(self, values: KeptValues, run_id: str, now: Callable[[], datetime] = utc_now) -> None:
        self._values, self._run_id, self._now = values, run_id, now
        self._batches: dict[tuple[Target, str], list[RecordedServer]] = {}

    def before(self, servers: Sequence[ServerPlan]) -> None:
        """Keeps what the changes of these servers overwrite. Raises `ServiceError`; then nothing may be written."""
        kept: dict[Target, list[RecordedServer]] = defaultdict(list)
        for server in servers:
            one = RecordedServer(server.target, server.server_id, server.name, server.changes, server.launch)
            kept[server.target].append(one)
        for target, some in kept.items():
            batch = f"{self._now():%Y%m%dT%H%M%S%f}-{uuid4().hex[:8]}"
            self._values.save(self._run_id, target, batch, some)
            self._batches[target, batch] = some

    def after(self, results: Iterable[ServerResult]) -> None:
        """Corrects what became of these servers otherwise than planned. Their batches have ended with that."""
        found = {(result.target, result.server_id): result for result in results}
        ended = [key for key, kept in self._batches.items() if any((key[0], each.server_id) in found for each in kept)]
        for target, batch in ended:
            kept = self._batches.pop((target, batch))
            written = [one for each in kept if (one := _written(each, found.get((target, each.server_id))))]
            if written != kept:
                self._values.save(self._run_id, target, batch, written)


def _written(planned: RecordedServer, result: ServerResult | None) -> RecordedServer | None:
    """What to keep of a server. Nothing where it was not reached: what it has by the time of its turn counts. Where it
    failed, a write may have arrived whose answer was lost, so that all that was planned stays."""
    if result is None:
        return planned
    if result.skip is Skip.NOT_REACHED:
        return None
    changes = {change.key: change for change in (*planned.changes, *result.changes)}
    return replace(planned, changes=tuple(changes.values()))
