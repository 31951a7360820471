"""The page of readiness: which plans would start now, why the others would not, and how long ago each was proved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from tagsync.recovery.native.findings import Reason as Why
from tagsync.recovery.readiness.readiness import Readiness
from tagsync.recovery.times.objective import Rto, rto_of
from tagsync.recovery.times.record import RecoveryTimes
from tagsync.recovery.words.ages import age
from tagsync.report.documents import timestamp
from tagsync.report.pages.explorer import Tone
from tagsync.report.pages.frame import render
from tagsync.report.quoting import one_line
from tagsync.report.recovery.execution_lines import duration
from tagsync.report.recovery.names import label
from tagsync.report.recovery.readiness.lines import NOTHING, Shown
from tagsync.report.recovery.readiness.words import NOT_VERIFIED, first_refusal, fix_words, said, verified_words
from tagsync.report.words import some

_RTO = {Rto.MET: "met", Rto.MISSED: "MISSED", Rto.UNKNOWN: "neither met nor missed"}


@dataclass(frozen=True, slots=True)
class Reason:
    """One finding: what it is about, what is wrong, what helps, and since when it stands."""

    where: str
    what: str
    helps: str
    since: str


@dataclass(frozen=True, slots=True)
class Check:
    """A check of the past that was news."""

    at: str
    state: str
    tone: Tone
    why: str


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One plan, ready to be shown. `rto` and `rpo` are empty where nothing is known of them."""

    plan: str
    kind: str
    state: str
    tone: Tone
    since: str
    verified: str
    is_verified: bool
    rto: str
    rpo: str
    servers: str
    looked: str
    first: str
    refusals: tuple[Reason, ...]
    warnings: tuple[Reason, ...]
    history: tuple[Check, ...]


def readiness_page(shown: Sequence[Shown], now: datetime, *, redact: bool = False) -> str:
    """Plans that are not ready stand first. `now` is AWS's time."""
    rows = sorted((_row(each, now, redact) for each in shown), key=lambda row: (row.tone != "bad", row.tone != "warn"))
    ready = sum(row.tone != "bad" for row in rows)
    return render(
        "recovery/readiness.html",
        styles=("readiness.css",),
        headline=_headline(ready, len(rows)),
        tone="good" if ready == len(rows) and rows else "bad",
        nothing=NOTHING,
        proved=sum(row.is_verified for row in rows),
        ready=ready,
        rows=rows,
    )


def _headline(ready: int, plans: int) -> str:
    if not plans:
        return "No plan has been looked at"
    if ready == plans:
        return "The one plan would start now" if plans == 1 else f"All {plans:,} plans would start now"
    return f"{plans - ready:,} of {some(plans, 'plan')} would not start now"


def _row(shown: Shown, now: datetime, redact: bool) -> PlanRow:
    readiness = shown.readiness
    verified = verified_words(readiness.verified_at, now)
    return PlanRow(
        plan=one_line(readiness.plan),
        kind="driven" if readiness.driven else "native",
        state=readiness.state.words,
        tone=_tone(readiness),
        since=age(readiness.since, now),
        verified=verified,
        is_verified=verified != NOT_VERIFIED,
        rto=_rto(shown.last),
        rpo=_rpo(readiness),
        servers=some(len(readiness.members), "server"),
        looked=f"{age(readiness.at, now)} ago, at {timestamp(readiness.at)}",
        first=said(readiness.findings[0], redact=redact) if readiness.findings else "",
        refusals=tuple(_reasons(readiness, True, now, redact)),
        warnings=tuple(_reasons(readiness, False, now, redact)),
        history=tuple(_check(each, redact) for each in shown.history),
    )


def _rto(last: RecoveryTimes | None) -> str:
    """How long the last recovery of the plan took, and whether that met its objective."""
    if last is None:
        return ""
    took = duration(last.total_seconds if last.reached_seconds is None else last.reached_seconds)
    said = f"{took} in the last {'drill' if last.drill else 'recovery'}"
    objective = rto_of(last)
    return said if objective is None else f"{said}: objective of {last.rto_minutes} min {_RTO[objective]}"


def _rpo(readiness: Readiness) -> str:
    """How many servers have older data than the plan allows; empty where it allows any age, or none is too old."""
    late = [each for each in readiness.findings if each.reason in (Why.RPO_PASSED, Why.RPO_UNKNOWN)]
    places = {place for each in late for place in (each.server_ids or (each.place,))}
    return f"{some(len(places), 'server')} with data that is too old, or of unknown age" if places else ""


def _reasons(readiness: Readiness, refuses: bool, now: datetime, redact: bool) -> Iterator[Reason]:
    for each in readiness.standing:
        found = each.finding
        if found.refuses is refuses:
            where = label(found.name, found.place, redact=redact)
            since = "" if each.since == readiness.at else f"for {age(each.since, now)}"
            yield Reason(where, one_line(found.what), one_line(fix_words(found)), since)


def _check(readiness: Readiness, redact: bool) -> Check:
    why = first_refusal(readiness, redact=redact)
    return Check(timestamp(readiness.at), readiness.state.words, _tone(readiness), why)


def _tone(readiness: Readiness) -> Tone:
    if not readiness.is_ready:
        return "bad"
    return "warn" if readiness.findings else "good"
