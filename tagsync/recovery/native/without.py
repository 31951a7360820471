"""Finds the steps of an execution that can go on without certain servers."""

from __future__ import annotations

from collections.abc import Collection

from tagsync.core.errors import InputError, Mistake
from tagsync.recovery.words.recovery import Recovery, RecoveryStep
from tagsync.recovery.words.vocabulary import StepStatus


def steps_without(execution: Recovery, server_ids: Collection[str]) -> tuple[RecoveryStep, ...]:
    """The steps to take these servers out of. Raises `InputError` with every server that is in no step, or in one that
    cannot be changed: it has begun, or would have no server left."""
    steps = {server.server_id: step for step in execution.steps for server in step.servers}
    mistakes = [Mistake(each, *_problem(steps.get(each), server_ids)) for each in server_ids]
    found = [mistake for mistake in mistakes if mistake.what]
    if found:
        raise InputError(found)
    wanted = {steps[each].number for each in server_ids}
    return tuple(step for step in execution.steps if step.number in wanted)


def _problem(step: RecoveryStep | None, server_ids: Collection[str]) -> tuple[str, str]:
    """Why this server cannot be left out, and what to do instead. Both are empty if it can."""
    if step is None:
        return "it is in no step of this execution", "Write the id of a server that one of its steps has"
    if step.status is not StepStatus.NOT_STARTED:
        what = f"its step {step.number}, {step.name}, is {step.status}, and only a step that has not begun can change"
        return what, "Skip the step once it has failed, and recover its other servers by hand"
    if {server.server_id for server in step.servers} <= set(server_ids):
        what = f"its step {step.number}, {step.name}, would have no server left"
        return what, f"Skip step {step.number} instead"
    return "", ""
