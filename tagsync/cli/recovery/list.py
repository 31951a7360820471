"""`tagsync recovery list`: what runs and what ran, native and driven."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ShowMarkdown, Where
from tagsync.cli.kit.results import show_result
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.named import service_of, table_of
from tagsync.cli.recovery.kit.searching import Searched, search
from tagsync.cli.recovery.kit.service import Driven
from tagsync.report.recovery.listing.document import list_to_document
from tagsync.report.recovery.listing.lines import list_lines
from tagsync.report.recovery.listing.markdown import list_markdown
from tagsync.report.recovery.listing.view import ListView, by_plan


@with_flags
def list(  # noqa: A001 - the name of the command
    where: Where,
    how: How,
    driven: Driven,
    show: ShowMarkdown,
    plan: Annotated[str, typer.Option(metavar="NAME", help="Only the recoveries of this plan.")] = "",
    limit: Annotated[int, typer.Option(min=1, help="How many of each plan to list, the newest first.")] = 5,
) -> int:
    """List what runs and what ran, native and driven, by plan. The status is the one that DRS or the drive gives: see
    what became of the servers with status. Ends with 1 if something could not be read."""
    session = Session(where, how, show)
    table = table_of(service_of(where, driven), driven)
    with session.stoppable():
        searched = search(session.connection, table, plan, workers=session.workers, stop=session.stop)
    view = _view(searched, plan, limit)
    show_result(
        show,
        document=lambda: list_to_document(view),
        lines=lambda: list_lines(view),
        markdown=lambda: list_markdown(view),
    )
    return session.exit_code(exit_codes.PROBLEM if view.unread else exit_codes.OK)


def _view(searched: Searched, plan: str, limit: int) -> ListView:
    names = [each for each in searched.plans if plan in ("", each)]
    drives = searched.drives_unread
    remark = f"Drives could not be read: {drives}. If there is a service, name its --table." if drives else ""
    return ListView(by_plan(names, searched.recoveries, limit), searched.looked, searched.unread, remark)
