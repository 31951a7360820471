"""`tagsync recovery skip`: leaves out a step."""

from __future__ import annotations

from tagsync.cli.kit.confirming import asking, refuse_unconfirmed
from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.flags.replacing import ReplaceInstances, ReplaceProduction
from tagsync.cli.recovery.kit.running import StepName, Wait, Yes, running
from tagsync.cli.recovery.kit.service import Driven, RecoveryName


@with_flags
def skip(
    recovery: RecoveryName,
    where: Where,
    how: How,
    driven: Driven,
    show: ShowReport,
    step: StepName = "",
    replace_instances: ReplaceInstances = False,
    replace_production: ReplaceProduction = None,
    yes: Yes = False,
    wait: Wait = False,
) -> int:
    """Leave out a failed step, or a step or wait that has not begun. AWS does not end a step that is running."""
    refuse_unconfirmed(yes=yes)
    found = running(recovery, "skip", where, how, show, driven)
    seen = found.skip(step, replace_instances, replace_production, asking(yes=yes), wait=wait)
    return found.finish(seen, show)
