"""Left behind, the disaster, or gone: the edges of the rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Origin
from tagsync.discovery.estate.fates import Fate, Known, Presence, fates

THERE, GONE, UNREAD = Presence.THERE, Presence.GONE, Presence.UNREAD


def world(*others: tuple[Presence, str], application: str = "erp") -> list[Known]:
    """The instance `i-0` of an application, which is gone, and others of its region."""
    known = [Known(Origin("1", "eu-west-1", "i-0"), GONE, application)]
    return known + [
        Known(Origin("1", "eu-west-1", f"i-{number}"), presence, app)
        for number, (presence, app) in enumerate(others, 1)
    ]


@pytest.mark.parametrize(
    ("others", "fate"),
    [
        ([], Fate.GONE),
        ([(THERE, "erp")], Fate.LEFT_BEHIND),
        ([(GONE, "erp")], Fate.DISASTER),
        ([(UNREAD, "erp")], Fate.DISASTER),
        ([(THERE, "erp"), (GONE, "erp")], Fate.DISASTER),
        ([(THERE, "erp"), (THERE, "erp"), (GONE, "erp")], Fate.LEFT_BEHIND),
        ([(THERE, "erp"), (THERE, "erp"), (UNREAD, "erp"), (UNREAD, "erp")], Fate.DISASTER),
        ([(THERE, "crm")], Fate.GONE),
        ([(GONE, "crm")], Fate.DISASTER),
        ([(THERE, "crm"), (THERE, "crm"), (GONE, "erp")], Fate.DISASTER),
        ([(THERE, "erp"), (GONE, "crm"), (GONE, "crm")], Fate.DISASTER),
    ],
)
def test_the_neighbours_decide(others: list[tuple[Presence, str]], fate: Fate) -> None:
    assert fates(world(*others))[Origin("1", "eu-west-1", "i-0")] is fate


def test_without_an_application_the_whole_region_are_neighbours() -> None:
    assert fates(world((THERE, "crm"), application="")) == {Origin("1", "eu-west-1", "i-0"): Fate.LEFT_BEHIND}


def test_other_regions_and_accounts_are_no_neighbours() -> None:
    known = [
        *world(),
        Known(Origin("1", "eu-north-1", "i-1"), THERE, "erp"),
        Known(Origin("2", "eu-west-1", "i-2"), THERE, "erp"),
    ]
    assert fates(known) == {Origin("1", "eu-west-1", "i-0"): Fate.GONE}


def test_a_server_that_drs_was_told_to_forget_speaks_for_none() -> None:
    retired = [Known(Origin("1", "eu-west-1", f"i-{n}"), GONE, "erp", stands_apart=True) for n in range(5, 9)]
    found = fates([*world((THERE, "erp")), *retired])
    assert found[Origin("1", "eu-west-1", "i-0")] is Fate.LEFT_BEHIND
    assert len(found) == 5


origins = st.builds(
    Origin, st.sampled_from(["1", "2"]), st.sampled_from(["eu-west-1", "us-east-1"]), st.sampled_from("abcdef")
)
knowns = st.lists(
    st.builds(Known, origins, st.sampled_from(Presence), st.sampled_from(["", "erp", "crm"]), st.booleans()),
    unique_by=lambda each: each.origin,
)


@given(knowns)
def test_every_instance_that_is_gone_has_one_fate_and_no_other_has_any(known: list[Known]) -> None:
    assert fates(known).keys() == {each.origin for each in known if each.presence is GONE}


@given(knowns, st.data())
def test_what_cannot_be_read_leaves_nothing_behind(known: list[Known], data: st.DataObject) -> None:
    """Law 1: an instance that could not be read never makes another one left behind."""
    unread = data.draw(st.sets(st.sampled_from(known))) if known else set()
    less = [
        Known(each.origin, UNREAD, each.application, each.stands_apart) if each in unread else each for each in known
    ]
    before = fates(known)
    for origin, fate in fates(less).items():
        assert fate is not Fate.LEFT_BEHIND or before[origin] is Fate.LEFT_BEHIND
