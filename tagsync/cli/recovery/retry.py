"""`tagsync recovery retry`: launches what a failed step has not launched."""

from __future__ import annotations

from dataclasses import replace

from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.execution import ExecutionId, RunningExecution, StepName, Wait
from tagsync.cli.recovery.kit.replacing import ReplaceInstances, ReplaceProduction


@with_flags
def retry(
    execution: ExecutionId,
    where: Where,
    how: How,
    show: ShowReport,
    step: StepName = "",
    replace_instances: ReplaceInstances = False,
    replace_production: ReplaceProduction = None,
    wait: Wait = False,
) -> int:
    """Launch again what a failed step has not launched. The execution goes on from there.

    Ends with 3 if a server that would be launched has a recovery instance, which the launch would terminate.
    """
    running = RunningExecution.found(execution, where, how, show)
    guard = running.replacing(replace_instances, replace_production)
    seen = running.steered(replace(running.steering, step=step, guard=guard).retry, wait=wait)
    return running.finish(seen, show)
