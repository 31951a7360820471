"""Rule 1 for drives: what is launched later than the preflight replaces no recovery instance unasked either."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.advance import Advance
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.sparing import advance_sparing
from tagsync.recovery.driven.steering import retry, skip
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.points import PointsListed
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus
from tests.recovery.driven.drives import HUB, SPOKE, START, drive_of, server, wave

NOT_READ = Problem(ProblemKind.THROTTLED, f"{HUB} drs:DescribeRecoveryInstances", "slow")


@dataclass
class FakeInstances:
    """Recovery instances by server: whether each is a drill's. `asked` are the servers that were asked for."""

    drills: dict[str, bool] = field(default_factory=dict)
    unreadable: bool = False
    asked: list[str] = field(default_factory=list)

    def read(self, target: Target, server_ids: Sequence[str]) -> Sequence[RecoveryInstance] | Problem:
        self.asked += server_ids
        if self.unreadable and target == HUB:
            return NOT_READ
        return [RecoveryInstance(each, f"i-{each}", self.drills[each]) for each in server_ids if each in self.drills]


def step(drive: Drive, instances: FakeInstances) -> Advance:
    return advance_sparing(drive, {HUB: (), SPOKE: ()}, START, START, instances.read, nothing_listed)


def nothing_listed(_target: Target, server_ids: Sequence[str]) -> PointsListed:
    assert not server_ids
    return {}


def ordered(made: Advance) -> list[str]:
    return sorted(server_id for order in made.start for server_id in order.server_ids)


@pytest.mark.parametrize(
    ("drill", "accept", "spares"),
    [
        (True, Accept(), True),
        (True, Accept(replace_instances=True), False),
        (False, Accept(replace_instances=True), True),
        (False, Accept(replace_production=True), False),
    ],
)
def test_rule_1_a_drive_replaces_no_instance_unasked(drill: bool, accept: Accept, spares: bool) -> None:
    drive = drive_of(
        wave(server("a"), server("b"), server("c", SPOKE)),
        replace_instances=accept.replace_instances,
        replace_production=accept.replace_production,
    )
    made = step(drive, FakeInstances({"s-b": drill}))
    assert ordered(made) == (["s-a", "s-c"] if spares else ["s-a", "s-b", "s-c"])
    launches = {each.launch.server_id: each.launch for each in made.drive.servers()}
    if spares:
        assert launches["s-b"].status is LaunchStatus.FAILED
        assert "a launch would terminate its instance i-s-b" in launches["s-b"].reason


def test_rule_1_what_is_not_started_is_not_asked_for_and_nothing_is_asked_twice() -> None:
    instances = FakeInstances({"s-b": True})
    drive = drive_of(wave(server("a"), server("b", impact=Impact.OPTIONAL)), wave(server("z"), name="wave 2"))
    made = step(drive, instances)
    assert sorted(instances.asked) == ["s-a", "s-b"]
    step(made.drive, instances)
    assert sorted(instances.asked) == ["s-a", "s-b"], "all of the wave is ordered"


def test_rule_1_a_wave_of_spared_servers_alone_fails_at_once() -> None:
    made = step(drive_of(wave(server("a"))), FakeInstances({"s-a": False}))
    assert (made.drive.status, made.start) == (RecoveryStatus.FAILED, ())


def test_rule_1_where_instances_cannot_be_read_nothing_is_started_there() -> None:
    instances = FakeInstances(unreadable=True)
    made = step(drive_of(wave(server("a"), server("c", SPOKE))), instances)
    assert ordered(made) == ["s-c"]
    instances.unreadable = False
    assert ordered(step(made.drive, instances)) == ["s-a"]


@pytest.mark.parametrize("verb", [retry, skip])
def test_rule_1_a_retry_or_skip_replaces_only_what_it_says_itself(verb: object) -> None:
    """The start has accepted it for what was there then."""
    drive = drive_of(wave(server("a")), wave(server("b"), name="wave 2"))
    failed = step(drive, FakeInstances({"s-a": False})).drive
    failed = replace(failed, replace_production=True, replace_instances=True)
    later = START + timedelta(hours=1)
    again = verb(failed, later)  # type: ignore[operator]
    assert (again.replace_instances, again.replace_production) == (False, False)
    said = verb(failed, later, Accept(replace_production=True))  # type: ignore[operator]
    assert (said.replace_instances, said.replace_production) == (False, True)
    key = "s-a" if verb is retry else "s-b"
    assert ordered(step(said, FakeInstances({key: False}))) == [key]
