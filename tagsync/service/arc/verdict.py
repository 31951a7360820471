"""What a call answers ARC: done, or an error that says how far it is.

ARC knows no failure but an error, and it asks again after each until the time of its block is over. So both errors look
alike to ARC, and their words tell people which it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.core.model import Problem
from tagsync.core.sentences import sentence
from tagsync.engine.history import Header
from tagsync.engine.run import RunStatus
from tagsync.recovery.words.recovery import Recovery, ServerLaunch
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.recovery.execution_lines import execution_summary, server_line, step_summary
from tagsync.service.starts.verdict import NotDone, StepFailed, few, is_checked


def judged(seen: Recovery | Problem, repair: str) -> str:
    """How a recovery has succeeded. Raises `NotDone` and `StepFailed`. `repair` is what people can do about a failed
    one."""
    if isinstance(seen, Problem):
        raise NotDone(f"It could not be looked at: {seen}")
    summary = execution_summary(seen).text
    if seen.outcome is Outcome.SUCCEEDED:
        return summary
    if seen.outcome in (Outcome.RUNNING, Outcome.UNCLEAR) or is_checked(seen):
        raise NotDone(" ".join([summary, *_at_work(seen)]))
    reason = [f"Reason: {sentence(seen.reason)}"] if seen.reason else []
    raise StepFailed(" ".join([summary, *reason, *_missing(seen), repair]))


def judged_run(header: Header) -> str:
    """How a run of the tag sync has succeeded. Raises `NotDone` and `StepFailed`."""
    told = sentence(header.result.get("message", ""))
    if header.status is None:
        raise NotDone(f"The run {header.run_id} of the tag sync is at work.")
    if header.status is RunStatus.SUCCESS:
        return f"The run {header.run_id} of the tag sync has succeeded. {told}"
    raise StepFailed(f"The run {header.run_id} of the tag sync is {header.status}. {told}")


def _at_work(seen: Recovery) -> Iterator[str]:
    step = seen.current
    if step:
        yield sentence(f"Step {step.number} of {len(seen.steps)}, {step_summary(step)}")


def _missing(seen: Recovery) -> Iterator[str]:
    """The servers that are not up, or not well."""
    servers = [each for each in seen.servers() if not each.is_launched or each.is_unwell]
    yield from few(list(map(_server, servers)))


def _server(server: ServerLaunch) -> str:
    return sentence(" ".join(server_line(server, redact=True).split()))
