"""`tagsync recovery failback`: how far servers are on their way back from recovery instances."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, MarkdownFormat, ShowMarkdown, Where
from tagsync.cli.kit.output import print_document, print_lines, print_text, uses_colour
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.recovered import recovered
from tagsync.cli.recovery.kit.service import Driven
from tagsync.recovery.failback.reading import FailbackReader, Failbacks
from tagsync.report.recovery.after.failback_document import failback_to_document
from tagsync.report.recovery.after.failback_lines import failback_lines
from tagsync.report.recovery.after.failback_markdown import failback_markdown


@with_flags
def failback(
    recovery: Annotated[
        str,
        typer.Argument(
            metavar="[RECOVERY]",
            help="Only the servers of this recovery: the name or the file of its plan, the ARN of an execution, or "
            "the id of a drive.",
        ),
    ] = "",
    *,
    where: Where,
    how: How,
    driven: Driven,
    show: ShowMarkdown,
) -> int:
    """Show which servers run on recovery instances, how far their way home is, and what their tags will be there.

    Reads the accounts and regions that are named, and the regions at the other end. Starts nothing. Ends with 1 if
    something could not be read, else with 0.
    """
    session, found = recovered(recovery, "failback", where, how, driven, show) if recovery else (None, None)
    session = session or Session(where, how, show)
    wanted = {(each.target, each.server_id) for each in found.servers()} if found else None
    connection = session.connection
    reader = FailbackReader(
        connection.reader, connection.launch_reader.instances, workers=session.workers, stop=session.stop
    )
    with session.stoppable():
        if wanted is not None:
            made = reader.read({target for target, _ in wanted}, wanted)
        else:
            places = connection.targets()
            made = reader.read(places.targets)
            unread = [each.problem for each in places.unreachable if each.problem]
            made = Failbacks(made.ways, tuple(sorted({*made.problems, *unread})), made.targets)
    _print(made, show)
    return session.exit_code(exit_codes.PROBLEM if made.problems else exit_codes.OK)


def _print(made: Failbacks, show: ShowMarkdown) -> None:
    if show.output is MarkdownFormat.json:
        print_document(failback_to_document(made), redact=show.redact)
    elif show.output is MarkdownFormat.markdown:
        print_text(failback_markdown(made, redact=show.redact))
    else:
        print_lines(failback_lines(made, redact=show.redact, verbose=show.verbose), colour=uses_colour(show))
