"""What runs and what ran, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.recovery.words.listed import Listed
from tagsync.recovery.words.points import minute
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tagsync.report.quoting import one_line
from tagsync.report.recovery.listing.view import ListView, PlanListed
from tagsync.report.recovery.names import mode
from tagsync.report.styled import Style, Styled, problem_lines
from tagsync.report.words import some

_STYLES: dict[RecoveryStatus, Style] = {
    RecoveryStatus.COMPLETED: "plain",
    RecoveryStatus.CANCELLED: "quiet",
    RecoveryStatus.CREATED: "update",
    RecoveryStatus.IN_PROGRESS: "update",
    RecoveryStatus.CANCELLING: "update",
}


def list_lines(view: ListView) -> Iterator[Styled]:
    """Plan by plan, what could not be read, and one line that sums it up."""
    for plan in view.plans:
        yield from _plan(plan)
    yield from problem_lines(view.unread)
    if view.remark:
        yield Styled(one_line(view.remark), "quiet")
    yield list_summary(view)


def list_summary(view: ListView) -> Styled:
    """`3 plans, 1 recovery at work. Looked in 2 targets and the table tagsync.`"""
    counts = f"{some(len(view.plans), 'plan')}, {some(view.at_work, 'recovery', 'recoveries')} at work"
    return Styled(f"{counts}. Looked in {view.looked}.", "problem" if view.unread else "good")


def listed_cells(listed: Listed) -> tuple[str, str, str, str, str]:
    """When it began, its mode, its status, where it is, and its id."""
    began = minute(listed.started_at) if listed.started_at else ""
    return began, mode(drill=listed.drill), listed.status, listed.place, listed.recovery_id


def _plan(plan: PlanListed) -> Iterator[Styled]:
    yield Styled(one_line(plan.plan), "title")
    if not plan.recoveries:
        yield Styled("  never ran", "quiet")
    for each in plan.recoveries:
        began, kind, status, place, recovery_id = listed_cells(each)
        text = f"  {began:<20}  {kind:<8}  {status:<11}  {place:<24}  {recovery_id}"
        yield Styled(text.rstrip(), _STYLES.get(each.status, "problem"))
    if plan.older:
        yield Styled(f"  and {plan.older:,} older: see them with --plan and --limit", "quiet")
    yield Styled("")
