"""What runs and what ran, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.report.markdown import Section, document, escape, unread_section
from tagsync.report.recovery.listing.lines import list_summary, listed_cells
from tagsync.report.recovery.listing.view import ListView

_TABLE = "| Plan | Began | Mode | Status | Where | Id |\n" + "|---" * 6 + "|"
_REST = "To see fewer of each plan, add `--limit 1` to the command; to see one plan, `--plan NAME`."


def list_markdown(view: ListView) -> str:
    """A table of the recoveries, and what could not be read; short enough for a comment."""
    unread = unread_section(view.unread)
    rows = Section("recoveries", _TABLE, tuple(_rows(view)), share=1)
    head = ["## tagsync recovery list", f"**{escape(list_summary(view).text)}**"]
    remark = [escape(view.remark)] if view.remark else []
    return document(head, [*remark, unread, rows], [unread, rows], rest=_REST)


def _rows(view: ListView) -> Iterator[str]:
    for plan in view.plans:
        if not plan.recoveries:
            yield f"| {escape(plan.plan)} | never | | | | |"
        for each in plan.recoveries:
            yield f"| {escape(plan.plan)} | {' | '.join(map(escape, listed_cells(each)))} |"
