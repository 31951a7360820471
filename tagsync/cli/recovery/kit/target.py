"""The one target of a definition: connected to, and read."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tagsync.cli.kit.flags import How, Show, Where
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.typed import typed
from tagsync.cli.kit.where import split
from tagsync.cli.recovery.kit.advice import CommandLine
from tagsync.cli.recovery.kit.flags.definition_file import LeaveOut
from tagsync.cli.recovery.kit.flags.from_points import WhichData
from tagsync.core.documents.declared import read_document
from tagsync.core.errors import InputError, Mistake, TagsyncError
from tagsync.core.model import SERVER_ID, Fleet, SourceServer, Target, TargetReading
from tagsync.core.plan import ServerPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.engine.policy_file import load_policy
from tagsync.engine.standard_input import STANDARD_INPUT
from tagsync.engine.targets.access import Targets
from tagsync.recovery.driven.plan import kind_of
from tagsync.recovery.plans.chosen import left_out, unclear_waves
from tagsync.recovery.plans.compare import PlanComparison, compare, compile_reading
from tagsync.recovery.plans.definition import Definition, load_definition
from tagsync.recovery.plans.drift import drifted
from tagsync.recovery.plans.keeping import Keeper
from tagsync.recovery.plans.steps import Step
from tagsync.report.recovery.names import Names


@dataclass(frozen=True, slots=True)
class ReadTarget:
    """A definition, a connection to its target, and what was read there. `called` is how to name the recovery of its
    plan on the command line."""

    definition: Definition
    session: Session
    target: Target
    fleet: Fleet
    policy: Policy
    asker: CommandLine
    called: str

    @property
    def reading(self) -> TargetReading:
        return self.fleet.targets[0]

    def compared(self, keeper: Keeper | None = None) -> PlanComparison:
        """How the plan that DRS has now differs from what the tags say, and from the tag of this keeper if one is
        given."""
        found = self.session.connection.native_plans.find(self.target, self.definition.name)
        return compare(self.definition, self.reading, found, keeper)

    def steps_if_known(self) -> tuple[Step, ...]:
        """The steps that the tags come to; none where they cannot be known, as a preflight then says."""
        try:
            return compile_reading(self.definition, self.reading)
        except TagsyncError:
            return ()

    def left_out(self) -> tuple[SourceServer, ...]:
        """The servers that the selector takes and the plan goes without."""
        return left_out(self.definition, self.reading.servers)

    def names(self) -> Names:
        servers = {server.arn: server for server in self.reading.servers}
        return Names(servers, redact=self.session.show.redact)

    def unclear_waves(self) -> Mapping[str, tuple[SourceServer, ...]]:
        """The servers of the plan without a wave, or with two, by what is to be said of them."""
        return unclear_waves(self.definition, self.reading.servers)

    def drifted(self) -> tuple[ServerPlan, ...]:
        """Servers whose tags differ from those of their instances, where that matters to the plan."""
        return drifted(self.definition, self.reading.servers, make_plan(self.policy, self.fleet).servers())


def read_target(
    file: Path,
    rules: Rules,
    where: Where,
    how: How,
    show: Show,
    leave_out: LeaveOut = None,
    data: WhichData | None = None,
) -> ReadTarget:
    """Reads a definition, and its target in AWS. Raises `InputError` if that is not exactly one target."""
    definition, policy = load_definition(file), load_policy(rules.policy, rules.tag_file)
    definition = replace(definition, leave_out=merged(definition.leave_out, leave_out))
    if data:
        data.check(definition)
        definition = replace(definition, rpo_strict=definition.rpo_strict or data.strict)
    session = Session(narrowed(where, definition), how, show)
    target = the_target(session.connection.targets())
    flags = "".join(f" --leave-out {each}" for each in merged((), leave_out))
    called = _called(file, definition.name, where, target)
    asker = CommandLine(f"{shlex.quote(str(file))}{typed(where, rules)}{flags}", called)
    return ReadTarget(definition, session, target, session.read(policy), policy, asker, called)


def _called(file: Path, plan: str, where: Where, target: Target) -> str:
    """What names the recovery of the plan in a later command: its file, or its name where that was standard input."""
    if file != STANDARD_INPUT:
        return f"{shlex.quote(str(file))}{typed(where)}"
    return f"{shlex.quote(plan)}{typed(replace(where, account=[target.account], region=[target.region]))}"


def read_plan(file: Path | str) -> Definition:
    """The plan of a file: native or, with targets, driven. Raises `InputError` with every mistake in it."""
    from tagsync.engine.yaml_file import read_yaml  # a name needs no YAML, and help no name

    value, locate = read_yaml(file)
    return read_document(kind_of(value), value, locate)


def the_target(found: Targets) -> Target:
    """The one target that was found. Raises `InputError` if there are several, or none."""
    targets = [*found.targets, *(each.target for each in found.unreachable)]
    if len(targets) != 1:
        what = f"the definition stands for {len(targets)} targets, and a recovery plan belongs to one"
        raise InputError([Mistake("region", what, "Write account and region into it, or give --account and --region")])
    return targets[0]


def merged(written: Iterable[str], flags: LeaveOut, place: str = "--leave-out") -> tuple[str, ...]:
    """The servers to leave out of the file and of the flags. Raises `InputError` for a flag that is no id."""
    given = split(flags)
    fix = "Write the ids that the preflight shows, such as s-1234567890abcdef0"
    mistakes = [
        Mistake(place, f'"{each[:60]}" is not a source server id', fix)
        for each in given
        if not re.fullmatch(SERVER_ID, each)
    ]
    if mistakes:
        raise InputError(mistakes)
    return tuple(dict.fromkeys([*written, *given]))


def narrowed(where: Where, definition: Definition) -> Where:
    """The flags, with account and region of the definition. Raises `InputError` if the two contradict."""
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


def in_targets(where: Where, targets: Iterable[Target]) -> Where:
    """The flags, narrowed to the accounts and regions of some targets."""
    places = [*targets]
    accounts, regions = {each.account for each in places}, {each.region for each in places}
    return replace(where, account=sorted(accounts), region=sorted(regions))
