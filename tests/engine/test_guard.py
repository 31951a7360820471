from __future__ import annotations

from dataclasses import replace

from tagsync.core.change import TagChange
from tagsync.core.model import Target
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.safety.limits import KeyLimit, Safety
from tagsync.core.skips import Skip
from tagsync.engine.guard import all_or_nothing, hold_back

NAMES = ("us-east-1", "us-east-2", "us-west-1")
SAFETY = Safety(max_removals=10, max_removals_percent=10)


def plan(*removals: int, owned: int = 100) -> Plan:
    """One target for each number: a server that loses so many tags, and one in sync."""
    targets = []
    for region, number in zip(NAMES, removals, strict=False):
        target = Target("111111111111", region)
        changes = tuple(TagChange(f"k{index}", "v", None) for index in range(number))
        bucket = Bucket.CHANGED if changes else Bucket.IN_SYNC
        servers = (
            ServerPlan(target, "s-1", f"arn:{region}:1", "", "", bucket, changes=changes),
            ServerPlan(target, "s-2", f"arn:{region}:2", "", "", Bucket.IN_SYNC),
        )
        targets.append(TargetPlan(target, "read", servers, owned_tags=owned))
    return Plan("", tuple(targets), refusals=("to be decided here",))


def test_a_plan_within_the_thresholds_is_left_as_it_is() -> None:
    held, refused = hold_back(plan(10, 0), SAFETY)
    assert refused == {}
    assert held.targets == plan(10, 0).targets
    assert held.refusals == ()


def test_only_the_target_that_removes_too_much_is_held_back() -> None:
    held, refused = hold_back(plan(11, 3), SAFETY)
    assert [target.region for target in refused] == ["us-east-1"]
    first, second = held.targets
    assert [(one.bucket, one.skip) for one in first.servers] == [
        (Bucket.SKIPPED, Skip.REFUSED),
        (Bucket.IN_SYNC, None),
    ]
    assert first.servers[0].detail.startswith("11 of 100 owned tags"), "the target stands beside it"
    assert not first.servers[0].has_changes
    assert second == plan(11, 3).targets[1]


def test_targets_that_remove_too_much_together_are_held_back_and_the_others_are_not() -> None:
    held, refused = hold_back(plan(10, 10, 0, owned=60), SAFETY)
    assert [target.region for target in refused] == ["us-east-1", "us-east-2"]
    assert held.counts.skipped == {Skip.REFUSED: 2}
    assert held.counts.total == 6


def test_one_that_is_refused_alone_does_not_count_against_the_rest() -> None:
    _, refused = hold_back(plan(100, 5, 5), SAFETY)
    assert [target.region for target in refused] == ["us-east-1"]


def updating(region: str, servers: int, of: int) -> TargetPlan:
    """A target in which DR-Wave gets one same value on some of its servers."""
    target, change = Target("111111111111", region), TagChange("DR-Wave", "1", "9")
    return TargetPlan(
        target,
        "read",
        tuple(
            ServerPlan(target, f"s-{index}", f"arn:{region}:{index}", "", "", Bucket.CHANGED, changes=(change,))
            if index < servers
            else ServerPlan(target, f"s-{index}", f"arn:{region}:{index}", "", "", Bucket.IN_SYNC)
            for index in range(of)
        ),
    )


def test_one_value_on_most_of_a_target_is_held_back_there_alone() -> None:
    mass, ordinary = updating(NAMES[0], 30, 30), updating(NAMES[1], 5, 30)
    held, refused = hold_back(Plan("", (mass, ordinary)), SAFETY)
    assert [target.region for target in refused] == [NAMES[0]]
    assert held.targets[1] == ordinary


def test_one_value_on_most_of_a_fleet_is_held_back_in_the_targets_that_make_it_so() -> None:
    """Not in the one where it is ordinary drift: that may have been written before the others were known."""
    targets = (updating(NAMES[0], 15, 15), updating(NAMES[1], 4, 10), updating(NAMES[2], 14, 15))
    held, refused = hold_back(Plan("", targets), SAFETY)
    assert [target.region for target in refused] == [NAMES[0], NAMES[2]]
    assert all("all targets together: 33 of 40 servers would have DR-Wave" in reason for reason in refused.values())
    assert held.targets[1] == targets[1]


def test_every_reason_for_a_target_is_told() -> None:
    one = updating(NAMES[0], 30, 30)
    safety = Safety(max_updates=3, keys={"DR-*": KeyLimit(max_changed=5)})
    (reason,) = hold_back(Plan("", (one,)), safety)[1].values()
    assert NAMES[0] not in reason, "the target stands beside it"
    for option in ("max_updates", "keys.DR-*", "max_same_updates"):
        assert f"(safety.{option})" in reason


def test_where_a_person_watches_all_is_refused_with_the_first_reason() -> None:
    """The reasons of targets come before the one of all together."""
    held, refused = all_or_nothing(replace(plan(11, 3), refusals=("the first", "all together")))
    assert set(refused.values()) == {"the first"}
    assert [one.skip for one in held.servers()] == [Skip.REFUSED, None] * 2
    assert all_or_nothing(replace(plan(11), refusals=())) == (replace(plan(11), refusals=()), {})
