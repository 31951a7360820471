"""One check never stops another, nothing is widened, and what is made is cleaned up or told."""

from __future__ import annotations

import pytest

from tagsync.aws.conformance import drill
from tagsync.aws.conformance.check import Check, skipped
from tagsync.core.errors import Refusal
from tagsync.engine.conformance import Effect, Verdict
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tests.aws.conformance.conftest import DRILLED, MEMBER, REGION, asked, chosen, inquiry, instance_id, server_id

READING = [
    each.question.name
    for each in chosen(())
    if each.question.effect is Effect.READS and each.question.name not in ("regions", "uninitialised")
]


def test_a_call_that_is_denied_or_fails_skips_its_check_and_no_other(stocked: Lab) -> None:
    stocked.faults.add(Rule("deny", op="GetLaunchConfiguration"))
    stocked.faults.add(Rule("region_off", op="DescribeInstances"))
    names = ("launch-into", "instance-filter", "unknown-ids", "plan-status")
    verdicts = {name: each.answer.verdict for name, each in asked(inquiry(stocked), *names).items()}
    assert verdicts == {
        "unknown-ids": Verdict.CONFIRMED,
        "instance-filter": Verdict.SKIPPED,
        "launch-into": Verdict.SKIPPED,
        "plan-status": Verdict.CONFIRMED,
    }


def test_an_answer_that_is_different_is_told_with_what_aws_said(stocked: Lab) -> None:
    stocked.faults.add(Rule("error", op="TagResource", code="ValidationException", message="no such ARN"))
    answer = asked(inquiry(stocked), "tag-missing-server")["tag-missing-server"].answer
    assert (answer.verdict, answer.seen["code"]) == (Verdict.DIFFERENT, "ValidationException")


def test_an_answer_of_another_shape_is_different_and_stops_nothing(stocked: Lab) -> None:
    (known,) = chosen(["tags-inline"])
    rows: list[dict[str, str]] = [{}]
    odd = Check(known.question, lambda account: skipped(rows[0]["arn"]))
    first, second = (each.answer for each in inquiry(stocked).ask([odd, known]))
    assert (first.verdict, first.detail) == (Verdict.DIFFERENT, "the answer has another shape: KeyError 'arn'")
    assert second.verdict is Verdict.CONFIRMED


def test_where_drs_was_never_set_up_everything_is_skipped(stocked: Lab) -> None:
    stocked.drs(MEMBER, REGION).initialized = False
    found = asked(inquiry(stocked), "page-sizes", "plan-status", "tags-inline", "missing-launch-configuration")
    assert {each.answer.verdict for each in found.values()} == {Verdict.SKIPPED}
    assert {each.answer.detail for each in found.values()} == {"DRS was never set up here"}


def test_reading_checks_write_nothing(stocked: Lab) -> None:
    before = {key: dict(server.tags) for key, server in stocked.drs(MEMBER, REGION).servers.items()}
    plans = dict(stocked.drs(MEMBER, REGION).plans)
    asked(inquiry(stocked, write="reader"), *READING)
    assert {key: dict(server.tags) for key, server in stocked.drs(MEMBER, REGION).servers.items()} == before
    assert stocked.drs(MEMBER, REGION).plans == plans


def test_plans_are_deleted_also_where_a_check_fails_in_between(stocked: Lab) -> None:
    plans = set(stocked.drs(MEMBER, REGION).plans)
    stocked.faults.add(Rule("deny", op="ReorderRecoveryPlanSteps"))
    of = inquiry(stocked)
    assert asked(of, "wait-moved-first")["wait-moved-first"].answer.verdict is Verdict.SKIPPED
    assert (set(stocked.drs(MEMBER, REGION).plans), of.left_behind) == (plans, ())


def test_a_plan_that_cannot_be_deleted_is_told(stocked: Lab) -> None:
    stocked.faults.add(Rule("deny", op="DeleteRecoveryPlan"))
    of = inquiry(stocked)
    assert asked(of, "plan-status")["plan-status"].answer.verdict is Verdict.CONFIRMED
    (left,) = of.left_behind
    assert left.startswith("the recovery plan tagsync-conformance-")
    assert MEMBER not in left


def test_without_leave_nothing_is_launched(stocked: Lab) -> None:
    jobs = len(stocked.drs(MEMBER, REGION).jobs)
    found = asked(inquiry(stocked), "start-takes-tags", "job-of-a-drill", "instance-of-a-drill")
    assert {each.answer.verdict for each in found.values()} == {Verdict.SKIPPED}
    assert "--allow-launch" in found["job-of-a-drill"].answer.detail
    assert len(stocked.drs(MEMBER, REGION).jobs) == jobs


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (2, "has a recovery instance"),
        (8, "fails back"),
        (10, "launches into an instance"),
        (99, "no such source server"),
    ],
)
def test_law_10_a_drill_that_could_destroy_something_is_refused_before_anything_is_asked(
    stocked: Lab, number: int, why: str
) -> None:
    jobs = len(stocked.drs(MEMBER, REGION).jobs)
    with pytest.raises(Refusal, match=why):
        asked(inquiry(stocked, launch=server_id(number)))
    assert len(stocked.drs(MEMBER, REGION).jobs) == jobs


