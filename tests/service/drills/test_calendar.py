"""Drills of the calendar in the lab: started when they are due, once, followed, cleaned up and told."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from tagsync.aws.store.packing import pack
from tagsync.engine.service_ports import ServiceError
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB
from tagsync.recovery.drills.drill import DrillState
from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.words.vocabulary import Outcome
from tests.service.drills.conftest import Calendarland
from tests.service.driven.given import WEST

LEFT = Finding(True, Reason.LEFT_PLAN, "s-1", "it left the plan: DR-Application is gone", "Give it back")
OLD = Finding(False, Reason.TAKES_LONG, "crm", "it takes long", "Know it")


def instances(land: Calendarland) -> int:
    drs = land.ground.lab.client("drs", HUB, WEST)
    return len(drs.describe_recovery_instances()["items"])


def test_a_native_drill_starts_when_it_is_due_ends_is_cleaned_up_and_its_time_is_told(land: Calendarland) -> None:
    answer = land.due("crm", cleanup_after="2h")
    assert (answer["statusCode"], answer["state"]) == (200, DrillState.STARTED)
    (execution,) = land.arcland.executions()
    assert execution["mode"] == "DRILL"
    land.pass_time(60)
    drill = land.newest("crm")
    assert (drill.state, drill.outcome, instances(land)) == (DrillState.ENDED, Outcome.SUCCEEDED, 2)
    told = land.said("tagsync: the drill of crm SUCCEEDED")
    assert "It took 12 min until every CRITICAL server was launched." in told
    (times,) = land.calendar.ending.times.of("crm", 5)
    assert (times.drill, times.is_good, times.recovery_id) == (True, True, answer["recovery_id"])
    land.pass_time(150)
    assert instances(land) == 0
    assert "the calendar, for the drill due at" in land.said("tagsync: the drill of crm is cleaned up")
    assert (land.missed, land.tend()) == ([], 0)


def test_a_driven_drill_is_driven_and_told_as_every_drive_is(land: Calendarland) -> None:
    answer = land.due("erp")
    assert answer["state"] is DrillState.STARTED
    land.pass_time(60)
    assert land.newest("erp").outcome is Outcome.SUCCEEDED
    assert "the calendar, for the drill due at" in land.said("tagsync: erp SUCCEEDED: 2 of 2 servers launched")
    (times,) = land.calendar.ending.times.of("erp", 5)
    assert (times.drill, times.is_good) == (True, True)
    later = land.ground.cleanups.of(answer["recovery_id"])
    assert later
    assert later.after_minutes == 120


def test_the_same_moment_starts_one_drill_however_often_it_is_told(land: Calendarland) -> None:
    for plan in ("crm", "erp"):
        event = land.event(plan)
        first = land.call(event)
        land.pass_time(30)
        again = land.call(event)
        assert (again["recovery_id"], again["state"]) == (first["recovery_id"], DrillState.ENDED)
        other_zone = event | {"due": event["due"].replace("+00:00", "Z")}
        assert land.call(other_zone)["recovery_id"] == first["recovery_id"]
    assert land.starts() == 2


@pytest.mark.parametrize("plan", ["crm", "erp"])
@pytest.mark.parametrize("skip", range(7))
def test_whatever_write_fails_one_drill_is_started(land: Calendarland, plan: str, skip: int) -> None:
    """The event comes again, as Lambda repeats it; what is left the next looks do."""
    event = land.event(plan)
    land.ground.lab.faults.add(
        Rule("error", service="dynamodb", op="PutItem", skip=skip, times=1, code="AccessDeniedException")
    )
    for _ in range(2):
        with suppress(ServiceError):
            land.call(event)
    land.ground.lab.faults.clear()
    land.ground.lab.clock.advance(1200)
    land.pass_time(90)
    land.call(event)
    assert land.starts() == 1
    drill = land.newest(plan)
    assert (drill.state, drill.outcome) == (DrillState.ENDED, Outcome.SUCCEEDED)
    assert land.missed == []
    assert land.ground.cleanups.of(drill.recovery_id), "it is cleaned up, whatever was lost"


def test_an_event_that_comes_after_its_window_is_missed(land: Calendarland) -> None:
    event = land.event("crm", window="3h")
    land.ground.lab.clock.advance(3 * 3600 + 60)
    answer = land.call(event)
    assert (answer["state"], land.starts(), land.missed) == (DrillState.MISSED, 0, ["crm"])
    text = land.said("tagsync: the drill of crm was missed")
    assert "was missed, and was not held." in text
    assert "It could have started until" in text
    assert 'tagsync recovery readiness "crm"' in text
    assert land.call(event)["state"] is DrillState.MISSED
    assert land.missed == ["crm"], "it is told once"


def test_a_plan_that_is_not_ready_is_refused_and_nothing_is_started(land: Calendarland) -> None:
    """The second wave lost its tags on one side: what DRS has is not what the instance says."""
    for server in land.ground.lab.drs(HUB, WEST).servers.values():
        if server.hostname.startswith("crm"):
            land.ground.lab.client("drs", HUB, WEST).untag_resource(resourceArn=server.arn, tagKeys=["DR-Wave"])
    answer = land.due("crm")
    assert (answer["state"], land.starts(), land.missed) == (DrillState.REFUSED, 0, ["crm"])
    text = land.said("tagsync: the drill of crm was refused")
    assert "The plan is not ready." in text
    land.pass_time(90)
    assert (land.starts(), land.missed) == (0, ["crm"])


def test_what_the_check_of_readiness_finds_refuses_too(land: Calendarland) -> None:
    land.checked(LEFT)
    assert land.due("crm")["state"] is DrillState.REFUSED
    assert "DR-Application is gone" in land.said("tagsync: the drill of crm was refused")
    assert land.starts() == 0


def test_warnings_start_a_drill_unless_its_entry_says_otherwise(land: Calendarland) -> None:
    land.checked(OLD)
    assert land.due("crm", warnings="refuse")["state"] is DrillState.REFUSED
    land.ground.lab.clock.advance(60)
    assert land.due("crm", warnings="start")["state"] is DrillState.STARTED


def test_it_waits_for_what_passes_while_its_window_is_open(land: Calendarland) -> None:
    land.ground.lab.faults.add(Rule("deny", op="DescribeRecoveryInstances", account=HUB))
    answer = land.due("crm")
    assert (answer["state"], "It cannot start yet." in answer["said"]) == (DrillState.WAITING, True)
    land.ground.lab.faults.clear()
    land.pass_time(20)
    assert land.newest("crm").state is not DrillState.WAITING
    assert land.starts() == 1


def test_what_does_not_pass_is_missed_when_the_window_closes(land: Calendarland) -> None:
    land.ground.lab.faults.add(Rule("deny", op="DescribeRecoveryInstances", account=HUB))
    land.due("erp", window="30m")
    land.pass_time(50)
    assert (land.newest("erp").state, land.starts(), land.missed) == (DrillState.MISSED, 0, ["erp"])
    assert "could not be read" in land.said("tagsync: the drill of erp was missed")


def test_instances_of_an_earlier_drill_refuse_unless_they_may_be_replaced(land: Calendarland) -> None:
    land.due("crm")
    land.pass_time(60)
    assert land.due("crm")["state"] is DrillState.REFUSED
    land.ground.lab.clock.advance(60)
    assert land.due("crm", replace_drills=True)["state"] is DrillState.STARTED
    assert land.starts() == 2


@pytest.mark.parametrize("plan", ["crm", "erp"])
def test_an_instance_that_may_be_production_is_never_replaced(land: Calendarland, plan: str) -> None:
    drs = land.ground.lab.client("drs", HUB, WEST)
    servers = [{"sourceServerID": each} for each in land.ground.lab.drs(HUB, WEST).servers]
    drs.start_recovery(isDrill=False, sourceServers=servers)
    land.ground.lab.clock.advance(3600)
    answer = land.due(plan, replace_drills=True)
    assert (answer["state"], land.starts(), land.missed) == (DrillState.REFUSED, 0, [plan])


def test_a_drive_that_refuses_itself_is_not_held(land: Calendarland) -> None:
    """Between the check and the driver's own preflight something has changed."""
    land.due("erp")
    land.ground.lab.faults.add(Rule("deny", op="DescribeSourceServers", account=HUB))
    land.pass_time(20)
    land.ground.lab.faults.clear()
    assert (land.newest("erp").state, land.missed) == (DrillState.REFUSED, ["erp"])
    assert "refused in preflight" in land.newest("erp").said


