"""What is read is written while a slow region is out; what a limit counts waits for all (laws 7 and 13)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import pytest

from tagsync.core.model import Instance, Origin, SourceServer, Target
from tagsync.core.ownership.reading import write_record
from tagsync.core.plan import Bucket, Plan, Unmatched
from tagsync.core.planning import make_plan
from tagsync.core.policy import Launch, Policy
from tagsync.core.safety.limits import KeyLimit, Safety
from tagsync.core.skips import Skip
from tagsync.core.tagging.tag_list import Entry, TagList
from tagsync.core.tags import OWNED_KEY
from tagsync.engine import crew as crews
from tagsync.engine.apply import Writing
from tagsync.engine.crew import Crew
from tagsync.engine.events import Event, Listener, OriginsRead, ServerDone, TargetRead, ignore
from tagsync.engine.flow import Flow, Flowed, apply_fleet
from tagsync.engine.guard import all_or_nothing
from tagsync.engine.read import FleetReading, read_fleet
from tagsync.engine.run import RunRecord, RunStatus
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets
from tests.fake_fleet import NOW, FakeFleet, server
from tests.hanging_fleet import HangingFleet

ACCOUNT = "111111111111"
DOWN, EAST, WEST = (Target(ACCOUNT, region) for region in ("eu-west-1", "us-east-1", "us-west-2"))
HERE = Origin(ACCOUNT, "us-east-1", "i-0001")
THERE = Origin(ACCOUNT, "ap-south-1", "i-0002")
LATE = Origin(ACCOUNT, "us-east-1", "i-0003")
OWNED = {"Env": "prod", "Old": "x"}
RECORD = write_record(OWNED)
assert RECORD
LOSES = {**OWNED, OWNED_KEY: RECORD}
STRICT = Policy(safety=Safety(max_removals=0, max_removals_percent=1))


@pytest.fixture(autouse=True)
def _soon_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "SLOW_SECONDS", 0.05)


def _never_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QUICK_SECONDS", "SLOW_SECONDS"):
        monkeypatch.setattr(crews, name, 60.0)


Make = Callable[..., HangingFleet]


@pytest.fixture
def hanging() -> Iterator[Make]:
    made: list[HangingFleet] = []

    def make(*servers: SourceServer, hangs: Sequence[Target] = (), origins_hang: Sequence[str] = ()) -> HangingFleet:
        instances = [Instance(each, {"Env": "prod"}) for each in (HERE, THERE, LATE)]
        made.append(HangingFleet(servers, instances, hangs=hangs, origins_hang=origins_hang))
        return made[-1]

    yield make
    for fake in made:
        fake.released.set()


def flow(fake: HangingFleet, policy: Policy = STRICT, guard: Callable[[Plan], object] = all_or_nothing) -> Flowed:
    return run(fake, policy, guard)[0]


def run(
    fake: HangingFleet,
    policy: Policy = STRICT,
    guard: Callable[[Plan], object] = all_or_nothing,
    listen: Listener = ignore,
) -> tuple[Flowed, RunRecord]:
    stop = Stop()
    with Crew(4, stop, "flow") as crew:
        reading = FleetReading(crew, fake, policy, now=NOW, stop=stop, listen=listen)
        writing = Writing(crew, fake, stop, listen)
        flow = Flow(reading, writing, partial(make_plan, policy), policy.safety, guard, dry_run=False)  # type: ignore[arg-type]
        reading.begin(Targets(tuple(fake.targets)))
        for _ in crew.steps():
            flow.go_on()
    assert flow.done
    assert flow.is_written
    return flow.done, writing.record(flow.done.allowed, run_id="r", started_at=NOW, finished_at=NOW, dry_run=False)


def test_a_region_is_written_while_another_one_hangs(hanging: Make) -> None:
    fake = hanging(server("s-1", target=EAST, origin=HERE), server("s-2", target=DOWN, origin=LATE), hangs=[DOWN])
    fake.before_write = lambda *_: fake.released.set()
    flowed, record = run(fake)
    assert [write.arn.rsplit("/", 1)[1] for write in fake.writes] == ["s-1", "s-2"]
    assert record.counts.changed == 2
    assert not flowed.plan.problems


def test_the_origins_of_a_region_that_answers_late_are_read_with_a_call_of_their_own(hanging: Make) -> None:
    fake = hanging(
        server("s-1", target=EAST, origin=HERE),
        server("s-2", target=DOWN, origin=LATE),
        server("s-3", target=DOWN, origin=HERE),
        hangs=[DOWN],
    )
    fake.before_write = lambda *_: fake.released.set()
    assert run(fake)[1].counts.changed == 3
    assert fake.asked == [["i-0001"], ["i-0003"]]


def test_origins_that_hang_hold_up_only_the_servers_behind_them(hanging: Make) -> None:
    fake = hanging(
        server("s-1", target=EAST, origin=HERE),
        server("s-2", target=EAST, origin=THERE),
        server("s-3", target=WEST, origin=LATE),
        origins_hang=["ap-south-1"],
    )
    seen: list[str] = []

    def before_write(_kind: str, one: object) -> None:
        seen.append(one.server_id)  # type: ignore[attr-defined]
        if {"s-1", "s-3"} <= set(seen):
            fake.released.set()

    fake.before_write = before_write
    run(fake)
    assert sorted(seen) == ["s-1", "s-2", "s-3"]
    assert seen[-1] == "s-2"


def test_nothing_is_removed_before_the_slow_region_is_known(hanging: Make) -> None:
    fake = hanging(
        server("s-1", target=EAST, origin=HERE),
        server("s-2", LOSES, target=WEST, origin=LATE),
        server("s-3", target=DOWN, origin=THERE),
        hangs=[DOWN],
    )

    def before_write(kind: str, _one: object) -> None:
        assert kind == "tag" or fake.released.is_set()
        fake.released.set()

    fake.before_write = before_write
    _, record = run(fake, Policy())
    assert record.counts.changed == 3
    assert fake.tags[server("s-2", target=WEST).arn].keys() == {"Env", OWNED_KEY}


def test_removals_that_the_slow_region_makes_too_many_are_refused_everywhere(hanging: Make) -> None:
    policy = Policy(safety=Safety(max_removals=1, max_removals_percent=1))
    fake = hanging(
        server("s-1", target=EAST, origin=HERE),
        server("s-2", LOSES, target=WEST, origin=LATE),
        server("s-3", LOSES, target=DOWN, origin=THERE),
        hangs=[DOWN],
    )
    fake.before_write = lambda *_: fake.released.set()
    flowed, record = run(fake, policy)
    assert flowed.plan.refusals
    assert {one.server_id: one.skip or one.bucket for one in record.results} == {
        "s-1": Bucket.CHANGED,
        "s-2": Skip.REFUSED,
        "s-3": Skip.REFUSED,
    }
    assert [write.arn.rsplit("/", 1)[1] for write in fake.writes] == ["s-1"]


def written_while_one_hangs(fake: HangingFleet, *late: str, policy: Policy | None = None) -> list[str]:
    """The ids in the order of their writes. What hangs answers after the first; those `late` are not written before."""
    seen: list[str] = []

    def before_write(_kind: str, one: object) -> None:
        server_id = one.server_id  # type: ignore[attr-defined]
        assert server_id not in late or fake.released.is_set()
        seen.append(server_id)
        fake.released.set()

    fake.before_write = before_write
    _, record = run(fake, policy or Policy())
    assert all(one.bucket is Bucket.CHANGED or not one.changes for one in record.results)
    return seen


STALE = {"Env": "prod", OWNED_KEY: write_record(["Env", "Gone"]) or ""}
DRIFTED, RIGHT = {"Env": "test"}, {"Env": "prod", OWNED_KEY: write_record(["Env"]) or ""}


def test_one_value_on_most_servers_of_a_region_waits_for_the_slow_one(hanging: Make) -> None:
    fake = hanging(
        server("s-1", DRIFTED, target=EAST, origin=HERE),
        server("s-2", target=WEST, origin=LATE),
        server("s-3", target=DOWN, origin=THERE),
        hangs=[DOWN],
    )
    assert sorted(written_while_one_hangs(fake, "s-1", "s-3")) == ["s-1", "s-2", "s-3"]


def test_ordinary_drift_is_written_at_once(hanging: Make) -> None:
    fake = hanging(
        server("s-1", DRIFTED, target=EAST, origin=HERE),
        server("s-2", RIGHT, target=EAST, origin=HERE),
        server("s-3", target=DOWN, origin=THERE),
        hangs=[DOWN],
    )
    assert written_while_one_hangs(fake, "s-3") == ["s-1", "s-3"]


def test_servers_that_wait_for_their_origin_may_get_the_same_value(hanging: Make) -> None:
    fake = hanging(
        server("s-1", DRIFTED, target=EAST, origin=HERE),
        server("s-2", RIGHT, target=EAST, origin=HERE),
        server("s-3", DRIFTED, target=EAST, origin=THERE),
        server("s-4", target=WEST, origin=LATE),
        origins_hang=["ap-south-1"],
    )
    assert sorted(written_while_one_hangs(fake, "s-1", "s-3")) == ["s-1", "s-3", "s-4"]


@pytest.mark.parametrize(
    "safety", [Safety(max_updates=9), Safety(max_updates_percent=90), Safety(keys={"E*": KeyLimit(max_changed=9)})]
)
def test_what_the_policy_limits_waits_for_the_slow_region(hanging: Make, safety: Safety) -> None:
    fake = hanging(
        server("s-1", DRIFTED, target=EAST, origin=HERE),
        *(server(f"s-{number}", RIGHT, target=EAST, origin=HERE) for number in (2, 3)),
        server("s-4", target=DOWN, origin=THERE),
        server("s-5", STALE, target=WEST, origin=LATE),
        hangs=[DOWN],
    )
    assert sorted(written_while_one_hangs(fake, "s-1", "s-4", policy=Policy(safety=safety))) == ["s-1", "s-4", "s-5"]


def test_a_mass_update_that_only_the_slow_region_completes_is_not_written_in_part(hanging: Make) -> None:
    fake = hanging(
        *(server(f"s-{number:02}", DRIFTED, target=EAST, origin=HERE) for number in range(12)),
        *(server(f"s-{number:02}", DRIFTED, target=DOWN, origin=LATE) for number in range(12, 24)),
        server("s-99", target=WEST, origin=THERE),
        hangs=[DOWN],
    )
    fake.before_write = lambda *_: fake.released.set()
    flowed, record = run(fake, Policy())
    assert "all targets together: 24 of 25 servers would have Env updated" in flowed.plan.refusals[0]
    assert [write.arn.rsplit("/", 1)[1] for write in fake.writes] == ["s-99"]
    assert record.counts.skipped == {Skip.REFUSED: 24}


def test_what_is_refused_already_is_not_written_in_part(hanging: Make) -> None:
    fake = hanging(server("s-1", target=EAST, origin=HERE), server("s-2", LOSES, target=WEST, origin=LATE), hangs=[])
    _, record = run(fake)
    assert fake.writes == []
    assert record.counts.skipped == {Skip.REFUSED: 2}


def test_the_plan_is_the_same_however_late_a_region_answers(hanging: Make) -> None:
    servers = [
        server("s-1", target=EAST, origin=HERE),
        server("s-2", LOSES, target=WEST, origin=LATE),
        server("s-3", target=DOWN, origin=THERE),
    ]
    slow = hanging(*servers, hangs=[DOWN])
    slow.before_write = lambda *_: slow.released.set()
    at_once = hanging(*servers)
    fleet = read_fleet(at_once, Targets(tuple(at_once.targets)), Policy(), now=NOW)
    assert flow(slow, Policy()).plan == make_plan(Policy(), fleet)


def test_a_plan_is_made_when_something_new_was_read_and_not_after_every_write(hanging: Make) -> None:
    fake = hanging(server("s-1", target=EAST, origin=HERE), server("s-2", target=DOWN, origin=LATE), hangs=[DOWN])
    reads: list[Event] = []
    planned_after: list[int] = []

    def guard(plan: Plan) -> object:
        planned_after.append(len(reads))
        return all_or_nothing(plan)

    def listen(event: Event) -> None:
        if isinstance(event, TargetRead | OriginsRead):
            reads.append(event)
        if isinstance(event, ServerDone):
            fake.released.set()

    run(fake, guard=guard, listen=listen)
    assert planned_after == sorted(set(planned_after)), "each plan knows more than the one before"
    assert planned_after[-1] == 4


def test_an_entry_of_the_list_is_said_to_match_no_server_only_once_everything_is_read(hanging: Make) -> None:
    listed = tuple(Entry(server=name, tags={"Env": "prod"}) for name in ("db-*", "web-*"))
    policy = Policy(without_instance=TagList(listed))
    fake = hanging(
        server("s-1", target=EAST, origin=HERE),
        server("s-2", target=DOWN, origin=None, hostname="db-1"),
        hangs=[DOWN],
    )
    fake.before_write = lambda *_: fake.released.set()
    said: list[tuple[Unmatched, ...]] = []

    def guard(plan: Plan) -> object:
        said.append(plan.unmatched)
        return all_or_nothing(plan)

    run(fake, policy, guard)
    assert said[-1] == (Unmatched("web-*"),)
    assert said[:-1] == [()] * (len(said) - 1) != []


def test_nothing_is_planned_while_a_read_is_out_that_is_not_slow(
    hanging: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    _never_slow(monkeypatch)
    fake = hanging(
        server("s-1", target=EAST, origin=HERE),
        server("s-2", target=EAST, origin=THERE),
        origins_hang=["ap-south-1"],
    )
    plans: list[Plan] = []

    def guard(plan: Plan) -> object:
        plans.append(plan)
        return all_or_nothing(plan)

    def listen(event: Event) -> None:
        if isinstance(event, OriginsRead) and event.region == HERE.region:
            fake.released.set()

    run(fake, guard=guard, listen=listen)
    assert [plan.counts.total for plan in plans] == [2]


def test_a_whole_fleet_is_read_planned_and_written_until_it_is_stopped() -> None:
    def fleet() -> FakeFleet:
        return FakeFleet([server(origin=HERE, target=EAST)], [Instance(HERE, {"Env": "prod"})])

    where, stop = Targets((EAST,)), Stop()
    fake = fleet()
    flowed, record = apply_fleet(fake, fake, where, Policy(), all_or_nothing, workers=1, now=lambda: NOW)
    assert (record.counts.changed, record.started_at, record.finished_at, record.dry_run) == (1, NOW, NOW, False)
    assert flowed.plan.counts.changed == 1
    assert [write.kind for write in fake.writes] == ["tag"]
    stop.cancel()
    fake = fleet()
    _, record = apply_fleet(fake, fake, where, Policy(), all_or_nothing, workers=1, stop=stop, now=lambda: NOW)
    assert (record.status, fake.writes) == (RunStatus.FAILED, [])


def test_without_targets_there_is_nothing_to_read_and_nothing_to_write() -> None:
    fake = FakeFleet()
    flowed, record = apply_fleet(fake, fake, Targets(()), Policy(), all_or_nothing, now=lambda: NOW)
    assert (flowed.plan.targets, record.results, record.status) == ((), (), RunStatus.SUCCESS)


def test_a_reading_waits_for_targets_for_origins_that_are_to_be_asked_and_for_those_that_are_asked() -> None:
    fake = FakeFleet([server(origin=HERE, target=EAST)], [Instance(HERE, {"Env": "prod"})])
    stop = Stop()
    with Crew(1, stop, "reading") as crew:
        reading = FleetReading(crew, fake, Policy(), now=NOW, stop=stop)
        reading.begin(Targets((EAST,)))
        steps = crew.steps()

        def state() -> tuple[bool, bool, list[int]]:
            """Also how many servers of each target are known with their origins."""
            return reading.is_waiting, reading.is_done, [len(found.servers) for found in reading.fleet().targets]

        states = [state()]
        next(steps)
        states.append(state())
        reading.go_on()
        states.append(state())
        next(steps)
        states.append(state())
    assert states == [(True, False, []), (True, False, [0]), (True, False, [0]), (False, True, [1])]


@pytest.mark.parametrize("recheck", [False, True])
def test_launch_settings_that_are_known_are_read_again_only_where_that_is_asked_for(recheck: bool) -> None:
    policy = Policy(launch=Launch(copy_tags="ensure"))
    known = write_record(["Env"], ["copy_tags"]) or ""
    fake = FakeFleet([server("s-2", {"Env": "prod", OWNED_KEY: known}, origin=HERE, target=EAST)])
    fake.instances[HERE] = Instance(HERE, {"Env": "prod"})
    more = {"recheck_launch": True} if recheck else {}
    apply_fleet(fake, fake, Targets((EAST,)), policy, all_or_nothing, now=lambda: NOW, **more)  # type: ignore[arg-type]
    assert len(fake.launch_reads) == recheck
