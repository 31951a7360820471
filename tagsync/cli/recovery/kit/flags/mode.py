"""The flags --drill and --recover, exactly one of which says whether a recovery is real, and --cleanup-after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from tagsync.cli.kit.confirming import NOT_ASKED
from tagsync.cli.kit.output import is_interactive
from tagsync.core.errors import InputError, Mistake
from tagsync.recovery.cleanup.after import AFTER, minutes_of


@dataclass(frozen=True, slots=True)
class Mode:
    drill: Annotated[bool, typer.Option("--drill", help="Launch the servers as a test.")] = False
    recover: Annotated[bool, typer.Option("--recover", help="Launch the servers for real.")] = False

    def check(self, *, yes: bool) -> None:
        """Raises `InputError` for both or none of the two, and for a recovery that cannot be confirmed."""
        if self.drill == self.recover:
            what = "both are given" if self.drill else "neither is given"
            raise InputError([Mistake("--drill, --recover", what, "Say which of the two it is: exactly one is needed")])
        if self.recover and not yes and not is_interactive():
            raise InputError([Mistake("--recover", NOT_ASKED, "Add --yes in a pipeline")])


CleanupAfter = Annotated[
    str,
    typer.Option(
        "--cleanup-after",
        metavar="TIME",
        help="With --drill: so long after its end, such as 30m or 2h, terminate what it has launched.",
    ),
]


def minutes_after(text: str, mode: Mode, *, no_wait: bool = False) -> int:
    """The minutes of --cleanup-after; 0 without it. Raises `InputError` for a recovery, and for what is no time."""
    if not text:
        return 0
    mistakes = []
    if problem := AFTER.problem(text):
        mistakes.append(Mistake("--cleanup-after", problem, AFTER.fix))
    if mode.recover:
        what = "what a recovery launches is never cleaned up"
        mistakes.append(Mistake("--cleanup-after", what, "Remove it, or start a drill"))
    if no_wait:
        what = "with --no-wait nothing is left here that could clean up"
        fix = "Remove one of the two. The service cleans up by itself: tagsync recovery run start"
        mistakes.append(Mistake("--cleanup-after", what, fix))
    if mistakes:
        raise InputError(mistakes)
    return minutes_of(text)
