"""The report of a run that the service sends to people. It holds no tag values (law 9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from tagsync.core.plan import Bucket
from tagsync.engine.history import Header, ServerRow, TargetOutcome
from tagsync.engine.outcomes import overridden, refusals, total
from tagsync.engine.run import RunStatus
from tagsync.report.notification import MOST_LINES, Notification, notification
from tagsync.report.quoting import one_line, shown_key
from tagsync.report.tags.history_document import not_found_in
from tagsync.report.words import some


def is_worth_a_report(header: Header, status: RunStatus, outcomes: Sequence[TargetOutcome]) -> bool:
    """Whether people should read about a run: not if everything was in sync, and not after a dry run."""
    return not header.dry_run and (status is not RunStatus.SUCCESS or total(outcomes).changed > 0)


def run_report(
    header: Header,
    status: RunStatus,
    outcomes: Sequence[TargetOutcome],
    rows: Iterable[ServerRow],
    *,
    page: Sequence[str] = (),
) -> Notification:
    """`header` is that of a run that has ended, and `rows` are its servers; `page` says where its page is."""
    counts, ended = total(outcomes), header.finished_at or header.started_at
    seconds = max(0.0, (ended - header.started_at).total_seconds())
    subject = f"tagsync {status}: {counts.changed:,} of {some(counts.total, 'server')} changed"
    subject += f", {counts.failed:,} failed" if counts.failed else ""
    lines = [
        f"Run {header.run_id} ({header.source!s}, {header.scope}) ended as {status} after {seconds:,.0f} s.",
        *([f"It rolls back the run {header.undoes}."] if header.undoes else []),
        *([f"Started by: {one_line(header.started_by)}"] if header.started_by else []),
        *([one_line(str(header.result["message"]))] if status is RunStatus.FAILED and header.result else []),
        "",
        *_counts(outcomes),
        *_section("Asked for, and not found in what was read:", not_found_in(header)),
        *_section("Could not be read, so nothing was written or removed there:", _problems(outcomes)),
        *_section(
            "Refused, because more would change than the policy's limits allow:", map(one_line, refusals(outcomes))
        ),
        *_section("Written beyond the policy's limits, because it was forced:", map(one_line, overridden(outcomes))),
        *_section("Servers that need attention:", map(_server, filter(_needs_attention, rows))),
        "",
        *page,
        f"All details: tagsync history {header.run_id}, or GET /drs/tag-sync/{header.run_id}",
    ]
    return notification(subject, lines)


def _counts(outcomes: Sequence[TargetOutcome]) -> Iterator[str]:
    counts = total(outcomes)
    yield f"{counts.total:>7,}  {'server' if counts.total == 1 else 'servers'}"
    yield f"{counts.in_sync:>7,}  in sync"
    yield f"{counts.changed:>7,}  changed"
    for reason, number in counts.skipped.items():
        yield f"{number:>7,}  skipped, {reason.words}: {reason.meaning}"
    yield f"{counts.failed:>7,}  failed"


def _section(title: str, lines: Iterable[str]) -> list[str]:
    """A list under its title; nothing where there is nothing to list."""
    every = iter(lines)
    shown = list(islice(every, MOST_LINES))
    more = sum(1 for _ in every)
    return ["", title, *(f"  {line}" for line in shown), *([f"  and {more:,} more"] if more else [])] if shown else []


def _problems(outcomes: Sequence[TargetOutcome]) -> list[str]:
    return [one_line(str(each)) for each in sorted({problem for outcome in outcomes for problem in outcome.problems})]


def _needs_attention(row: ServerRow) -> bool:
    return row.bucket is Bucket.FAILED or bool(row.left) or (row.skip is not None and row.skip.needs_attention)


def _server(row: ServerRow) -> str:
    what = row.skip.words if row.skip else str(row.bucket)
    said = f" ({one_line(row.detail)})" if row.detail else ""
    keys = ", ".join(map(shown_key, row.left))
    left = f", and left what was changed since: {keys}" if keys and not row.skip else ""
    return f"{row.target} {row.server_id}: {what}{said}{left}"
