"""Which plans hold a server, target by target."""

from __future__ import annotations

from dataclasses import dataclass, field

from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.stop import Stop
from tagsync.recovery.plans.holding import read_holding
from tagsync.recovery.plans.native_plan import Holding, HoldingPlan
from tests.fake_fleet import DENIED, HOME
from tests.recovery.given import FakePlans

OTHER, BROKEN = Target("222222222222", "eu-central-1"), Target("333333333333", "eu-west-1")
HELD = {"arn:s-1": (HoldingPlan("erp", "plan/erp"),)}


@dataclass
class HoldingPlans(FakePlans):
    """Answers by target; a target without an answer is a defect."""

    answers: dict[Target, Holding | Problem] = field(default_factory=dict)
    asked: list[Target] = field(default_factory=list)

    def holding(self, target: Target) -> Holding | Problem:
        self.asked.append(target)
        return self.answers[target]


def test_each_target_is_read_once_and_a_problem_or_defect_costs_only_its_own() -> None:
    plans = HoldingPlans({HOME: HELD, OTHER: DENIED})
    found = read_holding(plans, [OTHER, HOME, BROKEN, HOME], workers=1, stop=Stop())
    assert plans.asked == [HOME, OTHER, BROKEN]
    assert (found[HOME], found[OTHER]) == (HELD, DENIED)
    defect = found[BROKEN]
    assert isinstance(defect, Problem)
    assert defect.where == str(BROKEN)


def test_what_was_not_reached_is_not_known_to_be_free() -> None:
    stop = Stop()
    stop.cancel()
    plans = HoldingPlans({HOME: HELD})
    found = read_holding(plans, [HOME], workers=1, stop=stop)
    what = "not read: the run was cancelled"
    assert found == {HOME: Problem(ProblemKind.STOPPED, f"{HOME} drs:ListRecoveryPlans", what, "Run it again")}
    assert plans.asked == []