def test_a_drill_that_fails_is_told_with_its_servers(land: Calendarland) -> None:
    failing = next(id_ for id_, each in land.ground.lab.drs(HUB, WEST).servers.items() if each.hostname == "crm-1")
    land.ground.lab.drs(HUB, WEST).fail_next_launch[failing] = "CONVERSION_END"
    land.due("crm")
    land.pass_time(60)
    assert land.newest("crm").outcome is Outcome.FAILED
    assert failing in land.said("tagsync: the drill of crm FAILED")


def test_a_drill_that_is_known_no_more_is_told_for_its_alarm_rings(land: Calendarland) -> None:
    started = land.due("crm")["recovery_id"]
    gone = f"{started[:-4]}0000"
    land.calendar.book.keep(replace(land.newest("crm"), recovery_id=gone))
    land.tend()
    assert land.newest("crm").outcome is Outcome.UNCLEAR
    text = land.said("tagsync: the drill of crm UNCLEAR")
    assert f"It was started as {gone}." in text
    assert land.missed == []


def test_another_look_at_work_leaves_it_to_that(land: Calendarland) -> None:
    now = land.ground.now()
    land.calendar.leases.acquire("drill of crm", "another", now=now, until=now + timedelta(minutes=5))
    assert (land.due("crm")["state"], land.starts()) == (DrillState.WAITING, 0)
    land.calendar.leases.release("drill of crm", "another")
    land.tend()
    assert land.starts() == 1


