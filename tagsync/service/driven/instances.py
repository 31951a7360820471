"""Looks at what a drive has launched, once it is over."""

from __future__ import annotations

from collections.abc import Callable

from tagsync.aws.connection import Connection
from tagsync.engine.defects import defect
from tagsync.engine.stop import Stop
from tagsync.recovery.after.kept import look_to_document
from tagsync.recovery.after.looking import look_at
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.service.kit.telemetry import logger


def keep_instances(
    connection: Connection, drive: Drive, keep: Callable[[object], None], *, workers: int, stop: Stop
) -> None:
    """Keeps what is seen of its instances beside the drive. Best effort: how it ended is known without them."""
    reader, instances = connection.reader, connection.launch_reader.instances
    try:
        look = look_at(recovery_of(drive), reader, instances, workers=workers, stop=stop)
        keep(look_to_document(look))
    except Exception as error:
        logger.error("instances not looked at", run_id=drive.run_id, said=str(defect(error, drive.run_id)))
        return
    for problem in look.problems:
        logger.warning("instances not looked at", run_id=drive.run_id, said=str(problem))
