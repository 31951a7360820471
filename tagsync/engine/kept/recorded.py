"""What a run of the service wrote, from the values that it kept: whether it can be taken back, and what that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.core.errors import TagsyncError
from tagsync.core.model import Target
from tagsync.core.plan import Bucket
from tagsync.core.undo.recorded import Recorded, RecordedServer
from tagsync.engine.history import Header, ServerRow
from tagsync.engine.kept.values import KeptValues
from tagsync.engine.outcomes import total
from tagsync.engine.service_ports import Leases, Runs, ServiceError

_SAVED = "If a plan of it was saved, use: tagsync rollback FILE"


class CannotUndo(TagsyncError):
    """A run cannot be rolled back, with the reason."""


@dataclass(frozen=True, slots=True)
class KeptRuns:
    """The runs of a service, with the values that they kept."""

    runs: Runs
    leases: Leases
    values: KeptValues

    def check(self, header: Header, now: datetime) -> tuple[Target, ...]:
        """The targets with kept values. Raises `CannotUndo` for a run that kept none and wrote something."""
        if header.dry_run:
            raise CannotUndo(f"The run {header.run_id} was a dry run. It wrote nothing, so there is nothing to undo")
        if not header.keeps_values:
            why = "keep_values was off when it began, so the values that it overwrote are kept nowhere"
            raise CannotUndo(f"The run {header.run_id} cannot be rolled back: {why}. {_SAVED}")
        wrote, targets = total(self.runs.outcomes(header.run_id)), self.values.targets(header.run_id, now)
        if (wrote.changed or wrote.failed) and not targets:
            why = "the values that it overwrote were kept for a time (run_retention_days), which is over"
            raise CannotUndo(f"The run {header.run_id} cannot be rolled back: {why}. {_SAVED}")
        return targets

    def recorded(self, run_id: str, targets: Iterable[Target]) -> Recorded:
        """What the run wrote in these targets. Raises `ServiceError` for values that are missing.

        What is kept was planned. It was written where the rows say so: a run that crashed has none, and a server that
        failed may lack some.
        """
        servers = tuple(server for target in targets for server in self._servers(run_id, target))
        return Recorded(f"run {run_id}", servers)

    def _servers(self, run_id: str, target: Target) -> Iterator[RecordedServer]:
        kept = {server.server_id: server for server in self.values.load(run_id, target)}
        rows = list(self.runs.rows(run_id, target))
        written = {row.server_id: _changed(row) for row in rows}
        for server in kept.values():
            yield replace(server, is_written=_changed(server) <= written.get(server.server_id, set()))
        for row in rows:
            if row.server_id in kept:
                continue
            if row.changes or row.launch:
                raise ServiceError(f"{target}: the values of {row.server_id} and perhaps others are not there any more")
            if row.bucket is Bucket.IN_SYNC:
                yield RecordedServer(target, row.server_id)


def _changed(server: RecordedServer | ServerRow) -> set[str]:
    return {change.key for change in server.changes} | {f"launch {change.setting}" for change in server.launch}
