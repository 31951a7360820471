from __future__ import annotations

import pytest

from tagsync.core.desired import decide
from tagsync.core.model import Instance, Tags
from tagsync.core.ownership.reading import read_record, write_record
from tagsync.core.policy import DEFAULT_POLICY, Overflow, Policy
from tagsync.core.reconcile import Reconciliation, reconcile
from tagsync.core.tagging.tag_policy import TagPolicy
from tagsync.core.tags import OWNED_KEY
from tests.core.ownership.test_reading import COLLIDING
from tests.fake_fleet import ORIGIN


def record(*keys: str) -> str:
    return write_record(keys) or ""


def many(number: int, prefix: str) -> dict[str, str]:
    return {f"{prefix}{index:02}": "v" for index in range(number)}


def result(actual: Tags, instance: Tags, policy: Policy = DEFAULT_POLICY) -> Reconciliation:
    return reconcile(policy, actual, decide(policy, Instance(ORIGIN, instance)))


def changes(actual: Tags, instance: Tags, policy: Policy = DEFAULT_POLICY) -> dict[str, tuple[str | None, str]]:
    """Key -> (value after, rule), without the record."""
    found = result(actual, instance, policy).changes
    return {change.key: (change.after, change.rule) for change in found if change.key != OWNED_KEY}


def record_after(actual: Tags, instance: Tags, policy: Policy = DEFAULT_POLICY) -> str | None:
    after = {change.key: change.after for change in result(actual, instance, policy).changes}
    return after.get(OWNED_KEY, actual.get(OWNED_KEY))


def test_only_what_differs_is_written_and_it_becomes_owned() -> None:
    actual = {"Env": "test", "Name": "db"}
    assert changes(actual, {"Env": "prod", "Name": "db", "New": ""}) == {
        "Env": ("prod", "copied"),
        "New": ("", "copied"),
    }
    assert record_after(actual, {"Env": "prod", "Name": "db", "New": ""}) == record("Env", "New")


def test_an_owned_tag_that_nobody_wants_is_removed_and_leaves_the_record() -> None:
    actual = {"Env": "prod", "Old": "1", OWNED_KEY: record("Env", "Old")}
    assert changes(actual, {"Env": "prod"}) == {"Old": (None, "no longer wanted by instance and policy")}
    assert record_after(actual, {"Env": "prod"}) == record("Env")


def test_a_removal_says_which_rule_is_behind_it() -> None:
    actual = {"Env": "prod", OWNED_KEY: record("Env")}
    policy = Policy(tags=TagPolicy(exclude=("E*",)))
    assert changes(actual, {"Env": "prod"}, policy) == {"Env": (None, "excluded by tags.exclude E*")}


def test_the_record_goes_with_the_last_owned_tag() -> None:
    actual = {"Old": "1", OWNED_KEY: record("Old")}
    assert result(actual, {}).changes[-1].key == OWNED_KEY
    assert record_after(actual, {}) is None


def test_a_stale_hash_is_dropped() -> None:
    """A tag that was removed by hand and is added again later is foreign."""
    actual = {"Env": "prod", OWNED_KEY: record("Env", "Removed")}
    assert record_after(actual, {"Env": "prod"}) == record("Env")


def test_a_tag_removed_or_changed_by_hand_is_mended_and_stays_owned() -> None:
    for actual in ({OWNED_KEY: record("Env")}, {"Env": "by hand", OWNED_KEY: record("Env")}):
        assert changes(actual, {"Env": "prod"}) == {"Env": ("prod", "copied")}
        assert record_after(actual, {"Env": "prod"}) == record("Env")


def test_prune_none_removes_nothing_and_keeps_the_record() -> None:
    actual = {"Old": "1", OWNED_KEY: record("Old")}
    policy = Policy(prune="none")
    assert changes(actual, {"New": "1"}, policy) == {"New": ("1", "copied")}
    assert record_after(actual, {"New": "1"}, policy) == record("New", "Old")


def test_a_key_that_cannot_be_copied_is_left_as_it_is() -> None:
    actual = {"Env": "prod", OWNED_KEY: record("Env")}
    assert changes(actual, {"Env": "R&D"}) == {}
    assert record_after(actual, {"Env": "R&D"}) == record("Env")


def test_map_migrated_is_never_removed() -> None:
    actual = {"map-migrated": "1", OWNED_KEY: record("map-migrated")}
    assert changes(actual, {}) == {}


def test_two_owned_keys_with_one_hash_stay_owned_until_both_are_gone() -> None:
    one, two = COLLIDING
    actual = {one: "v", two: "v", OWNED_KEY: record(one, two)}
    assert changes(actual, {two: "v"}) == {one: (None, "no longer wanted by instance and policy")}
    assert record_after(actual, {two: "v"}) == record(two)


def test_an_unreadable_record_is_left_alone_and_told() -> None:
    actual = {"Env": "test", "Old": "1", OWNED_KEY: "by hand"}
    assert changes(actual, {"Env": "prod"}) == {"Env": ("prod", "copied")}
    assert record_after(actual, {"Env": "prod"}) == "by hand"
    assert "cannot be read" in result(actual, {"Env": "prod"}).notices[0]


def test_forty_nine_tags_leave_room_for_the_record_and_fifty_do_not() -> None:
    assert record_after({}, many(49, "k")) == record(*many(49, "k"))
    assert result({}, many(49, "k")).notices == ()
    assert record_after({}, many(50, "k")) is None
    assert result({}, many(50, "k")).notices == ("50 tags leave no room for tagsync:owned: nothing is pruned here",)


