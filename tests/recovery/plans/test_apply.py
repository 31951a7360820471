"""A diff is carried out call by call, and what fails leaves the rest."""

from __future__ import annotations

from tagsync.recovery.plans.actions import DescribePlan, TagPlan, UpdateStep
from tagsync.recovery.plans.apply import carry_out
from tests.fake_fleet import HOME
from tests.recovery.given import FakePlans, native
from tests.recovery.plans.plans import wave

PLAN = native(wave("wave 1", "a"), tags={"Team": "old", "theirs": "x"}, description="old")
ACTIONS = (DescribePlan("new"), TagPlan({"Team": "sap"}), UpdateStep(PLAN.steps[0].arn, wave("wave 1", "a", "b")))


def test_description_tags_and_steps_are_written() -> None:
    fake = FakePlans(PLAN)
    outcome = carry_out(fake, HOME, PLAN, ACTIONS)
    assert (outcome.plan_arn, outcome.done, outcome.left, outcome.problem) == (PLAN.arn, ACTIONS, (), None)
    made = fake.plans[PLAN.arn]
    assert (made.description, made.tags) == ("new", {"Team": "sap", "theirs": "x"})
    assert [each.step for each in made.steps] == [wave("wave 1", "a", "b")]


def test_after_a_failure_what_is_done_and_what_is_left_make_up_the_actions() -> None:
    outcome = carry_out(FakePlans(PLAN, failing=1), HOME, PLAN, ACTIONS)
    assert (outcome.done, outcome.left) == (ACTIONS[:1], ACTIONS[1:])
    assert outcome.problem
