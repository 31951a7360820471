"""`tagsync recovery retry`: launches what a failed step has not launched."""

from __future__ import annotations

from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.flags.replacing import ReplaceInstances, ReplaceProduction
from tagsync.cli.recovery.kit.running import StepName, Wait, running
from tagsync.cli.recovery.kit.service import Driven, RecoveryName


@with_flags
def retry(
    recovery: RecoveryName,
    where: Where,
    how: How,
    driven: Driven,
    show: ShowReport,
    step: StepName = "",
    replace_instances: ReplaceInstances = False,
    replace_production: ReplaceProduction = None,
    wait: Wait = False,
) -> int:
    """Launch again what a failed step has not launched. The recovery goes on from there.

    Ends with 3 if a server that would be launched has a recovery instance, which the launch would terminate.
    """
    found = running(recovery, "retry", where, how, show, driven)
    return found.finish(found.retry(step, replace_instances, replace_production, wait=wait), show)
