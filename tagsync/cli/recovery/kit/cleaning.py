"""Carries out a cleanup on a terminal: now, or some time after a drill that was watched."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import Show
from tagsync.cli.kit.output import print_lines, print_text, uses_colour
from tagsync.cli.recovery.kit.cleaned import Cleaned, ended_drill
from tagsync.cli.recovery.kit.execution import RunningExecution
from tagsync.cli.recovery.kit.mode import Mode
from tagsync.core.errors import InputError, Mistake, TagsyncError
from tagsync.recovery.cleanup.after import AFTER, minutes_of
from tagsync.recovery.cleanup.clean import POLL_SECONDS
from tagsync.recovery.cleanup.cleanup import Cleanup, Fate
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.cleaning.lines import cleanup_lines
from tagsync.report.words import some

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


def clean_up_later(running: RunningExecution, execution: Recovery | None, minutes: int, show: Show) -> int:
    """Waits, and terminates what the drill has launched; the exit code. What was steered meanwhile, and is at work, is
    left alone. After Ctrl-C nothing is cleaned up, nor is an `execution` that was not watched to its end."""
    session, by_hand = running.session, f"Clean it up: tagsync recovery cleanup {running.called}\n"
    if not (execution and execution.has_ended):
        print_text(f"This command will NOT clean it up any more. {by_hand}", sys.stderr)
        return exit_codes.PROBLEM
    if not show.quiet:
        print_text(f"Cleans up in {minutes} min. Ctrl-C: not at all.\n", sys.stderr)
    with session.stoppable():
        for _ in range(round(minutes * 60 / POLL_SECONDS)):
            if not session.stop.sleep(POLL_SECONDS):
                print_text(f"It was NOT cleaned up. {by_hand}", sys.stderr)
                return exit_codes.PROBLEM
    try:
        cleaned = Cleaned(session, ended_drill(running.seen(), running.execution_id))
    except TagsyncError as error:
        print_text(f"It was NOT cleaned up: {error} {by_hand}", sys.stderr)
        return exit_codes.PROBLEM
    made = carried_out(cleaned, None, show)
    print_lines(cleanup_lines(made, redact=show.redact), colour=uses_colour(show), stream=sys.stderr)
    return exit_codes.OK if made.is_clean else exit_codes.PROBLEM


def carried_out(cleaned: Cleaned, looked: Cleanup | None, show: Show, *, no_wait: bool = False) -> Cleanup:
    """Terminates what is due; of what was `looked` at, if a person was asked. Waits until it is gone."""
    session = cleaned.session
    with session.stoppable():
        begun = cleaned.cleaner.begin(looked)
        return begun if no_wait else cleaned.cleaner.wait(begun, session.stop.sleep, _Watch(quiet=show.quiet))


class _Watch:
    """A line on standard error when another instance is terminated."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._told = -1

    def __call__(self, seen: Cleanup) -> None:
        ended, all_of_them = seen.count(Fate.TERMINATED), seen.count(Fate.TERMINATED, Fate.TERMINATING, Fate.FAILED)
        if not self._quiet and ended != self._told:
            print_text(f"{ended:,} of {some(all_of_them, 'instance')} terminated\n", sys.stderr)
        self._told = ended
