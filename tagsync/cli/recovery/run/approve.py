"""`tagsync recovery run approve`: lets a wave begin."""

from __future__ import annotations

from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.run.service import RunId, Service, act


@with_flags
def approve(run_id: RunId, service: Service) -> int:
    """Let the wave begin that waits for an approval."""
    return act("approve", run_id, service, by_name=True)
