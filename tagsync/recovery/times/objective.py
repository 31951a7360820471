"""The recovery time objective (RTO) of a plan, in minutes, and whether a recovery has met it."""

from __future__ import annotations

from enum import StrEnum

from tagsync.recovery.times.record import RecoveryTimes
from tagsync.recovery.words.vocabulary import Outcome


class Rto(StrEnum):
    """MET: the recovery has succeeded, and every CRITICAL server was launched in time. MISSED: one was not. UNKNOWN:
    the recovery does not show whether the objective can be met, because it did not succeed, or times are missing."""

    MET = "met"
    MISSED = "missed"
    UNKNOWN = "unknown"


def rto_of(times: RecoveryTimes) -> Rto | None:
    """None for a plan without an objective."""
    if times.rto_minutes is None:
        return None
    reached = times.reached_seconds
    took = times.total_seconds if reached is None else reached
    if took <= times.rto_minutes * 60:
        return Rto.MET if times.outcome is Outcome.SUCCEEDED else Rto.UNKNOWN
    is_shown = reached is not None or times.outcome is Outcome.FAILED
    return Rto.MISSED if is_shown else Rto.UNKNOWN
