"""`tagsync recovery history`: how long the last drills and recoveries of a plan took."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.results import show_result
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.history_file import HistoryFlag
from tagsync.cli.recovery.kit.service import Driven, RecoveryName

if TYPE_CHECKING:
    from tagsync.recovery.times.history import History


@with_flags
def history(
    recovery: RecoveryName,
    where: Where,
    how: How,
    driven: Driven,
    show: ShowReport,
    limit: Annotated[int, typer.Option(min=1, max=100, help="How many to show, the newest first.")] = 10,
    history: HistoryFlag = None,
) -> int:
    """Show how long the last drills and recoveries of a plan took, wave by wave: against its RTO and the one before.

    Ends with 1 if some could not be read.
    """
    from tagsync.cli.recovery.kit.plan_history import PlanHistory
    from tagsync.report.recovery.history_document import history_to_document
    from tagsync.report.recovery.history_lines import history_lines, history_markdown

    plan, found = PlanHistory(where, how, show, driven, history, limit).find(recovery)
    show_result(
        show,
        document=lambda: {"format_version": 1, **history_to_document(plan, found, limit)},
        lines=lambda: history_lines(found, limit),
        markdown=lambda: history_markdown(plan, found, limit, page=show.report.name if show.report else ""),
        page=lambda: _page(plan, found, limit),
    )
    return exit_codes.PROBLEM if found.unread else exit_codes.OK


def _page(plan: str, found: History, limit: int) -> str:
    from tagsync.report.pages.recovery.history import history_page

    return history_page(plan, found, limit)
