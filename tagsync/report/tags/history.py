"""Runs that the always-on service remembers: as JSON-able documents, and as lines of text. They hold no tag values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tagsync.core.plan import Bucket
from tagsync.engine.history import Header, ServerRow
from tagsync.report.quoting import one_line, shown_key

_SIGNS = {"add": "+", "update": "~", "remove": "-"}


def header_to_document(header: Header) -> dict[str, object]:
    """A run in a list of runs."""
    return {
        "run_id": header.run_id,
        "status": status_of(header),
        "source": str(header.source),
        "scope": header.scope,
        "dry_run": header.dry_run,
        "started_at": header.started_at.isoformat(),
        "finished_at": header.finished_at.isoformat() if header.finished_at else None,
    }


def row_to_document(row: ServerRow) -> dict[str, object]:
    """One server of a run."""
    return {
        "accountId": row.target.account,
        "region": row.target.region,
        "sourceServerId": row.server_id,
        "bucket": str(row.bucket),
        "skip": str(row.skip) if row.skip else None,
        "detail": row.detail,
        "changes": [{"action": each.action, "key": each.key, "rule": each.rule} for each in row.changes],
        "launch": [{"setting": each.setting, "before": each.before, "after": each.after} for each in row.launch],
    }


def status_of(header: Header) -> str:
    """`IN_PROGRESS` where the run has not said that it ended."""
    return str(header.status or "IN_PROGRESS")


def header_line(header: Header) -> str:
    seconds = (header.finished_at - header.started_at).total_seconds() if header.finished_at else None
    took = f"{seconds:.0f} s" if seconds is not None else "-"
    return f"{header.run_id}  {status_of(header):<11}  {header.source!s:<15}  {took:>6}  {header.scope}\n"


def run_lines(header: Header, rows: Iterable[ServerRow]) -> Iterator[str]:
    """What a run answered, then every server that is not just in sync."""
    yield header_line(header)
    if message := header.result.get("message"):
        yield f"{one_line(str(message))}\n"
    for row in rows:
        if row.bucket is not Bucket.IN_SYNC:
            what = f"{row.bucket}: {row.skip}" if row.skip else str(row.bucket)
            detail = f" ({one_line(row.detail)})" if row.detail else ""
            yield f"\n{row.target} {row.server_id} {what}{detail}\n"
            yield from (f"  {_SIGNS[each.action]} {shown_key(each.key)}\n" for each in row.changes)
            yield from (f"  ~ launch {each.setting} = {each.before} -> {each.after}\n" for each in row.launch)
