from __future__ import annotations

from dataclasses import replace

from tagsync.core.change import TagChange
from tagsync.core.model import Target
from tagsync.core.plan import Bucket, Plan, ServerPlan, TargetPlan
from tagsync.core.safety.limits import Safety
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
    assert "11 of 100 owned tags" in first.servers[0].detail
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


def test_where_a_person_watches_all_is_refused_with_the_first_reason() -> None:
    """The reasons of targets come before the one of all together."""
    held, refused = all_or_nothing(replace(plan(11, 3), refusals=("the first", "all together")))
    assert set(refused.values()) == {"the first"}
    assert [one.skip for one in held.servers()] == [Skip.REFUSED, None] * 2
    assert all_or_nothing(replace(plan(11), refusals=())) == (replace(plan(11), refusals=()), {})
