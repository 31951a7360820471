"""What running native recovery plans needs from AWS. `tagsync.aws` provides it; anything with these methods will do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from tagsync.core.model import Problem, Target
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.native.preflight import Unfinished
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.recovery import Recovery


class Conflict(WriteFailed):
    """AWS does not take it as things stand: something runs already, or has gone on meanwhile."""


class NativeExecutions(Protocol):
    """Executions of native recovery plans of any target. Ids of plans, executions and steps are their ARNs.

    What reads never raises for what AWS answers: a `Problem` comes back instead (law 1). What writes raises
    `WriteFailed` when AWS does not take it, of it `Conflict` for the wrong moment; an answer that got lost is asked
    for again, and nothing happens twice.
    """

    def start(self, target: Target, plan_id: str, *, drill: bool, token: str) -> str:
        """Starts a plan, once for a `token` (up to 64 characters) however often it is asked; the execution's id."""
        ...

    def read(self, target: Target, execution_id: str, names: Mapping[str, str]) -> Recovery | Problem:
        """The execution as it is now. `names`: server id -> what people call it."""
        ...

    def unfinished(self, target: Target, plan_id: str) -> tuple[Unfinished, ...] | Problem:
        """The executions of a plan that are at work, and the newest one where that has failed."""
        ...

    def jobs(self, target: Target) -> tuple[Job, ...] | Problem:
        """The jobs of a target that are at work, whoever started them."""
        ...

    def retry(self, target: Target, step_id: str) -> None:
        """Launches again what a failed step has not launched; the execution goes on from there."""
        ...

    def skip(self, target: Target, step_id: str) -> None:
        """Leaves out a failed step, or one that has not begun, a wait too; the execution goes on."""
        ...

    def cancel(self, target: Target, execution_id: str) -> None:
        """Ends an execution after the job at work. What is launched stays."""
        ...
