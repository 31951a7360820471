"""A cleanup: the recovery instances of a drill, and what becomes of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tagsync.core.model import Problem, Target
from tagsync.recovery.words.recovery import Recovery


class Fate(StrEnum):
    """What becomes of a recovery instance. DUE: it is to be terminated, and nothing is done yet."""

    DUE = "DUE"
    TERMINATING = "TERMINATING"
    TERMINATED = "TERMINATED"
    KEPT = "KEPT"
    FAILED = "FAILED"


class Reason(StrEnum):
    """Why a recovery instance is kept. `passes`: the same cleanup, later, may find it otherwise."""

    passes: bool

    RECOVERY = "launched-by-a-recovery", False
    UNSAID = "launch-not-said", False
    ORIGIN = "origin-of-a-source-server", False
    LAUNCHED_BACK = "launched-back", False
    GIVEN = "launched-into", False
    FAILING_BACK = "failing-back", False
    OTHER_JOB = "of-another-drill", False
    IN_JOB = "in-a-job", True
    IN_EXECUTION = "in-an-execution", True
    UNREAD = "not-read", True

    def __new__(cls, name: str, passes: bool = False) -> Reason:
        reason = str.__new__(cls, name)
        reason._value_ = name
        reason.passes = passes
        return reason


@dataclass(frozen=True, slots=True)
class Drill:
    """What is cleaned up after. `name` is what a person calls it; `servers` are the names of its source servers by
    their ids, in each target. `jobs` are those of one drill: instances of other jobs are kept. None: any drill of
    these servers counts."""

    name: str
    servers: Mapping[Target, Mapping[str, str]] = field(repr=False)
    jobs: frozenset[str] | None = None

    @property
    def targets(self) -> tuple[Target, ...]:
        return tuple(sorted(self.servers))


def why_not(recovery: Recovery) -> str:
    """Why there is nothing to clean up after this execution or drive, or not yet; empty if there is."""
    if not recovery.drill:
        return "it is a recovery and no drill: what it launched may be production, and is never cleaned up"
    if not recovery.has_ended:
        return "the drill is still at work: wait for its end, or cancel it"
    return ""


def drill_of(recovery: Recovery, name: str) -> Drill:
    """One native execution or drive, as what is cleaned up after. Only servers that have a job can have an instance."""
    servers: dict[Target, dict[str, str]] = {}
    launched = [each for each in recovery.servers() if each.job_id]
    for each in launched:
        servers.setdefault(each.target, {})[each.server_id] = each.name
    return Drill(name, servers, frozenset(each.job_id for each in launched))


@dataclass(frozen=True, slots=True)
class CleanedInstance:
    """One recovery instance. `instance_id` is EC2's, `recovery_instance_id` the one by which DRS terminates it.

    `reason` is there if it is KEPT; `why` says it in words, or why terminating it FAILED. `settle` is what to do about
    it: a command or where to look; empty where there is nothing to do.
    """

    server_id: str
    name: str = field(repr=False)
    instance_id: str
    recovery_instance_id: str
    fate: Fate
    job_id: str = ""
    reason: Reason | None = None
    why: str = ""
    settle: str = ""

    @property
    def is_left(self) -> bool:
        """Whether it may still cost, and the same cleanup, later, may change that."""
        return self.fate is Fate.FAILED or (self.reason is not None and self.reason.passes)


@dataclass(frozen=True, slots=True)
class TargetCleanup:
    """What becomes of the instances of one target. `problem`: why nothing can be terminated there."""

    target: Target
    instances: tuple[CleanedInstance, ...] = ()
    problem: Problem | None = None

    def due(self) -> tuple[CleanedInstance, ...]:
        return tuple(each for each in self.instances if each.fate is Fate.DUE)


@dataclass(frozen=True, slots=True)
class Cleanup:
    """The cleanup after one drill, in every target."""

    name: str
    targets: tuple[TargetCleanup, ...]

    def instances(self, *fates: Fate) -> Iterator[tuple[Target, CleanedInstance]]:
        """Those with one of these fates; all without any."""
        for place in self.targets:
            yield from ((place.target, each) for each in place.instances if not fates or each.fate in fates)

    def count(self, *fates: Fate) -> int:
        return sum(1 for _ in self.instances(*fates))

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(place.problem for place in self.targets if place.problem)

    @property
    def is_clean(self) -> bool:
        """Whether nothing of the drill is left that could be terminated, as far as everything could be read."""
        left = self.count(Fate.DUE, Fate.TERMINATING) or any(each.is_left for _, each in self.instances())
        return not left and not self.problems

    @property
    def has_failed(self) -> bool:
        """Whether something could not be read or terminated."""
        return bool(self.problems) or any(each.is_left for _, each in self.instances())


def only(cleanup: Cleanup, shown: Cleanup) -> Cleanup:
    """Of what is due now, only what was due when a person was asked."""
    agreed = {(target, each.recovery_instance_id) for target, each in shown.instances(Fate.DUE)}
    return Cleanup(cleanup.name, tuple(_only(place, agreed) for place in cleanup.targets))


def _only(place: TargetCleanup, agreed: Iterable[tuple[Target, str]]) -> TargetCleanup:
    kept = (
        each
        for each in place.instances
        if each.fate is not Fate.DUE or (place.target, each.recovery_instance_id) in agreed
    )
    return TargetCleanup(place.target, tuple(kept), place.problem)
