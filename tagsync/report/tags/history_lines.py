"""Runs that the always-on service remembers, as lines of text. They hold no tag values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from tagsync.core.plan import Bucket
from tagsync.engine.history import Header, ServerRow
from tagsync.engine.schedule import LevelChange, SettingsChange
from tagsync.report.quoting import one_line, shown_key
from tagsync.report.tags.history_document import not_found_in, problems_in, status_of
from tagsync.report.tags.lines import SIGNS


def header_line(header: Header) -> str:
    seconds = (header.finished_at - header.started_at).total_seconds() if header.finished_at else None
    took = f"{seconds:.0f} s" if seconds is not None else "-"
    by = f"  by {one_line(header.started_by)}" if header.started_by else ""
    undoes = f"  undoes {header.undoes}" if header.undoes else ""
    line = f"{header.run_id}  {status_of(header):<11}  {header.source!s:<15}  {took:>6}  {header.scope}{by}{undoes}"
    return f"{line}\n"


def change_line(change: SettingsChange | LevelChange) -> str:
    """`2026-03-01 12:00 UTC  version 3  rate(6 hours), on  by arn:...`, and of the log level `... DEBUG until ...`."""
    if isinstance(change, LevelChange):
        return f"{_utc(change.at)}  log level  {change.level} until {_utc(change.until)}  by {one_line(change.by)}\n"
    state = "on" if change.enabled else "off"
    back = ", taken back: it was not accepted" if change.taken_back else ""
    return (
        f"{_utc(change.at)}  version {change.version}  {change.expression}, {state}{back}  by {one_line(change.by)}\n"
    )


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def run_lines(header: Header, rows: Iterable[ServerRow]) -> Iterator[str]:
    """What a run answered, what it did not find or could not do, then every server that is not in sync."""
    yield header_line(header)
    if message := header.result.get("message"):
        yield f"{one_line(str(message))}\n"
    if missing := not_found_in(header):
        yield f"\nNot found: {', '.join(missing)}\n"
    yield from (f"\nProblem: {one_line(problem)}\n" for problem in problems_in(header))
    for row in rows:
        if row.bucket is not Bucket.IN_SYNC or row.left:
            what = f"{row.bucket}: {row.skip}" if row.skip else str(row.bucket)
            detail = f" ({one_line(row.detail)})" if row.detail else ""
            yield f"\n{row.target} {row.server_id} {what}{detail}\n"
            yield from (f"  {SIGNS[each.action]} {shown_key(each.key)}\n" for each in row.changes)
            yield from (f"  ~ launch {each.setting} = {each.before} -> {each.after}\n" for each in row.launch)
            yield from (f"  left as it is, changed since: {shown_key(key)}\n" for key in row.left)
