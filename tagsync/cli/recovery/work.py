"""`tagsync recovery`: its commands, and what they share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.flags import How, Show, Where
from tagsync.cli.session import Session
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Fleet, Target, TargetReading
from tagsync.core.plan import ServerPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.recovery.plans.compare import drifted
from tagsync.recovery.plans.definition import Definition
from tagsync.report.recovery.names import Names

DefinitionFile = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        envvar="TAGSYNC_RECOVERY_PLAN",
        help="The definition of the recovery plan, in YAML or JSON (docs/recovery.md).",
    ),
]


@dataclass(frozen=True, slots=True)
class Work:
    """A connection to the one target of a definition, and what was read there."""

    session: Session
    target: Target
    fleet: Fleet
    policy: Policy

    @property
    def reading(self) -> TargetReading:
        return self.fleet.targets[0]

    def names(self) -> Names:
        servers = {server.arn: server for server in self.reading.servers}
        return Names(servers, redact=self.session.show.redact)

    def drifted(self, definition: Definition) -> tuple[ServerPlan, ...]:
        """Servers of the target whose tags are not those of their instances, where it matters to the plan."""
        return drifted(definition, self.reading.servers, make_plan(self.policy, self.fleet).servers())


def read_target(definition: Definition, policy: Policy, where: Where, how: How, show: Show) -> Work:
    """Reads the target of a definition. Raises `InputError` where that is not exactly one."""
    session = Session(_narrowed(where, definition), how, show)
    found = session.connection.targets()
    targets = [*found.targets, *(each.target for each in found.unreachable)]
    if len(targets) != 1:
        what = f"the definition stands for {len(targets)} targets, and a recovery plan belongs to one"
        raise InputError([Mistake("region", what, "Write account and region into it, or give --account and --region")])
    fleet = session.read(policy)
    return Work(session, targets[0], fleet, policy)


def _narrowed(where: Where, definition: Definition) -> Where:
    """The flags, with account and region of the definition. Raises `InputError` where the two contradict."""
    mistakes = [
        Mistake(f"--{name}", f"the definition says {ours}", "Leave the flag out, or change the definition")
        for name, ours, flag in (
            ("account", definition.account, where.account),
            ("region", definition.region, where.region),
        )
        if ours and flag and flag != [ours]
    ]
    if mistakes:
        raise InputError(mistakes)
    return replace(
        where,
        account=[definition.account] if definition.account else where.account,
        region=[definition.region] if definition.region else where.region,
    )
