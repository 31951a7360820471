"""The start of a native plan after a preflight that refuses nothing: on the command line, and in Terraform."""

from __future__ import annotations

import uuid

from tagsync.core.errors import ProblemError, Refusal
from tagsync.core.problems import PASSING, ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.native.gather import Prepared
from tagsync.recovery.native.ports import Conflict, NativeExecutions


def start_execution(executions: NativeExecutions, prepared: Prepared, plan_id: str, *, drill: bool) -> str:
    """The id of the execution. Raises `Refusal` where DRS says that this is the wrong moment, and `ProblemError`."""
    target, points = prepared.facts.target, prepared.facts.chosen.ids
    try:
        return executions.start(target, plan_id, drill=drill, token=str(uuid.uuid4()), points=points)
    except Conflict as conflict:
        fix = "Nothing was started. See tagsync recovery preflight"
        raise Refusal([f"{conflict.problem.where}: {conflict.problem.message}. {fix}"]) from None
    except WriteFailed as failed:
        more = ""
        if failed.problem.kind in PASSING | {ProblemKind.STOPPED}:
            more = "It may still have started: tagsync recovery preflight says whether an execution is running"
        raise ProblemError(failed.problem, more) from None
