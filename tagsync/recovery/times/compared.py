"""One recovery held against the last good one of its plan. Different servers are not compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from tagsync.recovery.times.record import RecoveryTimes, WaveTimes


@dataclass(frozen=True, slots=True)
class WaveCompared:
    """`before` is the same wave, with the same servers, of the recovery before; None where there is none."""

    wave: WaveTimes
    before: WaveTimes | None = None

    @property
    def slower_seconds(self) -> float | None:
        """How much longer it took; below 0: it was faster. None where it cannot be compared."""
        if self.wave.work is None or self.before is None or self.before.work is None:
            return None
        return self.wave.work.seconds - self.before.work.seconds


@dataclass(frozen=True, slots=True)
class Compared:
    """`before` is the last good recovery of the plan before this one; None if none is known. `unread` says why earlier
    ones could not all be read; empty if they were."""

    times: RecoveryTimes
    before: RecoveryTimes | None = None
    unread: str = ""

    @property
    def joined(self) -> int:
        """How many servers it has that the one before had not."""
        return len(self.times.server_keys - self.before.server_keys) if self.before else 0

    @property
    def left(self) -> int:
        """How many servers it does not have that the one before had."""
        return len(self.before.server_keys - self.times.server_keys) if self.before else 0

    @property
    def has_other_servers(self) -> bool:
        return bool(self.joined or self.left)

    @property
    def slower_seconds(self) -> float | None:
        """How much later every CRITICAL server was launched; below 0: it was earlier. None where it cannot be compared:
        with other servers, and where it is not known of both."""
        mine, theirs = self.times.reached_seconds, self.before.reached_seconds if self.before else None
        return None if mine is None or theirs is None or self.has_other_servers else mine - theirs

    @property
    def waves(self) -> tuple[WaveCompared, ...]:
        earlier = {wave.name: wave for wave in self.before.waves} if self.before else {}
        return tuple(_wave(wave, earlier.get(wave.name)) for wave in self.times.waves)


def compared(times: RecoveryTimes, others: Iterable[RecoveryTimes], *, unread: str = "") -> Compared:
    """A recovery with the last good one of `others` that began before it. All are of one plan."""
    return Compared(times, last_good(others, times.recovery_id, times.started_at), unread)


def last_good(others: Iterable[RecoveryTimes], recovery_id: str, began: datetime) -> RecoveryTimes | None:
    """The newest good one that began before the recovery with this id, which began then."""
    earlier = [each for each in others if each.is_good and each.recovery_id != recovery_id and each.started_at < began]
    return max(earlier, key=lambda each: each.started_at, default=None)


def _wave(wave: WaveTimes, before: WaveTimes | None) -> WaveCompared:
    is_same = before is not None and before.server_keys == wave.server_keys
    return WaveCompared(wave, before if is_same else None)
