"""`tagsync recovery skip`: leaves out a step."""

from __future__ import annotations

from dataclasses import replace

import typer

from tagsync.cli.kit.confirming import refuse_unconfirmed
from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.execution import ExecutionId, RunningExecution, StepName, Wait, Yes
from tagsync.cli.recovery.kit.replacing import ReplaceInstances, ReplaceProduction
from tagsync.recovery.native.steering import find_step


@with_flags
def skip(
    execution: ExecutionId,
    where: Where,
    how: How,
    show: ShowReport,
    step: StepName = "",
    replace_instances: ReplaceInstances = False,
    replace_production: ReplaceProduction = None,
    yes: Yes = False,
    wait: Wait = False,
) -> int:
    """Leave out a failed step, or a step or wait that has not begun. AWS does not end a step that is running."""
    refuse_unconfirmed(yes=yes)
    running = RunningExecution.found(execution, where, how, show)
    guard = running.replacing(replace_instances, replace_production)
    found = find_step(running.seen(), step)
    if not yes:
        typer.confirm(f"Leave out step {found.number}, {found.name} ({found.status})?", abort=True, err=True)
    seen = running.steered(replace(running.steering, step=step or found.name, guard=guard).skip, wait=wait)
    return running.finish(seen, show)
