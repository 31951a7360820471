"""The flags that say from which recovery points servers are launched, and how old data may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from tagsync.core.errors import InputError, Mistake

if TYPE_CHECKING:
    from tagsync.recovery.plans.definition import Definition
    from tagsync.recovery.points.asked import PointsAsked

DATA = "Which data"


@dataclass(frozen=True, slots=True)
class FromPoints:
    at: Annotated[
        str | None,
        typer.Option(
            "--at",
            metavar="TIME",
            help="Every server from its newest recovery point at this time or before: 2026-11-27T22:00Z. One server "
            "without such a point is a refusal. Default: the latest data.",
            rich_help_panel=DATA,
        ),
    ] = None
    point: Annotated[
        list[str] | None,
        typer.Option(
            metavar="SERVER=POINT",
            help="This server, by its id or its name, from this recovery point (pit-...), whatever --at says. May be "
            "repeated. `recovery points` shows which there are.",
            rich_help_panel=DATA,
        ),
    ] = None

    def asked(self) -> PointsAsked:
        """Raises `InputError` with every mistake."""
        from tagsync.recovery.points.asked import read_asked

        return read_asked(self.at, self.point or ())


@dataclass(frozen=True, slots=True)
class WhichData(FromPoints):
    strict: Annotated[
        bool,
        typer.Option(
            "--strict",
            help="Refuse data that is older than the plan's rpo_minutes, or of unknown age, as its rpo_strict does.",
            rich_help_panel=DATA,
        ),
    ] = False

    def check(self, plan: Definition) -> None:
        """Raises `InputError` if the plan has no RPO to be strict about."""
        if self.strict and not plan.rpo_minutes:
            raise InputError(
                [Mistake("--strict", "the plan has no RPO to be strict about", "Write rpo_minutes into it")]
            )

    def members(self) -> dict[str, object]:
        """The flags as the service takes them. Raises `InputError` with every mistake."""
        asked = self.asked()
        return {
            **({"at": asked.at.isoformat()} if asked.at else {}),
            **({"points": {pin.server: pin.point_id for pin in asked.pins}} if asked.pins else {}),
            **({"strict": True} if self.strict else {}),
        }
