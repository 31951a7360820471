"""A DRS in memory with recovery instances of every kind, behind the ports of a cleanup."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from tagsync.core.model import Instance, Origin, OriginReadings, Problem, SourceServer, Target, TargetReading
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.cleanup.clean import Cleaner
from tagsync.recovery.cleanup.cleanup import Drill
from tagsync.recovery.native.facts import OtherExecution
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.jobs import TERMINATION, Job, JobServer
from tests.fake_fleet import HOME, server

UNREAD = Problem(ProblemKind.UNAVAILABLE, f"{HOME} drs", "it broke off")
OURS, OTHERS = "drsjob-1", "drsjob-9"


def server_id(number: int) -> str:
    return f"s-{number:017x}"


def instance_id(number: int) -> str:
    return f"i-{number:017x}"


def launched(number: int, *, is_drill: bool | None = True, **more: str) -> RecoveryInstance:
    """The recovery instance of a server."""
    values = {"state": "RUNNING", "job_id": OURS, "record_id": instance_id(number)} | more
    return RecoveryInstance(server_id(number), instance_id(number), is_drill, **values)  # type: ignore[arg-type]


def source(number: int, *, origin: str = "", direction: str = "FAILOVER") -> SourceServer:
    """A source server; `origin` is its EC2 instance."""
    place = Origin("999999999999", "eu-west-1", origin or f"i-{number + 1000:017x}")
    return server(server_id(number), origin=place, direction=direction)


@dataclass
class World:
    """What the reads of a cleanup answer, and what was terminated. `refused` are instances that DRS will not
    terminate: a call with one of them is a conflict. `lost`: the answer to each call is lost, though DRS takes it.
    `runs_on`: EC2 goes on running what DRS has terminated."""

    records: tuple[RecoveryInstance, ...] | Problem = ()
    listed: TargetReading = field(default_factory=lambda: TargetReading(HOME))
    at_work: tuple[Job, ...] | Problem = ()
    tags: dict[str, dict[str, str]] = field(default_factory=dict)
    not_in_ec2: frozenset[str] = frozenset()
    unreadable: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    lost: bool = False
    executing: tuple[OtherExecution, ...] | Problem = ()
    runs_on: bool = False
    terminated: list[str] = field(default_factory=list)
    calls: list[tuple[str, ...]] = field(default_factory=list)

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        return self.listed

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        every = {each: Origin(account, region, each) for each in instance_ids}
        found = {each for each in every if each not in self.not_in_ec2 | self.unreadable}
        return OriginReadings(
            {every[each]: Instance(every[each], self.tags.get(each, {}), self._state(each)) for each in found},
            frozenset(every[each] for each in every if each in self.not_in_ec2 - self.unreadable),
            {every[each]: UNREAD for each in every if each in self.unreadable},
        )

    def _state(self, name: str) -> str:
        return "terminated" if name in self.terminated and not self.runs_on else "running"

    def instances(self, target: Target, server_ids: Collection[str]) -> tuple[RecoveryInstance, ...] | Problem:
        return self.records

    def executions(self, target: Target) -> tuple[OtherExecution, ...] | Problem:
        return self.executing

    def jobs(self, target: Target) -> tuple[Job, ...] | Problem:
        return self.at_work

    def terminate(self, target: Target, recovery_instance_ids: Sequence[str]) -> str:
        self.calls.append(tuple(recovery_instance_ids))
        if self.refused & set(recovery_instance_ids):
            raise WriteFailed(Problem(ProblemKind.CONFLICT, f"{target} drs", "it cannot be terminated now"))
        self.terminated += recovery_instance_ids
        self._end(set(recovery_instance_ids))
        if self.lost:
            raise WriteFailed(UNREAD)
        return "drsjob-end"

    def _end(self, names: set[str]) -> None:
        if not isinstance(self.records, Problem):
            self.records = tuple(
                replace(each, state="SHUTTING-DOWN") if each.record_id in names else each for each in self.records
            )

    def forget(self) -> None:
        """What was shutting down is gone."""
        if not isinstance(self.records, Problem):
            self.records = tuple(each for each in self.records if each.state != "SHUTTING-DOWN")


def world(*numbers: int, **more: object) -> World:
    """Servers of these numbers, each with the instance of a drill."""
    servers = TargetReading(HOME, tuple(source(number) for number in numbers))
    return World(tuple(launched(number) for number in numbers), servers, **more)  # type: ignore[arg-type]


def cleaner(made: World, *numbers: int, jobs: frozenset[str] | None = frozenset({OURS})) -> Cleaner:
    drill = Drill("erp", {HOME: {server_id(number): f"erp-{number}" for number in numbers}}, jobs)
    return Cleaner(drill, made, made, made, made)


def at_work(*numbers: int, initiated_by: str = "START_DRILL") -> Job:
    servers = tuple(JobServer(server_id(number), "PENDING") for number in numbers)
    return Job(HOME, "drsjob-w", "STARTED", servers, initiated_by=initiated_by)


def ending(*numbers: int) -> Job:
    return at_work(*numbers, initiated_by=TERMINATION)
