"""The port to where the times of recoveries are kept. `tagsync.aws` implements it."""

from __future__ import annotations

from typing import Protocol

from tagsync.recovery.times.record import RecoveryTimes


class KeptTimes(Protocol):
    """Both methods raise `ServiceError` if AWS fails."""

    def keep(self, times: RecoveryTimes) -> None:
        """Keeps the times of a recovery, in place of those that it had when it ended before."""
        ...

    def of(self, plan: str, limit: int) -> tuple[RecoveryTimes, ...]:
        """The newest recoveries of the plan with this name, the newest first."""
        ...
