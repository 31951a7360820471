"""`tagsync recovery run retry`: launches again what has failed."""

from __future__ import annotations

from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.flags.replacing import ReplaceInstances, ReplaceProduction, replacing
from tagsync.cli.recovery.kit.service import DriveName, Service
from tagsync.cli.recovery.run.act import act


@with_flags
def retry(
    recovery: DriveName,
    service: Service,
    replace_instances: ReplaceInstances = False,
    replace_production: ReplaceProduction = None,
) -> int:
    """Launch again what has failed in a failed drive, and go on from there."""
    return act("retry", recovery, service, replacing=replacing(replace_instances, replace_production))
