"""Launched servers, and an AWS in memory that shows their instances."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from tagsync.core.model import (
    Instance,
    LaunchSettings,
    Origin,
    OriginReadings,
    Problem,
    SourceServer,
    Tags,
    Target,
    TargetReading,
)
from tagsync.core.problems import ProblemKind
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus
from tests.fake_fleet import HOME, server

SERVER, RUNS, JOB = "s-00000000000000001", "i-00000000000000001", "drsjob-1"
UP = ServerLaunch(HOME, SERVER, "web", Impact.CRITICAL, LaunchStatus.LAUNCHED, job_id=JOB, recovery_instance_id=RUNS)
RECORD = RecoveryInstance(SERVER, RUNS, is_drill=True, state="RUNNING", job_id=JOB, record_id=RUNS)
OFF = LaunchSettings(copy_tags=False, right_sizing="NONE")
ON = replace(OFF, copy_tags=True)


def denied(operation: str) -> Problem:
    return Problem(ProblemKind.ACCESS_DENIED, f"{HOME} {operation}", "not authorized")


def recovery(*launches: ServerLaunch) -> Recovery:
    step = RecoveryStep("a", 1, "wave 1", StepStatus.COMPLETED, launches or (UP,))
    return Recovery("e", "p", True, RecoveryStatus.COMPLETED, (step,))


@dataclass
class FakeAws:
    """One target with a launched server by default. A `Problem` stands for what cannot be read; `calls` counts."""

    servers: list[SourceServer] = field(default_factory=list)
    records: list[RecoveryInstance] | Problem = field(default_factory=lambda: [RECORD])
    instances: list[Instance] | Problem = field(default_factory=list)
    settings: LaunchSettings | Problem = OFF
    servers_problem: Problem | None = None
    calls: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, source: Tags, instance: Tags, settings: LaunchSettings | Problem = OFF, **more: str) -> FakeAws:
        """A server with these tags, and its instance with those."""
        shown = Instance(Origin(HOME.account, HOME.region, RUNS), instance, private_address="10.0.0.1", **more)
        return cls([server(SERVER, source)], instances=[shown], settings=settings)

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        self.calls["servers"] += 1
        return TargetReading(target, tuple(self.servers), self.servers_problem)

    def recovery_instances(self, target: Target, server_ids: Collection[str]) -> tuple[RecoveryInstance, ...] | Problem:
        self.calls["records"] += 1
        return self.records if isinstance(self.records, Problem) else tuple(self.records)

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        self.calls["instances"] += 1
        wanted = {Origin(account, region, each) for each in instance_ids}
        if isinstance(self.instances, Problem):
            return OriginReadings(unreadable=dict.fromkeys(wanted, self.instances))
        shown = {each.origin: each for each in self.instances if each.origin in wanted}
        return OriginReadings(shown, gone=frozenset(wanted - shown.keys()))

    def read_launch(self, server: SourceServer) -> LaunchSettings | Problem:
        self.calls["settings"] += 1
        return self.settings
