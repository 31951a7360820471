"""What is read to know how far servers are, and what is told where it cannot be read."""

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
    Target,
    TargetReading,
)
from tagsync.engine.stop import Stop
from tagsync.recovery.failback.reading import FailbackReader, Failbacks
from tagsync.recovery.failback.way import Carries, Stage, tags_home
from tagsync.recovery.words.instances import RecoveryInstance
from tests.recovery.failback.test_pairing import (
    AWAY,
    BACK_HOME,
    COPY,
    COPY_RUNS,
    DENIED,
    OFF,
    ORIGIN,
    WEB,
    WEB_RUNS,
)

UP = replace(WEB, recovery_instance_id=WEB_RUNS.instance_id)


@dataclass
class TwoRegions:
    """An AWS in memory with two targets. A `Problem` stands for what cannot be read."""

    servers: dict[Target, tuple[SourceServer, ...] | Problem]
    runs: dict[Target, tuple[RecoveryInstance, ...] | Problem] = field(default_factory=lambda: {AWAY: (WEB_RUNS,)})
    tags: dict[str, str] | Problem = field(default_factory=dict)
    calls: Counter[str] = field(default_factory=Counter)

    def read(self, *targets: Target, wanted: Collection[tuple[Target, str]] | None = None) -> Failbacks:
        return FailbackReader(self, self._instances, 2, Stop()).read(targets, wanted)

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        self.calls[f"servers of {target.region}"] += 1
        found = self.servers[target]
        return TargetReading(target, problem=found) if isinstance(found, Problem) else TargetReading(target, found)

    def _instances(self, target: Target, ids: Collection[str]) -> tuple[RecoveryInstance, ...] | Problem:
        self.calls[f"instances of {target.region}"] += 1
        return self.runs.get(target, ())

    def read_launch(self, server: SourceServer) -> LaunchSettings | Problem:
        self.calls["settings"] += 1
        return OFF

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        self.calls[f"ec2 of {region}"] += 1
        origin = Origin(account, region, BACK_HOME)
        if isinstance(self.tags, Problem):
            return OriginReadings(unreadable={origin: self.tags})
        return OriginReadings({origin: Instance(origin, self.tags)})


def test_the_region_that_a_server_comes_from_is_read_though_it_was_not_asked_for() -> None:
    aws = TwoRegions({AWAY: (UP,), ORIGIN: (COPY,)})
    found = aws.read(AWAY)
    assert [(way.stage, way.back) for way in found.ways] == [(Stage.READY, COPY)]
    assert (found.problems, found.targets) == ((), 2)
    assert aws.calls == {
        "servers of eu-central-1": 1,
        "instances of eu-central-1": 1,
        "servers of eu-west-1": 1,
        "settings": 1,
    }


def test_from_the_region_at_home_the_other_end_is_found_too() -> None:
    found = TwoRegions({AWAY: (UP,), ORIGIN: (COPY,)}).read(ORIGIN)
    assert [way.stage for way in found.ways] == [Stage.READY]


def test_a_fleet_in_which_nothing_was_recovered_costs_one_listing() -> None:
    aws = TwoRegions({AWAY: (WEB,)}, runs={})
    assert aws.read(AWAY).ways == ()
    assert aws.calls == {"servers of eu-central-1": 1}


def test_law_1_a_region_that_cannot_be_read_is_told_and_its_ways_are_unknown() -> None:
    found = TwoRegions({AWAY: (UP,), ORIGIN: DENIED}).read(AWAY)
    assert ([way.stage for way in found.ways], found.problems) == ([Stage.UNKNOWN], (DENIED,))
    hidden = TwoRegions({AWAY: (UP,)}, runs={AWAY: DENIED}).read(AWAY)
    assert (hidden.ways, hidden.problems) == ((), (DENIED,)), "it may run there"


def test_the_tags_of_what_was_launched_back_are_those_that_ec2_shows() -> None:
    back = replace(COPY, recovery_instance_id=BACK_HOME)
    aws = TwoRegions({AWAY: (UP,), ORIGIN: (back,)}, {AWAY: (WEB_RUNS,), ORIGIN: (COPY_RUNS,)}, {"Name": "web"})
    (way,) = aws.read(AWAY).ways
    assert (way.stage, tags_home(way).lost, aws.calls["settings"]) == (Stage.LAUNCHED_BACK, ("Cost",), 1)
    aws.tags = DENIED
    unread = aws.read(AWAY)
    assert (tags_home(unread.ways[0]).carries, unread.problems) == (Carries.UNKNOWN, (DENIED,))


def test_of_the_servers_of_one_recovery_only_their_ways_are_read() -> None:
    aws = TwoRegions({AWAY: (UP,), ORIGIN: (COPY,)})
    assert aws.read(AWAY, wanted=[(AWAY, "s-9")]).ways == ()
    assert aws.calls["servers of eu-west-1"] == 0
