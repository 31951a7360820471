"""Who fell out of a plan, and by which tag."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import Fleet, OriginReadings
from tagsync.discovery.selectors import exactly
from tagsync.recovery.native.findings import Reason
from tagsync.recovery.readiness.judge import accepted
from tagsync.recovery.readiness.readiness import Readiness, State
from tests.fake_fleet import DENIED, HOME
from tests.recovery.readiness.given import ERP, TAGS, check, finding, fleet, machine, without

ONE, TWO = machine("s-1"), machine("s-2")
ALL = fleet(ONE, TWO)


def told(readiness: Readiness) -> list[tuple[bool, Reason, str, str]]:
    return [(each.refuses, each.reason, each.place, each.what) for each in readiness.findings]


def test_a_server_whose_tag_was_taken_away_is_named_with_the_tag_until_it_is_back() -> None:
    first = check(ALL)
    fallen = fleet(ONE, without(TWO, "DR-Application"))
    second = check(fallen, first, hours=1)
    what = "it left the plan: its instance no longer carries the tag DR-Application"
    assert told(second) == [(True, Reason.LEFT_PLAN, "s-2", what)]
    assert second.state is State.NOT_READY
    assert 'readiness "erp" --accept-left' in second.findings[0].fix
    assert [each.name for each in second.findings] == ["host-s-2"]
    third = check(fallen, second, hours=2)
    assert told(third) == told(second)
    back = check(ALL, third, hours=3)
    assert (back.state, back.left) == (State.READY, ())


def test_a_person_accepts_that_it_left() -> None:
    fallen = fleet(ONE, without(TWO, "DR-Application"))
    right = accepted(check(fallen, check(ALL), hours=1))
    assert (right.state, right.left) == (State.NOT_READY, ()), "the next check says so, and tells"
    assert check(fallen, right, hours=2).state is State.READY
    assert check(fleet(without(ONE, "DR-Application")), right, hours=3).state is State.NOT_READY


def test_another_value_is_told_without_the_values() -> None:
    moved = replace(TWO, tags={**TAGS, "DR-Application": "secret"})
    (only,) = told(check(fleet(ONE, moved), check(ALL)))
    assert only[3] == "it left the plan: its instance has another value in the tag DR-Application"


def test_where_the_instance_is_gone_the_server_says_why() -> None:
    fallen = without(TWO, "DR-Application")
    gone = Fleet(fleet(ONE, fallen).targets, OriginReadings())
    (only,) = told(check(gone, check(ALL)))
    assert only[3] == "it left the plan: it no longer carries the tag DR-Application"


def test_drift_is_not_told_twice() -> None:
    """The sync has not given the server what its instance has: the preflight says so already."""
    fallen = without(TWO, "DR-Application")
    drifted = Fleet(fleet(ONE, fallen).targets, ALL.origins)
    what = "it left the plan: it does not have the tag DR-Application as its instance does"
    assert told(check(drifted, check(ALL))) == [(True, Reason.LEFT_PLAN, "s-2", what)]
    said = finding("its tags differ", reason=Reason.TAGS_DRIFTED, place="s-2")
    both = check(drifted, check(ALL), [said], hours=1)
    assert [each.reason for each in both.findings] == [Reason.TAGS_DRIFTED]
    assert [each.server_id for each in both.left] == ["s-2"]


def test_a_wave_that_is_lost_is_named_with_its_tag() -> None:
    """A server without a wave is in wave 1, and starts with what it depends on."""
    lost = fleet(ONE, without(TWO, "DR-Wave"))
    second = check(lost, check(ALL), hours=1)
    what = "it lost its wave: its instance no longer carries the tag DR-Wave"
    assert told(second) == [(True, Reason.LOST_WAVE, "s-2", what)]
    assert told(check(lost, second, hours=2)) == told(second)
    assert check(lost, accepted(second), hours=2).state is State.READY
    assert check(ALL, second, hours=2).state is State.READY
    moved = fleet(ONE, replace(TWO, tags={**TAGS, "DR-Wave": "3"}))
    assert check(moved, check(ALL), hours=1).state is State.READY


def test_what_many_servers_have_lost_is_said_once() -> None:
    many = [machine(f"s-{number}") for number in range(40)]
    after = check(fleet(*(without(each, "DR-Application") for each in many)), check(fleet(*many)))
    (only,) = after.findings
    assert (only.place, len(only.server_ids)) == (str(HOME), 40)
    assert only.what == "40 servers: it left the plan: its instance no longer carries the tag DR-Application"


def test_a_server_that_drs_has_no_longer_is_told_once() -> None:
    second = check(fleet(ONE), check(ALL), hours=1)
    assert told(second) == [
        (False, Reason.GONE_FROM_DRS, "s-2", "it was in the plan, and DRS does not have it any more")
    ]
    assert check(fleet(ONE), second, hours=2).state is State.READY


def test_what_could_not_be_read_is_still_in_the_plan() -> None:
    unread = check(fleet(ONE, problem=DENIED), check(ALL), hours=1)
    assert (unread.findings, unread.left) == ((), ())
    assert [each.server_id for each in unread.members] == ["s-1", "s-2"]
    assert check(fleet(ONE, without(TWO, "DR-Application")), unread, hours=2).state is State.NOT_READY


def test_a_plan_that_chooses_by_something_else_misses_none() -> None:
    narrower = replace(ERP, selector=exactly({"DR-Application": "crm"}))
    assert check(ALL, check(ALL), plan=narrower, hours=1).findings == ()
    left_out = replace(ERP, leave_out=("s-2",))
    after = check(ALL, check(ALL), plan=left_out, hours=1)
    assert (after.findings, [each.server_id for each in after.members]) == ((), ["s-1"])
    longer = replace(ERP, rto_minutes=30)
    assert check(fleet(ONE, without(TWO, "DR-Application")), check(ALL), plan=longer, hours=1).state is State.NOT_READY


def test_a_tag_that_only_the_instance_lost_is_named() -> None:
    """The sync is off, or leaves the tag on the server because it did not write it: the plan takes it still, and the
    truth says otherwise. Where the policy gives the server a tag that its instance never had, nothing is lost."""
    second = check(Fleet(ALL.targets, fleet(ONE, without(TWO, "DR-Application")).origins), check(ALL), hours=1)
    what = "its instance no longer carries the tag DR-Application, and it still does"
    assert told(second) == [(True, Reason.LOST_TAG, "s-2", what)]
    third = check(Fleet(ALL.targets, OriginReadings()), second, hours=2)
    assert third.state is State.READY, "what cannot be read says nothing, and forgets nothing"
    lost = Fleet(ALL.targets, fleet(ONE, without(TWO, "DR-Application")).origins)
    assert told(check(lost, third, hours=3)) == told(second)
    assert check(lost, accepted(second), hours=3).state is State.READY
    assert check(ALL, second, hours=3).state is State.READY
    never = Fleet(ALL.targets, fleet(ONE, without(TWO, *TAGS)).origins)
    assert check(never, check(never), hours=1).state is State.READY


TAGGED = st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=5)


@given(st.lists(TAGGED, min_size=1, max_size=6))
def test_no_member_is_lost_without_a_word(history: list[list[tuple[bool, bool]]]) -> None:
    """Whatever becomes of tags and servers, each member of a check is in the next one: as a member, as one that left,
    or as one that DRS has no longer."""
    before = None
    for hours, states in enumerate(history):
        servers = [machine(f"s-{n}", TAGS if tagged else {}) for n, (there, tagged) in enumerate(states) if there]
        after = check(fleet(*servers), before, hours=hours)
        if before:
            known = {each.server_id for each in (*after.members, *after.left)}
            gone = {
                server
                for each in after.findings
                if each.reason is Reason.GONE_FROM_DRS
                for server in (each.server_ids or (each.place,))
            }
            assert {each.server_id for each in (*before.members, *before.left)} <= known | gone
        assert after.is_ready is not bool(after.left)
        before = after
