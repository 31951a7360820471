"""A definition beside the plan in DRS: what is compared, and what stops it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.errors import InputError, Refusal
from tagsync.core.model import TargetReading
from tagsync.discovery.selectors import exactly
from tagsync.discovery.wave_notices import WaveMissing
from tagsync.recovery.plans.compare import PlanComparison, UnreadableTarget, compare, own_plan
from tagsync.recovery.plans.compile import compile_steps
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.leaving import LeavingLimits, refusal
from tagsync.recovery.plans.native_plan import OWNER_TAG, NativePlan, PlanReading, owner_mark
from tests.fake_fleet import DENIED, HOME, server
from tests.recovery.given import native

SERVERS = tuple(server(f"s-{number:03}", {"App": "erp", "DR-Wave": "1"}) for number in range(8))
ERP = Definition(name="erp", selector=exactly({"App": "erp"}), safety=LeavingLimits(max_leaving=2))
OURS = {OWNER_TAG: owner_mark("erp")}
PLAN = native(*compile_steps(ERP, SERVERS, HOME), tags=OURS)


def compared(*plans: NativePlan, left: int = len(SERVERS), leave_out: tuple[str, ...] = ()) -> PlanComparison:
    """The comparison when only so many servers still have their tags."""
    servers = [each if number < left else replace(each, tags={}) for number, each in enumerate(SERVERS)]
    definition = replace(ERP, leave_out=leave_out)
    return compare(definition, TargetReading(HOME, tuple(servers)), PlanReading(HOME, "erp", plans))


def test_a_true_plan_needs_no_action_and_no_force() -> None:
    found = compared(PLAN)
    assert (found.native, found.actions, found.changes.servers, found.refusal) == (PLAN, (), (), "")
    assert found.servers == {each.arn: each for each in SERVERS}
    assert found.target == HOME


def test_a_plan_that_is_missing_has_everything_to_do_and_nothing_to_lose() -> None:
    found = compared()
    assert found.native is None
    assert found.actions
    assert len(found.changes.servers) == len(SERVERS)
    assert found.refusal == ""


def test_more_servers_that_leave_than_both_limits_allow_need_force() -> None:
    assert compared(PLAN, left=6).refusal == ""
    assert compared(PLAN, left=5).refusal == (
        '3 of 8 servers would leave the recovery plan "erp"; its safety allows at most 2 or 25 %'
    )


def test_servers_that_are_left_out_by_name_do_not_count_as_leaving() -> None:
    named = tuple(each.server_id for each in SERVERS[:3])
    assert compared(PLAN, leave_out=named).refusal == ""
    assert "3 of 6 servers would leave" in compared(PLAN, left=5, leave_out=named[:2]).refusal


@pytest.mark.parametrize(
    ("leaving", "of", "refuses"), [(2, 4, False), (3, 12, False), (3, 11, True), (4, 12, True), (0, 0, False)]
)
def test_both_limits_must_be_exceeded(leaving: int, of: int, refuses: bool) -> None:
    before = {str(number) for number in range(of)}
    after = {str(number) for number in range(leaving, of)} | {"new"}
    assert bool(refusal(LeavingLimits(max_leaving=2, max_leaving_percent=25.0), "erp", before, after)) is refuses


def test_what_could_not_be_read_is_not_compared() -> None:
    reading = TargetReading(HOME, SERVERS, DENIED)
    with pytest.raises(UnreadableTarget, match="Nothing was changed, because servers may be missing") as unreadable:
        compare(ERP, reading, PlanReading(HOME, "erp", (PLAN,)))
    assert unreadable.value.problem == DENIED
    with pytest.raises(UnreadableTarget):
        compare(ERP, TargetReading(HOME, SERVERS), PlanReading(HOME, "erp", (PLAN,), DENIED))


def test_tags_that_make_no_plan_are_a_mistake() -> None:
    with pytest.raises(InputError):
        compared(PLAN, left=0)


def test_rule_4_a_foreign_plan_of_the_name_is_left_alone_unless_there_is_our_own() -> None:
    foreign = native(name="erp", tags={OWNER_TAG: owner_mark("crm")})
    with pytest.raises(Refusal, match=r'has a recovery plan "erp" that tagsync did not make \(plan/erp\)'):
        own_plan(PlanReading(HOME, "erp", (foreign, replace(foreign, arn="plan/another"))))
    both = PlanReading(HOME, "erp", (foreign, PLAN))
    assert (own_plan(both), both.foreign) == (PLAN, (foreign,))
    assert own_plan(PlanReading(HOME, "erp")) is None


def test_servers_without_a_wave_are_refused_where_the_plan_says_so() -> None:
    servers = (*SERVERS[:2], server("s-100", {"App": "erp"}, origin=None))
    reading, found = TargetReading(HOME, servers), PlanReading(HOME, "erp")
    assert compare(ERP, reading, found).steps
    with pytest.raises(Refusal, match="s-100: no wave in the tag DR-Wave"):
        compare(replace(ERP, wave_missing=WaveMissing.REFUSE), reading, found)


def test_what_is_not_given_is_ten_servers_and_a_quarter_of_them() -> None:
    assert (LeavingLimits().max_leaving, LeavingLimits().max_leaving_percent) == (10, 25.0)


@pytest.mark.parametrize(("servers", "refuses"), [(159, True), (160, False)])
def test_a_quarter_may_leave_and_not_a_little_more(servers: int, refuses: bool) -> None:
    before = {str(number) for number in range(servers)}
    after = {str(number) for number in range(40, servers)}
    assert bool(refusal(LeavingLimits(), "erp", before, after)) is refuses


def test_where_drs_was_never_set_up_that_is_what_is_told() -> None:
    with pytest.raises(InputError, match=f"region: DRS was never set up in {HOME}"):
        compare(ERP, TargetReading(HOME, initialised=False), PlanReading(HOME, "erp", ()))
