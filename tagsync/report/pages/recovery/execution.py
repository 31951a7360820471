"""The page of a native execution or a drive: how it goes, what needs a person, and each wave on a time axis."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from tagsync.core.sentences import sentence
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.times.compared import Compared
from tagsync.recovery.times.objective import Rto, rto_of
from tagsync.recovery.times.spans import recovery_seconds, seen_until
from tagsync.recovery.words.recovery import Recovery, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, Outcome
from tagsync.report.by_name import by_name
from tagsync.report.pages.explorer import Explorer, Row, Tone, explorer
from tagsync.report.pages.frame import render
from tagsync.report.pages.recovery.attention import findings, hooks, troubles
from tagsync.report.pages.recovery.chart import SMALL
from tagsync.report.pages.recovery.lanes import recovery_chart
from tagsync.report.pages.recovery.looks import look_of
from tagsync.report.quoting import one_line
from tagsync.report.recovery.arrival import instance_words, is_short
from tagsync.report.recovery.execution_lines import duration, execution_summary, server_remarks
from tagsync.report.recovery.names import named
from tagsync.report.recovery.times_lines import minutes, rto_words, took_lines
from tagsync.report.words import some

_HEADLINES: Mapping[Outcome, tuple[str, Tone]] = {
    Outcome.RUNNING: ("is running", "change"),
    Outcome.SUCCEEDED: ("has succeeded", "good"),
    Outcome.UNWELL: ("has launched every server that matters, and not all of them are well", "bad"),
    Outcome.FAILED: ("has failed", "bad"),
    Outcome.CANCELLED: ("was cancelled", "bad"),
    Outcome.INCOMPLETE: ("is incomplete", "bad"),
    Outcome.UNCLEAR: ("is unclear", "bad"),
}

_RTO_TONES: Mapping[Rto, Tone] = {Rto.MET: "good", Rto.MISSED: "bad", Rto.UNKNOWN: "warn"}

Card = tuple[str, str, str]
"""A number, what it counts, and its tone."""


def recovery_page(
    recovery: Recovery,
    *,
    now: datetime,
    plan: str = "",
    preflight: Preflight | None = None,
    notices: Mapping[str, Sequence[str]] | None = None,
    advice: str = "",
    compared: Compared | None = None,
    redact: bool = False,
) -> str:
    """The whole page. It is a function of what is given: what is at work is drawn up to `now`, and no clock is read, so
    a recovery that has ended makes the same page whenever it is made.

    `plan` is the plan's name where that is known, `preflight` what was found before the start, and `advice` how to go
    on, a sentence a line. `compared` are its times with those of the last good one, if it has ended. `notices` are what
    is not clear about wave tags, with the labels of the servers. `redact` hides the names of servers, which are often
    tags.
    """
    words, tone = _HEADLINES[recovery.outcome]
    mode = "drill" if recovery.drill else "recovery"
    plan = plan or ("" if recovery.plan_id.startswith("arn:") else recovery.plan_id)
    return render(
        "recovery/execution.html",
        styles=("recovery.css",),
        title=f"{mode.capitalize()}{f' of {plan}' if plan else ''}",
        drill=recovery.drill,
        headline=_headline(recovery, f"The {mode} {words}"),
        tone=tone,
        summary=execution_summary(recovery).text,
        took=tuple(line.text for line in took_lines(compared)) if compared else (),
        reason=sentence(one_line(recovery.reason)) if recovery.reason else "",
        advice=tuple(map(one_line, advice.splitlines())),
        cards=(*_cards(recovery, now), *(_objective(compared) if compared else ())),
        troubles=troubles(recovery, redact=redact),
        preflight=findings(preflight, redact=redact) if preflight else (),
        notices=tuple((one_line(notice), labels) for notice, labels in (notices or {}).items()),
        chart=recovery_chart(recovery, now=now, redact=redact, compared=compared),
        hooks=hooks(recovery, redact=redact),
        explorer=_explorer(recovery, redact),
        facts=tuple(_facts(recovery)),
    )


def _headline(recovery: Recovery, said: str) -> str:
    """The one thing to know. While it goes on, also what it is at."""
    step = recovery.current
    if recovery.outcome is not Outcome.RUNNING or step is None:
        return said
    return f"{said}: {one_line(step.name)}{' waits for an approval' if step.waits_for_approval else ''}"


def _cards(recovery: Recovery, now: datetime) -> Iterator[Card]:
    servers = list(recovery.servers())
    launched = sum(each.is_launched for each in servers)
    yield f"{launched:,} / {len(servers):,}", "servers launched", "good" if servers and launched == len(servers) else ""
    if recovery.started_at:
        took = (seen_until(recovery, now) - recovery.started_at).total_seconds()
        yield duration(took), "from start to end" if recovery.has_ended else "so far", ""
    if (reached := recovery_seconds(recovery)) is not None:
        yield duration(reached), "until every CRITICAL server was launched (to hold against the RTO)", ""
    counts: tuple[tuple[int, str, Tone], ...] = (
        (_missing(recovery, Impact.CRITICAL), "CRITICAL failed", "bad"),
        (_missing(recovery, Impact.OPTIONAL), "OPTIONAL failed", "warn"),
        (sum(each.is_unwell for each in servers), "launched, not well", "bad"),
        (sum(each.status in (LaunchStatus.UNKNOWN, LaunchStatus.UNCLEAR) for each in servers), "not known", "bad"),
        (sum(each.status is LaunchStatus.SKIPPED for each in servers), "skipped", "warn"),
        (sum(each.is_of_other_point for each in servers), "of another point than asked", "bad"),
        (sum(each.from_older_point for each in servers), "of older data", "warn"),
        (sum(map(is_short, servers)), "without all tags", "warn"),
    )
    yield from ((f"{count:,}", words, tone) for count, words, tone in counts if count)


def _objective(compared: Compared) -> Iterator[Card]:
    if rto := rto_of(compared.times):
        yield rto_words(rto), f"RTO {minutes(compared.times.rto_minutes)}", _RTO_TONES[rto]


def _missing(recovery: Recovery, impact: Impact) -> int:
    return sum(each.status is LaunchStatus.FAILED for each in recovery.not_launched(impact))


def _explorer(recovery: Recovery, redact: bool) -> Explorer | None:
    rows = [_row(one_line(step.name), server, redact) for step in recovery.steps for server in by_name(step.servers)]
    rows.sort(key=lambda row: row.tone not in ("bad", "warn"))
    return explorer(rows, key_label="Wave") if len(rows) > SMALL else None


def _row(wave: str, server: ServerLaunch, redact: bool) -> Row:
    look = look_of(server)
    remarks = tuple(server_remarks(server))
    facts = (
        ("Wave", wave),
        ("Impact", server.impact.value),
        ("Recovery instance", instance_words(server)),
        ("Job", server.job_id),
    )
    return Row(
        status=look.words,
        tone=look.tone,
        account=server.target.account,
        region=server.target.region,
        server_id=server.server_id,
        name=named(server.name, redact=redact),
        brief="; ".join((wave, *remarks)),
        facts=tuple((name, text) for name, text in facts if text),
        remarks=remarks,
        keys=(wave,),
    )


def _facts(recovery: Recovery) -> Iterator[tuple[str, str]]:
    yield "Execution" if recovery.recovery_id.startswith("arn:") else "Drive", recovery.recovery_id
    yield "Plan", recovery.plan_id
    yield "Where", ", ".join(sorted({str(each.target) for each in recovery.servers()}))
    yield "Status", recovery.status.value
    yield "Verdict", recovery.outcome.value
    yield "Servers", some(sum(1 for _ in recovery.servers()), "server")
