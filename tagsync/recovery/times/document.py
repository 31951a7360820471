"""The times of a recovery as the JSON-able document that is kept, and back."""

from __future__ import annotations

from typing import Any

from tagsync.core.model import Target
from tagsync.recovery.times.record import Kind, RecoveryTimes, ServerTimes, WaveTimes
from tagsync.recovery.times.span import Span
from tagsync.recovery.words.documents import moment_in, text_in
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
        recovery_id=text_in(document["recovery_id"]),
        plan_id=text_in(document["plan_id"]),
        plan=text_in(document["plan"]),
        kind=Kind(document["kind"]),
        drill=document["drill"] is True,
        outcome=Outcome(document["outcome"]),
        started_at=moment_in(document["started_at"]),
        ended_at=moment_in(document["ended_at"]),
        waves=tuple(map(_wave_from, document["waves"])),
        reached_at=moment_in(reached) if reached else None,
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
        text_in(document["name"]),
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
        Target(text_in(account), text_in(region)),
        text_in(server_id),
        Impact(impact),
        launched == 1,
        _span_from(work or None),
    )


def _span(span: Span | None) -> list[str] | None:
    return [span.begin.isoformat(), span.end.isoformat()] if span else None


def _span_from(pair: Any) -> Span | None:
    if pair is None:
        return None
    begin, end = map(moment_in, pair)
    return Span(begin, end)
