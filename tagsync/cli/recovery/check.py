"""The preflight of a definition, and the flags that accept what it would refuse."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import Annotated

import typer

from tagsync.cli.recovery.target import ReadTarget
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.apply import utc_now
from tagsync.recovery.native.findings import Accept, Preflight
from tagsync.recovery.native.gather import Prepared, prepare
from tagsync.recovery.native.preflight import preflight

ACCEPT = "Risks to accept"

ReplaceInstances = Annotated[
    bool,
    typer.Option(
        "--replace-instances",
        help="Launch servers that have an instance of a drill. DRS terminates that instance.",
        rich_help_panel=ACCEPT,
    ),
]
ReplaceProduction = Annotated[
    str | None,
    typer.Option(
        metavar="PLAN",
        help="Launch servers that have an instance of a recovery, which may be production. DRS TERMINATES that "
        "instance, for a drill as for a recovery. Write the name of the plan.",
        rich_help_panel=ACCEPT,
    ),
]


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
            "old it is. The preflight says how old.",
            rich_help_panel=ACCEPT,
        ),
    ] = False
    replace_instances: ReplaceInstances = False
    replace_production: ReplaceProduction = None

    def accept(self, plan: str) -> Accept:
        """For a plan of this name. Raises `InputError` if --replace-production gives another."""
        check_plan_name(self.replace_production, plan)
        return Accept(
            self.accept_unverified_tags,
            self.accept_old_points,
            self.replace_instances,
            self.replace_production is not None,
        )


def check_plan_name(typed: str | None, plan: str) -> None:
    """Raises `InputError` if --replace-production was given without the name of the plan."""
    if typed is not None and typed != plan:
        what = "this is not the name of the plan, and it confirms that production may be destroyed"
        raise InputError([Mistake("--replace-production", what, f"Write --replace-production {shlex.quote(plan)}")])


def checked(read: ReadTarget, accepted: Accepted) -> tuple[Prepared, Preflight]:
    """What a start needs to know, and what speaks against it. Raises `InputError`."""
    accept = accepted.accept(read.definition.name)
    connection = read.session.connection
    with read.session.interrupt.cancels(read.session.stop):
        prepared = prepare(
            read.definition,
            read.target,
            read.fleet,
            read.policy,
            connection.native_plans,
            connection.native_executions,
            connection.launch_reader,
            utc_now(),
        )
    return prepared, preflight(prepared.facts, accept)
