"""Carries out a cleanup on a terminal: now, or some time after a drill that was watched."""

from __future__ import annotations

import sys

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, Show, ShowMarkdown, Where
from tagsync.cli.kit.output import print_lines, print_text, uses_colour
from tagsync.cli.kit.results import show_result
from tagsync.cli.recovery.kit.cleaned import Cleaned, ended_drill, find_cleaned
from tagsync.cli.recovery.kit.execution import RunningExecution
from tagsync.cli.recovery.kit.service import Driven
from tagsync.core.errors import TagsyncError
from tagsync.recovery.cleanup.clean import POLL_SECONDS
from tagsync.recovery.cleanup.cleanup import Cleanup, Fate
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.cleaning.document import cleanup_to_document
from tagsync.report.recovery.cleaning.lines import cleanup_lines
from tagsync.report.recovery.cleaning.markdown import cleanup_markdown
from tagsync.report.words import some


def clean_up(
    recovery: str,
    where: Where,
    how: How,
    driven: Driven,
    show: ShowMarkdown,
    *,
    yes: bool,
    dry_run: bool,
    no_wait: bool,
) -> int:
    """Looks, asks, terminates and waits; the exit code. Raises as `find_cleaned` does."""
    cleaned = find_cleaned(recovery, where, how, show, driven)
    session = cleaned.session
    with session.stoppable():
        looked = cleaned.cleaner.look()
    if dry_run or not looked.count(Fate.DUE, Fate.TERMINATING):
        return session.exit_code(_finish(looked, show, dry_run=dry_run))
    if not yes and (due := looked.count(Fate.DUE)):
        _confirm(looked, due, show)
    return session.exit_code(_finish(carried_out(cleaned, looked, show, no_wait=no_wait), show, waited=not no_wait))


def clean_up_later(running: RunningExecution, execution: Recovery | None, minutes: int, show: Show) -> int:
    """Waits, and terminates what the drill has launched; the exit code. What was steered meanwhile, and is at work, is
    left alone. After Ctrl-C nothing is cleaned up, nor is an `execution` that was not watched to its end."""
    session, by_hand = running.session, _by_hand(running)
    if not (execution and execution.has_ended):
        tell_left(running)
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


def tell_left(running: RunningExecution) -> None:
    """Says that what the drill has launched is left to a person, and how to clean it up."""
    print_text(f"This command will NOT clean it up any more. {_by_hand(running)}", sys.stderr)


def _by_hand(running: RunningExecution) -> str:
    return f"Clean it up: tagsync recovery cleanup {running.called}\n"


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


def _confirm(looked: Cleanup, due: int, show: ShowMarkdown) -> None:
    print_lines(cleanup_lines(looked, redact=show.redact), colour=uses_colour(show), stream=sys.stderr)
    typer.confirm(f"Terminate {some(due, 'instance')}? Their disks are deleted.", abort=True, err=True)


def _finish(made: Cleanup, show: ShowMarkdown, *, dry_run: bool = False, waited: bool = False) -> int:
    """Prints it; the exit code. What is still being terminated when the waiting was stopped is no success."""
    show_result(
        show,
        document=lambda: cleanup_to_document(made, dry_run=dry_run),
        lines=lambda: cleanup_lines(made, redact=show.redact),
        markdown=lambda: cleanup_markdown(made, redact=show.redact),
    )
    if waited and made.count(Fate.TERMINATING):
        print_text("DRS goes on terminating. The same command again waits for it.\n", sys.stderr)
        return exit_codes.PROBLEM
    return exit_codes.PROBLEM if made.has_failed else exit_codes.OK
