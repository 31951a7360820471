"""`tagsync recovery retry`: launches what a failed step has not launched."""

from __future__ import annotations

from dataclasses import replace

from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.execution import ExecutionId, RunningExecution, StepName, Wait


@with_flags
def retry(
    execution: ExecutionId, where: Where, how: How, show: ShowReport, step: StepName = "", wait: Wait = False
) -> int:
    """Launch again what a failed step has not launched. The execution goes on from there."""
    running = RunningExecution.found(execution, where, how, show)
    seen = running.steered(replace(running.steering, step=step).retry, wait=wait)
    return running.finish(seen, show)
