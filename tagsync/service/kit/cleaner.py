"""Makes what cleans up after a drill, of a connection."""

from __future__ import annotations

from tagsync.aws.connection import Connection
from tagsync.engine.stop import Stop
from tagsync.recovery.cleanup.clean import Cleaner
from tagsync.recovery.cleanup.cleanup import Drill


def cleaner_of(drill: Drill, connection: Connection, workers: int, stop: Stop) -> Cleaner:
    return Cleaner(
        drill,
        connection.reader,
        connection.launch_reader,
        connection.native_executions,
        connection.terminator,
        workers,
        stop,
    )
