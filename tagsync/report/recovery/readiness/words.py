"""Readiness in a few words."""

from __future__ import annotations

from datetime import datetime, timedelta

from tagsync.recovery.native.findings import Finding
from tagsync.recovery.native.ways import Way
from tagsync.recovery.readiness.readiness import Readiness
from tagsync.recovery.words.ages import age
from tagsync.report.quoting import one_line
from tagsync.report.recovery.names import label
from tagsync.report.words import some

NOT_VERIFIED = "NOT VERIFIED"


def verified_words(verified_at: datetime | None, now: datetime) -> str:
    """`VERIFIED 12 days ago`: how long ago the last good drill of the plan ended."""
    if verified_at is None:
        return NOT_VERIFIED
    days = (now - verified_at).days
    return f"VERIFIED {some(days, 'day')} ago" if days >= 1 else "VERIFIED today"


def state_words(readiness: Readiness, now: datetime) -> str:
    """`NOT READY for 3 h 20 min, VERIFIED 12 days ago`; `READY, NOT VERIFIED` where it has just become so."""
    is_new = now - readiness.since < timedelta(minutes=1)
    since = "" if is_new else f" for {age(readiness.since, now)}"
    return f"{readiness.state.words}{since}, {verified_words(readiness.verified_at, now)}"


_REQUESTS = {
    Way.WRITE_TAGS: "tagsync apply, or a run of the service",
    Way.WRITE_PLAN: "tagsync recovery apply, or terraform apply",
    Way.RETRY: "tagsync recovery retry",
    Way.LOOK: "tagsync recovery status",
}


def fix_words(finding: Finding) -> str:
    """What to do about a finding, while nothing is being started: no option of a start is named."""
    ways = (f"{each.way.words}: {_REQUESTS[each.way]}" for each in finding.ways if each.way in _REQUESTS)
    return ". ".join([*([finding.fix] if finding.fix else ()), *ways])


def place_words(finding: Finding) -> str:
    """What a finding is about: a server by its host name and its id, else a target or the plan. No tag values."""
    return f"{finding.name} ({finding.place})" if finding.name else finding.place


def said(finding: Finding, *, redact: bool) -> str:
    """What it is about, and what is wrong."""
    return f"{label(finding.name, finding.place, redact=redact)}: {one_line(finding.what)}"


def first_refusal(readiness: Readiness, *, redact: bool) -> str:
    """The first reason for which it would be refused, and how many more there are; empty if there is none."""
    if not readiness.refusals:
        return ""
    more = f", and {len(readiness.refusals) - 1} more" if len(readiness.refusals) > 1 else ""
    return f"{said(readiness.refusals[0], redact=redact)}{more}"
