"""`tagsync recovery run retry`: launches again what has failed."""

from __future__ import annotations

from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.run.service import RunId, Service, act


@with_flags
def retry(run_id: RunId, service: Service) -> int:
    """Launch again what has failed in a failed drive, and go on from there."""
    return act("retry", run_id, service)
