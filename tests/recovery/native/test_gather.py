"""Facts for a preflight: what the tags say beside the plan in DRS."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from tagsync.core.model import Fleet, OriginReadings, Problem, SourceServer, Target, TargetReading
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.discovery.selectors import exactly
from tagsync.recovery.native.facts import Difference, Facts, Unfinished
from tagsync.recovery.native.gather import prepare
from tagsync.recovery.plans.compile import compile_steps
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.native_plan import OWNER_TAG, owner_mark
from tagsync.recovery.plans.steps import Step
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.recovery import Recovery
from tagsync.recovery.words.vocabulary import Impact
from tests.fake_fleet import DENIED, HOME, server
from tests.recovery.given import FakePlans, native

ERP = Definition(
    name="erp", selector=exactly({"App": "erp"}), optional=exactly({"Tier": "batch"}), waits_after={"1": 5}
)
OURS = {OWNER_TAG: owner_mark("erp")}


@dataclass
class Idle:
    """A DRS in which nothing runs; it has run nothing either."""

    def unfinished(self, target: Target, plan_id: str) -> tuple[Unfinished, ...]:
        return ()

    def jobs(self, target: Target) -> tuple[Job, ...]:
        return ()

    def start(self, target: Target, plan_id: str, *, drill: bool, token: str) -> str:
        raise AssertionError("a preflight starts nothing")

    def read(self, target: Target, execution_id: str, names: Any) -> Recovery | Problem:
        raise AssertionError("there is no execution")

    def retry(self, target: Target, step_id: str) -> None: ...

    def skip(self, target: Target, step_id: str) -> None: ...

    def cancel(self, target: Target, execution_id: str) -> None: ...


def fleet(*waves: str, problem: Problem | None = None) -> tuple[list[SourceServer], Fleet]:
    """Servers s-000, s-001, ... in these waves."""
    servers = [
        server(f"s-{n:03}", {"App": "erp", "DR-Wave": wave}, hostname=f"erp-{n}") for n, wave in enumerate(waves)
    ]
    return servers, Fleet((TargetReading(HOME, tuple(servers), problem),), OriginReadings())


def facts(read: Fleet, *steps: Step, definition: Definition = ERP, tags: dict[str, str] | None = None) -> Facts:
    plans = FakePlans(native(*steps, tags=OURS if tags is None else tags))
    return prepare(definition, HOME, read, DEFAULT_POLICY, plans, Idle()).facts


def differences(found: Facts) -> list[tuple[str, str]]:
    assert isinstance(found.native, tuple)
    assert all(isinstance(each, Difference) for each in found.native)
    return [(each.place, each.what) for each in found.native]


def test_a_true_plan_differs_in_nothing_and_has_the_steps_of_the_tags() -> None:
    servers, read = fleet("1", "2")
    found = facts(read, *compile_steps(ERP, servers, HOME))
    assert differences(found) == []
    assert [(step.name, [each.server.server_id for each in step.servers]) for step in found.steps] == [
        ("wave 1", ["s-000"]),
        ("wait after wave 1", []),
        ("wave 2", ["s-001"]),
    ]
    assert found.keys == {"App", "DR-Wave", "Tier"}


def test_every_way_to_differ_is_told() -> None:
    servers, read = fleet("1", "1", "2")
    one, _, three = (each.arn for each in servers)
    gone = one[:-3] + "999"
    found = facts(
        read,
        Step("wave 1", {one: Impact.OPTIONAL, gone: Impact.CRITICAL}),
        Step("wait after wave 1", minutes=9),
        Step("wave 3", {three: Impact.CRITICAL}),
    )
    assert differences(found) == [
        ("s-000", "it is OPTIONAL in the plan in DRS, and its tags say CRITICAL"),
        ("s-001", "the plan in DRS lacks it in wave 1"),
        ("s-002", "the plan in DRS has it in wave 3, and its tags say wave 2"),
        ("s-999", "the plan in DRS has it in wave 1, and its tags do not say so"),
        ("erp", "the plan in DRS lacks the step wave 2"),
        ("erp", "the plan in DRS has a step too many: wave 3"),
        ("erp", "wait after wave 1 is 9 min in DRS, and should be 5"),
    ]


def test_waves_in_another_order_and_parts_divided_otherwise_differ() -> None:
    servers, read = fleet("1", "2")
    first, wait, second = compile_steps(ERP, servers, HOME)
    assert differences(facts(read, second, first, wait)) == [("erp", "the plan in DRS has its steps in another order")]
    servers, read = fleet(*["1"] * 101)
    whole, part = compile_steps(ERP, servers, HOME)
    swapped = Step(whole.name, part.servers), Step(part.name, whole.servers)
    assert differences(facts(read, *swapped)) == [("erp", "the plan in DRS divides its waves into other steps")]


def test_a_plan_that_is_missing_or_of_somebody_else_is_none() -> None:
    servers, read = fleet("1")
    theirs = facts(read, *compile_steps(ERP, servers, HOME), tags={})
    assert (theirs.native, theirs.foreign) == (None, "plan/erp")
    missing = prepare(ERP, HOME, read, DEFAULT_POLICY, FakePlans(), Idle()).facts
    assert (missing.native, missing.foreign) == (None, "")


def test_a_server_in_which_the_plan_differs_is_called_by_its_name() -> None:
    servers, read = fleet("1", "2")
    first, wait, _ = compile_steps(ERP, servers, HOME)
    found = facts(read, first, wait)
    assert isinstance(found.native, tuple)
    assert [(each.place, each.name) for each in found.native] == [("s-001", "erp-1"), ("erp", "")]


def test_nothing_is_compared_with_a_part_of_the_servers() -> None:
    """Servers that were not seen would seem to leave the plan."""
    servers, _ = fleet("1", "2")
    _, read = fleet("1", problem=DENIED)
    assert differences(facts(read, *compile_steps(ERP, servers, HOME))) == []


def test_tags_that_come_to_too_many_steps_are_told_and_their_servers_looked_at_all_the_same() -> None:
    _, read = fleet(*map(str, range(1, 22)))
    found = facts(read, definition=replace(ERP, waits_after={}))
    assert "21 steps, and DRS allows 20" in found.mistakes[0].what
    assert sum(1 for _ in found.servers()) == 21