def test_a_hub_that_stands_by_ignores_its_calendar(land: Calendarland) -> None:
    land.calendar = replace(land.calendar, in_charge=lambda: False)
    assert (land.due("crm")["state"], land.tend(), land.starts()) == (None, 0, 0)
    assert land.calendar.book.of("crm", 1) == ()


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"plan": "nope"}, "plan"),
        ({"due": "tomorrow"}, "due"),
        ({"due": "2199-01-01T00:00Z"}, "due"),
        ({"window": "25h"}, "window"),
        ({"cleanup_after": "0m"}, "cleanup_after"),
        ({"warnings": "ignore"}, "warnings"),
        ({"drill": False}, "drill"),
    ],
)
def test_mistakes_in_an_event_are_told(land: Calendarland, change: dict[str, object], place: str) -> None:
    answer = land.call(land.event("crm") | change)
    assert answer["statusCode"] == 400
    assert [each["place"] for each in answer["errors"]] == [place]
    assert land.starts() == 0


def test_a_drill_whose_start_was_not_answered_is_not_told_as_one_that_never_began(land: Calendarland) -> None:
    """The calls take effect, and every answer is lost."""
    land.ground.lab.faults.add(Rule("lost_answer", op="StartRecoveryPlanExecution"))
    assert land.due("crm")["state"] is DrillState.WAITING
    land.ground.lab.faults.clear()
    assert land.starts() == 1
    land.pass_time(90)
    drill = land.newest("crm")
    assert (drill.state, drill.outcome, land.missed, land.starts()) == (DrillState.ENDED, Outcome.SUCCEEDED, [], 1)
    assert land.ground.cleanups.of(drill.recovery_id)


