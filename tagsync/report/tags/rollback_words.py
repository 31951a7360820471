"""What is said of a rollback: what it takes back, what is left, and what writes it again."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.core.model import Target
from tagsync.report.tags.view import Kind, ReportView, ServerView
from tagsync.report.words import some

_LEADS: dict[Kind, str] = {
    "plan": "Rollback of {}",
    "run": "Rolled back {}",
    "dry-run": "Dry run of a rollback of {}, nothing was written",
}
AGAIN = "The same policy would write this again: correct it, or stop its schedule, before the next apply or run."


def lead(view: ReportView) -> str:
    """The words before the counts: `Rollback of run 20260131T235959Z-1f0c2a9b`."""
    return _LEADS[view.kind].format(view.undoes)


def nothing(view: ReportView) -> str:
    """What is said where nothing goes back."""
    if view.left or view.problems:
        return f"Nothing more of {view.undoes} can be rolled back"
    return f"Nothing to roll back of {view.undoes}"


def again(view: ReportView) -> str:
    """What to know before the policy runs the next time; empty where nothing goes back."""
    return AGAIN if view.undoes and (view.counts.changed or view.lines) else ""


def goal(view: ReportView) -> str:
    """What servers have once all is well."""
    return "the tags of before" if view.undoes else "the right tags"


def left_title(view: ReportView) -> str:
    return f"Changed since, and left as they are: {some(len(view.left), 'server')}"


def left_rows(view: ReportView) -> Iterator[tuple[Target, ServerView, str]]:
    """Each server with what is left of it."""
    for target, server in view.left:
        yield target, server, ", ".join(server.left)
