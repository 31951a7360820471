"""`tagsync recovery failback`: how far servers are on their way back from recovery instances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ShowMarkdown, Where
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.service import Driven

if TYPE_CHECKING:  # help is quick without what runs
    from tagsync.cli.kit.session import Session
    from tagsync.recovery.failback.reading import Failbacks
    from tagsync.recovery.words.recovery import Recovery


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
    from tagsync.cli.kit.session import Session
    from tagsync.cli.recovery.kit.recovered import recovered

    if recovery:
        session, found = recovered(recovery, "failback", where, how, driven, show)
        made = _read(session, found)
    else:
        session = Session(where, how, show)
        made = _read(session, None)
    _print(made, show)
    return session.exit_code(exit_codes.PROBLEM if made.problems else exit_codes.OK)


def _read(session: Session, recovery: Recovery | None) -> Failbacks:
    """Of all servers, or of those of one recovery."""
    from tagsync.recovery.failback.reading import FailbackReader, Failbacks

    connection = session.connection
    reader = FailbackReader(connection.reader, connection.launch_reader.instances, session.workers, session.stop)
    with session.stoppable():
        if recovery:
            wanted = {(each.target, each.server_id) for each in recovery.servers()}
            return reader.read({target for target, _ in wanted}, wanted)
        places = connection.targets()
        made = reader.read(places.targets)
    unread = {each.problem for each in places.unreachable if each.problem}
    return Failbacks(made.ways, tuple(sorted(unread.union(made.problems))), made.targets)


def _print(made: Failbacks, show: ShowMarkdown) -> None:
    from tagsync.cli.kit.results import show_result
    from tagsync.report.recovery.after.failback_document import failback_to_document
    from tagsync.report.recovery.after.failback_lines import failback_lines
    from tagsync.report.recovery.after.failback_markdown import failback_markdown

    show_result(
        show,
        document=lambda: failback_to_document(made),
        lines=lambda: failback_lines(made, redact=show.redact, verbose=show.verbose),
        markdown=lambda: failback_markdown(made, redact=show.redact),
    )
