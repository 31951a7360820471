from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tagsync.core.errors import Refusal
from tagsync.core.model import Instance, Target, TargetReading
from tagsync.core.ownership.reading import write_record
from tagsync.core.plan import Bucket, Plan, ServerPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Launch, Policy
from tagsync.core.skips import Skip
from tagsync.core.tags import OWNED_KEY
from tagsync.engine.apply import UnreadableFleet, Writing, apply_plan, refuse_moved
from tagsync.engine.crew import Crew
from tagsync.engine.events import ApplyStarted, Event, ServerDone
from tagsync.engine.ports import ServerGone
from tagsync.engine.run import RunStatus, new_run_id
from tagsync.engine.stop import Stop
from tests.fake_fleet import DENIED, HOME, NOW, ORIGIN, FakeFleet, failing, server

THERE = Target("222222222222", "us-east-1")


def fleet(*server_ids: str, there: Sequence[str] = ()) -> FakeFleet:
    """Servers that all lack the one tag of the one instance."""
    servers = [server(one) for one in server_ids] + [server(one, target=THERE) for one in there]
    return FakeFleet(servers, [Instance(ORIGIN, {"Env": "prod"})])


def plan(fake: FakeFleet) -> Plan:
    return make_plan(DEFAULT_POLICY, fake.read())


def test_the_record_says_when_and_what() -> None:
    fake = fleet("s-1")
    times = iter([NOW, NOW + timedelta(seconds=90)])
    run = apply_plan(plan(fake), fake, run_id="mine", now=lambda: next(times))
    assert (run.run_id, run.started_at, run.duration_seconds) == ("mine", NOW, 90)
    assert run.status is RunStatus.SUCCESS
    assert run.stopped == ""
    assert not run.dry_run


