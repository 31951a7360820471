"""Law 7: removals beyond both thresholds are refused, target by target and together."""

from __future__ import annotations

import pytest

from tagsync.core.change import RECORD_RULE, TagChange
from tagsync.core.model import Target
from tagsync.core.plan import Bucket, ServerPlan, TargetPlan
from tagsync.core.safety.limits import Safety
from tagsync.core.safety.refusing import refusals
from tests.fake_fleet import HOME

OTHER = Target("222222222222", "eu-west-1")
SAFETY = Safety(max_removals=2, max_removals_percent=10)


def target(removals: int, owned: int, place: Target = HOME) -> TargetPlan:
    """A target that loses tags, and where an update, an addition and an ownership record that goes do not count."""
    changes = (
        *(TagChange(f"k{number}", "v", None, "pruned") for number in range(removals)),
        TagChange("updated", "v", "w", "copied"),
        TagChange("added", None, "w", "copied"),
        TagChange("record", "1", None, RECORD_RULE),
    )
    server = ServerPlan(place, "s-1", "arn", "", "", Bucket.CHANGED, changes=changes)
    return TargetPlan(place, "read", (server,), owned_tags=owned)


@pytest.mark.parametrize(
    ("removals", "owned", "refuses"),
    [
        (0, 0, False),
        (2, 2, False),
        (3, 30, False),
        (3, 29, True),
        (4, 30, True),
        (3, 0, True),
        (40, 399, True),
        (40, 400, False),
    ],
)
def test_a_plan_is_refused_if_it_exceeds_both_thresholds(removals: int, owned: int, refuses: bool) -> None:
    why = f"{HOME}: {removals} of {owned} owned tags would be removed; the policy allows at most 2 or 10 %"
    assert refusals(SAFETY, [target(removals, owned)]) == ((why,) if refuses else ())


def test_targets_that_are_right_one_by_one_may_be_refused_together() -> None:
    why = "all targets together: 4 of 20 owned tags would be removed; the policy allows at most 2 or 10 %"
    assert refusals(SAFETY, [target(2, 10), target(2, 10, OTHER)]) == (why,)
    assert refusals(SAFETY, [target(1, 10), target(1, 10, OTHER)]) == ()


def test_every_target_that_exceeds_them_is_named() -> None:
    named = refusals(SAFETY, [target(3, 3), target(1, 90, OTHER)])
    assert [reason.split(": ")[0] for reason in named] == [str(HOME)]
    both = refusals(SAFETY, [target(3, 3), target(5, 9, OTHER)])
    assert [reason.split(": ")[0] for reason in both] == [str(HOME), str(OTHER), "all targets together"]


def test_nothing_to_do_is_not_refused() -> None:
    assert refusals(SAFETY, []) == ()


def test_what_is_not_given_is_twenty_tags_and_ten_percent() -> None:
    assert (Safety().max_removals, Safety().max_removals_percent) == (20, 10.0)