def test_law_1_a_drill_is_refused_where_recovery_instances_cannot_be_read(stocked: Lab) -> None:
    stocked.faults.add(Rule("deny", op="DescribeRecoveryInstances"))
    with pytest.raises(Refusal, match="could not be read"):
        asked(inquiry(stocked, launch=DRILLED), "job-of-a-drill")


def test_all_checks_share_one_drill_and_its_instance_is_terminated(stocked: Lab) -> None:
    before = set(stocked.drs(MEMBER, REGION).recovery_instances)
    jobs = len(stocked.drs(MEMBER, REGION).jobs)
    of = inquiry(stocked, launch=DRILLED)
    asked(of, "start-takes-tags", "job-of-a-drill", "instance-of-a-drill", "log-of-a-drill")
    backend = stocked.drs(MEMBER, REGION)
    assert [job.initiated_by for job in list(backend.jobs.values())[jobs:]] == [
        "START_DRILL",
        "TERMINATE_RECOVERY_INSTANCES",
    ]
    assert (set(backend.recovery_instances), of.left_behind) == (before, ())
    assert stocked.ec2(MEMBER, REGION).instances[instance_id(1)].state == "running"


@pytest.mark.parametrize("fault", ["tags_denied", "tags_invalid"])
def test_refused_tags_are_different_and_the_drill_goes_on_without(stocked: Lab, fault: str) -> None:
    stocked.faults.add(Rule(fault, op="StartRecovery"))
    of = inquiry(stocked, launch=DRILLED)
    found = asked(of, "start-takes-tags", "job-of-a-drill")
    assert found["start-takes-tags"].answer.verdict is Verdict.DIFFERENT
    assert found["job-of-a-drill"].answer.verdict is Verdict.CONFIRMED
    assert of.left_behind == ()


def test_a_lost_answer_to_the_start_launches_once_and_is_cleaned_up(stocked: Lab) -> None:
    before = set(stocked.drs(MEMBER, REGION).recovery_instances)
    stocked.faults.add(Rule("lost_answer", op="StartRecovery", times=1))
    of = inquiry(stocked, launch=DRILLED)
    assert asked(of, "job-of-a-drill")["job-of-a-drill"].answer.verdict is Verdict.CONFIRMED
    assert (set(stocked.drs(MEMBER, REGION).recovery_instances), of.left_behind) == (before, ())


def test_law_10_an_instance_of_another_job_is_never_terminated(stocked: Lab) -> None:
    backend = stocked.drs(MEMBER, REGION)
    (other, *_) = backend.recovery_instances.values()
    others = {"recoveryInstanceID": instance_id(77), "ec2InstanceID": instance_id(77), "sourceServerID": DRILLED}

    def recovered_by_others() -> None:
        after_its_cleanup = stocked.drs(MEMBER, REGION)
        after_its_cleanup.recovery_instances[instance_id(77)] = {**other, **others}

    stocked.ec2(MEMBER, REGION).add_instance(instance_id(77), {})
    of = inquiry(stocked, launch=DRILLED, meanwhile=recovered_by_others)
    assert asked(of, "job-of-a-drill")["job-of-a-drill"].answer.verdict is Verdict.CONFIRMED
    assert [each for each, row in backend.recovery_instances.items() if row["sourceServerID"] == DRILLED] == [
        instance_id(77)
    ]
    assert stocked.ec2(MEMBER, REGION).instances[instance_id(77)].state == "running"
    assert of.left_behind == ()


def test_an_instance_that_cannot_be_terminated_is_told(stocked: Lab) -> None:
    stocked.faults.add(Rule("deny", op="TerminateRecoveryInstances"))
    of = inquiry(stocked, launch=DRILLED)
    asked(of, "job-of-a-drill")
    assert [DRILLED in each for each in of.left_behind] == [True]


def test_a_drill_that_does_not_end_is_told(stocked: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drill, "MOST_POLLS", 2)
    of = inquiry(stocked, launch=DRILLED)
    found = asked(of, "job-of-a-drill", "log-of-a-drill")
    assert {each.answer.verdict for each in found.values()} == {Verdict.SKIPPED}
    assert ["still runs" in each for each in of.left_behind] == [True]
