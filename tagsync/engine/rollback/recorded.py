"""What a run has written, as a rollback needs it."""

from __future__ import annotations

from tagsync.core.undo.recorded import Recorded, RecordedServer
from tagsync.engine.run import RunRecord


def recorded_of_run(record: RunRecord) -> Recorded:
    """What a run has written. Of a dry run it would be nothing that is on a server."""
    servers = (
        RecordedServer(result.target, result.server_id, result.name, result.changes, result.launch)
        for result in record.results
        if result.changes or result.launch or result.skip is None
    )
    return Recorded(f"run {record.run_id}", tuple(servers))
