"""The ports of a drive: its DRS jobs, its store and its state machine. `tagsync.aws` implements them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from tagsync.core.errors import TagsyncError
from tagsync.core.model import Problem, Tags, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.drive import Drive, Order
from tagsync.recovery.words.jobs import Job

PREFLIGHT = "preflight"
"""The key of the preflight that is kept beside a drive."""

INSTANCES = "instances"
"""The key of what was seen of its instances at its end."""

CLOSED = "closed"
"""The key of the end that is reported: after a retry a drive ends once more."""


class NotStarted(Exception):
    """DRS has refused a job, or its answer was lost.

    `kind` is `CONFLICT` where a server is in a job already, whatever the problem calls it.
    """

    def __init__(self, kind: ProblemKind, problem: Problem) -> None:
        self.kind = kind
        self.problem = problem
        super().__init__(str(problem))


class TagsRefused(NotStarted):
    """DRS has refused a job because of its tags. There is no job, and without tags there may be one."""


class DriveMoved(TagsyncError):
    """The stored drive has changed since it was read."""


class Launcher(Protocol):
    """Starts DRS jobs and reads them, with the recovery role of each account."""

    def jobs(self, target: Target, drive: Drive) -> tuple[Job, ...] | Problem:
        """The jobs that are at work or may be those of this drive (`claims.concerning`), with the reasons of failed
        launches. Never raises for what AWS answers."""
        ...

    def start(
        self,
        target: Target,
        server_ids: Sequence[str],
        points: Mapping[str, str],
        *,
        drill: bool,
        tags: Tags,
        within: timedelta,
    ) -> Job:
        """Starts one job (`StartRecovery`), sent within this time or not at all. `points`: server id -> the recovery
        point to launch it from; others are launched from their latest data. Raises `NotStarted`, and `TagsRefused`
        where DRS may take the same without tags."""
        ...

    def mark(self, drive: Drive, order: Order, job: Job) -> Problem | None:
        """Writes the order of a job that carries no tag on its source servers, and why that was not possible."""
        ...


@dataclass(frozen=True, slots=True)
class StoredDrive:
    """A drive as it is stored. `version` counts its changes; a save names the version that was read."""

    drive: Drive
    version: int


class Drives(Protocol):
    """The store of drives. Every method raises `ServiceError` if AWS fails."""

    def create(self, drive: Drive, request: Mapping[str, object]) -> None:
        """Saves a new drive and the request that it was begun with."""
        ...

    def request(self, run_id: str) -> Mapping[str, object]:
        """The request that a drive was begun with; empty if there is no such drive."""
        ...

    def load(self, run_id: str) -> StoredDrive | None: ...

    def save(self, drive: Drive, version: int) -> int:
        """Saves the drive over this version, and returns the new version. Raises `DriveMoved` if it has changed."""
        ...

    def newest(self, limit: int) -> tuple[Drive, ...]:
        """The newest drives, the newest first."""
        ...

    def keep(self, run_id: str, what: str, value: object) -> None:
        """Keeps a value beside a drive, in place of the one before: the token of its approval, its preflight, its
        instances, the end that is reported."""
        ...

    def kept(self, run_id: str, what: str) -> object:
        """The value that `keep` was given last; None if there is none."""
        ...


class Machine(Protocol):
    """The state machine that advances drives (Step Functions). Raises `ServiceError`."""

    def start(self, name: str, event: Mapping[str, object]) -> None:
        """Starts an execution of this name. Asking again starts no second one."""
        ...

    def go_on(self, token: str) -> None:
        """Ends the wait for an approval. Does nothing if that wait is over."""
        ...

    def deny(self, token: str, cause: str) -> None:
        """Ends the wait with the failure `Denied`."""
        ...
