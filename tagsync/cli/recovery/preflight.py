"""`tagsync recovery preflight`: whether a recovery may start now, and what speaks against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from tagsync.cli import exit_codes
from tagsync.cli.flags import How, Rules, ShowReport, Where
from tagsync.cli.recovery.steering import print_recovery
from tagsync.cli.recovery.work import DefinitionFile, Work, read_target
from tagsync.cli.with_flags import with_flags
from tagsync.engine.policy_file import load_policy
from tagsync.recovery.native.findings import Accept, Preflight
from tagsync.recovery.native.gather import Prepared, prepare
from tagsync.recovery.native.preflight import preflight as check
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.document import load_definition

ACCEPT = "What to take upon yourself"


@dataclass(frozen=True, slots=True)
class Accepted:
    accept_unverified_tags: Annotated[
        bool,
        typer.Option(
            "--accept-unverified-tags",
            help="Start though the tags of servers could not be compared with their instances' (their region is "
            "down). Tags that were compared and differ are refused all the same.",
            rich_help_panel=ACCEPT,
        ),
    ] = False
    accept_old_points: Annotated[
        bool,
        typer.Option(
            "--accept-old-points",
            help="Launch servers that replicate no more (stalled, disconnected, paused) from their last recovery "
            "point, however old it is.",
            rich_help_panel=ACCEPT,
        ),
    ] = False

    @property
    def accept(self) -> Accept:
        return Accept(self.accept_unverified_tags, self.accept_old_points)


@with_flags
def preflight(file: DefinitionFile, rules: Rules, where: Where, how: How, accepted: Accepted, show: ShowReport) -> int:
    """Say everything that speaks against starting this plan now: tags, plan, servers, quotas. Nothing is started."""
    definition = load_definition(file)
    work = read_target(definition, load_policy(rules.policy), where, how, show)
    _, found = checked(definition, work, accepted)
    print_recovery(show, work.target, plan=definition.name, preflight=found)
    return work.session.exit_code(exit_codes.REFUSED if found.refusals else exit_codes.OK)


def checked(definition: Definition, work: Work, accepted: Accepted) -> tuple[Prepared, Preflight]:
    """What was gathered for a start, and what speaks against it."""
    connection = work.session.connection
    with work.session.interrupt.cancels(work.session.stop):
        prepared = prepare(
            definition, work.target, work.fleet, work.policy, connection.native_plans, connection.native_executions
        )
    return prepared, check(prepared.facts, accepted.accept)
