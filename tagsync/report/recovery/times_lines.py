"""How long a recovery took, against its objective and the last good one, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from tagsync.recovery.times.compared import Compared, WaveCompared
from tagsync.recovery.times.objective import Rto, rto_of
from tagsync.recovery.times.record import RecoveryTimes
from tagsync.report.quoting import one_line
from tagsync.report.recovery.execution_lines import duration
from tagsync.report.styled import Styled

_RTO_WORDS = {Rto.MET: "met", Rto.MISSED: "MISSED", Rto.UNKNOWN: "not known"}


def took_lines(compared: Compared) -> Iterator[Styled]:
    """How long it took; nothing where there is neither an objective nor a recovery before it to hold it against."""
    rto = rto_of(compared.times)
    if rto or compared.before:
        objective = [f"RTO {objective_words(compared.times)}"] if rto else []
        parts = [took_words(compared.times), *against_words(compared), *objective]
        yield Styled(f"{'; '.join(parts)}.", "problem" if rto is Rto.MISSED else "plain")
    if compared.unread:
        yield Styled(f"Earlier recoveries could not all be read: {one_line(compared.unread)}", "warning")


def rto_words(rto: Rto) -> str:
    return _RTO_WORDS[rto]


def objective_words(times: RecoveryTimes) -> str:
    """`30 min met`, `30 min MISSED by 24 s`; empty for a plan without an objective."""
    rto, reached = rto_of(times), times.reached_seconds
    if rto is None:
        return ""
    late = (
        "" if rto is not Rto.MISSED or reached is None else f" by {duration(reached - 60 * (times.rto_minutes or 0))}"
    )
    return f"{minutes(times.rto_minutes)} {rto_words(rto)}{late}"


def minutes(rto_minutes: int | None) -> str:
    """The objective: `30 min`, `2 h 00 min`; empty without one."""
    return duration(60 * rto_minutes) if rto_minutes else ""


def against_words(compared: Compared) -> Iterator[str]:
    """`3 min slower than the drill of 2026-11-20`, or why it is not compared with that; nothing without one."""
    before = compared.before
    if before is None:
        return
    that = recovery_words(before)
    if compared.has_other_servers:
        counts = ((compared.joined, "joined"), (compared.left, "left"))
        told = " and ".join(f"{count:,} {verb}" for count, verb in counts if count)
        yield f"not compared with {that}, which had other servers ({told} since)"
    elif (slower := compared.slower_seconds) is not None:
        yield f"{slower_words(slower)} {that}"


def slower_words(seconds: float) -> str:
    """`3 min slower than`, `as fast as`."""
    if abs(seconds) < 1:
        return "as fast as"
    return f"{duration(abs(seconds))} {'slower' if seconds > 0 else 'faster'} than"


def recovery_words(times: RecoveryTimes) -> str:
    """`the drill of 2026-11-20`."""
    return f"the {'drill' if times.drill else 'recovery'} of {day(times.started_at)}"


def wave_words(wave: WaveCompared, before: RecoveryTimes | None) -> str:
    """`took 7 min, 1 min slower than in the drill of 2026-11-20`; empty where it cannot be compared."""
    if before is None or wave.wave.work is None or (slower := wave.slower_seconds) is None:
        return ""
    return f"took {duration(wave.wave.work.seconds)}, {slower_words(slower)} in {recovery_words(before)}"


def day(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d}"


def took_words(times: RecoveryTimes) -> str:
    """`It took 12 min until every CRITICAL server was launched`."""
    if times.reached_seconds is None:
        return f"It ended after {duration(times.total_seconds)}"
    return f"It took {duration(times.reached_seconds)} until every CRITICAL server was launched"