def begun_by_a_person(land: Calendarland) -> str:
    """A drill of crm that a person has started in the console."""
    drs = land.ground.lab.client("drs", HUB, WEST)
    (plan,) = (each["recoveryPlanArn"] for each in drs.list_recovery_plans()["recoveryPlans"])
    started = drs.start_recovery_plan_execution(recoveryPlanArn=plan, mode="DRILL")
    return str(started["recoveryPlanExecution"]["recoveryPlanExecutionArn"])


def test_a_drill_that_a_person_has_begun_meanwhile_is_not_taken_for_its_own(land: Calendarland) -> None:
    """DRS refuses the start as a conflict, and the person's drill has begun since."""
    land.ground.lab.faults.add(Rule("error", op="StartRecoveryPlanExecution", times=1, code="ConflictException"))
    event = land.event("crm", window="30m", replace_drills=False)
    assert land.call(event)["state"] is DrillState.WAITING
    execution = begun_by_a_person(land)
    again = land.call(event)
    assert (again["state"], "It cannot start yet." in again["said"]) == (DrillState.WAITING, True)
    land.pass_time(300)
    assert land.newest("crm").state is not DrillState.ENDED
    assert (land.starts(), land.missed) == (1, ["crm"])
    assert (land.ground.cleanups.of(execution), instances(land)) == (None, 2), "it is left alone"


@pytest.mark.parametrize("refusal", ["tags_denied", "tags_invalid"])
def test_where_drs_takes_no_tags_a_drill_starts_without_and_is_followed(land: Calendarland, refusal: str) -> None:
    land.ground.lab.faults.add(Rule(refusal, op="StartRecoveryPlanExecution"))
    assert land.due("crm")["state"] is DrillState.STARTED
    land.pass_time(60)
    assert land.newest("crm").outcome is Outcome.SUCCEEDED


@pytest.mark.parametrize("is_a_persons", [True, False])
def test_where_drs_takes_no_tags_a_drill_that_may_be_another_ones_is_left_alone(
    land: Calendarland, is_a_persons: bool
) -> None:
    land.ground.lab.faults.add(Rule("tags_denied", op="StartRecoveryPlanExecution"))
    kind = "error" if is_a_persons else "lost_answer"
    land.ground.lab.faults.add(Rule(kind, op="StartRecoveryPlanExecution", code="ConflictException"))
    event = land.event("crm")
    assert land.call(event)["state"] is DrillState.WAITING
    land.ground.lab.faults.clear()
    if is_a_persons:
        begun_by_a_person(land)
    (execution,) = (each["recoveryPlanExecutionArn"] for each in land.arcland.executions())
    land.pass_time(60)
    assert (land.newest("crm").state, land.starts(), land.missed) == (DrillState.REFUSED, 1, ["crm"])
    assert execution in land.said("tagsync: the drill of crm was refused")
    assert land.ground.cleanups.of(execution) is None


def test_a_drill_that_has_started_is_not_told_as_refused_when_its_plan_has_changed(land: Calendarland) -> None:
    land.due("crm")
    plans = land.calendar.plans
    land.calendar = replace(land.calendar, plans={**plans, "crm": replace(plans["crm"], account="123123123123")})
    land.pass_time(20)
    assert (land.newest("crm").state, land.missed) == (DrillState.STARTED, [])
    assert "123123123123" in land.newest("crm").said
    land.calendar = replace(land.calendar, plans=plans)
    land.pass_time(60)
    assert land.newest("crm").outcome is Outcome.SUCCEEDED


def test_drills_of_a_plan_that_cannot_be_read_keep_no_other_plan_from_its_end(land: Calendarland) -> None:
    land.due("crm")
    land.ground.table.put({"pk": "drills#erp", "sk": "2026-01-01T00:00:00+00:00", "document": pack({"version": 9})})
    land.pass_time(60)
    assert land.newest("crm").outcome is Outcome.SUCCEEDED
