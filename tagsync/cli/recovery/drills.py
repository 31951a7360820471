"""`tagsync recovery drills`: what became of the drills of the calendar."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import ShowFindings
from tagsync.cli.kit.output import print_document, print_lines, uses_colour
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.service import Service


@with_flags
def drills(
    plan: Annotated[str, typer.Argument(metavar="PLAN", help="The name of a plan that the service drills.")],
    service: Service,
    show: ShowFindings,
    limit: Annotated[int, typer.Option(min=1, max=100, help="How many to show, the newest first.")] = 10,
) -> int:
    """Show what became of the drills of a plan that the calendar of the service has asked for.

    Each with when it was due, whether it was held, how it went, and why it was refused or missed. Reads the table of
    the service.
    """
    from tagsync.report.recovery.drills.document import drills_to_document
    from tagsync.report.recovery.drills.lines import drills_lines

    found = service.drills().of(plan, limit)
    if show.output == "json":
        print_document({"format_version": 1, **drills_to_document(plan, found)}, redact=show.redact)
    else:
        print_lines(drills_lines(plan, found), colour=uses_colour(show))
    return exit_codes.OK
