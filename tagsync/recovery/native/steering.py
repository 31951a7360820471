"""Steers one native execution: looks at it, retries or skips a step, leaves out servers, cancels it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Problem, Target
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.native.guard import Guard, launched_by_retry, launched_by_skip
from tagsync.recovery.native.ports import Conflict, NativeExecutions
from tagsync.recovery.native.without import steps_without
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.steering import Steering, WrongMoment
from tagsync.recovery.words.vocabulary import STEP_FAILED, RecoveryStatus

START_ANEW = "Start the plan anew"


@dataclass(frozen=True, slots=True)
class NativeSteering(Steering[Recovery | Problem]):
    """Steers one execution. `names`: server id -> what people call it.

    `step` is the number or name of the step to retry or skip; empty means the failed step. A `Problem` as the answer
    means that the verb was done and the execution could not be read afterwards. Raises as `find_step` does, and
    `WriteFailed` if nothing was done: AWS refuses (`Conflict`: the wrong moment), or it cannot be read. `guard` raises
    `Refusal` for recovery instances that would be replaced unasked.
    """

    executions: NativeExecutions
    guard: Guard
    target: Target
    execution_id: str
    names: Mapping[str, str] = field(default_factory=dict, repr=False)
    step: str = ""

    def look(self) -> Recovery | Problem:
        return self.executions.read(self.target, self.execution_id, self.names)

    def retry(self) -> Recovery | Problem:
        return self._at_step(self.executions.retry, launched_by_retry)

    def skip(self) -> Recovery | Problem:
        """A step that has not begun can be skipped too, also a wait."""
        return self._at_step(self.executions.skip, launched_by_skip)

    def leave_out(self, server_ids: Collection[str]) -> Recovery | Problem:
        """Takes servers out of steps that have not begun, so that a server that DRS cannot launch does not fail its
        step. A drive needs no such verb: there one server does not hold up the others."""
        seen = self._seen()
        check_open(seen)
        for step in steps_without(seen, server_ids):
            self.executions.leave_out(self.target, step.step_id, server_ids)
        return self.look()

    def cancel(self) -> Recovery | Problem:
        """Raises `WrongMoment` for an execution that has ended."""
        try:
            self.executions.cancel(self.target, self.execution_id)
        except Conflict:
            seen = self.look()
            if isinstance(seen, Recovery) and seen.has_ended:
                raise WrongMoment(
                    f"The execution is {seen.status}. It has ended, so there is nothing to cancel"
                ) from None
            raise
        return self.look()

    def _at_step(
        self,
        act: Callable[[Target, str], None],
        launched: Callable[[Recovery, RecoveryStep], Iterable[ServerLaunch]],
    ) -> Recovery | Problem:
        seen = self._seen()
        step = find_step(seen, self.step)
        self.guard.check(self.target, launched(seen, step))
        act(self.target, step.step_id)
        return self.look()

    def _seen(self) -> Recovery:
        seen = self.look()
        if isinstance(seen, Problem):
            raise WriteFailed(seen)
        return seen


def find_step(execution: Recovery, wanted: str) -> RecoveryStep:
    """The step with this number or name; without a name the failed step.

    Raises `InputError` if there is no such step, and as `check_open` does.
    """
    check_open(execution)
    if wanted:
        found = [step for step in execution.steps if wanted in (str(step.number), step.name)]
    else:
        found = [step for step in execution.steps if step.status in STEP_FAILED]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"{step.number} {step.name} ({step.status})" for step in execution.steps)
    failed = f"{len(found)} steps have failed" if found else "no step has failed"
    what = f'the execution has no step "{wanted[:60]}"' if wanted else failed
    raise InputError([Mistake("STEP", what, f"Name one by its number: {names}")])


def check_open(execution: Recovery) -> None:
    """Raises `WrongMoment` if no step of the execution can go on or be changed any more."""
    if execution.status is RecoveryStatus.TIMED_OUT:
        raise WrongMoment(f"The execution has timed out, so no step can be retried, skipped or changed. {START_ANEW}")
    if execution.status is RecoveryStatus.FAILED and not execution.can_go_on:
        what = "The execution has failed before its first step, so there is nothing to retry, skip or leave out"
        raise WrongMoment(f"{what}. Fix the cause first{said(execution)}. {START_ANEW}")
    if execution.status in (RecoveryStatus.COMPLETED, RecoveryStatus.CANCELLED):
        raise WrongMoment(f"The execution is {execution.status}, so there is nothing to retry, skip or leave out")


def said(execution: Recovery) -> str:
    """What DRS says about an execution, in brackets; empty if that is nothing."""
    return f" ({execution.reason})" if execution.reason else ""
