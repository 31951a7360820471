"""`tagsync recovery run cancel`: ends a drive."""

from __future__ import annotations

from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.service import DriveName, Service
from tagsync.cli.recovery.run.act import act


@with_flags
def cancel(recovery: DriveName, service: Service) -> int:
    """Start nothing more. Jobs that are running end by themselves, and what is launched stays."""
    return act("cancel", recovery, service)
