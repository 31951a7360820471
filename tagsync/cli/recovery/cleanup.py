"""`tagsync recovery cleanup`: terminates what a drill has launched."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli.kit.confirming import refuse_unconfirmed
from tagsync.cli.kit.flags import How, ShowMarkdown, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.running import Yes
from tagsync.cli.recovery.kit.service import Driven

DrillName = Annotated[
    str,
    typer.Argument(
        metavar="RECOVERY",
        help="The name of a plan: what its newest recovery has launched, which must be a drill that has ended. Or the "
        "ARN of an execution, or the id of a drive: what that one has launched. The file of a plan: what any drill of "
        "its servers has launched.",
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
    from tagsync.cli.recovery.kit.cleaning import clean_up  # a help text needs none of it

    return clean_up(recovery, where, how, driven, show, yes=yes, dry_run=dry_run, no_wait=no_wait)