def test_without_a_record_all_fifty_tags_are_free() -> None:
    policy = Policy(ownership="none", prune="none")
    assert len(changes({}, many(50, "k"), policy)) == 50
    assert result({}, many(51, "k"), policy).excess == 1


def test_the_record_yields_to_the_fiftieth_tag_unless_tags_are_trimmed() -> None:
    actual = many(49, "k") | {OWNED_KEY: record(*many(49, "k"))}
    found = result(actual, many(50, "k"))
    assert [(change.key, change.after) for change in found.changes] == [("k49", "v"), (OWNED_KEY, None)]
    trimmed = result(actual, many(50, "k"), Policy(overflow=Overflow(action="trim")))
    assert (trimmed.changes, trimmed.excess) == ((), 0)
    assert trimmed.notices == ("k49 is left out: a server holds at most 50 tags",)


def test_fifty_tags_that_were_there_before_follow_without_a_record_and_none_is_added() -> None:
    assert changes(many(50, "k"), many(50, "k") | {"k07": "new"}) == {"k07": ("new", "copied")}
    assert record_after(many(50, "k"), many(50, "k") | {"k07": "new"}) is None
    notice = "50 tags leave no room for tagsync:owned: nothing is pruned here"
    assert result(many(50, "k"), many(50, "k")).notices == (notice,)
    for overflow in (Overflow(action="refuse"), Overflow(action="trim")):
        found = result(many(50, "k"), {"new": "v"} | many(49, "k"), Policy(overflow=overflow))
        assert found == Reconciliation((), excess=1, is_full=True)


def test_foreign_tags_count_and_tags_of_aws_do_not() -> None:
    foreign = many(20, "theirs-") | {"aws:x": "1"}
    assert result(foreign, many(30, "k")).excess == 0
    assert result(foreign, many(31, "k")) == Reconciliation((), (), 1)


def test_trim_removes_owned_tags_to_make_room_and_says_what_is_left_out() -> None:
    policy = Policy(overflow=Overflow(action="trim", priority=("new*",)))
    old = many(40, "old-")
    actual = many(5, "theirs-") | old | {OWNED_KEY: record(*old)}
    found = result(actual, old | many(10, "new-"), policy)
    assert [change.key for change in found.changes if change.action == "add"] == list(many(10, "new-"))
    removed = {change.key: change.rule for change in found.changes if change.action == "remove"}
    assert removed == dict.fromkeys([f"old-{index}" for index in range(34, 40)], "trimmed")
    assert "old-39 is left out: a server holds at most 50 tags" in found.notices


def test_no_slot_is_left_free_for_a_record_that_is_not_written() -> None:
    trim, wanted = Overflow(action="trim"), many(60, "k")
    nowhere = Policy(overflow=trim, prune="none", ownership="none")
    assert len(changes({}, wanted, Policy(overflow=trim))) == 49
    assert len(changes({}, wanted, nowhere)) == 50
    assert len(changes({OWNED_KEY: "by hand"}, wanted, Policy(overflow=trim))) == 49, "a tag like any other"


def test_a_trimmed_server_makes_room_for_what_is_more_important_later() -> None:
    policy = Policy(overflow=Overflow(action="trim", priority=("DR-*",)))
    wanted = many(60, "k")
    first = {change.key: change.after or "" for change in result({}, wanted, policy).changes}
    assert OWNED_KEY in first
    second = {change.key: change.action for change in result(first, wanted | {"DR-New": "1"}, policy).changes}
    assert second["DR-New"] == "add"
    assert list(second.values()).count("remove") == 1


@pytest.mark.parametrize("theirs", ["a value before ours", "theirs"])
def test_a_foreign_tag_that_would_be_trimmed_once_owned_is_left_alone_at_once(theirs: str) -> None:
    policy = Policy(overflow=Overflow(action="trim"))
    actual = many(46, "theirs-") | {"z-last": theirs}
    instance = {"a": "1", "b": "2", "c": "3", "z-last": "ours"}
    found = changes(actual, instance, policy)
    assert found.keys() == {"a", "b"}
    assert "z-last is left out: a server holds at most 50 tags" in result(actual, instance, policy).notices


@pytest.mark.parametrize("theirs", ["a value before ours", "theirs"])
def test_a_foreign_tag_that_ranks_first_is_taken_over_and_a_second_run_agrees(theirs: str) -> None:
    policy = Policy(overflow=Overflow(action="trim", priority=("z-*",)))
    actual = many(47, "theirs-") | {"z-first": theirs}
    instance = {"a": "1", "b": "2", "z-first": "ours"}
    found = {change.key: change.after or "" for change in result(actual, instance, policy).changes}
    assert found.keys() == {"a", "z-first", OWNED_KEY}
    assert result({**actual, **found}, instance, policy).changes == ()


def test_owned_keys_that_go_make_room_for_those_that_come() -> None:
    old, new = many(50, "old-"), many(49, "new-")
    old.popitem()
    actual = old | {OWNED_KEY: record(*old)}
    found = result(actual, new)
    assert found.excess == 0
    assert record_after(actual, new) == record(*new)


def test_the_launch_settings_are_remembered_in_the_record() -> None:
    decisions = decide(DEFAULT_POLICY, Instance(ORIGIN, {}))
    [change] = reconcile(DEFAULT_POLICY, {}, decisions, frozenset({"copy_tags"})).changes
    assert (change.key, change.after) == (OWNED_KEY, "1.c")
    kept = {OWNED_KEY: "1.c"}
    assert reconcile(DEFAULT_POLICY, kept, decisions).changes == ()
    assert read_record("1.c").launch == {"copy_tags"}
