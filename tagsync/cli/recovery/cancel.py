"""`tagsync recovery cancel`: ends an execution."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli import exit_codes
from tagsync.cli.flags import How, ShowReport, Where
from tagsync.cli.output import is_interactive
from tagsync.cli.recovery.steering import ExecutionId, Running, Wait
from tagsync.cli.with_flags import with_flags
from tagsync.recovery.words.vocabulary import Outcome


@with_flags
def cancel(
    execution: ExecutionId,
    where: Where,
    how: How,
    show: ShowReport,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask. Only asked on a terminal.")] = False,
    wait: Wait = False,
) -> int:
    """End an execution: the job at work ends by itself, later steps are skipped, and what is launched stays."""
    running = Running.found(execution, where, how, show)
    if not yes and is_interactive():
        typer.confirm("Cancel this execution? What is launched stays.", abort=True, err=True)
    after = running.act(running.steering.cancel)
    seen = running.followed() if wait else running.readable(after)
    code = running.finish(seen, show)
    return exit_codes.OK if seen and seen.outcome is Outcome.CANCELLED else code
