"""A sweep whose job is to take back what an earlier sweep wrote."""

from __future__ import annotations

from typing import Any

from tagsync.core.model import Instance, Origin, Target
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.core.safety.limits import Safety
from tagsync.engine.kept.keeper import Keeper
from tagsync.engine.rollback.job import RollingBack
from tagsync.engine.stop import Stop
from tagsync.engine.sweep import Job, Reconciling, Sweep, Swept
from tests.engine.kept.kept_runs import FakeRuns, FakeValues, kept_runs
from tests.fake_fleet import NOW, FakeFleet, server

TARGETS = [Target("111111111111", region) for region in ("eu-west-1", "us-east-1")]


class Service:
    """A fleet of a server in each target, and a service that keeps what it writes."""

    def __init__(self) -> None:
        origins = [Origin(each.account, each.region, "i-1") for each in TARGETS]
        servers = [
            server(f"s-{target.region}", {"Env": "old"}, target=target, origin=each)
            for target, each in zip(TARGETS, origins, strict=True)
        ]
        self.fleet = FakeFleet(servers, [Instance(each, {"Env": "prod"}) for each in origins])
        self.runs, self.values = FakeRuns(), FakeValues()

    def sweep(self, job: Job, runs: FakeRuns, values: FakeValues, stop: Stop | None = None, **more: Any) -> Swept:
        record: Any = runs
        keeper = Keeper(values, "run")
        made = Sweep(self.fleet, self.fleet, job, record, "run", stop or Stop(), lambda: NOW, keeper=keeper, **more)
        return made.over(TARGETS)

    def begin(self) -> None:
        self.sweep(Reconciling(DEFAULT_POLICY), self.runs, self.values)

    def back(self, policy: Policy = DEFAULT_POLICY, **more: Any) -> tuple[FakeRuns, Swept]:
        runs = FakeRuns()
        job = RollingBack(policy, kept_runs(self.runs, self.values), "run")
        return runs, self.sweep(job, runs, FakeValues(), **more)

    @property
    def tags(self) -> list[dict[str, str]]:
        return list(self.fleet.tags.values())


def test_every_server_gets_back_what_it_had() -> None:
    service = Service()
    service.begin()
    assert [tags["Env"] for tags in service.tags] == ["prod", "prod"]
    runs, swept = service.back()
    assert service.tags == [{"Env": "old"}, {"Env": "old"}]
    assert [each.counts.changed for each in runs.outcomes("back")] == [1, 1]
    assert swept == Swept((), True)


def test_limits_hold_for_it_and_what_is_forced_is_recorded() -> None:
    service = Service()
    service.begin()
    strict = Policy(safety=Safety(max_same_updates=0, max_same_updates_percent=0))
    refused, _ = service.back(strict)
    assert [tags["Env"] for tags in service.tags] == ["prod", "prod"]
    assert all("max_same_updates" in each.refusal and not each.overridden for each in refused.outcomes("back"))
    forced, _ = service.back(strict, force=True)
    assert service.tags == [{"Env": "old"}, {"Env": "old"}]
    assert all("max_same_updates" in each.overridden and not each.refusal for each in forced.outcomes("back"))


def test_what_was_forced_in_an_earlier_part_stays_recorded() -> None:
    service = Service()
    service.begin()
    strict = Policy(safety=Safety(max_same_updates=0, max_same_updates_percent=0))
    first, _ = service.back(strict, force=True)
    job = RollingBack(strict, kept_runs(service.runs, service.values), "run")
    service.sweep(job, first, FakeValues(), force=True, again=True)
    assert all("max_same_updates" in each.overridden for each in first.outcomes("back"))


def test_what_was_changed_since_is_left_and_counted() -> None:
    service = Service()
    service.begin()
    service.tags[0]["Env"] = "mine"
    runs, _ = service.back()
    assert [tags["Env"] for tags in service.tags] == ["mine", "old"]
    assert [each.left for each in runs.outcomes("back")] == [1, 0]
    (row,) = runs.rows("back", TARGETS[0])
    assert row.left == ("Env",)


def test_a_target_in_which_nothing_was_changed_is_not_read_and_counts_as_right() -> None:
    service = Service()
    service.tags[0]["Env"] = "prod"
    service.begin()
    service.fleet.server_reads.clear()
    runs, _ = service.back()
    assert service.fleet.server_reads == [(TARGETS[1], ("s-us-east-1",))]
    assert [(each.counts.changed, each.counts.in_sync) for each in runs.outcomes("back")] == [(0, 1), (1, 0)]


def test_after_a_stop_nothing_is_written_and_all_is_left() -> None:
    service = Service()
    service.begin()
    stop = Stop()
    stop.cancel()
    _, swept = service.back(stop=stop)
    assert swept == Swept(tuple(TARGETS), False)
    assert [tags["Env"] for tags in service.tags] == ["prod", "prod"]
