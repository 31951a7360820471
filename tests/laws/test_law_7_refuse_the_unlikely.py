"""More changes than the limits allow, by count and by percent, is a refusal; forcing it is explicit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fnmatch import fnmatchcase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.errors import Refusal
from tagsync.core.model import Instance, Origin, Target
from tagsync.core.ownership.reading import write_record
from tagsync.core.plan import TargetPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.safety.limits import Safety
from tagsync.core.safety.refusing import limits_on, refusals
from tagsync.engine.apply import apply_plan
from tagsync.engine.guard import hold_back
from tests.fake_fleet import FakeFleet, server
from tests.strategies import World, policies, worlds

HERE, THERE = Target("111111111111", "eu-west-1"), Target("222222222222", "eu-west-1")


def fleet(removals: dict[Target, int], owned: int) -> FakeFleet:
    """One server in each target that owns `owned` tags, of which its instance still has all but `removals`."""
    servers, instances = [], []
    for target, number in removals.items():
        keys = [f"key-{index:02}" for index in range(owned)]
        origin = Origin(target.account, target.region, "i-1")
        record = {"tagsync:owned": write_record(keys) or ""}
        servers.append(server("s-1", dict.fromkeys(keys, "v") | record, target=target, origin=origin))
        instances.append(Instance(origin, dict.fromkeys(keys[number:], "v")))
    return FakeFleet(servers, instances)


def refused(safety: Safety, removals: dict[Target, int], owned: int = 20) -> tuple[str, ...]:
    return make_plan(Policy(safety=safety), fleet(removals, owned).read()).refusals


@pytest.mark.parametrize(
    ("removals", "safety", "is_refused"),
    [
        (4, Safety(max_removals=4, max_removals_percent=20), False),
        (5, Safety(max_removals=4, max_removals_percent=20), True),
        (5, Safety(max_removals=4, max_removals_percent=25), False),
        (5, Safety(max_removals=5, max_removals_percent=20), False),
        (20, Safety(max_removals=20, max_removals_percent=0), False),
        (20, Safety(max_removals=0, max_removals_percent=100), False),
        (20, Safety(max_removals=0, max_removals_percent=99.9), True),
        (1, Safety(max_removals=0, max_removals_percent=0), True),
        (0, Safety(max_removals=0, max_removals_percent=0), False),
    ],
)
def test_law_7_refuse_the_unlikely_by_count_and_percent(removals: int, safety: Safety, is_refused: bool) -> None:
    assert bool(refused(safety, {HERE: removals})) == is_refused


def test_law_7_each_target_is_judged_alone() -> None:
    reasons = refused(Safety(max_removals=4, max_removals_percent=30), {HERE: 7, THERE: 0})
    assert [reason.partition(":")[0] for reason in reasons] == [str(HERE)]


def test_law_7_all_targets_are_judged_together() -> None:
    reasons = refused(Safety(max_removals=4, max_removals_percent=10), {HERE: 4, THERE: 4})
    assert [reason.partition(":")[0] for reason in reasons] == ["all targets together"]
    assert "8 of 40 owned tags" in reasons[0]


def test_law_7_the_record_that_goes_with_its_last_tag_is_no_removal() -> None:
    assert refused(Safety(max_removals=1, max_removals_percent=10), {HERE: 1}, owned=1) == ()
    assert "2 of 2 owned tags" in refused(Safety(max_removals=1, max_removals_percent=10), {HERE: 2}, owned=2)[0]


def test_law_7_a_refused_plan_writes_nothing_until_it_is_forced() -> None:
    fake = fleet({HERE: 20}, 20)
    plan = make_plan(Policy(safety=Safety(max_removals=5, max_removals_percent=10)), fake.read())
    for dry_run in (True, False):
        with pytest.raises(Refusal, match="20 of 20 owned tags"):
            apply_plan(plan, fake, dry_run=dry_run)
    assert fake.writes == []
    apply_plan(plan, fake, force=True)
    assert fake.tags[server("s-1", target=HERE).arn] == {}


def passed(policy: Policy, scope: Sequence[TargetPlan]) -> set[str]:
    """The limits that the changes of these targets pass, counted anew."""
    servers = [server for target in scope for server in target.servers]
    changes = [change for server in servers for change in server.changes if not change.is_record]
    limits, compared = policy.safety, sum(server.skip is None for server in servers)
    managed = sum(len(server.managed) for server in servers)

    def is_passed(number: int, most: int | None, percent: float | None, base: int) -> bool:
        return (most, percent) != (None, None) and number > (most or 0) and number > base * (percent or 0) / 100

    found = set()
    removals = sum(change.action == "remove" for change in changes)
    owned = sum(target.owned_tags for target in scope)
    assert removals <= owned
    if is_passed(removals, limits.max_removals, limits.max_removals_percent, owned):
        found.add("max_removals")
    if is_passed(
        sum(change.action == "update" for change in changes), limits.max_updates, limits.max_updates_percent, managed
    ):
        found.add("max_updates")
    if is_passed(sum(change.action == "add" for change in changes), limits.max_adds, limits.max_adds_percent, managed):
        found.add("max_adds")
    for glob, limit in limits.keys.items():
        if any(
            fnmatchcase(key, glob) and sum(change.key == key for change in changes) > limit.max_changed
            for key in {change.key for change in changes}
        ):
            found.add("keys")
    same = [(change.key, change.after) for change in changes if change.action == "update"]
    if any(
        is_passed(same.count(each), limits.max_same_updates, limits.max_same_updates_percent, compared) for each in same
    ):
        found.add("max_same_updates")
    return found


@given(worlds(), policies())
def test_law_7_what_changes_is_within_every_limit_or_refused(world: World, policy: Policy) -> None:
    plan = make_plan(policy, world.read(policy))
    for target in plan.targets:
        told = {reason for reason in plan.refusals if reason.startswith(f"{target.target}: ")}
        assert {re.findall(r"\(safety\.(\w+)", reason)[0] for reason in told} == passed(policy, [target])
    together = passed(policy, plan.targets) if len(plan.targets) > 1 else set()
    told = {reason for reason in plan.refusals if reason.startswith("all targets together: ")}
    assert {re.findall(r"\(safety\.(\w+)", reason)[0] for reason in told} == together


@given(worlds(), policies())
def test_law_7_what_is_held_back_leaves_nothing_beyond_a_limit(world: World, policy: Policy) -> None:
    plan = make_plan(policy, world.read(policy))
    held, refused = hold_back(plan, policy.safety)
    left = [target for target in held.targets if target.target not in refused]
    assert not refusals(policy.safety, left)
    assert not any(
        server.has_changes for target in held.targets if target.target in refused for server in target.servers
    )
    assert bool(refused) == bool(plan.refusals)


@given(worlds(), policies())
def test_law_7_what_is_written_early_is_never_what_is_held_back_for_others(world: World, policy: Policy) -> None:
    """Whatever the other targets hold: a target on which no limit is may be written before they are known."""
    plan = make_plan(policy, world.read(policy))
    refused = hold_back(plan, policy.safety)[1]
    for target in plan.targets:
        if not limits_on(policy.safety, target):
            assert target.target not in refused or refusals(policy.safety, [target])


@given(st.integers(0, 200), st.integers(0, 200), st.integers(0, 300), st.floats(0, 100))
def test_law_7_looser_thresholds_never_refuse_more(owned: int, extra: int, count: int, percent: float) -> None:
    plan = make_plan(Policy(), fleet({HERE: min(owned, 49)}, min(owned + extra, 49)).read())
    if not refusals(Safety(max_removals=count, max_removals_percent=percent), plan.targets):
        assert not refusals(Safety(max_removals=count + 1, max_removals_percent=percent), plan.targets)
        assert not refusals(Safety(max_removals=count, max_removals_percent=min(100, percent + 1)), plan.targets)
