"""The readiness of a plan as the JSON-able document that is kept, and back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tagsync.core.model import Target
from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.readiness.readiness import Member, Readiness, Standing, State

VERSION = 1


def readiness_to_document(readiness: Readiness) -> dict[str, object]:
    return {
        "version": VERSION,
        "plan": readiness.plan,
        "driven": readiness.driven,
        "state": readiness.state.value,
        "at": readiness.at.isoformat(),
        "since": readiness.since.isoformat(),
        "verified_at": readiness.verified_at.isoformat() if readiness.verified_at else None,
        "taken_by": readiness.taken_by,
        "findings": [_standing(each) for each in readiness.standing],
        "members": [_member(each) for each in readiness.members],
        "left": [_member(each) for each in readiness.left],
    }


def readiness_from_document(document: Any) -> Readiness:
    """Raises `ValueError` for what `readiness_to_document` did not write."""
    try:
        return _readiness(document)
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError(f"it is not the readiness of a plan: {error!r}") from None


def _readiness(document: Any) -> Readiness:
    if document["version"] != VERSION:
        raise ValueError(f"its version is {document['version']!r}, and this tagsync reads version {VERSION}")
    verified = document["verified_at"]
    return Readiness(
        plan=_text(document["plan"]),
        driven=document["driven"] is True,
        state=State(document["state"]),
        at=_moment(document["at"]),
        since=_moment(document["since"]),
        standing=tuple(map(_standing_from, document["findings"])),
        verified_at=_moment(verified) if verified else None,
        members=tuple(map(_member_from, document["members"])),
        left=tuple(map(_member_from, document["left"])),
        taken_by=_text(document["taken_by"]),
    )


def _standing(standing: Standing) -> dict[str, object]:
    finding = standing.finding
    return {
        "refuses": finding.refuses,
        "reason": finding.reason.value,
        "place": finding.place,
        "name": finding.name,
        "what": finding.what,
        "fix": finding.fix,
        "ways": [[str(each.way), each.about] for each in finding.ways],
        "servers": list(finding.server_ids),
        "since": standing.since.isoformat(),
    }


def _standing_from(document: Any) -> Standing:
    finding = Finding(
        refuses=document["refuses"] is True,
        reason=Reason(document["reason"]),
        place=_text(document["place"]),
        what=_text(document["what"]),
        fix=_text(document["fix"]),
        name=_text(document["name"]),
        ways=tuple(Advice(Way(way), _text(about)) for way, about in document["ways"]),
        server_ids=tuple(map(_text, document["servers"])),
    )
    return Standing(finding, _moment(document["since"]))


def _member(member: Member) -> list[object]:
    """A row of values, because there are thousands of servers."""
    target = member.target
    place = [target.account, target.region, member.server_id, member.hostname, member.instance_id]
    return [*place, member.wave, list(member.carried)]


def _member_from(row: Any) -> Member:
    *texts, carried = row
    account, region, server_id, hostname, instance_id, wave = map(_text, texts)
    return Member(Target(account, region), server_id, hostname, instance_id, wave, tuple(map(_text, carried)))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r:.60} is not a text")
    return value


def _moment(text: str) -> datetime:
    """Raises `ValueError` for a time without a zone, which no other can be compared with."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text} has no time zone")
    return moment
