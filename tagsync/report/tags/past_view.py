"""The view of a run that the always-on service remembers. There are no tag values in it, and no names (law 9)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tagsync.core.change import TagChange
from tagsync.core.model import Target
from tagsync.engine.history import Header, ServerRow, TargetOutcome
from tagsync.engine.outcomes import refusals, total
from tagsync.report.quoting import one_line, shown_key
from tagsync.report.tags.lines import Line, lines_of
from tagsync.report.tags.view import ReportView, ServerView, TargetView, ViewRow, printable, target_view


def past_view(header: Header, outcomes: Sequence[TargetOutcome], rows: Iterable[ServerRow]) -> ReportView:
    """`outcomes` are those of its targets. `rows` may leave out servers: what is counted is in the outcomes."""
    found: dict[Target, list[ViewRow]] = defaultdict(list)
    for row in rows:
        found[row.target].append(ViewRow(row.bucket, row.skip, _server(row)))
    seen = [each for each in outcomes if each.status in ("read", "partial")]
    return ReportView(
        kind="dry-run" if header.dry_run else "run",
        targets=tuple(_target(each, found[each.target]) for each in outcomes if not each.note),
        counts=total(outcomes),
        notices={},
        problems=tuple(printable(each) for each in sorted({each for one in outcomes for each in one.problems})),
        refusals=tuple(map(one_line, refusals(outcomes))),
        regions=len({each.target.region for each in seen}),
        accounts=len({each.target.account for each in seen}),
        unread=sum(each.status == "unreadable" for each in outcomes),
        partly=sum(each.status == "partial" for each in outcomes),
        uninitialised=tuple(each.target for each in outcomes if each.status == "uninitialised"),
        accounts_noted=tuple((each.target.account, each.note) for each in outcomes if each.note),
        undoes=f"run {header.undoes}" if header.undoes else "",
    )


def _target(outcome: TargetOutcome, rows: Sequence[ViewRow]) -> TargetView:
    shown, counts = target_view(outcome.target, rows, is_complete=outcome.problem is None), outcome.counts
    return replace(shown, total=counts.total, unlisted=counts.in_sync - len(shown.in_sync))


def _server(row: ServerRow) -> ServerView:
    changes = [
        TagChange(
            each.key, None if each.action == "add" else "", None if each.action == "remove" else "", rule=each.rule
        )
        for each in row.changes
    ]
    lines = [_without_values(line) for line in lines_of(changes, row.launch)]
    left = tuple(map(shown_key, row.left))
    return ServerView(row.server_id, "", lines=tuple(lines), detail=one_line(row.detail), left=left)


def _without_values(line: Line) -> Line:
    return replace(line, before="", after="") if line.what == "tag" else line
