"""The page of a run that the service remembers: who started it, what needs a person, and what became of each server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tagsync.engine.history import Header, ServerRow, TargetOutcome
from tagsync.engine.outcomes import overridden
from tagsync.engine.run import RunStatus
from tagsync.report.documents import timestamp
from tagsync.report.pages.tags import Problems, page_of
from tagsync.report.quoting import one_line
from tagsync.report.tags.history_document import not_found_in, status_of
from tagsync.report.tags.past_view import past_view


def past_run_page(header: Header, outcomes: Sequence[TargetOutcome], rows: Iterable[ServerRow]) -> str:
    """`outcomes` are those of its targets. `rows` may leave out servers, and the page says how many."""
    listed = list(rows)
    unlisted = sum(each.counts.total for each in outcomes) - len(listed)
    facts = [
        ("Run", header.run_id),
        ("Status", status_of(header)),
        ("Scope", header.scope),
        ("Started", timestamp(header.started_at)),
        ("Started by", one_line(header.started_by)),
        ("Source", str(header.source)),
        ("Rolls back", header.undoes),
        ("Forced", one_line("; ".join(overridden(outcomes)))),
        ("Took", _took(header)),
    ]
    return page_of(
        past_view(header, outcomes, listed),
        [(name, text) for name, text in facts if text],
        about=_about(header, unlisted),
        more=tuple(_more(header)),
    )


def _about(header: Header, unlisted: int) -> str:
    """Who, when, and how it ended, in a line."""
    by = f" by {one_line(header.started_by)}" if header.started_by else ""
    ended = f"ended as {header.status} after {_took(header)}" if header.status else "has not ended"
    what = f"The run that rolls back {header.undoes}" if header.undoes else f"The run of {header.scope}"
    said = f"{what}, started{by} at {header.started_at:%Y-%m-%d %H:%M} UTC, {ended}."
    return f"{said} {unlisted:,} servers are counted, and not listed." if unlisted > 0 else said


def _took(header: Header) -> str:
    return f"{(header.finished_at - header.started_at).total_seconds():,.0f} s" if header.finished_at else ""


def _more(header: Header) -> Iterator[Problems]:
    if header.status is RunStatus.FAILED:
        yield Problems("The run failed", (("", one_line(str(header.result.get("message", "it crashed"))), ""),))
    if missing := not_found_in(header):
        yield Problems("Asked for, and not found in what was read", tuple(("", each, "") for each in missing))
