"""What a driven recovery needs from AWS. `tagsync.aws` provides it; anything with these methods will do."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from tagsync.core.errors import TagsyncError
from tagsync.core.model import Problem, Tags, Target
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.words.jobs import Job


class NotStarted(Exception):
    """DRS has not taken a job, or its answer was lost. `kind` is that of the problem, or `conflict`."""

    def __init__(self, kind: str, problem: Problem) -> None:
        self.kind = kind
        self.problem = problem
        super().__init__(str(problem))


class DriveMoved(TagsyncError):
    """Somebody else has changed a run since it was read."""


class Launcher(Protocol):
    """Starts DRS jobs and reads them, with the recovery role of each account."""

    def jobs(self, target: Target, run_id: str, past: Collection[str]) -> tuple[Job, ...] | Problem:
        """All jobs that are at work, and all of this run, with the reasons of failed launches, but for the jobs in
        `past`. Never raises for what AWS answers."""
        ...

    def start(self, target: Target, server_ids: Sequence[str], *, drill: bool, tags: Tags) -> Job:
        """Starts one job (`StartRecovery`). Raises `NotStarted`."""
        ...


@dataclass(frozen=True, slots=True)
class StoredDrive:
    """A run, and the version of what is stored: whoever saves it names the version that was read."""

    run: Drive
    version: int


class Drives(Protocol):
    """The store of driven runs. Raises `ServiceError` for whatever AWS does not do."""

    def create(self, run: Drive, request: Mapping[str, object]) -> None:
        """Saves a new run with what was asked for."""
        ...

    def request(self, run_id: str) -> Mapping[str, object]:
        """What was asked for; empty for a run that is not there."""
        ...

    def load(self, run_id: str) -> StoredDrive | None: ...

    def save(self, run: Drive, version: int) -> int:
        """Saves a run as it follows the version, and returns its new version. Raises `DriveMoved`."""
        ...

    def newest(self, limit: int) -> tuple[Drive, ...]:
        """The runs that began last, the newest first."""
        ...

    def keep(self, run_id: str, what: str, value: object) -> None:
        """Keeps something beside a run, over what was there: the token of its approval, the findings of its start."""
        ...

    def kept(self, run_id: str, what: str) -> object:
        """What `keep` was given last; None where it was given nothing."""
        ...


class Machine(Protocol):
    """The state machine that drives runs (Step Functions). Raises `ServiceError`."""

    def start(self, name: str, event: Mapping[str, object]) -> None:
        """Starts an execution of this name, once however often it is asked."""
        ...

    def go_on(self, token: str) -> None:
        """Ends the waiting for an approval; nothing where nobody waits any more."""
        ...

    def deny(self, token: str, cause: str) -> None:
        """The same, as a failure `Denied`."""
        ...
