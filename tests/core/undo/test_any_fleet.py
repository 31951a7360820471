"""Whatever a policy did to whatever fleet, it is taken back, and nothing that came after it is touched."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tagsync.core.launch import RIGHT
from tagsync.core.model import Instance, LaunchSettings, Problem
from tagsync.core.ownership.reading import key_hash, said_together
from tagsync.core.plan import Plan, ServerPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.core.tags import MAX_TAGS
from tagsync.core.undo.books import open_books
from tagsync.core.undo.recorded import Recorded, recorded_of_plan
from tagsync.engine.ports import WriteFailed
from tests.fake_fleet import ORIGIN, FakeFleet, do_nothing, server
from tests.strategies import PLAIN_KEYS, SECRET, World, instance_tags, policies, server_tags, worlds
from tests.undoing import recorded_of_run, undone

ARN = server().arn
NEVER_REMOVED = "map-migrated"
Touches = list[tuple[str, str | None]]

touches = st.lists(
    st.tuples(
        st.sampled_from([*PLAIN_KEYS, "renamed", "set", "source:account", "filler-01", "new"]),
        st.sampled_from([None, SECRET, SECRET + "1", SECRET + "by hand"]),
    ),
    max_size=6,
)


@st.composite
def single_servers(draw: st.DrawFn) -> FakeFleet:
    """One server of every kind, with its instance."""
    tags, _ = draw(server_tags())
    launch = draw(st.builds(LaunchSettings, st.booleans(), st.sampled_from(["NONE", "BASIC", "IN_AWS"]), st.booleans()))
    return FakeFleet([server(tags=tags)], [Instance(ORIGIN, draw(instance_tags()))], launch={ARN: launch})


@st.composite
def named_policies(draw: st.DrawFn, name: str) -> Policy:
    policy = draw(policies())
    on_conflict = draw(st.sampled_from(["yield", "take", "refuse"]))
    return replace(policy, name=name, on_conflict=on_conflict) if policy.keeps_record else policy  # type: ignore[arg-type]


def run(fake: FakeFleet, policy: Policy) -> Recorded:
    return recorded_of_run(fake.apply(make_plan(policy, fake.read(policy))))


def touch(fake: FakeFleet, by_hand: Touches) -> dict[str, str]:
    for key, value in by_hand:
        tags = fake.tags[ARN]
        tags.pop(key, None)
        if value is not None and sum(not each.lower().startswith("aws:") for each in tags) < 50:
            tags[key] = value
    return dict(fake.tags[ARN])


def stopping_after(number: int) -> Callable[[str, ServerPlan], None]:
    left = iter(range(number))

    def before_write(_kind: str, server: ServerPlan) -> None:
        if next(left, None) is None:
            raise WriteFailed(Problem(ProblemKind.STOPPED, str(server.target), "stopped"))

    return before_write


def records(tags: dict[str, str]) -> dict[str, str]:
    return dict(open_books(tags, ()).places)


def without_records(tags: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in tags.items() if key not in records(tags)}


def owned(tags: dict[str, str]) -> set[str]:
    record = said_together(records(tags))
    return {key for key in tags if record and key_hash(key) in record.hashes}


def is_back(tags: dict[str, str], before: dict[str, str]) -> bool:
    """Whether it is as before to the byte. On a full server the record may stay in its new place: one that moves takes
    two tags for a moment."""
    is_same = without_records(tags) == without_records(before) and owned(tags) == owned(before)
    return tags == before or (is_same and len(before) >= MAX_TAGS - 1)


def left_of(plan: Plan) -> dict[str, tuple[str, ...]]:
    return {server.arn: server.left for server in plan.servers() if server.left}


@settings(max_examples=40)
@given(worlds(), policies())
def test_a_run_after_which_nothing_was_touched_is_taken_back_to_the_byte(world: World, policy: Policy) -> None:
    before: dict[str, Any] = {"tags": copy.deepcopy(world.tags), "launch": dict(world.launch)}
    recorded = run(world, policy)
    plan = undone(world, recorded, policy)
    world.apply(plan)
    left = left_of(plan)
    assert set().union(*left.values()) <= {NEVER_REMOVED}
    for arn, tags in before["tags"].items():
        if arn not in left:
            assert is_back(world.tags[arn], tags)
    for arn, launch in before["launch"].items():
        assert world.launch[arn] == launch
    counts = plan.counts
    assert counts.total == counts.in_sync + counts.changed + sum(counts.skipped.values()) + counts.failed
    assert counts.total == len(recorded.servers)


@settings(max_examples=80)
@given(single_servers(), policies(), touches)
def test_what_was_touched_since_is_left_and_the_rest_goes_back(
    fake: FakeFleet, policy: Policy, by_hand: Touches
) -> None:
    before = dict(fake.tags[ARN])
    recorded = run(fake, policy)
    after = dict(fake.tags[ARN])
    touched = touch(fake, by_hand)
    plan = undone(fake, recorded)
    record = fake.apply(plan)
    tags = fake.tags[ARN]
    [one] = plan.servers() if recorded.servers else [None]

    # Only what is shown is written, and a second rollback writes nothing.
    assert tags == (one.applied_to(touched) if one and one.arn else touched)
    assert bool(left_of(plan)) <= (record.status != "SUCCESS")
    fake.writes.clear()
    again = undone(fake, recorded)
    fake.apply(again)
    assert fake.writes == []
    assert left_of(again) == left_of(plan)

    # What another wrote is never removed, and never becomes ours.
    theirs = {key for key, value in touched.items() if after.get(key) != value}
    assert theirs <= tags.keys()
    if records(before) and not records(after):  # the whole record comes back
        theirs -= {key for key, value in after.items() if before.get(key) == value}
    assert owned(tags) & theirs <= owned(touched)

    # All else has the value of before.
    if one and one.skip is Skip.TOO_MANY_TAGS:
        assert tags == touched
        return
    for key in {*before, *after, *touched} - {*records(before), *records(after), NEVER_REMOVED}:
        was = before if touched.get(key) == after.get(key) else touched
        assert tags.get(key) == was.get(key)


@settings(max_examples=40)
@given(single_servers(), policies(), touches, st.integers(0, 3))
def test_a_rollback_that_stops_anywhere_is_finished_by_the_same(
    fake: FakeFleet, policy: Policy, by_hand: Touches, number: int
) -> None:
    recorded = run(fake, policy)
    touch(fake, by_hand)
    other = copy.deepcopy(fake)
    other.apply(undone(other, recorded))
    fake.before_write = stopping_after(number)
    fake.apply(undone(fake, recorded))
    fake.before_write = do_nothing
    fake.apply(undone(fake, recorded))
    assert (fake.tags, fake.launch) == (other.tags, other.launch)


@settings(max_examples=40)
@given(single_servers(), policies(), st.integers(0, 3))
def test_a_run_that_stops_anywhere_is_taken_back(fake: FakeFleet, policy: Policy, number: int) -> None:
    before = copy.deepcopy(fake.tags)
    fake.before_write = stopping_after(number)
    recorded = run(fake, policy)
    fake.before_write = do_nothing
    plan = undone(fake, recorded)
    fake.apply(plan)
    assert is_back(fake.tags[ARN], before[ARN]) or set().union(*left_of(plan).values()) == {NEVER_REMOVED}


@settings(max_examples=40)
@given(single_servers(), policies(), touches)
def test_a_plan_that_was_never_applied_touches_nothing_of_another(
    fake: FakeFleet, policy: Policy, by_hand: Touches
) -> None:
    recorded = recorded_of_plan(make_plan(policy, fake.read(policy)))
    untouched = undone(fake, recorded)
    assert not untouched.has_changes
    assert left_of(untouched) == {}
    touched = touch(fake, by_hand)
    foreign = without_records(touched).keys() - owned(touched)
    fake.apply(undone(fake, recorded))
    tags = fake.tags[ARN]
    assert {key: tags.get(key) for key in foreign} == {key: touched[key] for key in foreign}
    assert tags.keys() <= touched.keys()


@settings(max_examples=40)
@given(single_servers(), policies())
def test_an_applied_plan_is_taken_back_as_its_run_is(fake: FakeFleet, policy: Policy) -> None:
    before = copy.deepcopy(fake.tags)
    plan = make_plan(policy, fake.read(policy))
    fake.apply(plan)
    after = copy.deepcopy(fake.tags)
    back = undone(fake, recorded_of_plan(plan))
    fake.apply(back)
    unproved = {key for key, value in after[ARN].items() if before[ARN].get(key) != value} - owned(after[ARN])
    record = said_together(records(after[ARN]))
    unproved |= {f"launch {RIGHT[name][0]}" for name in RIGHT.keys() - (record.launch if record else set())}
    left = set().union(*left_of(back).values())
    assert left <= unproved | {NEVER_REMOVED}
    if not left:
        assert is_back(fake.tags[ARN], before[ARN])


@settings(max_examples=40)
@given(single_servers(), named_policies("erp"), named_policies("web"))
def test_of_two_policies_each_is_taken_back_and_the_last_one_first_to_the_byte(
    fake: FakeFleet, erp: Policy, web: Policy
) -> None:
    states, recorded = [], []
    for policy in (erp, web):
        states.append(copy.deepcopy(fake.tags))
        recorded.append(run(fake, policy))
    for before, one in zip(reversed(states), reversed(recorded), strict=True):
        plan = undone(fake, one)
        fake.apply(plan)
        if left := set().union(*left_of(plan).values()):
            assert left == {NEVER_REMOVED}
            return
        assert is_back(fake.tags[ARN], before[ARN])
        if fake.tags != before:
            return


@settings(max_examples=40)
@given(single_servers(), named_policies("erp"), named_policies("web"))
def test_what_another_policy_wrote_since_stays_and_stays_its_own(fake: FakeFleet, erp: Policy, web: Policy) -> None:
    recorded = run(fake, erp)
    between = dict(fake.tags[ARN])
    run(fake, web)
    before = dict(fake.tags[ARN])
    fake.apply(undone(fake, recorded))
    tags = fake.tags[ARN]
    theirs = {key for key, value in before.items() if between.get(key) != value} - {*records(before), *records(between)}
    assert {key: tags.get(key) for key in theirs} == {key: before[key] for key in theirs}
    assert owned(before) & theirs <= owned(tags)
    fake.writes.clear()
    fake.apply(undone(fake, recorded))
    assert fake.writes == []
