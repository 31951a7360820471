"""The port to where drills of the calendar are kept. `tagsync.aws` implements it."""

from __future__ import annotations

from typing import Protocol

from tagsync.recovery.drills.drill import CalendarDrill


class DrillBook(Protocol):
    """Raises `ServiceError` if AWS fails."""

    def begin(self, drill: CalendarDrill) -> CalendarDrill:
        """Keeps a drill that has become due. If it is kept already, the answer is that one: its event came twice."""
        ...

    def keep(self, drill: CalendarDrill) -> None:
        """In place of what was kept of it."""
        ...

    def of(self, plan: str, limit: int) -> tuple[CalendarDrill, ...]:
        """The newest drills of a plan by the moments at which they were due, the newest first."""
        ...
