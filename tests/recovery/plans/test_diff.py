"""What is done to a native plan: enough, no more, and nothing where it is right."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from tagsync.core.errors import Refusal
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.discovery.selectors import exactly
from tagsync.recovery.plans.actions import CreateStep, DescribePlan, Reorder, TagPlan, UpdateStep
from tagsync.recovery.plans.apply import carry_out
from tagsync.recovery.plans.changes import Move, changes
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.diff import diff
from tagsync.recovery.plans.native_plan import OWNER_TAG, NativePlan, owner_mark
from tagsync.recovery.plans.rewrite import rewrite
from tagsync.recovery.plans.steps import Step
from tests.fake_fleet import HOME
from tests.recovery.given import FakePlans, native
from tests.recovery.plans.plans import step_lists, wait, wave

MARK = {OWNER_TAG: owner_mark("erp")}
DEFINITION = Definition(name="erp", selector=exactly({"App": "erp"}))


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
    plan = native(wave("first", "z"), *(wait(f"old {number}", 1) for number in range(19)), tags=MARK)
    assert [each.step for each in after(wanted, plan, FakePlans(plan)).steps] == wanted


def test_a_server_that_joins_is_one_update_of_its_step() -> None:
    plan = native(wave("wave 1", "a"), wave("wave 2", "b"))
    (action,) = rewrite([wave("wave 1", "a"), wave("wave 2", "b", "c")], plan.steps)
    assert action == UpdateStep(plan.steps[1].arn, wave("wave 2", "b", "c"))


def test_a_new_wave_is_put_in_at_its_place_without_reordering() -> None:
    plan = native(wave("wave 1", "a"), wave("wave 3", "c"))
    wanted = [wave("wave 1", "a"), wait("wait after wave 1", 5), wave("wave 2", "b"), wave("wave 3", "c")]
    assert rewrite(wanted, plan.steps) == (CreateStep(wanted[2], 2), CreateStep(wanted[1], 2))


def test_a_new_wave_takes_the_step_of_one_that_goes() -> None:
    plan = native(wave("old", "z"), wave("wave 1", "a"), wave("wave 3", "c"))
    wanted = [wave("wave 1", "a"), wave("wave 2", "b"), wave("wave 3", "c")]
    one, two, three = (each.arn for each in plan.steps)
    assert rewrite(wanted, plan.steps) == (
        UpdateStep(one, wave("wave 2", "b"), renames=True),
        Reorder((two, one, three)),
    )


def test_an_order_that_somebody_changed_is_one_call() -> None:
    plan = native(wave("wave 2", "b"), wave("wave 1", "a"))
    assert rewrite([wave("wave 1", "a"), wave("wave 2", "b")], plan.steps) == (
        Reorder((plan.steps[1].arn, plan.steps[0].arn)),
    )


def test_description_and_tags_are_set_and_other_tags_left_alone() -> None:
    definition = replace(DEFINITION, description="new", tags={"Team": "sap"})
    plan = native(wave("wave 1", "a"), tags={**MARK, "theirs": "x"}, description="old")
    actions = diff(definition, [wave("wave 1", "a")], plan)
    assert actions == (DescribePlan("new"), TagPlan({"Team": "sap"}))
    assert diff(replace(definition, description="zzz"), [wave("wave 1", "a")], plan)[0] == DescribePlan("zzz")


def test_rule_15_a_tag_that_drs_shows_of_every_plan_is_not_written() -> None:
    plan = native(wave("wave 1", "a"), tags=MARK)
    for value, actions in ((plan.arn, ()), ("x", (TagPlan({"resourceArn": "x"}),))):
        definition = replace(DEFINITION, tags={"resourceArn": value})
        assert diff(definition, [wave("wave 1", "a")], plan) == actions


def test_a_mark_belongs_to_its_name() -> None:
    assert native(tags=MARK).is_ours
    assert not native(tags=MARK, name="copy").is_ours
    assert not native().is_ours


def test_rule_6_nothing_is_written_while_an_execution_of_the_plan_is_starting() -> None:
    """DRS takes its copy of the plan then, and a server that moves would be missing in it."""
    plan = native(wave("wave 1", "a", "b"), wave("wave 2", "c"), tags=MARK)
    actions = diff(DEFINITION, [wave("wave 1", "a"), wave("wave 2", "b", "c")], plan)
    fake = FakePlans(plan, at_start=("execution/1",))
    with pytest.raises(Refusal, match=r"is starting \(execution/1\).*Nothing was written"):
        carry_out(fake, HOME, plan, actions)
    unread = Problem(ProblemKind.ACCESS_DENIED, "drs:ListRecoveryPlanExecutions", "denied")
    fake.at_start = unread
    outcome = carry_out(fake, HOME, plan, actions)
    assert (outcome.problem, outcome.done, outcome.left) == (unread, (), actions)
    assert fake.calls == []
    fake.at_start = ("execution/1",)
    assert carry_out(fake, HOME, plan, ()).problem is None


def test_people_see_who_joins_leaves_moves_and_becomes_optional() -> None:
    plan = native(wave("wave 1", "a", "b", "gone"), wait("wait after wave 1", 5), wave("wave 2", "c"), wave("old", "z"))
    wanted = [
        wave("wave 1", "a", "new", optional="a"),
        wait("wait after wave 1", 10),
        wave("wave 2", "c"),
        wave("wave 9", "b"),
    ]
    found = changes(wanted, plan)
    assert {(each.arn, each.move, each.wave, each.before, each.after) for each in found.servers} == {
        ("a", Move.IMPACT, "wave 1", "CRITICAL", "OPTIONAL"),
        ("new", Move.JOINS, "wave 1", "", "CRITICAL"),
        ("b", Move.MOVES, "wave 9", "wave 1", "wave 9"),
        ("gone", Move.LEAVES, "wave 1", "CRITICAL", ""),
        ("z", Move.LEAVES, "old", "CRITICAL", ""),
    }
    assert [step.name for step in found.added] == ["wave 9"]
    assert [step.name for step in found.removed] == ["old"]
    assert [(one.minutes, other.minutes) for one, other in found.waits] == [(5, 10)]
    assert not found.reordered
    assert changes(wanted[::-1], native(*wanted)).reordered
