"""The page of a plan or a run: what is wrong first, where it is, what differs, and every server with its story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tagsync.core.plan import Plan
from tagsync.core.plan_document import plan_digest
from tagsync.core.skips import Skip
from tagsync.engine.run import RunRecord
from tagsync.report.documents import timestamp
from tagsync.report.pages.coverage import coverage_map
from tagsync.report.pages.explorer import Row, Tone, explorer
from tagsync.report.pages.frame import render
from tagsync.report.tags.groups import drift_groups
from tagsync.report.tags.rollback_words import again, goal, left_rows, left_title
from tagsync.report.tags.summary import is_incomplete, summary
from tagsync.report.tags.view import ReportView, ServerView, TargetView, plan_view, run_view
from tagsync.report.words import some

_TITLES = {"plan": "Plan", "run": "Run", "dry-run": "Dry run"}
_CHANGED = {"plan": "to change", "run": "changed", "dry-run": "to change"}

Finding = tuple[str, str, str]
"""Where, what, and what helps."""


@dataclass(frozen=True, slots=True)
class Problems:
    """What needs a person, under one title."""

    title: str
    findings: tuple[Finding, ...]


def plan_page(plan: Plan, *, redact: bool = False) -> str:
    """The page of a plan. `redact` hides tag values and the names made from them (law 9)."""
    facts = (("Plan", plan_digest(plan)), ("Policy", plan.policy_digest))
    return page_of(plan_view(plan, redact=redact), facts)


def run_page(record: RunRecord, *, redact: bool = False) -> str:
    """The page of a run: the changes are those that were written."""
    facts = (
        ("Run", record.run_id),
        ("Status", record.status.value),
        ("Started", timestamp(record.started_at)),
        ("Took", f"{record.duration_seconds:,.0f} s"),
        ("Policy", record.plan.policy_digest),
    )
    return page_of(run_view(record, redact=redact), facts)


def page_of(
    view: ReportView, facts: Sequence[tuple[str, str]], *, about: str = "", more: Sequence[Problems] = ()
) -> str:
    """The page of a view. `about` is a line under the headline, `more` are problems that come before its own."""
    rows = sorted(_rows(view), key=lambda row: _ORDER.index(row.tone))
    counts = view.counts
    partly = sum(target.left_in_part for target in view.targets)
    right = counts.in_sync + (counts.changed - partly if view.kind == "run" else 0)
    groups = drift_groups(view)
    return render(
        "tags.html",
        view=view,
        title="Rollback" if view.undoes else _TITLES[view.kind],
        headline=_rolled_back(view) if view.undoes else _headline(view),
        about=about or again(view),
        tone="bad" if more else _tone(view),
        summary=summary(view),
        facts=facts,
        right=right,
        share=right * 100 // counts.total if counts.total else 0,
        right_tags=goal(view),
        changed_word=_CHANGED[view.kind],
        problems=(*more, *_problems(view)),
        map=coverage_map(view),
        groups=groups,
        values=any(group.before or group.after or group.differs for group in groups),
        explorer=explorer(rows),
    )


def _tone(view: ReportView) -> Tone:
    if view.counts.failed or view.refusals or is_incomplete(view):
        return "bad"
    return "change" if view.counts.changed and view.kind != "run" else "good"


_ORDER: tuple[Tone, ...] = ("bad", "warn", "change", "quiet", "good")


def _headline(view: ReportView) -> str:
    """The one thing to know, for a reader who has never heard of DRS."""
    counts, unknown = view.counts, is_incomplete(view)
    if not counts.total:
        return "Nothing could be read" if unknown else "There are no servers"
    if not counts.changed:
        said = "No drift in what could be read" if unknown else "No drift"
    elif view.kind == "run":
        said = f"{some(counts.changed, 'server')} repaired"
    else:
        verb = "has" if counts.changed == 1 else "have"
        said = f"{counts.changed:,} of {some(counts.total, 'server')} {verb} missing or wrong tags"
    return said + _needing(view)


def _rolled_back(view: ReportView) -> str:
    changed = some(view.counts.changed, "server")
    if not view.counts.changed:
        said = "Nothing is rolled back"
    elif view.kind == "run":
        said = f"{changed} rolled back"
    else:
        said = f"{changed} to roll back"
    return said + _needing(view)


def _needing(view: ReportView) -> str:
    counts = view.counts
    needing = counts.failed + sum(number for skip, number in counts.skipped.items() if skip.needs_attention)
    needing += sum(target.left_in_part for target in view.targets)
    return f", {needing:,} {'needs' if needing == 1 else 'need'} you" if needing else ""


def _problems(view: ReportView) -> Iterator[Problems]:
    if view.refusals:
        yield Problems("Refused unless forced", tuple(("", refusal, "") for refusal in view.refusals))
    if view.problems:
        unread = tuple((each.where, each.message, each.hint) for each in view.problems)
        yield Problems("Not read, so nothing is known about", unread)
    failed = [(target, server) for target in view.targets for server in target.failed]
    if failed:
        yield Problems("Failed", tuple(_of_server(target, server) for target, server in failed))
    if view.left:
        left = tuple((f"{target} {server.label}", what, "") for target, server, what in left_rows(view))
        yield Problems(left_title(view), left)
    for reason in view.counts.skipped:
        if reason.needs_attention and reason is not Skip.CHANGED_SINCE:
            yield Problems(f"{reason.words.capitalize()}: {reason.meaning}", tuple(_skipped(view, reason)))


def _skipped(view: ReportView, reason: Skip) -> Iterator[Finding]:
    for target in view.targets:
        for skipped in target.skipped:
            if skipped.reason is reason:
                yield from (_of_server(target, server) for server in skipped.servers)


def _of_server(target: TargetView, server: ServerView) -> Finding:
    return f"{target.target} {server.label}", server.detail, ""


def _rows(view: ReportView) -> Iterator[Row]:
    for target in view.targets:
        for server in target.failed:
            yield _row(target, server, "failed", "bad", server.detail)
        for server in target.changed:
            yield _row(target, server, _CHANGED[view.kind], "good" if view.kind == "run" else "change")
        for skipped in target.skipped:
            reason = skipped.reason
            tone: Tone = "warn" if reason.needs_attention else "quiet"
            for server in skipped.servers:
                yield _row(target, server, reason.words, tone, server.detail, reason.meaning.capitalize() + ".")
        for server in target.in_sync:
            yield _row(target, server, "in sync", "good")


def _row(target: TargetView, server: ServerView, status: str, tone: Tone, *remarks: str) -> Row:
    place = target.target
    explain = f"tagsync explain {server.server_id} --account {place.account} --region {place.region}"
    facts = [
        ("Instance", server.origin),
        ("Keys that tagsync keeps", ", ".join(server.managed)),
        ("Why each tag is as it is", explain),
    ]
    return Row(
        status=status,
        tone=tone,
        account=place.account,
        region=place.region,
        server_id=server.server_id,
        name=server.name,
        brief=_brief(server),
        changes=server.lines,
        facts=tuple((name, text) for name, text in facts if text),
        remarks=tuple(filter(None, (*remarks, *server.notices))),
        keys=tuple(line.label for line in server.lines),
    )


def _brief(server: ServerView) -> str:
    tags = [line for line in server.lines if line.what != "ownership"]
    return ", ".join(f"{line.sign} {line.label}" for line in tags or server.lines)
