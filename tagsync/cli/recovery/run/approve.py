"""`tagsync recovery run approve`: approves a wave, which then starts."""

from __future__ import annotations

from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.service import DriveName, Service
from tagsync.cli.recovery.run.act import act


@with_flags
def approve(recovery: DriveName, service: Service) -> int:
    """Approve the wave that waits for an approval, so that it starts."""
    return act("approve", recovery, service)
