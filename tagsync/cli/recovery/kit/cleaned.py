"""What a cleanup is of: one execution or drive, or the plan of a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tagsync.cli.kit.flags import How, Show, Where
from tagsync.cli.kit.session import Session
from tagsync.cli.recovery.kit.drive import RunningDrive
from tagsync.cli.recovery.kit.execution import RunningExecution
from tagsync.cli.recovery.kit.named import NamedExecution, Namer, is_file, service_of, table_of
from tagsync.cli.recovery.kit.service import Driven
from tagsync.cli.recovery.kit.target import in_targets, narrowed, read_plan, the_target
from tagsync.core.errors import ProblemError, Refusal
from tagsync.core.model import Problem, SourceServer
from tagsync.discovery.survey import survey
from tagsync.engine.targets.access import Targets
from tagsync.recovery.cleanup.clean import Cleaner
from tagsync.recovery.cleanup.cleanup import Drill, drill_of, why_not
from tagsync.recovery.cleanup.of_plan import drill_of_plan
from tagsync.recovery.driven.plan import DrivenPlan
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
        return self.session.connection.cleaner(self.drill)


def find_cleaned(recovery: str, where: Where, how: How, show: Show, driven: Driven) -> Cleaned:
    """The file of a plan stands for every drill of its servers; anything else names one execution or drive.

    Raises as `Namer.find` does, `Refusal` for what is no drill or at work, and `ProblemError` where it is unread.
    """
    if is_file(recovery):
        return _of_file(Path(recovery), where, how, show, driven)
    found = Namer("cleanup", where, how, show, driven).find(recovery)
    if isinstance(found, NamedExecution):
        return Cleaned(found.session, ended_drill(RunningExecution.of(found).seen(), recovery))
    drill = ended_drill(RunningDrive(found, how, show).seen(), recovery)
    return Cleaned(Session(in_targets(where, drill.targets), how, show), drill)


def ended_drill(recovery: Recovery, name: str) -> Drill:
    """Raises `Refusal` for what is no drill, or is at work."""
    if why := why_not(recovery):
        said = name if name == recovery.recovery_id else f"{name} ({recovery.recovery_id})"
        raise Refusal([f"{said}: {why}. Nothing was terminated"])
    return drill_of(recovery, name)


def _of_file(file: Path, where: Where, how: How, show: Show, driven: Driven) -> Cleaned:
    """Every drill of the servers that the plan of a file takes."""
    plan = read_plan(file)
    if isinstance(plan, DrivenPlan):
        _refuse_at_work(plan, where, driven)
        session = Session(in_targets(where, plan.targets), how, show)
        return Cleaned(session, drill_of_plan(plan, _read(session, Targets(plan.targets))))
    session = Session(narrowed(where, plan), how, show)
    found = session.connection.targets()
    the_target(found)
    return Cleaned(session, drill_of_plan(plan, _read(session, found)))


def _refuse_at_work(plan: DrivenPlan, where: Where, driven: Driven) -> None:
    """Raises `Refusal` while a drive of the plan is at work, and `NotReadWhole` if that cannot be found out."""
    found = table_of(service_of(where, driven), driven).listing(plan.name)
    if isinstance(found, Problem):
        raise NotReadWhole(found, "A drive of the plan may be at work. Nothing was terminated")
    if at_work := [each.recovery_id for each in found.recoveries if each.is_at_work]:
        raise Refusal([f"{plan.name}: the drive {at_work[0]} is at work. Nothing was terminated"])


def _read(session: Session, found: Targets) -> Sequence[SourceServer]:
    """Raises `NotReadWhole`: what could not be read may hold servers of the plan (law 1)."""
    with session.stoppable():
        read = survey(session.connection.reader, found, workers=session.workers, stop=session.stop)
    for _, problem in read.problems:
        raise NotReadWhole(problem, "Nothing was terminated")
    return read.servers
