"""The ports for running native recovery plans, and for what a launch meets. `tagsync.aws` implements them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Protocol

from tagsync.core.model import Problem, Target
from tagsync.discovery.rpo import NewestPoints
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.launching.ports import NeedsReader
from tagsync.recovery.native.facts import OtherExecution, Unfinished
from tagsync.recovery.points.ports import PointReader
from tagsync.recovery.words.acts import Act
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.listed import Listing
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.steering import WrongMoment


class Conflict(WriteFailed, WrongMoment):
    """AWS refuses it at this moment: an execution is at work already, or the execution has moved on."""


class MarkRefused(WriteFailed):
    """AWS refuses the tag of a start. Without one it may start it."""


class Acts(Protocol):
    """What callers of the API did with executions."""

    def note(self, execution_id: str, act: Act) -> None: ...

    def of(self, execution_id: str) -> tuple[Act, ...]:
        """In the order of time."""
        ...


class ExecutionReader(Protocol):
    """Reads executions of native recovery plans in any target. Ids of plans, executions and steps are their ARNs.

    Reads answer a `Problem` instead of raising (law 1).
    """

    def read(self, target: Target, execution_id: str, names: Mapping[str, str]) -> Recovery | Problem:
        """The execution as it is now. `names`: server id -> what people call it."""
        ...

    def mark(self, target: Target, execution_id: str) -> str | Problem:
        """What the execution was marked with when it was started; empty if it was not."""
        ...

    def unfinished(self, target: Target, plan_id: str) -> tuple[Unfinished, ...] | Problem:
        """The executions of a plan that are at work, and the newest one if it has failed, timed out or is UNCLEAR."""
        ...

    def jobs(self, target: Target) -> tuple[Job, ...] | Problem:
        """All jobs of a target that are at work or UNCLEAR, also those of others."""
        ...


class ExecutionLists(Protocol):
    """Lists the executions of native recovery plans in any target."""

    def listed(self, target: Target, plan: str = "") -> Listing | Problem:
        """The plans of a target and their executions; empty where DRS was never set up. With `plan` only executions of
        plans with this name, and of the newest that FAILED it says which can go on."""
        ...


class NativeExecutions(ExecutionReader, Protocol):
    """Runs them, too. Writes raise `WriteFailed` if AWS refuses, and its subclass
    `Conflict` if this is the wrong moment. An answer that was lost is asked for again, and nothing happens twice.
    """

    def start(
        self, target: Target, plan_id: str, *, drill: bool, token: str, points: Mapping[str, str], mark: str = ""
    ) -> str:
        """Starts a plan and returns the id of the execution. One `token` (up to 64 characters) starts it only once.

        `points`: server id -> the recovery point to launch it from. Others are launched from their latest data.
        `mark` is a tag of the execution, by which it is found again. Raises `MarkRefused` if AWS refuses that."""
        ...

    def retry(self, target: Target, step_id: str) -> None:
        """Launches again what a failed step has not launched; the execution goes on from there."""
        ...

    def skip(self, target: Target, step_id: str) -> None:
        """Skips a step that has failed or has not begun, also a wait; the execution goes on."""
        ...

    def leave_out(self, target: Target, step_id: str, server_ids: Collection[str]) -> None:
        """Takes servers out of a step that has not begun. One must be left."""
        ...

    def cancel(self, target: Target, execution_id: str) -> None:
        """Ends an execution after the job at work. What is launched stays."""
        ...


class LaunchReader(PointReader, NeedsReader, Protocol):
    """Reads what a launch of servers would meet in a target. Every read answers a `Problem` instead of raising (law 1).

    Servers are named by their ids.
    """

    def instances(self, target: Target, server_ids: Collection[str]) -> tuple[RecoveryInstance, ...] | Problem:
        """The recovery instances of these servers, also those that are terminated."""
        ...

    def newest_points(self, target: Target, server_ids: Collection[str]) -> NewestPoints:
        """When the newest recovery point of each of these servers was taken; None for a server without points."""
        ...

    def executions(self, target: Target, *, except_of: str = "") -> tuple[OtherExecution, ...] | Problem:
        """The executions at work of all recovery plans, except those of one plan."""
        ...
