from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.documents.typed import schema_of
from tagsync.core.errors import InputError
from tagsync.core.model import Instance, Problem, Target
from tagsync.core.plan import Bucket, Counts, Plan, ServerPlan, TargetPlan
from tagsync.core.plan_document import (
    PLAN_FORMAT_VERSION,
    PlanDocument,
    ProblemDocument,
    counts_to_document,
    plan_digest,
    plan_from_document,
    plan_to_document,
    problem_from_document,
    problem_to_document,
)
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY, Launch, Policy
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tests.fake_fleet import DENIED, HOME, ORIGIN, FakeFleet, server
from tests.strategies import World, policies, worlds

VALIDATOR = Draft202012Validator(schema_of(PlanDocument))
Draft202012Validator.check_schema(schema_of(PlanDocument))


def document() -> Any:
    fake = FakeFleet([server(tags={"Env": "test", "tagsync:owned": "1.c"})], [Instance(ORIGIN, {"Env": "prod"})])
    policy = Policy(launch=Launch(copy_tags="ensure"))
    plan = make_plan(policy, fake.read(policy, recheck_launch=True))
    return json.loads(json.dumps(plan_to_document(plan)))


@given(worlds(), policies())
def test_every_plan_fits_its_published_schema(world: World, policy: Policy) -> None:
    VALIDATOR.validate(json.loads(json.dumps(plan_to_document(make_plan(policy, world.read(policy))))))


def test_the_document_says_what_happens() -> None:
    saved = document()
    assert saved["format_version"] == PLAN_FORMAT_VERSION
    assert saved["summary"] == {
        "total_servers": 1,
        "in_sync": 0,
        "changed": 1,
        "skipped": {},
        "failed": 0,
        "coverage": 1.0,
    }
    [one] = saved["targets"][0]["servers"]
    assert one["changes"][0] == {"action": "update", "key": "Env", "before": "test", "after": "prod", "rule": "copied"}
    assert one["launch"] == [{"setting": "copy_tags", "before": "false", "after": "true"}]
    assert one["fallback"]["key"] == "tagsync:owned"


def test_the_digest_names_the_content() -> None:
    saved = document()
    assert saved["digest"] == plan_digest(plan_from_document(saved))
    assert saved["digest"].startswith("sha256:")


@pytest.mark.parametrize("value", [None, [], "plan", 3, {}, {"version": 1}, {"format_version": None}])
def test_what_is_no_plan_is_refused(value: object) -> None:
    with pytest.raises(InputError, match="this is not a plan"):
        plan_from_document(value)


@pytest.mark.parametrize("version", [0, 2, "1", True])
def test_another_format_version_is_refused_before_anything_else_is_judged(version: object) -> None:
    with pytest.raises(InputError) as error:
        plan_from_document({"format_version": version, "unknown": 1})
    assert [mistake.place for mistake in error.value.mistakes] == ["format_version"]


def edits() -> list[tuple[str, Any]]:
    def change(saved: Any) -> Any:
        return saved["targets"][0]["servers"][0]["changes"][0]

    def summary(saved: Any) -> Any:
        return saved["summary"]

    def whole(saved: Any) -> Any:
        return saved

    return [
        ("a value", lambda saved: change(saved).update(after="other")),
        ("the value before", lambda saved: change(saved).update(before="other")),
        ("an action", lambda saved: change(saved).update(action="add")),
        ("the summary", lambda saved: summary(saved).update(changed=0, in_sync=1)),
        ("the refusals", lambda saved: whole(saved).update(refusals=["no"])),
        ("the digest", lambda saved: whole(saved).update(digest="sha256:" + "0" * 64)),
        ("no digest", lambda saved: whole(saved).pop("digest")),
        ("no servers", lambda saved: saved["targets"][0].update(servers=[])),
    ]


@pytest.mark.parametrize("edit", [edit for _, edit in edits()], ids=[name for name, _ in edits()])
def test_a_plan_that_was_edited_is_refused(edit: Any) -> None:
    saved = document()
    edit(saved)
    with pytest.raises(InputError, match="the plan was changed after it was saved"):
        plan_from_document(saved, lambda place: f"plan.json {place}")


def test_an_edit_that_breaks_the_form_is_told_with_its_place() -> None:
    saved = document()
    saved["targets"][0]["servers"][0]["changes"][0]["key"] = 7
    saved["targets"][0]["sevrers"] = []
    with pytest.raises(InputError) as error:
        plan_from_document(saved)
    assert {mistake.place for mistake in error.value.mistakes} == {
        "targets[0].servers[0].changes[0].key",
        "targets[0].sevrers",
    }


def test_a_plan_without_targets_is_a_plan() -> None:
    plan = make_plan(DEFAULT_POLICY, FakeFleet().read())
    assert plan_from_document(plan_to_document(plan)) == plan


def test_a_problem_is_read_back_and_an_unknown_kind_is_no_crash() -> None:
    problem = Problem(ProblemKind.QUOTA, "where", "message", "hint")
    assert problem_from_document(problem_to_document(problem)) == problem
    unknown: ProblemDocument = {"kind": "new", "where": "", "message": "", "hint": ""}
    assert problem_from_document(unknown).kind is ProblemKind.INVALID


def test_a_plan_comes_back_as_it_was_with_notes_problems_skips_and_refusals() -> None:
    noted = TargetPlan(Target("222222222222", "all"), "noted", note="suspended")
    skipped = replace(ServerPlan.of(server(origin=None), Bucket.SKIPPED), skip=Skip.NO_INSTANCE_ID, detail="none")
    changed = replace(
        ServerPlan.of(server("s-2"), Bucket.CHANGED),
        changes=(TagChange("a", None, "1", "copied"), TagChange("b", "1", None, "pruned")),
        launch=(LaunchChange("copy_tags", "false", "true"),),
        notices=("so",),
        actual_digest=f"sha256:{'0' * 64}",
        fallback=TagChange("tagsync:owned", "1", None, "ownership record"),
    )
    read = TargetPlan(HOME, "partial", (skipped, changed), DENIED, owned_tags=7)
    plan = Plan(f"sha256:{'1' * 64}", (read, noted), (DENIED,), ("too many",))
    saved = json.loads(json.dumps(plan_to_document(plan)))
    assert plan_from_document(saved) == plan
    assert [each.get("note") for each in saved["targets"]] == [None, "suspended"]
    VALIDATOR.validate(saved)


@pytest.mark.parametrize(
    ("in_sync", "changed", "total", "coverage"), [(1, 1, 3, 0.6667), (1, 0, 3, 0.3333), (0, 0, 3, 0.0), (0, 0, 0, None)]
)
def test_coverage_is_told_to_four_places(in_sync: int, changed: int, total: int, coverage: float | None) -> None:
    counts = Counts(total, in_sync, changed, {Skip.EXCLUDED: total - in_sync - changed}, 0)
    told = counts_to_document(counts)
    assert (told["coverage"], told["in_sync"], told["changed"]) == (coverage, in_sync, changed)
    assert told["skipped"] == {"excluded": total - in_sync - changed}
