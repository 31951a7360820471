"""The recovery that a command names, native or driven, ready to be watched and steered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:  # help is quick without what runs
    from tagsync.cli.kit.flags import How, Show, Where
    from tagsync.cli.recovery.kit.drive import RunningDrive
    from tagsync.cli.recovery.kit.execution import RunningExecution
    from tagsync.cli.recovery.kit.service import Driven

StepName = Annotated[
    str, typer.Option(metavar="STEP", help="Its number or name, of a native recovery. Default: the failed step.")
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask. Needed in a pipeline.")]
Wait = Annotated[bool, typer.Option("--wait", help="Watch it to its end.")]


def running(
    recovery: str, verb: str, where: Where, how: How, show: Show, driven: Driven, history: Path | None = None
) -> RunningExecution | RunningDrive:
    """Raises as `Namer.find` does. `verb` is the command, for the choices where the name means several.
    `history` is the file in which the times of a native one are kept, None: the usual one."""
    from tagsync.cli.recovery.kit.named import NamedExecution, Namer

    named = Namer(verb, where, how, show, driven).find(recovery)
    if isinstance(named, NamedExecution):
        from tagsync.cli.recovery.kit.execution import RunningExecution

        return RunningExecution.of(named, history)
    from tagsync.cli.recovery.kit.drive import RunningDrive

    return RunningDrive(named, how, show)
