"""`tagsync recovery retry`: launches what a failed step has not launched."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from tagsync.cli.flags import How, ShowReport, Where
from tagsync.cli.recovery.steering import ExecutionId, Running, Wait
from tagsync.cli.with_flags import with_flags


@with_flags
def retry(
    execution: ExecutionId,
    where: Where,
    how: How,
    show: ShowReport,
    step: Annotated[
        str, typer.Option(metavar="STEP", help="Its number or name. Default: the one that has failed.")
    ] = "",
    wait: Wait = False,
) -> int:
    """Launch again what a failed step has not launched. The execution goes on from there."""
    running = Running.found(execution, where, how, show)
    seen = running.act(replace(running.steering, step=step).retry)
    return running.finish(running.followed() if wait else running.readable(seen), show)