def test_run_ids_sort_by_time_and_are_unique() -> None:
    early, late = datetime(2026, 1, 31, 23, 59, 59, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
    assert re.fullmatch(r"20260131T235959Z-[0-9a-f]{8}", new_run_id(early))
    assert new_run_id(early) < new_run_id(late)
    assert new_run_id(early) != new_run_id(early)
    assert apply_plan(plan(fleet()), fleet(), now=lambda: late).run_id.startswith("20260201T000000Z-")


def test_a_plan_that_is_refused_is_written_only_if_that_is_forced() -> None:
    fake = fleet("s-1")
    refused = replace(plan(fake), refusals=("it removes too much",))
    with pytest.raises(Refusal, match="it removes too much"):
        apply_plan(refused, fake)
    assert fake.writes == []
    assert apply_plan(refused, fake, force=True).counts.changed == 1


def test_a_server_that_is_added_twice_is_written_once() -> None:
    fake, stop = fleet("s-1"), Stop()
    with Crew(1, stop, "apply") as crew:
        writing = Writing(crew, fake, stop)
        for _ in range(2):
            writing.add(plan(fake).to_apply())
        for _ in crew.steps():
            writing.add(plan(fleet("s-1")).to_apply())
    assert [write.kind for write in fake.writes] == ["tag"]
    assert writing.is_done


def test_one_server_that_fails_does_not_stop_the_others() -> None:
    fake = fleet("s-1", "s-2", "s-3")

    def before_write(kind: str, one: ServerPlan) -> None:
        if one.server_id == "s-2":
            failing("tag")(kind, one)
        if one.server_id == "s-3":
            raise ServerGone

    fake.before_write = before_write
    run = fake.apply(plan(fake))
    assert [(one.server_id, one.bucket, one.skip) for one in run.results] == [
        ("s-1", Bucket.CHANGED, None),
        ("s-2", Bucket.FAILED, None),
        ("s-3", Bucket.SKIPPED, Skip.SERVER_GONE),
    ]
    assert [one.server_id for one in run.failures()] == ["s-2"]
    assert run.status is RunStatus.PARTIAL


def test_a_server_that_is_gone_does_not_make_a_run_partial() -> None:
    fake = fleet("s-1")
    planned = plan(fake)
    fake.delete(server("s-1").arn)
    assert fake.apply(planned).status is RunStatus.SUCCESS


def test_targets_take_turns() -> None:
    fake = fleet("s-1", "s-2", "s-3", there=["s-8", "s-9"])
    fake.apply(plan(fake))
    order = [fake.servers[write.arn].server_id for write in fake.writes]
    assert order == ["s-1", "s-8", "s-2", "s-9", "s-3"]


def test_a_cancelled_run_finishes_what_it_writes_and_says_what_is_left() -> None:
    fake = fleet("s-1", "s-2", "s-3")
    stop = Stop()
    fake.before_write = lambda _kind, _server: stop.cancel()
    run = apply_plan(plan(fake), fake, workers=1, stop=stop)
    assert [one.skip for one in run.results] == [None, Skip.NOT_REACHED, Skip.NOT_REACHED]
    assert run.results[1].detail == "not reached: the run was cancelled"
    assert (run.stopped, run.status) == ("cancelled", RunStatus.PARTIAL)
    assert fake.apply(plan(fake)).counts.changed == 2, "the rest is written next time"


def test_a_run_out_of_time_says_so() -> None:
    fake = fleet("s-1")
    run = apply_plan(plan(fake), fake, stop=Stop(0))
    assert (run.stopped, run.results[0].detail) == ("deadline", "not reached: there was no time left")
    assert fake.writes == []


def test_a_stop_after_the_last_write_is_no_stop() -> None:
    fake = fleet("s-1")
    stop = Stop()
    fake.before_write = lambda _kind, _server: stop.cancel()
    run = apply_plan(plan(fake), fake, stop=stop)
    assert (run.stopped, run.status) == ("", RunStatus.SUCCESS)


def test_a_dry_run_records_what_would_be_done() -> None:
    fake = fleet("s-1")
    planned = plan(fake)
    run = apply_plan(planned, fake, dry_run=True)
    assert fake.writes == []
    assert [(one.bucket, one.changes) for one in run.results] == [
        (Bucket.CHANGED, next(planned.servers()).changes),
    ]
    assert run.dry_run


def test_progress_tells_how_many_and_each() -> None:
    fake = fleet("s-1", "s-2")
    fake.tags[server("s-1").arn]["Env"] = "prod"
    events: list[Event] = []
    run = apply_plan(plan(fake), fake, listen=events.append)
    assert events == [ApplyStarted(1), ServerDone(run.results[1])]


def test_many_workers_write_each_server_once() -> None:
    fake = fleet(*[f"s-{number:03}" for number in range(100)])
    run = apply_plan(plan(fake), fake, workers=8)
    assert run.counts.changed == 100
    assert len(fake.writes) == len({write.arn for write in fake.writes}) == 100


def test_only_the_servers_that_change_are_read_again() -> None:
    fake = fleet("s-1", "s-2", there=["s-9"])
    fake.tags[server("s-1").arn]["Env"] = "prod"
    asked: list[tuple[Target, tuple[str, ...]]] = []

    class Asked(FakeFleet):
        def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
            asked.append((target, tuple(server_ids)))
            return fake.read_servers(target, server_ids)

    refuse_moved(plan(fake), Asked(), workers=1)
    assert asked == [(HOME, ("s-2",)), (THERE, ("s-9",))]


def test_every_server_that_moved_is_named() -> None:
    fake = fleet("s-1", "s-2", there=["s-9"])
    planned = plan(fake)
    fake.tags[server("s-2").arn]["by-hand"] = "1"
    fake.tags[server("s-9", target=THERE).arn]["Env"] = "other"
    with pytest.raises(Refusal) as refusal:
        refuse_moved(planned, fake)
    assert refusal.value.reasons == (
        "111111111111/eu-west-1 s-2: its tags changed after the plan was made",
        "222222222222/us-east-1 s-9: its tags changed after the plan was made",
        "Nothing was written. Make a new plan, review it, and apply that.",
    )


def test_a_server_that_the_plan_does_not_change_may_move() -> None:
    """Also one that a reader tells although it was not asked for."""
    fake = fleet("s-1", "s-2")
    fake.tags[server("s-1").arn]["Env"] = "prod"
    planned = plan(fake)
    fake.tags[server("s-1").arn]["by-hand"] = "1"

    class Generous(FakeFleet):
        def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
            return fake.read_servers(target)

    refuse_moved(planned, Generous())


def test_a_plan_that_cannot_be_compared_is_an_error_and_not_applied() -> None:
    fake = fleet("s-1")
    planned = plan(fake)
    fake.problems[HOME] = DENIED
    with pytest.raises(
        UnreadableFleet, match=r"111111111111/eu-west-1: cannot be compared with the plan: .* not authorized"
    ):
        refuse_moved(planned, fake)
    fake.tags[server("s-1").arn]["by-hand"] = "1"
    with pytest.raises(UnreadableFleet):
        refuse_moved(planned, fake)


def test_a_plan_that_changes_nothing_but_launch_settings_is_compared_too() -> None:
    policy = Policy(launch=Launch(copy_tags="ensure"))
    record = write_record([], ["copy_tags"]) or ""
    fake = FakeFleet([server(tags={"Env": "prod", OWNED_KEY: record})], [Instance(ORIGIN, {"Env": "prod"})])
    planned = make_plan(policy, fake.read(policy, recheck_launch=True))
    assert [(one.changes, len(one.launch)) for one in planned.to_apply()] == [((), 1)]
    refuse_moved(planned, fake)
    fake.tags[server().arn]["by-hand"] = "1"
    with pytest.raises(Refusal):
        refuse_moved(planned, fake)


def test_a_plan_without_changes_needs_no_comparison() -> None:
    fake = fleet("s-1")
    fake.tags[server("s-1").arn]["Env"] = "prod"
    planned = plan(fake)
    fake.problems[HOME] = DENIED
    refuse_moved(planned, fake)


def test_a_plan_is_not_compared_any_more_when_the_run_is_stopped() -> None:
    fake, stop = fleet("s-1"), Stop()
    stop.cancel()
    with pytest.raises(UnreadableFleet, match="cannot be compared with the plan: the run was stopped"):
        refuse_moved(plan(fake), fake, stop=stop)
