"""Working through targets in batches, until there is no time left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from tagsync.core.model import Instance, Origin, OriginReadings, Problem, Target, TargetReading
from tagsync.core.plan import Bucket, ServerPlan
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.core.tagging.tag_list import Entry, TagList
from tagsync.engine import sweep as sweeps
from tagsync.engine.crew import Crew
from tagsync.engine.history import ServerRow, TargetOutcome
from tagsync.engine.stop import Stop
from tagsync.engine.sweep import BATCH, Reconciling, Sweep, Swept
from tests.fake_fleet import NOW, FakeFleet, failing, server

TARGETS = [Target(f"{number:012}", "eu-west-1") for number in range(BATCH + 2)]


class FakeRuns:
    """The record of a run: outcomes and rows by target."""

    def __init__(self, earlier: dict[Target, list[ServerRow]] | None = None) -> None:
        self.outcomes_by_target: dict[Target, TargetOutcome] = {}
        self.rows_by_target = earlier or {}

    def save_target(self, run_id: str, outcome: TargetOutcome, rows: Sequence[ServerRow]) -> None:
        assert run_id == "run"
        self.outcomes_by_target[outcome.target] = outcome
        self.rows_by_target[outcome.target] = list(rows)

    def rows(self, run_id: str, target: Target | None = None) -> Iterable[ServerRow]:
        assert target
        return self.rows_by_target.get(target, [])

    def buckets(self) -> dict[str, list[str]]:
        rows = self.rows_by_target.items()
        return {target.account[-2:]: [row.skip or row.bucket for row in found] for target, found in rows}

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"a sweep needs no {name}")


def fleet(*targets: Target) -> FakeFleet:
    """A server in each target that lacks the tag of its instance."""
    origins = {target: Origin(target.account, target.region, "i-1") for target in targets}
    servers = [server(target=target, origin=origin) for target, origin in origins.items()]
    return FakeFleet(servers, [Instance(origin, {"Env": "prod"}) for origin in origins.values()])


def sweep(fake: FakeFleet, runs: FakeRuns, stop: Stop | None = None, **more: Any) -> Sweep:
    job = Reconciling(DEFAULT_POLICY, more.pop("server_ids", ()))
    settings = {"stop": stop or Stop(), "now": lambda: NOW, "workers": 1, **more}
    return Sweep(fake, fake, job, runs, "run", **settings)


def test_every_target_is_read_written_and_saved_in_batches() -> None:
    fake, runs = fleet(*TARGETS), FakeRuns()
    batches: list[int] = []
    fake.before_write = lambda _kind, _server: batches.append(len(runs.outcomes_by_target))
    assert sweep(fake, runs).over(TARGETS) == Swept((), True)
    assert batches == [0] * 50 + [50] * 2
    assert len(runs.outcomes_by_target) == 52
    assert all(each.counts.changed == 1 for each in runs.outcomes_by_target.values())


def test_a_batch_begins_when_the_one_before_is_read_and_is_saved_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweeps, "BATCH", 1)
    asked: list[str] = []

    class Asked(FakeFleet):
        def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
            asked.append(f"servers of {target.account[-1]}")
            return super().read_servers(target, server_ids)

        def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
            asked.append(f"origins of {account[-1]}")
            return super().read_origins(account, region, instance_ids)

    class Counting(FakeRuns):
        def save_target(self, run_id: str, outcome: TargetOutcome, rows: Sequence[ServerRow]) -> None:
            saved.append(outcome.target)
            super().save_target(run_id, outcome, rows)

    saved: list[Target] = []
    made = fleet(*TARGETS[:3])
    sweep(Asked(made.servers.values(), made.instances.values()), Counting()).over(TARGETS[:3])
    assert asked == [f"{what} of {number}" for number in range(3) for what in ("servers", "origins")]
    assert sorted(saved) == TARGETS[:3]


def test_the_plan_of_a_batch_says_of_no_entry_of_the_list_that_it_matches_no_server() -> None:
    """Its server may be in another batch."""
    listed = TagList((Entry(server="db-1", tags={"Env": "x"}),))
    policy, fake, stop = replace(DEFAULT_POLICY, without_instance=listed), fleet(), Stop()
    with Crew(1, stop, "batch") as crew:
        reading, plan = Reconciling(policy).begin((), crew, fake, stop, NOW)
        assert plan(reading.fleet()).unmatched == ()


def test_a_fleet_in_sync_is_progress_without_writes() -> None:
    fake, runs = fleet(*TARGETS[:2]), FakeRuns()
    sweep(fake, runs).over(TARGETS[:2])
    fake.writes.clear()
    assert sweep(fake, FakeRuns()).over(TARGETS[:2]) == Swept((), True)
    assert fake.writes == []


def test_a_dry_run_writes_nothing_and_saves_what_it_would_write() -> None:
    fake, runs = fleet(*TARGETS[:2]), FakeRuns()
    assert sweep(fake, runs, dry_run=True).over(TARGETS[:2]) == Swept((), True)
    assert (fake.writes, runs.buckets()) == ([], {"00": ["changed"], "01": ["changed"]})


def test_only_the_servers_that_are_named_are_worked_on() -> None:
    fake, runs = fleet(TARGETS[0]), FakeRuns()
    sweep(fake, runs, server_ids=("s-9",)).over(TARGETS[:1])
    assert (fake.writes, runs.buckets()) == ([], {"00": []})


def test_batches_after_the_deadline_are_left() -> None:
    fake, runs, stop = fleet(*TARGETS), FakeRuns(), Stop()

    def ends_in_the_first_batch(_kind: str, written: ServerPlan) -> None:
        if written.target == TARGETS[1]:
            stop.cancel()

    fake.before_write = ends_in_the_first_batch
    swept = sweep(fake, runs, stop).over(TARGETS)
    assert swept == Swept((*TARGETS[2:],), True)
    assert [account for account, buckets in runs.buckets().items() if buckets == ["changed"]] == ["00", "01"]
    assert runs.buckets()["02"] == [Skip.NOT_REACHED]


def test_no_time_at_all_is_no_progress() -> None:
    stop = Stop()
    stop.cancel()
    fake, runs = fleet(*TARGETS[:2]), FakeRuns()
    assert sweep(fake, runs, stop).over(TARGETS[:2]) == Swept(tuple(TARGETS[:2]), False)
    assert runs.buckets() == {}


def test_writes_that_fail_before_the_deadline_are_left_and_are_no_progress() -> None:
    fake, runs, stop = fleet(*TARGETS[:1]), FakeRuns(), Stop()

    def fails_at_the_end(kind: str, written: ServerPlan) -> None:
        stop.cancel()
        failing("tag")(kind, written)

    fake.before_write = fails_at_the_end
    assert sweep(fake, runs, stop).over(TARGETS[:1]) == Swept((TARGETS[0],), False)
    assert runs.buckets() == {"00": ["failed"]}


def test_a_write_in_a_target_that_is_left_is_progress() -> None:
    origin = Origin(TARGETS[0].account, "eu-west-1", "i-1")
    servers = [server(f"s-{number}", target=TARGETS[0], origin=origin) for number in range(2)]
    fake, runs, stop = FakeFleet(servers, [Instance(origin, {"Env": "prod"})]), FakeRuns(), Stop()
    fake.before_write = lambda _kind, _server: stop.cancel()
    assert sweep(fake, runs, stop).over(TARGETS[:1]) == Swept((TARGETS[0],), True)


def test_what_a_dry_run_would_write_in_a_target_that_is_left_is_no_progress() -> None:
    target = TARGETS[0]
    read, unread = (Origin(target.account, region, "i-1") for region in ("eu-west-1", "eu-west-2"))
    servers = [server("s-1", target=target, origin=read), server("s-2", target=target, origin=unread)]
    stopped = Problem(ProblemKind.STOPPED, str(target), "not read")
    stop, runs = Stop(), FakeRuns()

    class Ending(FakeFleet):
        """There is no time left once the last origins are read."""

        def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
            if region == unread.region:
                stop.cancel()
            return super().read_origins(account, region, instance_ids)

    fake = Ending(servers, [Instance(read, {"Env": "prod"})], unreadable={unread: stopped})
    assert sweep(fake, runs, stop, dry_run=True).over([target]) == Swept((target,), False)
    assert runs.buckets() == {"00": ["changed", Skip.ORIGIN_UNREADABLE]}


def test_without_a_deadline_a_failure_is_told_and_not_left() -> None:
    fake, runs = fleet(*TARGETS[:1]), FakeRuns()
    fake.before_write = failing("tag")
    assert sweep(fake, runs).over(TARGETS[:1]) == Swept((), True)


@pytest.mark.parametrize(("again", "bucket"), [(True, Bucket.CHANGED), (False, Bucket.IN_SYNC)])
def test_a_second_look_in_one_run_keeps_what_the_first_has_written(again: bool, bucket: Bucket) -> None:
    fake, runs = fleet(TARGETS[0]), FakeRuns()
    sweep(fake, runs).over(TARGETS[:1])
    sweep(fake, runs, again=again).over(TARGETS[:1])
    assert runs.buckets() == {"00": [bucket]}


@pytest.mark.parametrize("broken", [False, True])
def test_a_server_that_is_gone_at_the_second_look_was_deleted_only_if_everything_was_read(broken: bool) -> None:
    row = ServerRow(TARGETS[0], "s-7", Bucket.SKIPPED, Skip.NOT_REACHED)
    fake, runs = fleet(TARGETS[0]), FakeRuns({TARGETS[0]: [row]})
    if broken:
        fake.problems = {TARGETS[0]: Problem(ProblemKind.THROTTLED, str(TARGETS[0]), "slow")}
    sweep(fake, runs, again=True).over(TARGETS[:1])
    assert runs.buckets()["00"][1:] == [Skip.NOT_REACHED if broken else Skip.SERVER_GONE]


def test_a_target_that_loses_too_many_tags_is_refused_alone() -> None:
    fake, runs = fleet(*TARGETS[:2]), FakeRuns()
    sweep(fake, runs).over(TARGETS[:2])
    many = {f"k{number}": "v" for number in range(30)}
    origin = Origin(TARGETS[0].account, "eu-west-1", "i-1")
    fake.instances[origin] = Instance(origin, many)
    sweep(fake, runs).over(TARGETS[:2])
    fake.instances[origin] = Instance(origin, {})
    sweep(fake, runs).over(TARGETS[:2])
    assert runs.buckets() == {"00": [Skip.REFUSED], "01": ["in_sync"]}
    assert "30 of 30 owned tags would be removed" in runs.outcomes_by_target[TARGETS[0]].refusal
    assert runs.outcomes_by_target[TARGETS[1]].refusal == ""
