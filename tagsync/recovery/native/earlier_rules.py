"""The rules of a preflight about what came before: earlier executions of the plan, and jobs. Pure.

What DRS gives an unknown status never blocks a start, because it might do so for ever. It is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.core.model import Problem
from tagsync.recovery.native.facts import Facts, Unfinished
from tagsync.recovery.native.findings import Finding, Reason, unreadable
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.words.vocabulary import RECOVERY_AT_WORK, RecoveryStatus


def unfinished(facts: Facts) -> Iterator[Finding]:
    """No execution of the plan is at work, and the last one has not failed. One that is UNCLEAR does not count as at
    work, because it might be so for ever; if it is at work, DRS itself refuses the start."""
    if isinstance(facts.unfinished, Problem):
        yield unreadable(facts.plan, facts.unfinished)
        return
    for each in facts.unfinished:
        refuses = each.status in RECOVERY_AT_WORK
        reason = Reason.ALREADY_RUNNING if refuses else Reason.FAILED_BEFORE
        if each.status is RecoveryStatus.UNCLEAR:
            reason = Reason.UNCLEAR
        what, fix, *ways = _told(each)
        yield Finding(
            refuses, reason, facts.plan, what, fix, ways=tuple(Advice(way, each.execution_id) for way in ways)
        )


def _told(execution: Unfinished) -> tuple[str, str, *tuple[Way, ...]]:
    """What is to be said about an execution, and what to do."""
    arn = execution.execution_id
    match execution.status:
        case RecoveryStatus.FAILED if execution.step_failed:
            what = f"its last execution has failed, and this one would launch every server again: {arn}"
            return what, "", Way.RETRY
        case RecoveryStatus.FAILED:
            what = f"its last execution has failed before its first step, and has launched nothing: {arn}"
            return what, "There is nothing to retry. Fix the cause, then start anew", Way.LOOK
        case RecoveryStatus.TIMED_OUT:
            what = f"its last execution has timed out, and this one would launch every server again: {arn}"
            return what, "It cannot be retried, skipped or resumed. Start anew once its jobs have ended"
        case RecoveryStatus.UNCLEAR:
            what = f"DRS gives its last execution a status that tagsync does not know: {arn}"
            return what, "Look at it in the DRS console. If it is at work, DRS refuses the start, and nothing happens"
    return f"an execution is at work: {arn}", "Wait until it has ended, or cancel it", Way.LOOK


def unclear_jobs(facts: Facts) -> Iterator[Finding]:
    """Every job that has one of the servers has a status that tagsync knows. One that has not blocks nothing."""
    selected = {each.server.server_id for each in facts.servers()}
    for job in () if isinstance(facts.jobs, Problem) else facts.jobs:
        if job.is_unclear and any(each.server_id in selected for each in job.servers):
            what = f'{job.job_id} has servers of the plan and a status that tagsync does not know: "{job.status}"'
            fix = "Look at it in the DRS console. If it is at work, DRS refuses to launch its servers"
            yield Finding(False, Reason.UNCLEAR, str(facts.target), what, fix)
