"""How to go on with a recovery, in commands: watch it, cancel it, retry it, approve it."""

from __future__ import annotations

from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.native.steering import START_ANEW
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import Outcome, RecoveryStatus

_ANEW = f"{START_ANEW}: tagsync recovery start"
_UNWELL = "See why the actions failed: the run ids (--output json) are those of Systems Manager."


def hint(execution: Recovery | None, called: str, execution_id: str) -> str:
    """How to go on with a native execution; None: it was not read yet. Empty where there is no advice.

    `called` is how a command names it: by its plan on a terminal, and by its id where it is read later, when the plan
    may have another recovery.
    """
    if execution is None or execution.outcome is Outcome.RUNNING:
        return _at_work(execution, called, execution_id, "AWS")
    if execution.can_go_on:
        return _failed(execution, called)
    if execution.status is RecoveryStatus.FAILED:
        return f"It failed before its first step, so there is nothing to retry. Fix the cause. {_ANEW}"
    if execution.status is RecoveryStatus.TIMED_OUT:
        return f"It cannot be retried, skipped or resumed. Jobs at work end by themselves. {_ANEW}"
    if execution.status is RecoveryStatus.UNCLEAR:
        return "Look at it in the DRS console. A newer tagsync may know its status."
    return _UNWELL if execution.outcome is Outcome.UNWELL else ""


def hint_of_approval(recovery: Recovery) -> str:
    """How to answer where a drive waits for an approval, else empty. It names the id of the drive: the name of a plan
    may mean another one by the time that it is typed."""
    step = next((each for each in recovery.steps if each.waits_for_approval), None)
    if step is None:
        return ""
    approve = f"To go on with {step.name}: tagsync recovery run approve {recovery.recovery_id}"
    return f"{approve}\nTo end it before that: tagsync recovery run deny {recovery.recovery_id}"


def hint_of_drive(drive: Drive, recovery: Recovery, called: str) -> str:
    """How to go on with a drive; empty where there is no advice."""
    if approval := hint_of_approval(recovery):
        return approval
    if recovery.outcome is Outcome.RUNNING:
        return _at_work(recovery, called, drive.run_id, "the service")
    if drive.can_go_on:
        return _failed(recovery, called)
    if recovery.status is RecoveryStatus.FAILED:
        return f"It failed before its first wave, so there is nothing to retry. Fix the cause. {START_ANEW}"
    return _UNWELL if recovery.outcome is Outcome.UNWELL else ""


def _at_work(recovery: Recovery | None, called: str, recovery_id: str, where: str) -> str:
    watch = f"Watch it: tagsync recovery watch {called}"
    if recovery and recovery.status is RecoveryStatus.CANCELLING:
        return f"It is cancelled once the job at work has ended. {watch}"
    see = f"See it in a browser: tagsync board {recovery_id}"
    return f"It goes on in {where}. {watch}\n{see}\nCancel it: tagsync recovery cancel {called}"


def _failed(recovery: Recovery, called: str) -> str:
    step = recovery.current
    what = f"Launch what {step.name} has not launched" if step else "Take it up again"
    return f"{what}: tagsync recovery retry {called}\nGo on without: tagsync recovery skip {called}"
