"""The values of tags and launch settings that a run wrote, and those that it overwrote.

They are sensitive (law 9): they are kept apart from the record of the run, which has none, and nothing shows them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from tagsync.core.model import Target
from tagsync.core.undo.recorded import RecordedServer


class KeptValues(Protocol):
    """Where runs keep what they overwrite. Every write may be repeated without harm. Raises `ServiceError`."""

    def save(self, run_id: str, target: Target, batch: str, servers: Sequence[RecordedServer]) -> None:
        """Keeps these servers as a batch, in place of what it held. The names of batches sort as they were begun."""
        ...

    def load(self, run_id: str, target: Target) -> tuple[RecordedServer, ...]:
        """The kept servers of one target, all batches merged in their order."""
        ...

    def targets(self, run_id: str, now: datetime) -> tuple[Target, ...]:
        """The targets that values are kept of. None, if any of them has expired: a part is not worth having."""
        ...


def merged_values(earlier: Iterable[RecordedServer], later: Iterable[RecordedServer]) -> tuple[RecordedServer, ...]:
    """What a run changed that worked on a server twice: from the first value before to the last one after."""
    servers = {server.server_id: server for server in earlier}
    for server in later:
        known = servers.get(server.server_id)
        servers[server.server_id] = _both(known, server) if known else server
    return tuple(servers[server_id] for server_id in sorted(servers))


def _both(earlier: RecordedServer, later: RecordedServer) -> RecordedServer:
    tags = {change.key: change for change in earlier.changes}
    for change in later.changes:
        first = tags.get(change.key, change)
        tags[change.key] = replace(change, before=first.before)
    settings = {change.setting: change for change in earlier.launch}
    for launch in later.launch:
        settings[launch.setting] = replace(launch, before=settings.get(launch.setting, launch).before)
    return replace(
        later,
        changes=tuple(tags[key] for key in sorted(tags) if tags[key].before != tags[key].after),
        launch=tuple(settings[name] for name in sorted(settings) if settings[name].before != settings[name].after),
    )
