"""`tagsync recovery cleanup`: terminates what a drill has launched."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.confirming import refuse_unconfirmed
from tagsync.cli.kit.flags import How, MarkdownFormat, ShowMarkdown, Where
from tagsync.cli.kit.output import print_document, print_lines, print_text, uses_colour
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.cleaned import find_cleaned
from tagsync.cli.recovery.kit.cleaning import carried_out
from tagsync.cli.recovery.kit.running import Yes
from tagsync.cli.recovery.kit.service import Driven
from tagsync.recovery.cleanup.cleanup import Cleanup, Fate
from tagsync.report.recovery.cleaning.document import cleanup_to_document
from tagsync.report.recovery.cleaning.lines import cleanup_lines
from tagsync.report.recovery.cleaning.markdown import cleanup_markdown
from tagsync.report.words import some

DrillName = Annotated[
    str,
    typer.Argument(
        metavar="RECOVERY",
        help="The name of a plan: what its newest drill has launched. Or the ARN of an execution, or the id of a "
        "drive: what that one has launched. The file of a plan: what any drill of its servers has launched.",
    ),
]


@with_flags
def cleanup(
    recovery: DrillName,
    where: Where,
    how: How,
    driven: Driven,
    show: ShowMarkdown,
    yes: Yes = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be terminated, and what is kept.")
    ] = False,
    no_wait: Annotated[bool, typer.Option("--no-wait", help="Do not wait until it is terminated.")] = False,
) -> int:
    """Terminate the instances that a drill has launched, and wait until they are gone. What a recovery has launched is
    never touched.

    Ends with 0 if everything that is due is terminated, also if there is nothing to clean up; with 1 if something could
    not be read or terminated. The same command again finishes one that was interrupted.
    """
    refuse_unconfirmed(yes=yes or dry_run, instead=", or --dry-run")
    cleaned = find_cleaned(recovery, where, how, show, driven)
    session = cleaned.session
    with session.stoppable():
        looked = cleaned.cleaner.look()
    if dry_run or not looked.count(Fate.DUE, Fate.TERMINATING):
        return session.exit_code(_finish(looked, show, dry_run=dry_run))
    if not yes and (due := looked.count(Fate.DUE)):
        _confirm(looked, due, show)
    return session.exit_code(_finish(carried_out(cleaned, looked, show, no_wait=no_wait), show, waited=not no_wait))


def _confirm(looked: Cleanup, due: int, show: ShowMarkdown) -> None:
    print_lines(cleanup_lines(looked, redact=show.redact), colour=uses_colour(show), stream=sys.stderr)
    typer.confirm(f"Terminate {some(due, 'instance')}? Their disks are deleted.", abort=True, err=True)


def _finish(made: Cleanup, show: ShowMarkdown, *, dry_run: bool = False, waited: bool = False) -> int:
    """Prints it; the exit code. What is still being terminated when the waiting was stopped is no success."""
    if show.output is MarkdownFormat.json:
        print_document(cleanup_to_document(made, dry_run=dry_run), redact=show.redact)
    elif show.output is MarkdownFormat.markdown:
        print_text(cleanup_markdown(made, redact=show.redact))
    else:
        print_lines(cleanup_lines(made, redact=show.redact), colour=uses_colour(show))
    if waited and made.count(Fate.TERMINATING):
        print_text("DRS goes on terminating. The same command again waits for it.\n", sys.stderr)
        return exit_codes.PROBLEM
    return exit_codes.PROBLEM if made.has_failed else exit_codes.OK
