"""What a preflight looks at: what the tags say now, beside what DRS has and does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from tagsync.core.errors import Mistake
from tagsync.core.model import Problem, SourceServer, Target
from tagsync.core.plan import Plan
from tagsync.discovery.rpo import NO_RPO, NewestPoints, Rpo
from tagsync.discovery.wave_notices import WaveMissing
from tagsync.discovery.waves import DEFAULT_WAVE_TAG
from tagsync.recovery.launching.needs import NO_NEEDS, Needs
from tagsync.recovery.points.choosing import NOTHING_CHOSEN, Chosen
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.points import PointsListed
from tagsync.recovery.words.vocabulary import Impact, RecoveryStatus


@dataclass(frozen=True, slots=True)
class PlannedServer:
    """A server that the tags put into a step now."""

    server: SourceServer
    impact: Impact = Impact.CRITICAL


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One step as the tags say now; a wait has no servers."""

    name: str
    servers: tuple[PlannedServer, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """One way in which the plan in DRS is not what the tags say. `place` is the id of a server, or the plan; `name` is
    what people call the server."""

    place: str
    what: str
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An execution of the plan that is at work, or its last one if that has failed, timed out or is UNCLEAR.

    `step_failed`: it has failed in a step, which can be retried. An execution that fails before its first step has
    launched nothing.
    """

    execution_id: str
    status: RecoveryStatus = RecoveryStatus.IN_PROGRESS
    step_failed: bool = False


@dataclass(frozen=True, slots=True)
class OtherExecution:
    """An execution at work of another recovery plan. `plan` is the name of that plan, `server_ids` all its servers."""

    execution_id: str
    plan: str
    server_ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class LaunchReading:
    """What a launch of the plan's servers would meet in a target, as read at `at`.

    `instances` are their recovery instances, `executions` those at work of other plans. `points` says when the newest
    recovery point of a server was taken, for servers that no longer replicate and keep their points; None if there is
    none. `listed` are all points of the servers for which some are asked for. `needs` is what their launches need in
    EC2. A `Problem` stands for a read that failed.
    """

    at: datetime
    instances: Sequence[RecoveryInstance] | Problem = ()
    points: NewestPoints = field(default_factory=dict)
    executions: Sequence[OtherExecution] | Problem = ()
    listed: PointsListed = field(default_factory=dict)
    needs: Needs = NO_NEEDS


@dataclass(frozen=True, slots=True)
class Facts:
    """What a preflight looks at.

    `keys` are the tag keys that decide which servers are in the plan, in which wave, and with which impact. `tag_plan`
    is a fresh plan of the tags of every server of the target. `concerned` are the ARNs of the servers that are in the
    plan, or would be if their tags were repaired. `native` are the differences between the plan in DRS and `steps`:
    empty if they are equal, None if DRS has no such plan of tagsync; `foreign` is then the ARN of a plan of this name
    that tagsync did not make. `jobs` are the jobs of the target, `unfinished` the executions of the plan that are at
    work or have failed. A `Problem` stands for a read that failed. `mistakes` say why the tags do not make a plan (too
    many steps). `wave_tag` names the waves, and `wave_missing` says whether servers without one are refused. `left_out`
    are servers that the selector takes and the plan goes without. `left_behind` are the ARNs of servers whose instances
    are gone while their neighbours are still there. `usual_minutes` is how long an execution usually
    takes, 0 if that has no limit. `chosen` are the recovery points that are asked for, `rpo` says how old data may be.
    """

    plan: str
    target: Target
    steps: tuple[PlannedStep, ...]
    keys: frozenset[str]
    tag_plan: Plan
    concerned: frozenset[str]
    native: Sequence[Difference] | Problem | None
    jobs: Sequence[Job] | Problem
    unfinished: Sequence[Unfinished] | Problem
    launch: LaunchReading
    mistakes: tuple[Mistake, ...] = ()
    foreign: str = ""
    left_out: tuple[SourceServer, ...] = ()
    left_behind: frozenset[str] = frozenset()
    usual_minutes: int = 0
    wave_tag: str = DEFAULT_WAVE_TAG
    wave_missing: WaveMissing = WaveMissing.FIRST
    chosen: Chosen = NOTHING_CHOSEN
    rpo: Rpo = NO_RPO

    @property
    def is_set_up(self) -> bool:
        """Whether DRS was ever set up in the target."""
        return any(target.status != "uninitialised" for target in self.tag_plan.targets)

    def servers(self) -> Iterator[PlannedServer]:
        for step in self.steps:
            yield from step.servers
