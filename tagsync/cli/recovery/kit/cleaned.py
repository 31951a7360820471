"""What a cleanup is of: one execution or drive, or the plan of a file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tagsync.cli.kit.flags import How, Show, Where
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.where import access_from
from tagsync.cli.recovery.kit.drive import RunningDrive
from tagsync.cli.recovery.kit.execution import RunningExecution
from tagsync.cli.recovery.kit.named import NamedExecution, Namer
from tagsync.cli.recovery.kit.searching import Table
from tagsync.cli.recovery.kit.service import Driven
from tagsync.cli.recovery.kit.target import narrowed, the_target
from tagsync.core.documents.declared import read_document
from tagsync.core.errors import ProblemError, Refusal
from tagsync.core.model import Problem, SourceServer, Target
from tagsync.discovery.survey import survey
from tagsync.engine.run import RUN_ID
from tagsync.engine.targets.access import Targets
from tagsync.engine.yaml_file import read_yaml
from tagsync.recovery.cleanup.clean import Cleaner
from tagsync.recovery.cleanup.cleanup import Drill, drill_of, why_not
from tagsync.recovery.cleanup.of_plan import drill_of_plan
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.plans.definition import NAME, Definition
from tagsync.recovery.words.recovery import Recovery


class NotReadWhole(ProblemError):
    """The source servers of a target could not all be read, so it is not known which a plan takes."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is cleaned up after, and the connection to it."""

    session: Session
    drill: Drill

    @property
    def cleaner(self) -> Cleaner:
        connection = self.session.connection
        return Cleaner(
            self.drill,
            connection.reader,
            connection.launch_reader,
            connection.native_executions,
            connection.terminator,
            self.session.workers,
            self.session.stop,
        )


def find_cleaned(recovery: str, where: Where, how: How, show: Show, driven: Driven) -> Cleaned:
    """The file of a plan stands for every drill of its servers; anything else names one execution or drive.

    Raises as `Namer.find` does, `Refusal` for what is no drill or at work, and `ProblemError` where it is unread.
    """
    named = re.fullmatch(f"arn:.*|{RUN_ID}|{NAME}", recovery)
    if not named:
        return _of_file(Path(recovery), where, how, show, driven)
    found = Namer("cleanup", where, how, show, driven).find(recovery)
    if isinstance(found, NamedExecution):
        return Cleaned(found.session, ended_drill(RunningExecution.of(found).seen(), recovery))
    drill = ended_drill(RunningDrive(found, how, show).seen(), recovery)
    return Cleaned(Session(_in(where, drill.targets), how, show), drill)


def ended_drill(recovery: Recovery, name: str) -> Drill:
    """Raises `Refusal` for what is no drill, or is at work."""
    if why := why_not(recovery):
        said = name if name == recovery.recovery_id else f"{name} ({recovery.recovery_id})"
        raise Refusal([f"{said}: {why}. Nothing was terminated"])
    return drill_of(recovery, name)


def _of_file(file: Path, where: Where, how: How, show: Show, driven: Driven) -> Cleaned:
    """Every drill of the servers that the plan of a file takes."""
    value, locate = read_yaml(file)
    if isinstance(value, dict) and "targets" in value:
        plan = read_document(DrivenPlan, value, locate)
        _refuse_at_work(plan, where, driven)
        session = Session(_in(where, plan.targets), how, show)
        return Cleaned(session, drill_of_plan(plan, _read(session, Targets(plan.targets))))
    definition = read_document(Definition, value, locate)
    session = Session(narrowed(where, definition), how, show)
    found = session.connection.targets()
    the_target(found)
    return Cleaned(session, drill_of_plan(definition, _read(session, found)))


def _refuse_at_work(plan: DrivenPlan, where: Where, driven: Driven) -> None:
    """Raises `Refusal` while a drive of the plan is at work, and `NotReadWhole` if that cannot be found out."""
    access = access_from(where)
    service = driven.service(region=access.home_region, profile=access.profile)
    found = Table(service.table, service.drives, is_named=bool(driven.table)).listing(plan.name)
    if isinstance(found, Problem):
        raise NotReadWhole(found, "A drive of the plan may be at work. Nothing was terminated")
    if at_work := [each.recovery_id for each in found.recoveries if each.is_at_work]:
        raise Refusal([f"{plan.name}: the drive {at_work[0]} is at work. Nothing was terminated"])


def _in(where: Where, targets: Sequence[Target]) -> Where:
    """The flags, narrowed to the accounts and regions of some targets."""
    accounts, regions = {each.account for each in targets}, {each.region for each in targets}
    return replace(where, account=sorted(accounts), region=sorted(regions))


def _read(session: Session, found: Targets) -> Sequence[SourceServer]:
    """Raises `NotReadWhole`: what could not be read may hold servers of the plan (law 1)."""
    with session.stoppable():
        read = survey(session.connection.reader, found, workers=session.workers, stop=session.stop)
    for _, problem in read.problems:
        raise NotReadWhole(problem, "Nothing was terminated")
    return read.servers
