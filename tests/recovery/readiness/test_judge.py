"""The readiness of a plan: its state, what passes by itself, and since when."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.errors import Mistake
from tagsync.recovery.native.findings import Finding, Preflight, Reason
from tagsync.recovery.readiness.judge import STUCK_AFTER, judge, not_checked
from tagsync.recovery.readiness.readiness import State
from tests.fake_fleet import NOW
from tests.recovery.readiness.given import ERP, HOUR, check, finding, fleet, machine

ALL = fleet(machine("s-1"), machine("s-2"))


def test_the_state_follows_from_the_findings() -> None:
    assert check(ALL).state is State.READY
    assert check(ALL, findings=[finding("it takes long", refuses=False)]).state is State.WARNINGS
    mixed = check(ALL, findings=[finding("a", refuses=False), finding("b")])
    assert mixed.state is State.NOT_READY
    assert [each.refuses for each in mixed.findings] == [True, False]
    assert [state.is_ready for state in State] == [True, True, False, False]


def test_it_says_since_when_it_is_so() -> None:
    first = check(ALL)
    second = check(ALL, first, [finding("a", refuses=False)], hours=1)
    third = check(ALL, second, [finding("b")], hours=2)
    assert (first.since, second.since, third.since) == (NOW, NOW, NOW + 2 * HOUR)
    fourth = check(ALL, third, [finding("b"), finding("c")], hours=3)
    assert fourth.since == NOW + 2 * HOUR
    assert [each.since for each in fourth.standing] == [NOW + 2 * HOUR, NOW + 3 * HOUR]


@pytest.mark.parametrize("reason", [Reason.ALREADY_RUNNING, Reason.IN_A_JOB, Reason.IN_ANOTHER_EXECUTION])
def test_what_is_at_work_is_a_warning_until_it_is_stuck(reason: Reason) -> None:
    at_work = [finding("an execution is at work: x", reason=reason)]
    begun = check(ALL, check(ALL), at_work, hours=1)
    assert begun.state is State.WARNINGS
    later = begun
    for hours in range(2, 7):
        later = check(ALL, later, at_work, hours=hours)
    assert later.state is State.WARNINGS
    stuck = check(ALL, later, at_work, hours=1 + STUCK_AFTER / HOUR)
    assert stuck.state is State.NOT_READY
    assert check(ALL, stuck, at_work, hours=9).state is State.NOT_READY


def test_a_preflight_that_could_not_run_is_not_ready_and_forgets_no_member() -> None:
    before = check(ALL)
    unknown = not_checked(ERP, [Mistake("plan", "it has no region", "Name one")], before, NOW + HOUR, driven=False)
    assert unknown.state is State.UNKNOWN
    assert not unknown.is_ready
    assert [(each.reason, each.what) for each in unknown.findings] == [(Reason.NOT_CHECKED, "it has no region")]
    assert unknown.members == before.members
    after = check(fleet(machine("s-1"), machine("s-2", {})), unknown, hours=2)
    assert [each.place for each in after.refusals] == ["s-2"]


def test_a_server_is_called_by_its_host_name_which_is_no_tag_value() -> None:
    given = Finding(True, Reason.TAGS_DRIFTED, "s-1", "its tags differ", "", name="The Name Tag")
    assert [each.name for each in check(ALL, findings=[given]).findings] == ["host-s-1"]


def test_the_last_good_drill_is_kept_when_it_is_no_longer_found() -> None:
    first = judge(ERP, Preflight(()), ALL, None, NOW, driven=False, verified_at=NOW - timedelta(days=12))
    second = check(ALL, first, hours=1)
    assert second.verified_at == NOW - timedelta(days=12)
    assert judge(ERP, Preflight(()), ALL, second, NOW, driven=False, verified_at=NOW).verified_at == NOW


FINDINGS = st.lists(
    st.builds(finding, st.sampled_from("abcd"), refuses=st.booleans(), reason=st.sampled_from(list(Reason))), max_size=5
)


@given(FINDINGS, FINDINGS)
def test_a_plan_is_ready_exactly_if_nothing_refuses(earlier: list[Finding], now: list[Finding]) -> None:
    before = check(ALL, findings=earlier)
    after = check(ALL, before, now, hours=1)
    assert after.is_ready is not bool(after.refusals)
    assert len(after.findings) == len(now)
    assert after.since == (before.since if before.is_ready is after.is_ready else after.at)
