"""`tagsync recovery run retry`: launches again what has failed."""

from __future__ import annotations

from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.replacing import ReplaceInstances, ReplaceProduction, replacing
from tagsync.cli.recovery.kit.service import RunId, Service, act


@with_flags
def retry(
    run_id: RunId,
    service: Service,
    replace_instances: ReplaceInstances = False,
    replace_production: ReplaceProduction = None,
) -> int:
    """Launch again what has failed in a failed drive, and go on from there."""
    return act("retry", run_id, service, replacing=replacing(replace_instances, replace_production))
