"""`tagsync recovery run deny`: ends a drive before a wave."""

from __future__ import annotations

from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.service import DriveName, Service
from tagsync.cli.recovery.run.act import act


@with_flags
def deny(recovery: DriveName, service: Service) -> int:
    """End the drive before the wave that waits for an approval. What is launched stays."""
    return act("deny", recovery, service)
