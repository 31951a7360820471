"""Readiness as JSON-able documents: of the API, and of `tagsync recovery readiness`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, TypedDict

from tagsync.core.documents.keywords import Time, TimeOrNull
from tagsync.recovery.readiness.readiness import Member, Readiness, Standing, State
from tagsync.report.recovery.preflight_document import FindingDocument, finding_to_document
from tagsync.report.recovery.readiness.words import NOT_VERIFIED, fix_words, verified_words

Way = Literal["native", "driven"]


class StandingDocument(FindingDocument):
    """A finding, and since when it stands. `advice` is what to do about it while nothing is being started."""

    since: Time
    advice: str


class ReadinessCheckDocument(TypedDict):
    """What one check came to. `since` is when the plan became ready, or stopped being so."""

    at: Time
    state: State
    ready: bool
    since: Time
    findings: list[StandingDocument]


class MemberDocument(TypedDict):
    account: str
    region: str
    source_server_id: str
    hostname: str
    instance_id: str
    wave: str


class PlanReadinessDocument(TypedDict):
    """The readiness of a plan. `newest` is null where it was never checked. `left` are the servers that fell out of the
    plan by their tags and are missed. `history` has what was news, the newest first, where it is asked for."""

    plan: str
    kind: Way
    state: State
    ready: bool
    verified: str
    verified_at: TimeOrNull
    servers: int
    left: list[MemberDocument]
    newest: ReadinessCheckDocument | None
    history: list[ReadinessCheckDocument]


class ReadinessDocument(TypedDict):
    """The readiness of plans. `ready` is whether all of them are."""

    ready: bool
    plans: list[PlanReadinessDocument]


def readiness_to_report(plans: Iterable[PlanReadinessDocument]) -> ReadinessDocument:
    listed = list(plans)
    return {"ready": all(each["ready"] for each in listed), "plans": listed}


def plan_to_report(readiness: Readiness, now: datetime, history: Iterable[Readiness] = ()) -> PlanReadinessDocument:
    verified_at = readiness.verified_at
    return {
        "plan": readiness.plan,
        "kind": "driven" if readiness.driven else "native",
        "state": readiness.state,
        "ready": readiness.is_ready,
        "verified": verified_words(verified_at, now),
        "verified_at": verified_at.isoformat() if verified_at else None,
        "servers": len(readiness.members),
        "left": [_member(each) for each in readiness.left],
        "newest": _check(readiness),
        "history": [_check(each) for each in history],
    }


def never_checked(plan: str, *, driven: bool) -> PlanReadinessDocument:
    """A plan that is configured, and of which nothing is known yet: silence is not ready."""
    return {
        "plan": plan,
        "kind": "driven" if driven else "native",
        "state": State.UNKNOWN,
        "ready": False,
        "verified": NOT_VERIFIED,
        "verified_at": None,
        "servers": 0,
        "left": [],
        "newest": None,
        "history": [],
    }


def _check(readiness: Readiness) -> ReadinessCheckDocument:
    return {
        "at": readiness.at.isoformat(),
        "state": readiness.state,
        "ready": readiness.is_ready,
        "since": readiness.since.isoformat(),
        "findings": [_standing(each) for each in readiness.standing],
    }


def _standing(standing: Standing) -> StandingDocument:
    return {
        **finding_to_document(standing.finding),
        "since": standing.since.isoformat(),
        "advice": fix_words(standing.finding),
    }


def _member(member: Member) -> MemberDocument:
    return {
        "account": member.target.account,
        "region": member.target.region,
        "source_server_id": member.server_id,
        "hostname": member.hostname,
        "instance_id": member.instance_id,
        "wave": member.wave,
    }
