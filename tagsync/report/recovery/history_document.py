"""The last drills and recoveries of a plan as a JSON-able document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypedDict

from tagsync.core.documents.keywords import Count, Keywords, Time, TimeOrNull
from tagsync.recovery.times.compared import Compared, WaveCompared
from tagsync.recovery.times.history import History
from tagsync.recovery.times.objective import Rto, rto_of
from tagsync.recovery.times.record import Kind
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.documents import timestamp
from tagsync.report.recovery.execution_document import Mode, mode_of

_Seconds = Annotated[float, Keywords(minimum=0)]
_SecondsOrNull = Annotated[float | None, Keywords(minimum=0)]


class WaveTimesDocument(TypedDict):
    """One step. `seconds` is how long it launched or waited. `slower_seconds` compares that with the same wave of the
    recovery before, if it had the same servers; below 0: it was faster."""

    name: str
    servers: Count
    started_at: TimeOrNull
    ended_at: TimeOrNull
    seconds: _SecondsOrNull
    waited_for_approval_seconds: _Seconds
    slower_seconds: float | None


class BeforeDocument(TypedDict):
    """The last good recovery before. `joined` are servers that it had not, `left` those that only it had; with either
    the times are not compared."""

    recovery_id: str
    mode: Mode
    started_at: Time
    seconds_to_critical: _SecondsOrNull
    joined: Count
    left: Count


class RecoveryTimesDocument(TypedDict):
    """One drill or recovery that has ended. `seconds_to_critical` is from its start until every CRITICAL server was
    launched, null if that is not known or was never so."""

    recovery_id: str
    kind: Kind
    mode: Mode
    outcome: Outcome
    started_at: Time
    ended_at: Time
    seconds: _Seconds
    seconds_to_critical: _SecondsOrNull
    rto_minutes: Annotated[int | None, Keywords(minimum=1)]
    rto: Rto | None
    servers: Count
    before: BeforeDocument | None
    slower_seconds: float | None
    waves: list[WaveTimesDocument]


class HistoryDocument(TypedDict):
    """The newest first. `unread` says why some may be missing."""

    plan: str
    recoveries: list[RecoveryTimesDocument]
    unread: list[str]


def history_to_document(plan: str, history: History, limit: int) -> HistoryDocument:
    return {
        "plan": plan,
        "recoveries": [times_to_shown(each) for each in history.compared(limit)],
        "unread": list(history.unread),
    }


def times_to_shown(compared: Compared) -> RecoveryTimesDocument:
    """The times of a recovery, with those of the one before."""
    times = compared.times
    return {
        "recovery_id": times.recovery_id,
        "kind": times.kind,
        "mode": mode_of(drill=times.drill),
        "outcome": times.outcome,
        "started_at": timestamp(times.started_at),
        "ended_at": timestamp(times.ended_at),
        "seconds": times.total_seconds,
        "seconds_to_critical": times.reached_seconds,
        "rto_minutes": times.rto_minutes,
        "rto": rto_of(times),
        "servers": len(times.server_keys),
        "before": _before(compared),
        "slower_seconds": compared.slower_seconds,
        "waves": _waves(compared.waves),
    }


def _before(compared: Compared) -> BeforeDocument | None:
    before = compared.before
    if before is None:
        return None
    return {
        "recovery_id": before.recovery_id,
        "mode": mode_of(drill=before.drill),
        "started_at": timestamp(before.started_at),
        "seconds_to_critical": before.reached_seconds,
        "joined": compared.joined,
        "left": compared.left,
    }


def _waves(waves: Sequence[WaveCompared]) -> list[WaveTimesDocument]:
    return [
        {
            "name": each.wave.name,
            "servers": len(each.wave.servers),
            "started_at": timestamp(each.wave.work.begin) if each.wave.work else None,
            "ended_at": timestamp(each.wave.work.end) if each.wave.work else None,
            "seconds": each.wave.work.seconds if each.wave.work else None,
            "waited_for_approval_seconds": each.wave.asked_seconds,
            "slower_seconds": each.slower_seconds,
        }
        for each in waves
    ]
