"""`tagsync recovery run skip`: goes on without what has failed."""

from __future__ import annotations

from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.replacing import ReplaceInstances, ReplaceProduction, replacing
from tagsync.cli.recovery.kit.service import RunId, Service, act


@with_flags
def skip(
    run_id: RunId,
    service: Service,
    replace_instances: ReplaceInstances = False,
    replace_production: ReplaceProduction = None,
) -> int:
    """Go on with a failed drive without what has failed."""
    return act("skip", run_id, service, replacing=replacing(replace_instances, replace_production))
