"""`tagsync recovery leave-out`: goes on without servers of later steps."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli.kit.confirming import refuse_unconfirmed
from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.execution import ExecutionId, RunningExecution, Wait, Yes
from tagsync.cli.recovery.kit.target import merged
from tagsync.core.errors import both
from tagsync.recovery.native.execution_arn import target_of
from tagsync.report.words import some


@with_flags
def leave_out(
    execution: ExecutionId,
    server: Annotated[list[str], typer.Argument(metavar="SERVER...", help="Ids of source servers.")],
    where: Where,
    how: How,
    show: ShowReport,
    yes: Yes = False,
    wait: Wait = False,
) -> int:
    """Take servers out of steps that have not begun. DRS launches none of a step if it cannot launch one of them."""
    servers, _ = both(lambda: merged((), server, "SERVER"), lambda: target_of(execution))
    refuse_unconfirmed(yes=yes)
    running = RunningExecution.found(execution, where, how, show)
    if not yes:
        typer.confirm(f"Go on without {some(len(servers), 'server')}? It is not recovered.", abort=True, err=True)
    seen = running.steered(lambda: running.steering.leave_out(servers), wait=wait)
    return running.finish(seen, show)
