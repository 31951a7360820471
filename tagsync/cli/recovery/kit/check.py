"""The preflight of a definition, and the flags that accept what it would refuse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from tagsync.cli.recovery.kit.replacing import ACCEPT, ReplaceInstances, ReplaceProduction, not_its_name
from tagsync.cli.recovery.kit.target import ReadTarget
from tagsync.recovery.native.findings import Accept, Preflight
from tagsync.recovery.native.gather import Prepared, prepare
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.points.asked import PointsAsked


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
            help="Launch servers that no longer replicate (stalled, paused) from their last recovery point, however "
            "old it is, and data that is older than a strict RPO allows. The preflight says how old.",
            rich_help_panel=ACCEPT,
        ),
    ] = False
    replace_instances: ReplaceInstances = False
    replace_production: ReplaceProduction = None

    def accept(self, plan: str) -> Accept:
        """The risks that are accepted for this plan. Raises `InputError` if --replace-production names another plan."""
        if self.replace_production not in (None, plan):
            raise not_its_name(plan)
        return Accept(
            self.accept_unverified_tags,
            self.accept_old_points,
            self.replace_instances,
            self.replace_production is not None,
        )


def checked(read: ReadTarget, accepted: Accepted, asked: PointsAsked) -> tuple[Prepared, Preflight]:
    """What a start needs to know, and what speaks against it. `asked` are the recovery points to launch from. Raises
    `InputError`."""
    accept = accepted.accept(read.definition.name)
    connection = read.session.connection
    with read.session.stoppable():
        prepared = prepare(
            read.definition,
            read.target,
            read.fleet,
            read.policy,
            connection.native_plans,
            connection.native_executions,
            connection.launch_reader,
            connection.now(),
            asked,
        )
    return prepared, preflight(prepared.facts, accept).told(read.asker)
