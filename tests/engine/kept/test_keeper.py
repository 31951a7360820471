"""What a run keeps of the values that it overwrites: before it writes, and of several parts together."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.model import Instance
from tagsync.core.plan import Bucket
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.core.skips import Skip
from tagsync.core.undo.recorded import RecordedServer
from tagsync.engine.kept.keeper import Keeper
from tagsync.engine.kept.values import merged_values
from tagsync.engine.run import ServerResult
from tagsync.engine.stop import Stop
from tagsync.engine.sweep import Reconciling, Sweep
from tests.engine.kept.kept_runs import FakeValues
from tests.engine.test_sweep import FakeRuns
from tests.fake_fleet import HOME, NOW, ORIGIN, FakeFleet, failing, server


def sweep(fake: FakeFleet, values: FakeValues, stop: Stop | None = None, **more: Any) -> None:
    runs: Any = FakeRuns()
    job = Reconciling(DEFAULT_POLICY)
    keeper = Keeper(values, "run")
    Sweep(fake, fake, job, runs, "run", stop or Stop(), lambda: NOW, workers=1, keeper=keeper, **more).over([HOME])


def changes(values: FakeValues) -> dict[str, list[tuple[str, str | None, str | None]]]:
    return {
        one.server_id: [(each.key, each.before, each.after) for each in one.changes if not each.is_record]
        for one in values.load("run", HOME)
    }


@pytest.fixture
def fake() -> FakeFleet:
    return FakeFleet([server(tags={"Env": "old"})], [Instance(ORIGIN, {"Env": "prod"})])


def test_it_is_kept_before_anything_is_written(fake: FakeFleet) -> None:
    values, seen = FakeValues(), []
    fake.before_write = lambda *_: seen.append(changes(values))
    sweep(fake, values)
    assert seen == [{"s-0001": [("Env", "old", "prod")]}]
    assert changes(values) == seen[0]


def test_a_dry_run_and_a_fleet_in_sync_keep_nothing(fake: FakeFleet) -> None:
    values = FakeValues()
    sweep(fake, values, dry_run=True)
    assert values.batches == {}
    sweep(fake, values)
    written = dict(values.batches)
    sweep(fake, values)
    assert values.batches == written


def test_what_was_not_reached_is_forgotten_and_counts_from_its_turn(fake: FakeFleet) -> None:
    values, stop = FakeValues(), Stop()

    class Late(Keeper):
        def before(self, servers: Any) -> None:
            super().before(servers)
            stop.cancel()

    runs: Any = FakeRuns()
    job = Reconciling(DEFAULT_POLICY)
    Sweep(fake, fake, job, runs, "run", stop, lambda: NOW, workers=1, keeper=Late(values, "run")).over([HOME])
    assert fake.writes == []
    assert changes(values) == {}
    fake.tags[server().arn]["Env"] = "another's"
    sweep(fake, values, again=True)
    assert changes(values) == {"s-0001": [("Env", "another's", "prod")]}


def test_of_a_server_that_failed_all_that_was_planned_is_kept(fake: FakeFleet) -> None:
    values = FakeValues()
    fake.before_write = failing("tag")
    sweep(fake, values)
    assert changes(values) == {"s-0001": [("Env", "old", "prod")]}


def test_what_became_of_a_change_otherwise_than_planned_is_corrected() -> None:
    values = FakeValues()
    keeper = Keeper(values, "run")
    planned = TagChange("tagsync:owned", None, "with launch settings", "ownership record")
    written = replace(planned, after="without")
    plan: Any = RecordedServer(HOME, "s-1", "", (planned,), (LaunchChange("copy_tags", "false", "true"),))
    keeper.before([plan])
    keeper.after([ServerResult(HOME, "s-1", "", Bucket.FAILED, None, "denied", (written,))])
    assert values.load("run", HOME)[0].changes == (written,)


def test_a_batch_that_has_ended_is_not_looked_at_again() -> None:
    values = FakeValues()
    keeper = Keeper(values, "run")
    plan: Any = RecordedServer(HOME, "s-1", "", (TagChange("A", None, "1"),))
    keeper.before([plan])
    keeper.after([ServerResult(HOME, "s-1", "", Bucket.CHANGED, changes=plan.changes)])
    keeper.after([ServerResult(HOME, "s-1", "", Bucket.SKIPPED, Skip.NOT_REACHED)])
    assert values.load("run", HOME) == (plan,)


def test_what_came_of_one_batch_says_nothing_of_another() -> None:
    values = FakeValues()
    keeper = Keeper(values, "run")
    first, second = (RecordedServer(HOME, f"s-{number}", "", (TagChange("A", None, "1"),)) for number in (1, 2))
    for each in (first, second):
        plan: Any = each
        keeper.before([plan])
    kept = dict(values.batches)
    keeper.after([ServerResult(HOME, "s-1", "", Bucket.CHANGED, changes=first.changes)])
    assert values.batches == kept
    keeper.after([ServerResult(HOME, "s-2", "", Bucket.SKIPPED, Skip.NOT_REACHED)])
    assert values.load("run", HOME) == (first,)


def test_batches_are_named_in_the_order_of_time_and_two_of_one_moment_apart() -> None:
    values, times = FakeValues(), iter([NOW, NOW, NOW + timedelta(microseconds=1), NOW + timedelta(days=40)])
    plan: Any = RecordedServer(HOME, "s-1", "", (TagChange("A", None, "1"),))
    for _ in range(4):
        Keeper(values, "run", lambda: next(times)).before([plan])
    names = [batch for _, batch in values.batches]
    assert len(names) == 4
    assert names[2:] == sorted(names)[2:]


class TestMerging:
    def merged(self, *each: TagChange) -> tuple[TagChange, ...]:
        found: tuple[RecordedServer, ...] = ()
        for change in each:
            found = merged_values(found, [RecordedServer(HOME, "s-1", "web", (change,))])
        return found[0].changes

    def test_the_first_value_before_and_the_last_one_after_count(self) -> None:
        one, two = TagChange("Env", "a", "b", "copied"), TagChange("Env", "x", "c", "set by policy")
        assert self.merged(one, two) == (TagChange("Env", "a", "c", "set by policy"),)

    def test_what_a_run_itself_gave_back_is_no_change(self) -> None:
        assert self.merged(TagChange("Env", None, "b"), TagChange("Env", "b", None)) == ()

    def test_a_launch_setting_that_a_run_gave_back_is_no_change(self) -> None:
        on, off = LaunchChange("copy_tags", "false", "true"), LaunchChange("copy_tags", "true", "false")
        found = merged_values(
            [RecordedServer(HOME, "s-1", "", (), (on,))], [RecordedServer(HOME, "s-1", "", (), (off,))]
        )
        assert found[0].launch == ()

    def test_keys_servers_and_launch_settings_stay_apart(self) -> None:
        one = RecordedServer(
            HOME, "s-1", "", (TagChange("A", None, "1"),), (LaunchChange("copy_tags", "false", "true"),)
        )
        two = RecordedServer(
            HOME, "s-1", "", (TagChange("B", "2", None),), (LaunchChange("right_sizing", "NONE", "IN_AWS"),)
        )
        other = RecordedServer(HOME, "s-0", "", (TagChange("A", None, "1"),))
        first, second = merged_values([one], [other, two])
        assert first == other
        assert [change.key for change in second.changes] == ["A", "B"]
        assert [change.setting for change in second.launch] == ["copy_tags", "right_sizing"]

    @given(st.lists(st.dictionaries(st.sampled_from("ABC"), st.sampled_from("123") | st.none())))
    def test_what_is_kept_of_any_parts_leads_back_to_the_beginning(self, parts: list[dict[str, str | None]]) -> None:
        begun: dict[str, str | None] = dict.fromkeys("ABC", "0")
        tags, found = dict(begun), (RecordedServer(HOME, "s-1"),)
        for wanted in parts:
            changes = tuple(TagChange(key, tags[key], value) for key, value in wanted.items() if tags[key] != value)
            (one,) = merged_values(found, [RecordedServer(HOME, "s-1", "", changes)])
            found, tags = (one,), tags | wanted
        for change in found[0].changes:
            assert tags[change.key] == change.after
            tags[change.key] = change.before
        assert tags == begun
