"""A native plan that is started once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from tagsync.aws.connection import Connection
from tagsync.aws.sdk.errors import CredentialsError
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.engine.service_ports import Metric
from tagsync.engine.stop import Stop
from tagsync.recovery.cleanup.due import LaterCleanup
from tagsync.recovery.native.execution_arn import target_of
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.native.gather import Prepared
from tagsync.recovery.native.ports import Conflict, MarkRefused
from tagsync.recovery.native.preflight import preflight
from tagsync.recovery.native.ways import Anyone
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.begun_steps import Begun
from tagsync.recovery.words.recovery import Recovery
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.recovery_start import later_cleanups
from tagsync.service.kit.telemetry import count_metric, logger
from tagsync.service.native.documents import NativeStart
from tagsync.service.native.prepare import prepare_start
from tagsync.service.plans.place import the_target
from tagsync.service.starts.means import Means
from tagsync.service.starts.once import SKEW, Once
from tagsync.service.starts.passing import passed
from tagsync.service.starts.verdict import NotDone, StepFailed, Unrecognised

_UNANSWERED = (ProblemKind.UNAVAILABLE, ProblemKind.THROTTLED, ProblemKind.STOPPED)
"""After these it may have started all the same, or starts with the next call: its token is the same."""


@dataclass(frozen=True, slots=True)
class NativePlanStart:
    """Reads and starts the plan in its target, through `connection` with the recovery role."""

    means: Means
    request: NativeStart
    once: Once
    connection: Connection
    stop: Stop

    def preflight(self) -> Preflight:
        """Raises `StepFailed` if it cannot be made at all."""
        return self._checked(self._prepared())

    def look(self, execution: str) -> Recovery | Problem:
        """An execution that was started."""
        return self.connection.native_executions.read(target_of(execution), execution, {})

    def found(self, begun: Begun) -> str:
        """The execution that an earlier call has started, also one that has ended; empty if there is none. What others
        have started does not carry its mark (law 10). Raises `NotDone` and `StepFailed`."""
        target, plan = the_target(self.connection.targets()), self.request.definition.name
        listing = self.connection.execution_lists.listed(target, plan)
        if isinstance(listing, Problem):
            raise NotDone(f"The executions of the plan could not be looked at: {listing}")
        unmarked = ""
        for each in listing.recoveries:
            if each.drill == self.request.drill and each.started_at and each.started_at >= begun.at - SKEW:
                mark = self._mark(target, each.recovery_id)
                if mark == self.once.token(begun):
                    return each.recovery_id
                unmarked = unmarked or ("" if mark else each.recovery_id)
        return self._of_unmarked(unmarked) if begun.unmarked and unmarked else ""

    def _mark(self, target: Target, execution: str) -> str:
        mark = self.connection.native_executions.mark(target, execution)
        if isinstance(mark, Problem):
            raise NotDone(f"Whether {execution} is its own could not be read: {mark}")
        return mark

    def _of_unmarked(self, execution: str) -> str:
        """Where DRS refuses marks. A recovery is taken for its own: another would replace its instances, and nothing
        cleans it up. A drill is not."""
        if not self.request.drill:
            return execution
        raise Unrecognised(
            f"A drill of the plan has begun, {execution}. DRS takes no tags on executions here, so that nothing tells"
            " whether it is this one. It is left alone, and no other is started"
        )

    def started(self) -> str:
        """The id of the execution that it starts. Raises `NotDone` and `StepFailed`."""
        prepared = self._prepared()
        passed(self._checked(prepared))
        assert prepared.native
        later = later_cleanups(self.means.cleanups, self.request.cleanup_minutes)
        try:
            execution = self._execution(prepared, prepared.native.arn)
        except Conflict as conflict:
            raise NotDone(f"DRS does not start it at this moment: {conflict.problem}") from None
        except WriteFailed as failed:
            if failed.problem.kind in _UNANSWERED:
                raise NotDone(f"Whether DRS has started it is not known yet: {failed.problem}") from None
            raise StepFailed(f"DRS does not start it: {failed.problem}") from None
        count_metric(Metric.RECOVERIES_STARTED, 1)
        logger.info("an execution has started", execution=execution, drill=self.request.drill)
        noted = tuple(prepared.facts.chosen.points.items())
        if later:
            at_best(execution, partial(later.keep, self.cleanup(execution)), None)
        act = Act(self.means.now(), self.once.asked.who, Deed.STARTED, noted)
        at_best(execution, lambda: self.means.acts.note(execution, act), None)
        return execution

    def _execution(self, prepared: Prepared, plan: str) -> str:
        """The id of the execution that it starts: with a mark, unless DRS refuses that. Raises `WriteFailed`."""
        begun = self.once.begin()
        start = partial(
            self.connection.native_executions.start,
            prepared.facts.target,
            plan,
            drill=self.request.drill,
            token=self.once.token(begun),
            points=prepared.facts.chosen.ids,
        )
        if not begun.unmarked:
            try:
                return start(mark=self.once.token(begun))
            except MarkRefused:
                self.once.unmark(begun)
        return start()

    def cleanup(self, execution: str) -> LaterCleanup:
        """The cleanup of an execution that was asked for with its start."""
        plan, who = self.request.definition.name, self.once.asked.who
        return LaterCleanup(execution, plan, self.request.cleanup_minutes, who, self.means.now())

    def _checked(self, prepared: Prepared) -> Preflight:
        return preflight(prepared.facts, self.request.accept).told(Anyone())

    def _prepared(self) -> Prepared:
        means = self.means
        try:
            return prepare_start(
                self.request,
                self.connection,
                means.policy,
                now=means.now(),
                workers=means.workers,
                stop=self.stop,
            )
        except CredentialsError as error:
            raise StepFailed(str(error)) from None
