"""`tagsync recovery run cancel`: ends a drive."""

from __future__ import annotations

from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.service import RunId, Service, act


@with_flags
def cancel(run_id: RunId, service: Service) -> int:
    """Start nothing more. Jobs that are running end by themselves, and what is launched stays."""
    return act("cancel", run_id, service)
