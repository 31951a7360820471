"""Drift, grouped: equal changes stand together, and every change is in one group."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.change import TagChange
from tagsync.core.plan import ServerPlan, TargetPlan
from tagsync.report.tags.groups import Group, drift_groups
from tagsync.report.tags.view import plan_view
from tests.report.tags.plans import DRIFTED, IRELAND, RECORD, changed, plan_of


def groups(*servers: ServerPlan) -> tuple[Group, ...]:
    return drift_groups(plan_view(plan_of(TargetPlan(IRELAND, "read", servers))))


def test_equal_changes_stand_together_the_most_frequent_first() -> None:
    one = TagChange("Environment", None, "Prod", "copied")
    two = TagChange("Owner", "bob", "alice", "copied")
    found = groups(changed(1, "a", two), changed(2, "b", one), changed(3, "c", one, two), changed(4, "d", one))
    assert [(each.sign, each.label, each.before, each.after, len(each.servers)) for each in found] == [
        ("+", "Environment", "", '"Prod"', 3),
        ("~", "Owner", '"bob"', '"alice"', 2),
    ]
    assert found[0].servers == ("b (s-00000000000000002)", "c (s-00000000000000003)", "d (s-00000000000000004)")


def test_the_rule_makes_no_difference() -> None:
    found = groups(
        changed(1, "a", TagChange("A", None, "1", "copied")),
        changed(2, "b", TagChange("A", None, "1", "set by policy")),
    )
    assert [len(each.servers) for each in found] == [2]


def test_values_that_no_two_servers_share_stand_in_one_group() -> None:
    found = groups(*(changed(number, "", TagChange("Name", None, f"web-{number}", "copied")) for number in range(3)))
    assert [(each.label, each.differs, len(each.servers), each.after) for each in found] == [("Name", True, 3, "")]


def test_one_server_alone_keeps_its_value() -> None:
    (found,) = groups(changed(1, "", TagChange("Retired", "yes", None, "gone")))
    assert (found.sign, found.before, found.after, found.differs) == ("-", '"yes"', "", False)


_changes = st.builds(TagChange, st.sampled_from("AB"), st.sampled_from([None, "1", "2"]), st.sampled_from(["3", "4"]))


@given(st.lists(st.lists(_changes, min_size=1, max_size=2, unique_by=lambda each: each.key), max_size=6))
def test_every_change_of_every_server_is_in_exactly_one_group(fleet: list[list[TagChange]]) -> None:
    servers = [changed(number, "", *changes) for number, changes in enumerate(fleet)]
    found = groups(*servers)
    assert sum(len(each.servers) for each in found) == sum(map(len, fleet))
    sizes = [len(each.servers) for each in found]
    assert sizes == sorted(sizes, reverse=True)


def test_launch_settings_are_drift_too() -> None:
    assert "launch copy_tags" in {each.label for each in drift_groups(plan_view(DRIFTED))}


def test_bookkeeping_comes_last() -> None:
    one = TagChange("Environment", None, "Prod", "copied")
    found = groups(changed(1, "a", one, RECORD), changed(2, "b", RECORD))
    assert [(each.label, len(each.servers), each.is_record) for each in found] == [
        ("Environment", 1, False),
        ("ownership record", 2, True),
    ]
