"""Law 7: changes beyond the limits are refused, target by target and together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from tagsync.core.change import RECORD_RULE, TagChange
from tagsync.core.model import Target
from tagsync.core.plan import Bucket, ServerPlan, TargetPlan
from tagsync.core.safety.limits import KeyLimit, Safety
from tagsync.core.safety.refusing import limits_on, refusals
from tagsync.core.skips import Skip
from tests.fake_fleet import HOME

OTHER = Target("222222222222", "eu-west-1")
SAFETY = Safety(max_removals=2, max_removals_percent=10)
ALLOWED = "the policy allows at most 2 or 10 % (safety.max_removals)"


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
    why = f"{HOME}: {removals} of {owned} owned tags would be removed; {ALLOWED}"
    assert refusals(SAFETY, [target(removals, owned)]) == ((why,) if refuses else ())


def test_targets_that_are_right_one_by_one_may_be_refused_together() -> None:
    why = f"all targets together: 4 of 20 owned tags would be removed; {ALLOWED}"
    assert refusals(SAFETY, [target(2, 10), target(2, 10, OTHER)]) == (why,)
    assert refusals(SAFETY, [target(1, 10), target(1, 10, OTHER)]) == ()


def test_every_target_that_exceeds_them_is_named() -> None:
    named = refusals(SAFETY, [target(3, 3), target(1, 90, OTHER)])
    assert [reason.split(": ")[0] for reason in named] == [str(HOME)]
    both = refusals(SAFETY, [target(3, 3), target(5, 9, OTHER)])
    assert [reason.split(": ")[0] for reason in both] == [str(HOME), str(OTHER), "all targets together"]


def test_nothing_to_do_is_not_refused() -> None:
    assert refusals(SAFETY, []) == ()


def test_what_is_not_given_is_a_limit_to_removals_and_to_updates_to_one_value() -> None:
    safety = Safety()
    assert (safety.max_removals, safety.max_removals_percent) == (20, 10.0)
    assert (safety.max_same_updates, safety.max_same_updates_percent) == (20, 50.0)
    assert (safety.max_updates, safety.max_adds, safety.keys) == (None, None, {})


def fleet(changes: Sequence[TagChange | None], place: Target = HOME, *, managed: int = 1) -> TargetPlan:
    """A server for each change, and one that is in sync for each None; each has so many managed tags."""
    servers = [
        ServerPlan(
            place,
            f"s-{number}",
            f"arn:{place}:{number}",
            "",
            "",
            Bucket.CHANGED if change else Bucket.IN_SYNC,
            changes=(change,) if change else (),
            managed=frozenset(map(str, range(managed))),
        )
        for number, change in enumerate(changes)
    ]
    return TargetPlan(place, "read", tuple(servers))


ADD, UPDATE, REMOVE = (TagChange("Wave", *values) for values in ((None, "1"), ("2", "1"), ("2", None)))


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"max_updates": 3, "max_updates_percent": 19}, "4 of 20 managed tags would be updated"),
        ({"max_updates": 4, "max_updates_percent": 19}, ""),
        ({"max_updates": 3, "max_updates_percent": 20}, ""),
        ({"max_updates": 3}, "the policy allows at most 3 (safety.max_updates)"),
        ({"max_updates_percent": 19}, "the policy allows at most 19 % (safety.max_updates)"),
        ({"max_updates_percent": 20}, ""),
        ({"max_adds": 2, "max_adds_percent": 14}, "3 of 20 managed tags would be added"),
        ({"max_adds": 3}, ""),
        ({"max_adds": 0, "max_adds_percent": 15}, ""),
        ({"max_adds": 0}, "the policy allows at most 0 (safety.max_adds)"),
        ({"max_same_updates": 3, "max_same_updates_percent": 39.9}, "4 of 10 servers would have Wave updated"),
        ({"max_same_updates": 3, "max_same_updates_percent": 40}, ""),
        ({"max_same_updates": 4, "max_same_updates_percent": 0}, ""),
        ({"keys": {"Wave": KeyLimit(max_changed=7)}}, "8 of 10 servers would have Wave changed"),
        ({"keys": {"Wave": KeyLimit(max_changed=8)}}, ""),
        ({"keys": {"W*": KeyLimit(max_changed=7), "*": KeyLimit(max_changed=9)}}, "at most 7 (safety.keys.W*)"),
        ({"keys": {"w*": KeyLimit(max_changed=0)}}, ""),
    ],
)
def test_each_kind_of_change_has_its_limit(given: dict[str, Any], reason: str) -> None:
    plan = fleet([*[ADD] * 3, *[UPDATE] * 4, REMOVE, None, None], managed=2)
    found = refusals(Safety(**given), [plan])
    assert bool(found) == bool(reason)
    assert reason in "".join(found)


def test_one_value_on_most_of_a_fleet_is_refused_by_default_and_adds_are_not() -> None:
    assert refusals(Safety(), [fleet([ADD] * 30)]) == ()
    assert refusals(Safety(), [fleet([UPDATE] * 20)]) == ()
    assert refusals(Safety(), [fleet([*[UPDATE] * 21, *[None] * 21])]) == ()
    assert refusals(Safety(), [fleet([TagChange("Wave", "x", str(number)) for number in range(30)])]) == ()
    (why,) = refusals(Safety(), [fleet([*[UPDATE] * 21, *[None] * 20])])
    assert why == (
        f"{HOME}: 21 of 41 servers would have Wave updated to one same value; "
        "the policy allows at most 20 or 50 % (safety.max_same_updates)"
    )


def test_no_reason_tells_a_value() -> None:
    secret = TagChange("Wave", "before-it", "after-it")
    (why,) = refusals(Safety(), [fleet([secret] * 30)])
    assert "-it" not in why


def test_one_value_in_many_small_targets_is_refused_together() -> None:
    (why,) = refusals(Safety(), [fleet([UPDATE] * 11), fleet([UPDATE] * 11, OTHER)])
    assert why.startswith("all targets together: 22 of 22 servers would have Wave updated")


def test_a_skipped_server_does_not_make_a_mass_update_small() -> None:
    one = fleet([UPDATE] * 21)
    skipped = replace(fleet([None]).servers[0], bucket=Bucket.SKIPPED, skip=Skip.EXCLUDED)
    assert refusals(Safety(), [replace(one, servers=(*one.servers, *[skipped] * 100))])


class TestLimitsOn:
    """Which targets may be written before the others are known."""

    def options(self, safety: Safety, plan: TargetPlan, unread: int = 0) -> set[str]:
        return {limit.option for limit in limits_on(safety, plan, unread)}

    def test_removals_always_wait_and_adds_do_not(self) -> None:
        assert self.options(Safety(), fleet([REMOVE, *[None] * 9])) == {"max_removals"}
        assert self.options(Safety(), fleet([ADD] * 10)) == set()

    def test_what_the_policy_limits_waits(self) -> None:
        safety = Safety(max_updates=9, max_adds_percent=9, keys={"W*": KeyLimit(max_changed=9)})
        assert self.options(safety, fleet([UPDATE, None])) == {"max_updates", "keys.W*"}
        assert self.options(safety, fleet([ADD, None])) == {"max_adds", "keys.W*"}
        assert self.options(safety, fleet([None])) == set()

    @pytest.mark.parametrize(("updates", "in_sync", "unread", "waits"), [(5, 5, 0, 0), (6, 5, 0, 1), (4, 5, 1, 0)])
    def test_one_value_waits_on_most_servers_of_its_target(
        self, updates: int, in_sync: int, unread: int, waits: bool
    ) -> None:
        plan = fleet([*[UPDATE] * updates, *[None] * in_sync])
        assert bool(self.options(Safety(), plan, unread)) == waits

    def test_servers_that_are_not_read_yet_may_all_have_it(self) -> None:
        plan = fleet([*[UPDATE] * 4, *[None] * 6])
        assert self.options(Safety(), plan, unread=2) == set()
        assert self.options(Safety(), plan, unread=3) == {"max_same_updates"}
