"""`tagsync recovery cancel`: ends an execution."""

from __future__ import annotations

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.confirming import refuse_unconfirmed
from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.execution import ExecutionId, RunningExecution, Wait, Yes
from tagsync.recovery.words.vocabulary import Outcome


@with_flags
def cancel(
    execution: ExecutionId, where: Where, how: How, show: ShowReport, yes: Yes = False, wait: Wait = False
) -> int:
    """End an execution: the job that is running ends by itself, later steps are skipped, and what is launched stays."""
    refuse_unconfirmed(yes=yes)
    running = RunningExecution.found(execution, where, how, show)
    if not yes:
        typer.confirm("Cancel this execution? What is launched stays.", abort=True, err=True)
    seen = running.steered(running.steering.cancel, wait=wait)
    code = running.finish(seen, show)
    return exit_codes.OK if seen and seen.outcome is Outcome.CANCELLED else code
