"""What is done to a native plan: enough, no more, and nothing where it is right."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tagsync.discovery.selectors import exactly
from tagsync.recovery.plans.apply import carry_out
from tagsync.recovery.plans.changes import Move, changes
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.diff import (
    CreateStep,
    DeleteStep,
    DescribePlan,
    Reorder,
    TagPlan,
    UpdateStep,
    diff,
    diff_steps,
)
from tagsync.recovery.plans.native_plan import OWNER_TAG, NativePlan, owner_mark
from tagsync.recovery.plans.steps import Step
from tagsync.recovery.words.vocabulary import Impact
from tests.fake_fleet import HOME
from tests.recovery.given import FakePlans, native

MARK = {OWNER_TAG: owner_mark("erp")}
DEFINITION = Definition(name="erp", selector=exactly({"App": "erp"}))


def wave(name: str, *servers: str, optional: str = "") -> Step:
    return Step(name, {each: Impact.OPTIONAL if each == optional else Impact.CRITICAL for each in servers})


def wait(name: str, minutes: int) -> Step:
    return Step(name, minutes=minutes)


@st.composite
def step_lists(draw: st.DrawFn) -> list[Step]:
    """Steps as a compiler or a user may have made them: each name once, a few servers, in any order."""
    names = draw(st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8))
    steps = []
    for name in names:
        servers = draw(st.dictionaries(st.sampled_from("123456"), st.sampled_from(Impact), max_size=4))
        steps.append(Step(name, servers) if servers else Step(name, minutes=draw(st.integers(1, 3))))
    return steps


def after(steps: list[Step], plan: NativePlan | None, fake: FakePlans) -> NativePlan:
    """The plan after the diff was carried out."""
    outcome = carry_out(fake, HOME, plan, diff(DEFINITION, steps, plan))
    assert outcome.problem is None
    assert not outcome.left
    return fake.plans[outcome.plan_arn]


@given(step_lists(), step_lists())
def test_a_diff_carried_out_gives_the_compiled_plan_and_then_there_is_nothing_to_do(
    wanted: list[Step], actual: list[Step]
) -> None:
    plan = native(*actual, tags=MARK)
    result = after(wanted, plan, FakePlans(plan))
    assert [each.step for each in result.steps] == wanted
    assert diff(DEFINITION, wanted, result) == ()


@given(step_lists())
def test_a_new_plan_comes_to_have_its_steps_its_mark_and_is_then_right(wanted: list[Step]) -> None:
    result = after(wanted, None, FakePlans())
    assert [each.step for each in result.steps] == wanted
    assert result.is_ours
    assert diff(DEFINITION, wanted, result) == ()


@given(step_lists())
def test_a_full_plan_is_replaced_within_twenty_steps(wanted: list[Step]) -> None:
    plan = native(*(wait(f"old {number}", 1) for number in range(20)), tags=MARK)
    assert [each.step for each in after(wanted, plan, FakePlans(plan)).steps] == wanted


@given(step_lists(), step_lists(), st.integers(0, 6))
def test_what_broke_off_is_finished_by_the_next_diff(wanted: list[Step], actual: list[Step], passing: int) -> None:
    plan = native(*actual, tags=MARK)
    fake = FakePlans(plan, failing=passing)
    actions = diff(DEFINITION, wanted, plan)
    outcome = carry_out(fake, HOME, plan, actions)
    assert outcome.done + outcome.left == actions
    assert (outcome.problem is None) == (len(actions) <= passing)
    half = fake.plans[plan.arn]
    assert [each.step for each in after(wanted, half, FakePlans(half)).steps] == wanted


def test_a_server_that_joins_is_one_update_of_its_step() -> None:
    plan = native(wave("wave 1", "a"), wave("wave 2", "b"))
    (action,) = diff_steps([wave("wave 1", "a"), wave("wave 2", "b", "c")], plan.steps)
    assert action == UpdateStep(plan.steps[1].arn, wave("wave 2", "b", "c"))


def test_a_server_that_moves_is_added_before_it_is_taken_away() -> None:
    plan = native(wave("wave 1", "a", "b"), wave("wave 2", "c"), tags=MARK)
    fake = FakePlans(plan)
    after([wave("wave 1", "a"), wave("wave 2", "b", "c")], plan, fake)
    assert fake.calls == ["update_step", "update_step"]
    assert all(frozenset("abc") == held for held in fake.history)


def test_a_new_wave_is_put_in_at_its_place_without_reordering() -> None:
    plan = native(wave("wave 1", "a"), wave("wave 3", "c"))
    wanted = [wave("wave 1", "a"), wait("wait after wave 1", 5), wave("wave 2", "b"), wave("wave 3", "c")]
    assert diff_steps(wanted, plan.steps) == (CreateStep(wanted[1], 2), CreateStep(wanted[2], 3))


def test_a_new_wave_stands_right_though_a_step_before_it_goes() -> None:
    plan = native(wave("old", "z"), wave("wave 1", "a"), wave("wave 3", "c"))
    wanted = [wave("wave 1", "a"), wave("wave 2", "b"), wave("wave 3", "c")]
    gone = DeleteStep(plan.steps[0].arn, wave("old", "z"))
    assert diff_steps(wanted, plan.steps) == (CreateStep(wanted[1], 3), gone)


def test_an_order_that_somebody_changed_is_one_call() -> None:
    plan = native(wave("wave 2", "b"), wave("wave 1", "a"))
    assert diff_steps([wave("wave 1", "a"), wave("wave 2", "b")], plan.steps) == (Reorder(("wave 1", "wave 2")),)


def test_a_step_of_the_wrong_type_is_deleted_before_its_name_is_used_again() -> None:
    plan = native(wait("wave 1", 5))
    wanted = wave("wave 1", "a")
    assert diff_steps([wanted], plan.steps) == (DeleteStep(plan.steps[0].arn, wait("wave 1", 5)), CreateStep(wanted, 1))


def test_description_and_tags_are_set_and_other_tags_left_alone() -> None:
    definition = replace(DEFINITION, description="new", tags={"Team": "sap"})
    plan = native(wave("wave 1", "a"), tags={**MARK, "theirs": "x"}, description="old")
    actions = diff(definition, [wave("wave 1", "a")], plan)
    assert actions == (DescribePlan("new"), TagPlan({"Team": "sap"}))


def test_a_mark_belongs_to_its_name() -> None:
    assert native(tags=MARK).is_ours
    assert not native(tags=MARK, name="copy").is_ours
    assert not native().is_ours


def test_people_see_who_joins_leaves_moves_and_becomes_optional() -> None:
    plan = native(wave("wave 1", "a", "b", "gone"), wait("wait after wave 1", 5), wave("wave 2", "c"), wave("old", "z"))
    wanted = [
        wave("wave 1", "a", "new", optional="a"),
        wait("wait after wave 1", 10),
        wave("wave 2", "c"),
        wave("wave 2 part 2", "b"),
    ]
    found = changes(wanted, plan)
    assert {(each.arn, each.move, each.wave, each.before, each.after) for each in found.servers} == {
        ("a", Move.IMPACT, "wave 1", "CRITICAL", "OPTIONAL"),
        ("new", Move.JOINS, "wave 1", "", "CRITICAL"),
        ("b", Move.MOVES, "wave 2", "wave 1", "wave 2"),
        ("gone", Move.LEAVES, "wave 1", "CRITICAL", ""),
        ("z", Move.LEAVES, "old", "CRITICAL", ""),
    }
    assert [step.name for step in found.added] == ["wave 2 part 2"]
    assert [step.name for step in found.removed] == ["old"]
    assert [(one.minutes, other.minutes) for one, other in found.waits] == [(5, 10)]
    assert not found.reordered
    assert changes(wanted[::-1], native(*wanted)).reordered
