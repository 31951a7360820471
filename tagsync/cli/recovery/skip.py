"""`tagsync recovery skip`: leaves out a step."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from tagsync.cli.flags import How, ShowReport, Where
from tagsync.cli.output import is_interactive
from tagsync.cli.recovery.steering import ExecutionId, Running, Wait
from tagsync.cli.with_flags import with_flags
from tagsync.recovery.native.steering import find_step


@with_flags
def skip(
    execution: ExecutionId,
    where: Where,
    how: How,
    show: ShowReport,
    step: Annotated[
        str, typer.Option(metavar="STEP", help="Its number or name. Default: the one that has failed.")
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask. Only asked on a terminal.")] = False,
    wait: Wait = False,
) -> int:
    """Leave out a step that has failed, or one that has not begun: a wait too. AWS does not end one that is running."""
    running = Running.found(execution, where, how, show)
    found = find_step(running.seen(), step)
    if not yes and is_interactive():
        typer.confirm(f"Leave out step {found.number}, {found.name} ({found.status})?", abort=True, err=True)
    seen = running.act(replace(running.steering, step=step or found.name).skip)
    return running.finish(running.followed() if wait else running.readable(seen), show)
