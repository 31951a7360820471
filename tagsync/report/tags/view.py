"""The view: what a reader is to see of a plan or a run, chosen and worded once for every output format."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, Counts, Plan, ServerPlan
from tagsync.core.skips import Skip
from tagsync.engine.run import RunRecord, ServerResult
from tagsync.report.quoting import one_line, shown_key, shown_name, without_entries
from tagsync.report.tags.lines import Line, lines_of
from tagsync.report.tags.unmatched import unmatched_words

Kind = Literal["plan", "run", "dry-run"]


@dataclass(frozen=True, slots=True)
class ServerView:
    """One server: `name` is empty where it has none or values are hidden; `origin` is short inside its own target;
    `managed` are the keys that tagsync keeps; `left` is what a rollback leaves as it is."""

    server_id: str
    name: str
    origin: str = ""
    lines: tuple[Line, ...] = ()
    notices: tuple[str, ...] = ()
    detail: str = ""
    managed: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return f"{self.name} ({self.server_id})" if self.name else self.server_id


@dataclass(frozen=True, slots=True)
class SkippedView:
    reason: Skip
    servers: tuple[ServerView, ...]


@dataclass(frozen=True, slots=True)
class TargetView:
    """One target, its servers by name. `total` counts all that were read, also those in sync that are `unlisted`."""

    target: Target
    total: int
    in_sync: tuple[ServerView, ...]
    changed: tuple[ServerView, ...]
    skipped: tuple[SkippedView, ...]
    failed: tuple[ServerView, ...]
    is_complete: bool
    unlisted: int = 0

    @property
    def servers(self) -> tuple[ServerView, ...]:
        """All that are listed."""
        skipped = (server for each in self.skipped for server in each.servers)
        return (*self.in_sync, *self.changed, *skipped, *self.failed)

    @property
    def left_in_part(self) -> int:
        """How many servers are changed and still have something that a rollback leaves as it is."""
        return sum(bool(server.left) for server in self.changed)


@dataclass(frozen=True, slots=True)
class ReportView:
    """A plan or a run, ready to be laid out.

    `notices` are those of servers that are not listed as changed or failed: text -> their labels. `unread` and `partly`
    count targets of which nothing, or only a part, was read; `uninitialised` are targets where DRS was never set up.
    `accounts_noted` are accounts of which there is something to know, each with what it is. `unmatched` says which
    entries of the tag file match no server. `undoes` names what a rollback takes back.
    """

    kind: Kind
    targets: tuple[TargetView, ...]
    counts: Counts
    notices: Mapping[str, tuple[str, ...]]
    problems: tuple[Problem, ...]
    refusals: tuple[str, ...]
    regions: int
    accounts: int
    unread: int
    partly: int
    uninitialised: tuple[Target, ...]
    accounts_noted: tuple[tuple[str, str], ...] = ()
    unmatched: str = ""
    stopped: str = ""
    undoes: str = ""

    @property
    def left(self) -> list[tuple[Target, ServerView]]:
        """The servers with anything that a rollback leaves as it is."""
        return [(target.target, server) for target in self.targets for server in target.servers if server.left]

    @property
    def lines(self) -> list[Line]:
        """Every change shown, of every server."""
        servers = (server for target in self.targets for server in (*target.changed, *target.failed))
        return [line for server in servers for line in server.lines]


def plan_view(plan: Plan, *, redact: bool = False) -> ReportView:
    """The view of a plan; `redact` hides tag values and the names made from them (law 9)."""
    rows = {
        target.target: [ViewRow(server.bucket, server.skip, _planned(server, redact)) for server in target.servers]
        for target in plan.targets
    }
    return _view("plan", plan, plan.counts, rows, redact)


def run_view(record: RunRecord, *, redact: bool = False) -> ReportView:
    """The view of a run: the changes are those that were written (in a dry run: that would have been)."""
    by_place = {(server.target, server.server_id): server for server in record.plan.servers()}
    rows: dict[Target, list[ViewRow]] = defaultdict(list)
    for result in record.results:
        server = by_place.get((result.target, result.server_id))
        rows[result.target].append(ViewRow(result.bucket, result.skip, _done(result, server, redact)))
    return _view("dry-run" if record.dry_run else "run", record.plan, record.counts, rows, redact, record.stopped)


@dataclass(frozen=True, slots=True)
class ViewRow:
    """A server, with what became of it."""

    bucket: Bucket
    skip: Skip | None
    server: ServerView


def _view(
    kind: Kind, plan: Plan, counts: Counts, rows: Mapping[Target, Sequence[ViewRow]], redact: bool, stopped: str = ""
) -> ReportView:
    looked_at = [target.target for target in plan.targets if target.status in ("read", "partial")]
    return ReportView(
        kind=kind,
        targets=tuple(
            target_view(each.target, rows.get(each.target, ()), is_complete=each.problem is None)
            for each in plan.targets
            if not each.note
        ),
        counts=counts,
        notices=_notices(row for of_target in rows.values() for row in of_target),
        problems=tuple(printable(problem) for problem in plan.problems),
        refusals=plan.refusals if kind == "plan" else (),
        regions=len({target.region for target in looked_at}),
        accounts=len({target.account for target in looked_at}),
        unread=sum(target.status == "unreadable" for target in plan.targets),
        partly=sum(target.status == "partial" for target in plan.targets),
        uninitialised=tuple(target.target for target in plan.targets if target.status == "uninitialised"),
        accounts_noted=tuple((target.target.account, target.note) for target in plan.targets if target.note),
        unmatched=unmatched_words(plan.unmatched, redact),
        stopped=stopped,
        undoes=plan.undoes,
    )


def target_view(target: Target, rows: Sequence[ViewRow], *, is_complete: bool) -> TargetView:
    rows = sorted(rows, key=lambda row: (_natural(row.server.label), row.server.server_id))
    skipped: dict[Skip, list[ServerView]] = defaultdict(list)
    for row in rows:
        if row.skip is not None:
            skipped[row.skip].append(row.server)
    return TargetView(
        target=target,
        total=len(rows),
        in_sync=tuple(row.server for row in rows if row.bucket is Bucket.IN_SYNC),
        changed=tuple(row.server for row in rows if row.bucket is Bucket.CHANGED),
        skipped=tuple(SkippedView(reason, tuple(skipped[reason])) for reason in Skip if skipped[reason]),
        failed=tuple(row.server for row in rows if row.bucket is Bucket.FAILED),
        is_complete=is_complete,
    )


def _natural(label: str) -> list[str | int]:
    """Sorts web-9 before web-10: text and numbers take turns, so that like is compared with like."""
    parts = re.split(r"([0-9]+)", label.casefold())
    return [int(part) if index % 2 else part for index, part in enumerate(parts)]


def _notices(rows: Iterable[ViewRow]) -> Mapping[str, tuple[str, ...]]:
    labels: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.bucket not in (Bucket.CHANGED, Bucket.FAILED):
            for notice in row.server.notices:
                labels[notice].append(row.server.label)
    return {notice: tuple(labels[notice]) for notice in sorted(labels)}


def _planned(server: ServerPlan, redact: bool) -> ServerView:
    return ServerView(
        server_id=server.server_id,
        name=_name(server.name, redact),
        origin=_origin(server.origin, server.target),
        lines=lines_of(server.changes, server.launch, redact=redact),
        notices=_said(server.notices, redact),
        detail=one_line(server.detail),
        managed=tuple(map(shown_key, sorted(server.managed))),
        left=tuple(map(shown_key, server.left)),
    )


def _done(result: ServerResult, planned: ServerPlan | None, redact: bool) -> ServerView:
    return ServerView(
        server_id=result.server_id,
        name=_name(result.name, redact),
        origin=_origin(planned.origin, result.target) if planned else "",
        lines=lines_of(result.changes, result.launch, redact=redact),
        notices=_said(planned.notices, redact) if planned else (),
        detail=one_line(result.detail),
        managed=tuple(map(shown_key, sorted(planned.managed))) if planned else (),
        left=tuple(map(shown_key, result.left)),
    )


def _said(notices: Sequence[str], redact: bool) -> tuple[str, ...]:
    return tuple(one_line(without_entries(notice) if redact else notice) for notice in notices)


def printable(problem: Problem) -> Problem:
    return Problem(problem.kind, one_line(problem.where), one_line(problem.message), one_line(problem.hint))


def _name(name: str, redact: bool) -> str:
    return shown_name(name) if name and not redact else ""


def _origin(origin: str, target: Target) -> str:
    """`i-0abc` in the target itself, `i-0abc in 333333333333/us-east-1` anywhere else."""
    place, _, instance = origin.rpartition("/")
    return instance if place in ("", str(target)) else f"{instance} in {place}"
