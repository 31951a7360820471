"""A plan: what it writes, and how its servers are counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.change import RECORD_RULE, LaunchChange, TagChange
from tagsync.core.errors import ProblemError, Refusal
from tagsync.core.model import Origin, Problem, Target
from tagsync.core.plan import Bucket, Counts, Plan, ServerPlan, TargetPlan, count
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.core.tags import OWNED_KEY
from tests.fake_fleet import DENIED, HOME, ORIGIN, server

ADDED, UPDATED, GONE = TagChange("a", None, "1"), TagChange("b", "1", ""), TagChange("c", "1", None)
OLD, NEW = TagChange("old:record", "1", None, RECORD_RULE), TagChange("dr:record", None, "1", RECORD_RULE)


def planned(*changes: TagChange) -> ServerPlan:
    return replace(ServerPlan.of(server(), Bucket.CHANGED if changes else Bucket.IN_SYNC), changes=changes)


def test_a_change_adds_updates_or_removes_also_empty_values() -> None:
    assert [each.action for each in (ADDED, UPDATED, GONE, TagChange("d", "", "1"))] == [
        "add",
        "update",
        "remove",
        "update",
    ]


def test_a_change_of_the_record_is_bookkeeping_under_whichever_key() -> None:
    assert [each.is_record for each in (OLD, NEW, TagChange(OWNED_KEY, "1", "2"), ADDED)] == [True, True, True, False]


def test_a_server_writes_what_differs_and_removes_what_goes() -> None:
    one = planned(ADDED, UPDATED, GONE)
    assert (one.to_write, one.to_remove) == ({"a": "1", "b": ""}, ("c",))
    assert one.has_changes
    assert not planned().has_changes
    assert replace(planned(), launch=(LaunchChange("copy_tags", "false", "true"),)).has_changes


def test_a_record_that_moves_goes_last() -> None:
    assert planned(GONE, OLD, NEW).to_remove_last == ("old:record",)
    assert planned(GONE, OLD).to_remove_last == ()
    assert planned(GONE, NEW).to_remove_last == ()
    other = TagChange("older:record", "1", None, RECORD_RULE)
    assert planned(OLD, other, NEW).to_remove_last == ("old:record",)


def test_a_server_is_called_by_its_origin_where_it_has_one() -> None:
    assert ServerPlan.of(server(), Bucket.IN_SYNC).origin == str(ORIGIN)
    assert ServerPlan.of(server(origin=None), Bucket.IN_SYNC).origin == ""


def test_a_plan_is_that_of_all_targets() -> None:
    other = TargetPlan(Target("222222222222", "eu-west-1"), "unreadable", problem=DENIED)
    plan = Plan("", (TargetPlan(HOME, "read", (planned(), planned(ADDED))), other), (DENIED,))
    assert [each.changes for each in plan.to_apply()] == [(ADDED,)]
    assert plan.has_changes
    assert not Plan("", (other,)).has_changes
    assert plan.problems == (DENIED, DENIED)
    assert plan.counts == Counts(2, 1, 1, {}, 0)


def test_servers_are_counted_by_bucket_and_reason() -> None:
    found = count(
        iter(
            [
                (Bucket.IN_SYNC, None),
                (Bucket.SKIPPED, Skip.EXCLUDED),
                (Bucket.SKIPPED, Skip.EXCLUDED),
                (Bucket.SKIPPED, Skip.DISCONNECTED),
                (Bucket.FAILED, None),
                (Bucket.CHANGED, None),
            ]
        )
    )
    assert found == Counts(6, 1, 1, {Skip.DISCONNECTED: 1, Skip.EXCLUDED: 2}, 1)
    assert found.coverage == pytest.approx(2 / 6)


@pytest.mark.parametrize(
    ("skip", "failed", "problems", "complete"),
    [
        (Skip.EXCLUDED, 0, (), True),
        (Skip.EXCLUDED, 1, (), False),
        (Skip.EXCLUDED, 0, (DENIED,), False),
        (Skip.NOT_REACHED, 0, (), False),
    ],
)
def test_a_run_is_complete_if_nothing_is_left(
    skip: Skip, failed: int, problems: tuple[Problem, ...], complete: bool
) -> None:
    assert Counts(1 + failed, 0, 0, {skip: 1}, failed).is_complete(problems) is complete


def test_reasons_that_need_attention_are_those_that_a_person_or_another_run_can_end() -> None:
    wanted = [Skip.ORIGIN_UNREADABLE, Skip.TOO_MANY_TAGS, Skip.CONFLICT, Skip.REFUSED]
    wanted += [Skip.CHANGED_SINCE, Skip.NOT_REACHED]
    assert [skip for skip in Skip if skip.needs_attention] == wanted
    assert all(skip.words and skip.meaning for skip in Skip)
    assert Skip("excluded") is Skip.EXCLUDED


def test_places_are_written_as_people_read_them() -> None:
    assert str(Target.of("111111111111/eu-west-1")) == str(HOME) == "111111111111/eu-west-1"
    assert str(Origin("111111111111", "eu-west-1", "i-1")) == "111111111111/eu-west-1/i-1"
    problem = Problem(ProblemKind.THROTTLED, "there", "slow")
    assert str(problem) == "there: slow"
    assert str(replace(problem, hint="Wait")) == "there: slow. Wait"


def test_a_kind_of_problem_has_a_hint_unless_there_is_no_general_answer() -> None:
    assert {kind for kind in ProblemKind if not kind.hint} == {"conflict", "not_found", "invalid"}
    assert ProblemKind("throttled").hint == "Run again later, or with fewer workers"


def test_a_refusal_keeps_its_reasons_and_shows_them() -> None:
    refusal = Refusal(reason for reason in ("too many", "too late"))
    assert (refusal.reasons, str(refusal)) == (("too many", "too late"), "too many\ntoo late")


def test_a_problem_that_ends_the_work_says_what_to_do_next_as_a_sentence_of_its_own() -> None:
    problem = Problem(ProblemKind.THROTTLED, "there", "slow")
    assert str(ProblemError(problem)) == "there: slow"
    assert str(ProblemError(problem, "Nothing was written")) == "there: slow. Nothing was written"
    assert ProblemError(problem).problem == problem


def test_one_server_that_needs_attention_makes_a_run_incomplete_whatever_the_others_do() -> None:
    def skipped(*reasons: Skip) -> Counts:
        return count(iter([(Bucket.SKIPPED, reason) for reason in reasons]))

    assert skipped(Skip.NO_INSTANCE_ID, Skip.EXCLUDED).is_complete(())
    assert not skipped(Skip.NO_INSTANCE_ID, Skip.TOO_MANY_TAGS).is_complete(())
    assert not skipped().is_complete([Problem(ProblemKind.THROTTLED, "there", "slow")])
