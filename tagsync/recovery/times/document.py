"""The times of a recovery as the JSON-able document that is kept, and back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tagsync.core.model import Target
from tagsync.recovery.times.record import Kind, RecoveryTimes, ServerTimes, WaveTimes
from tagsync.recovery.times.span import Span
from tagsync.recovery.words.vocabulary import Impact, Outcome

VERSION = 1


def times_to_document(times: RecoveryTimes) -> dict[str, object]:
    return {
        "version": VERSION,
        "recovery_id": times.recovery_id,
        "plan_id": times.plan_id,
        "plan": times.plan,
        "kind": str(times.kind),
        "drill": times.drill,
        "outcome": str(times.outcome),
        "started_at": times.started_at.isoformat(),
        "ended_at": times.ended_at.isoformat(),
        "reached_at": times.reached_at.isoformat() if times.reached_at else None,
        "rto_minutes": times.rto_minutes,
        "waves": [_wave(wave) for wave in times.waves],
    }


def times_from_document(document: Any) -> RecoveryTimes:
    """Raises `ValueError` for what `times_to_document` did not write."""
    try:
        return _times(document)
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError(f"it is not the times of a recovery: {error!r}") from None


def _times(document: Any) -> RecoveryTimes:
    if document["version"] != VERSION:
        raise ValueError(f"its version is {document['version']!r}, and this tagsync reads version {VERSION}")
    reached = document["reached_at"]
    rto = document["rto_minutes"]
    return RecoveryTimes(
        recovery_id=_text(document["recovery_id"]),
        plan_id=_text(document["plan_id"]),
        plan=_text(document["plan"]),
        kind=Kind(document["kind"]),
        drill=document["drill"] is True,
        outcome=Outcome(document["outcome"]),
        started_at=_moment(document["started_at"]),
        ended_at=_moment(document["ended_at"]),
        waves=tuple(map(_wave_from, document["waves"])),
        reached_at=_moment(reached) if reached else None,
        rto_minutes=None if rto is None else int(rto),
    )


def _wave(wave: WaveTimes) -> dict[str, object]:
    return {
        "name": wave.name,
        "work": _span(wave.work),
        "asked_seconds": wave.asked_seconds,
        "servers": [_server(each) for each in wave.servers],
    }


def _wave_from(document: Any) -> WaveTimes:
    return WaveTimes(
        _text(document["name"]),
        _span_from(document["work"]),
        float(document["asked_seconds"]),
        tuple(map(_server_from, document["servers"])),
    )


def _server(server: ServerTimes) -> list[object]:
    """A row of values, because there are thousands of servers."""
    target = server.target
    launched = int(server.launched)
    return [target.account, target.region, server.server_id, str(server.impact), launched, *(_span(server.work) or ())]


def _server_from(row: Any) -> ServerTimes:
    account, region, server_id, impact, launched, *work = row
    return ServerTimes(
        Target(_text(account), _text(region)), _text(server_id), Impact(impact), launched == 1, _span_from(work or None)
    )


def _span(span: Span | None) -> list[str] | None:
    return [span.begin.isoformat(), span.end.isoformat()] if span else None


def _span_from(pair: Any) -> Span | None:
    if pair is None:
        return None
    begin, end = map(_moment, pair)
    return Span(begin, end)


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
