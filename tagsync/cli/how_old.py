"""The flags that say how old the data of servers may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from tagsync.core.errors import InputError, Mistake

if TYPE_CHECKING:
    from tagsync.cli.kit.session import Session
    from tagsync.core.model import Target
    from tagsync.discovery.rpo import Ages, NewestPoints
    from tagsync.discovery.servers import Selection

RPO = "How old data may be"


@dataclass(frozen=True, slots=True)
class RpoFlags:
    rpo_minutes: Annotated[
        int | None,
        typer.Option(
            metavar="MINUTES",
            min=1,
            help="Say which servers have older data than this: their replication lags behind, or it stands still and "
            "their newest recovery point is older (one call for each of these).",
            rich_help_panel=RPO,
        ),
    ] = None
    strict: Annotated[
        bool,
        typer.Option(
            "--strict",
            help="End with 3 if a server has older data than --rpo-minutes, or data of unknown age.",
            rich_help_panel=RPO,
        ),
    ] = False

    def check(self) -> None:
        """Raises `InputError` if there is no RPO to be strict about."""
        if self.strict and self.rpo_minutes is None:
            raise InputError([Mistake("--strict", "there is no RPO to be strict about", "Give --rpo-minutes, too")])

    def read(self, selection: Selection, session: Session) -> Ages | None:
        """How old the data of the servers is; None if that was not asked. Reads the newest point of each server whose
        replication stands still."""
        if self.rpo_minutes is None:
            return None
        from tagsync.discovery.rpo import Ages, Rpo

        still: dict[Target, list[str]] = {}
        for found in selection.servers:
            if found.health.keeps_points:
                still.setdefault(found.server.target, []).append(found.server.server_id)
        newest: NewestPoints = {}
        with session.stoppable():
            for target, ids in still.items():
                newest = {**newest, **session.connection.launch_reader.newest_points(target, ids)}
        return Ages(Rpo(self.rpo_minutes, self.strict), session.connection.now(), newest)
