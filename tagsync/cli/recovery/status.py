"""`tagsync recovery status`: an execution with every server."""

from __future__ import annotations

from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.execution import ExecutionId, RunningExecution, Wait


@with_flags
def status(execution: ExecutionId, where: Where, how: How, show: ShowReport, wait: Wait = False) -> int:
    """Show an execution: its steps and every server. Ends with 0 if it is running or has succeeded, else with 1."""
    running = RunningExecution.found(execution, where, how, show)
    return running.finish(running.followed() if wait else running.seen(), show)
