"""The readiness of a plan as the JSON-able document that is kept, and back."""

from __future__ import annotations

from typing import Any

from tagsync.core.model import Target
from tagsync.recovery.native.findings import Finding, kept_reason
from tagsync.recovery.native.ways import kept_ways
from tagsync.recovery.readiness.readiness import Member, Readiness, Standing, State
from tagsync.recovery.words.documents import moment_in, text_in

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
        "configured": list(readiness.configured),
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
        plan=text_in(document["plan"]),
        driven=document["driven"] is True,
        state=State(document["state"]),
        at=moment_in(document["at"]),
        since=moment_in(document["since"]),
        standing=tuple(map(_standing_from, document["findings"])),
        verified_at=moment_in(verified) if verified else None,
        members=tuple(map(_member_from, document["members"])),
        left=tuple(map(_member_from, document["left"])),
        taken_by=text_in(document["taken_by"]),
        configured=tuple(map(text_in, document.get("configured", ()))),
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
        reason=kept_reason(text_in(document["reason"])),
        place=text_in(document["place"]),
        what=text_in(document["what"]),
        fix=text_in(document["fix"]),
        name=text_in(document["name"]),
        ways=kept_ways((text_in(way), text_in(about)) for way, about in document["ways"]),
        server_ids=tuple(map(text_in, document["servers"])),
    )
    return Standing(finding, moment_in(document["since"]))


def _member(member: Member) -> list[object]:
    """A row of values, because there are thousands of servers."""
    target = member.target
    place = [target.account, target.region, member.server_id, member.hostname, member.instance_id]
    return [*place, member.wave, list(member.carried)]


def _member_from(row: Any) -> Member:
    *texts, carried = row
    account, region, server_id, hostname, instance_id, wave = map(text_in, texts)
    return Member(Target(account, region), server_id, hostname, instance_id, wave, tuple(map(text_in, carried)))
