"""The port to where readiness is kept. `tagsync.aws` implements it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from tagsync.recovery.readiness.readiness import Readiness


class ReadinessBooks(Protocol):
    """Raises `ServiceError` if AWS fails."""

    def keep(self, readiness: Readiness, *, is_news: bool) -> None:
        """As the newest of its plan, and in the history of the plan if it is news."""
        ...

    def ask_again(self, plan: str, asked: str, at: datetime) -> None:
        """Notes that a check, `asked`, was asked for while another one of the plan was at work."""
        ...

    def asked_again(self, plan: str) -> str:
        """What was noted last; empty: nothing, or long ago."""
        ...

    def newest(self, plan: str) -> Readiness | None:
        """The newest of a plan; None if it was never checked, or so long ago that it is forgotten."""
        ...

    def all(self) -> tuple[Readiness, ...]:
        """The newest of each plan that is configured still, by the names of the plans."""
        ...

    def history(self, plan: str, limit: int) -> tuple[Readiness, ...]:
        """What was news of a plan, the newest first. Without members."""
        ...
