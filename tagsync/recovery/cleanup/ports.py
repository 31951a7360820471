"""The ports of a cleanup. `tagsync.aws` implements them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from tagsync.core.model import OriginReadings, Problem, Target, TargetReading
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.jobs import Job


class Servers(Protocol):
    """Reads source servers and EC2 instances: the engine's `Reader` is one."""

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading: ...

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings: ...


class ExecutionAtWork(Protocol):
    """A native execution at work, with its servers."""

    @property
    def execution_id(self) -> str: ...

    @property
    def plan(self) -> str: ...

    @property
    def server_ids(self) -> frozenset[str]: ...


class Instances(Protocol):
    """Reads recovery instances, and the native executions that are at work."""

    def instances(self, target: Target, server_ids: Collection[str]) -> tuple[RecoveryInstance, ...] | Problem: ...

    def executions(self, target: Target) -> tuple[ExecutionAtWork, ...] | Problem: ...


class Jobs(Protocol):
    """Reads jobs that are at work or UNCLEAR."""

    def jobs(self, target: Target) -> tuple[Job, ...] | Problem: ...


class Terminator(Protocol):
    """Terminates recovery instances."""

    def terminate(self, target: Target, recovery_instance_ids: Sequence[str]) -> str:
        """The id of the job that terminates these, `MOST_AT_ONCE` of them at most.

        Raises `WriteFailed` if DRS does not take it; the kind of its problem is CONFLICT if one of them cannot be
        terminated at the moment. Where an answer is lost, a job may be at work all the same.
        """
        ...
