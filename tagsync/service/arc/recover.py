"""The step `recover`: one native execution or one drive for each execution of ARC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.model import Problem
from tagsync.engine.ports import WriteFailed
from tagsync.engine.service_ports import LeaseHeld, Metric
from tagsync.engine.stop import Stop
from tagsync.recovery.cleanup.due import LaterCleanup
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.native.execution_arn import target_of
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.native.gather import Prepared
from tagsync.recovery.native.ports import Conflict
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.native.ways import Anyone
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.begun_steps import Begun
from tagsync.recovery.words.recovery import Recovery
from tagsync.service.arc.once import SKEW, Once
from tagsync.service.arc.switch import RegionSwitch
from tagsync.service.arc.verdict import NotDone, StepFailed, held_up, judged, refusals
from tagsync.service.driven.desk import new_drive
from tagsync.service.driven.documents import DriveRequest
from tagsync.service.driven.reading import DriveReading
from tagsync.service.kit.answers import NotFound
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.recovery_start import later_cleanups
from tagsync.service.kit.telemetry import count_metric, logger
from tagsync.service.native.documents import NativeStart
from tagsync.service.native.prepare import prepare_start

_NEWEST = 50
"""Among so many drives is the one whose id was not kept: it was begun a few calls ago."""


@dataclass(frozen=True, slots=True)
class NativeStep:
    """A native plan. Reads and starts it in its target, through `connection` with the recovery role."""

    switch: RegionSwitch
    start: NativeStart
    once: Once
    connection: Connection
    stop: Stop

    def preflight(self) -> str:
        """How the preflight has passed. Raises `StepFailed` with what it refuses."""
        return _passed(self._checked(self._prepared()))

    def recover(self) -> str:
        """How the execution has succeeded. Raises `NotDone` and `StepFailed`."""
        execution = self.once.go_on(self._found, self._started)
        return judged(
            self.look(execution), f"To go on with it: tagsync recovery retry {execution}; or skip or cancel it."
        )

    def look(self, execution: str) -> Recovery | Problem:
        """An execution that this step has started."""
        return self.connection.native_executions.read(target_of(execution), execution, {})

    def _found(self, begun: Begun) -> str:
        """An execution of the plan and mode that has begun since."""
        prepared = self._prepared()
        unfinished, executions = prepared.facts.unfinished, self.connection.native_executions
        if isinstance(unfinished, Problem):
            raise NotDone(f"The executions of the plan could not be looked at: {unfinished}")
        for each in unfinished:
            seen = executions.read(prepared.facts.target, each.execution_id, {})
            if isinstance(seen, Problem):
                raise NotDone(f"The executions of the plan could not be looked at: {seen}")
            if _is_this(seen, self.start.drill, begun.at):
                return each.execution_id
        return ""

    def _started(self) -> str:
        prepared = self._prepared()
        _passed(self._checked(prepared))
        assert prepared.native
        later = later_cleanups(self.switch.cleanups, self.start.cleanup_minutes)
        begun, executions = self.once.begin(), self.connection.native_executions
        target, token, points = prepared.facts.target, self.once.token(begun), prepared.facts.chosen.ids
        try:
            execution = executions.start(
                target, prepared.native.arn, drill=self.start.drill, token=token, points=points
            )
        except Conflict as conflict:
            raise NotDone(f"DRS does not start it at this moment: {conflict.problem}") from None
        except WriteFailed as failed:
            raise StepFailed(f"DRS does not start it: {failed.problem}") from None
        count_metric(Metric.RECOVERIES_STARTED, 1)
        logger.info("an execution has started", execution=execution, drill=self.start.drill)
        noted = tuple(prepared.facts.chosen.points.items())
        if later:
            at_best(execution, partial(later.keep, self._cleanup(execution)), None)
        act = Act(self.switch.now(), self.once.asked.who, Deed.STARTED, noted)
        at_best(execution, lambda: self.switch.acts.note(execution, act), None)
        return execution

    def _cleanup(self, execution: str) -> LaterCleanup:
        plan, who = self.start.definition.name, self.once.asked.who
        return LaterCleanup(execution, plan, self.start.cleanup_minutes, who, self.switch.now())

    def _checked(self, prepared: Prepared) -> Preflight:
        return preflight(prepared.facts, self.start.accept).told(Anyone())

    def _prepared(self) -> Prepared:
        switch = self.switch
        try:
            return prepare_start(
                self.start,
                self.connection,
                switch.policy,
                now=switch.now(),
                workers=switch.workers,
                stop=self.stop,
            )
        except CredentialsError as error:
            raise StepFailed(str(error)) from None


@dataclass(frozen=True, slots=True)
class DrivenStep:
    """A driven plan. The state machine of the service drives it; `connection` reads all accounts."""

    switch: RegionSwitch
    request: DriveRequest
    once: Once
    connection: Connection
    stop: Stop

    def preflight(self) -> str:
        """How the preflight has passed. Raises `StepFailed` with what it refuses."""
        switch, connection = self.switch, self.connection
        connection.require_drs(*(target.region for target in self.request.plan.targets))
        drive = new_drive(self.request, self.once.asked.who, switch.now())
        reading = DriveReading(connection, switch.policy, switch.workers, self.stop, switch.now, switch.hooks)
        return _passed(reading.preflight(self.request, drive).found.told(Anyone()))

    def recover(self) -> str:
        """How the drive has succeeded. Raises `NotDone` and `StepFailed`."""
        run_id = self.once.go_on(self._found, self._started)
        return judged(
            self.look(run_id), f"To go on with it: tagsync recovery run retry {run_id}; or skip or cancel it."
        )

    def look(self, run_id: str) -> Recovery | Problem:
        """A drive that this step has started. Raises `StepFailed` if it is forgotten."""
        try:
            return recovery_of(self.switch.desk.press(run_id))
        except NotFound as error:
            raise StepFailed(str(error)) from None

    def _found(self, begun: Begun) -> str:
        for drive in self.switch.desk.newest(_NEWEST):
            asked_by = drive.acts[0].who if drive.acts else ""
            is_own = (drive.plan, drive.drill, asked_by) == (
                self.request.plan.name,
                self.request.drill,
                self.once.asked.who,
            )
            if is_own and drive.created_at >= begun.at - SKEW:
                return drive.run_id
        return ""

    def _started(self) -> str:
        self.once.begin()
        try:
            return self.switch.desk.begin(self.request, self.once.asked.who).run_id
        except LeaseHeld as held:
            what = "A drive of this plan is at work that this execution did not start"
            raise held_up(held, what) from None


def _passed(found: Preflight) -> str:
    if found.refusals:
        count_metric(Metric.RECOVERIES_REFUSED, 1)
        raise StepFailed(f"The preflight refuses, and nothing was started. {refusals(found)}")
    return f"The preflight has passed, with {len(found.warnings)} warnings."


def _is_this(seen: Recovery, drill: bool, since: datetime) -> bool:
    return seen.drill == drill and seen.started_at is not None and seen.started_at >= since - SKEW
