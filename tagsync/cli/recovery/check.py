"""The preflight of a definition, and the flags that accept what it would refuse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from tagsync.cli.recovery.target import ReadTarget
from tagsync.recovery.native.findings import Accept, Preflight
from tagsync.recovery.native.gather import Prepared, prepare
from tagsync.recovery.native.preflight import preflight

ACCEPT = "Risks to accept"


@dataclass(frozen=True, slots=True)
class Accepted:
    accept_unverified_tags: Annotated[
        bool,
        typer.Option(
            "--accept-unverified-tags",
            help="Start even if the tags of servers could not be compared with those of their instances (their region "
            "is down). Tags that were compared and differ are still refused.",
            rich_help_panel=ACCEPT,
        ),
    ] = False
    accept_old_points: Annotated[
        bool,
        typer.Option(
            "--accept-old-points",
            help="Launch servers that no longer replicate (stalled, disconnected, paused) from their last recovery "
            "point, however old it is.",
            rich_help_panel=ACCEPT,
        ),
    ] = False

    @property
    def accept(self) -> Accept:
        return Accept(self.accept_unverified_tags, self.accept_old_points)


def checked(read: ReadTarget, accepted: Accepted) -> tuple[Prepared, Preflight]:
    """What a start needs to know, and what speaks against it."""
    connection = read.session.connection
    with read.session.interrupt.cancels(read.session.stop):
        prepared = prepare(
            read.definition, read.target, read.fleet, read.policy, connection.native_plans, connection.native_executions
        )
    return prepared, preflight(prepared.facts, accepted.accept)
