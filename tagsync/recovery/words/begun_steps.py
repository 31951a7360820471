"""The port of what the steps of orchestrators have started."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Begun:
    """A step that an orchestrator has asked for. `started` is what it has started: the id of a run, a drive or an
    execution; empty while that is not known, also because the answer to its start was lost. `unmarked`: DRS refuses
    tags there, so what it has started does not carry its mark."""

    at: datetime
    started: str = ""
    unmarked: bool = False


class BegunSteps(Protocol):
    """What the steps of orchestrators have started, so that asking again starts nothing twice.

    `execution` is the one of the orchestrator; `step` names what it asks for in it.
    """

    def of(self, execution: str, step: str, since: datetime) -> Begun | None:
        """None if it was not begun, or before `since`."""
        ...

    def begin(self, execution: str, step: str, at: datetime, since: datetime) -> Begun:
        """Keeps that it begins now. If it was begun already, and not before `since`, the answer is that one."""
        ...

    def name(self, execution: str, step: str, begun: Begun, started: str) -> None:
        """Keeps what it has started."""
        ...

    def unmark(self, execution: str, step: str, begun: Begun) -> None:
        """Keeps, before the start, that what it starts is not marked."""
        ...
