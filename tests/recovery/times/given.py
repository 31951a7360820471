"""Recoveries whose times are compared."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tagsync.core.model import Target
from tagsync.recovery.times.record import Kind, RecoveryTimes, ServerTimes, WaveTimes
from tagsync.recovery.times.span import Span
from tagsync.recovery.words.vocabulary import Impact, Outcome

HERE = Target("111111111111", "eu-west-1")
BEGAN = datetime(2026, 11, 20, 22, tzinfo=UTC)


def times(
    days: float = 0,
    minutes: float = 14,
    *,
    name: str = "",
    servers: tuple[str, ...] = ("a", "b"),
    rto: int | None = None,
) -> RecoveryTimes:
    """A good drill that began so many days after the first, and launched two servers: one a wave, one after the other,
    the second in the last half of its minutes."""
    began = BEGAN + timedelta(days=days)
    half, end = began + timedelta(minutes=minutes / 2), began + timedelta(minutes=minutes)
    spans = (Span(began, half), Span(half, end))
    waves = tuple(
        WaveTimes(f"wave {number}", span, servers=(ServerTimes(HERE, f"s-{each}", Impact.CRITICAL, True, span),))
        for number, (each, span) in enumerate(zip(servers, spans, strict=True), 1)
    )
    return RecoveryTimes(
        name or f"arn:aws:drs:eu-west-1:111111111111:recovery-plan-execution/rpe-{days}",
        "arn:aws:drs:eu-west-1:111111111111:recovery-plan/rp-1",
        "erp",
        Kind.NATIVE,
        True,
        Outcome.SUCCEEDED,
        began,
        end + timedelta(minutes=1),
        waves,
        end,
        rto,
    )


def not_reached(given: RecoveryTimes, outcome: Outcome) -> RecoveryTimes:
    return replace(given, outcome=outcome, reached_at=None)
