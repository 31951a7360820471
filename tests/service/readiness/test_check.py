"""Checks of readiness by the service, against the lab: what they find, keep and tell. Nothing is started."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tagsync.aws.permissions import (
    launch_needs_policy,
    read_policy,
    recovery_read_policy,
    recovery_watch_policy,
    together,
)
from tagsync.aws.store.table import Table
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.native.findings import Reason
from tagsync.recovery.readiness.readiness import State
from tagsync.service.driven.reading import DriveReading
from tagsync.service.kit.telemetry import metrics
from tagsync.service.plans.accepting import accept_left
from tests.service.driven.given import HUB_WEST, SHOP, SHOP_CENTRAL, WEST, Ground, add, start
from tests.service.readiness.given import Watched
from tests.sync_service import Context, make_table


@pytest.fixture
def erp(lab: Lab, table: Table) -> Watched:
    ground = Ground(lab, table)
    add(lab, "erp-db-1", "1", HUB_WEST)
    add(lab, "erp-app-1", "2", HUB_WEST)
    add(lab, "erp-web-1", "2", SHOP_CENTRAL, number=7)
    return Watched.of(ground)


def ids(watched: Watched, target: str = HUB_WEST) -> list[str]:
    return list(watched.ground.lab.drs(*target.split("/")).servers)


def untag(watched: Watched, key: str, *, server: bool, number: int = 0) -> str:
    """Takes a tag away from an instance in the hub, and from its server if the sync has copied that; the server."""
    lab, server_id = watched.ground.lab, ids(watched)[number]
    ec2, drs = lab.client("ec2", HUB, region=WEST), lab.client("drs", HUB, region=WEST)
    (source,) = drs.describe_source_servers(filters={"sourceServerIDs": [server_id]})["items"]
    instance = source["sourceProperties"]["identificationHints"]["awsInstanceID"]
    ec2.delete_tags(Resources=[instance], Tags=[{"Key": key}])
    if server:
        drs.untag_resource(resourceArn=source["arn"], tagKeys=[key])
    return server_id


def retag(watched: Watched, key: str, value: str, server_id: str) -> None:
    lab = watched.ground.lab
    drs = lab.client("drs", HUB, region=WEST)
    (source,) = drs.describe_source_servers(filters={"sourceServerIDs": [server_id]})["items"]
    instance = source["sourceProperties"]["identificationHints"]["awsInstanceID"]
    lab.client("ec2", HUB, region=WEST).create_tags(Resources=[instance], Tags=[{"Key": key, "Value": value}])
    drs.tag_resource(resourceArn=source["arn"], tags={key: value})


def test_a_plan_is_ready_and_that_is_told_once(erp: Watched) -> None:
    first = erp.look()
    assert (first.state, first.driven, len(first.members)) == (State.READY, True, 3)
    ((subject, text),) = erp.reports()
    assert subject == "tagsync: erp is READY"
    assert "NOT VERIFIED" in text
    erp.ground.lab.clock.advance(3600)
    second = erp.look()
    assert (second.state, second.since) == (State.READY, first.at)
    assert erp.reports() == []
    assert erp.check.books.newest("erp") == second
    assert len(erp.check.books.history("erp", 10)) == 1


def test_a_plan_that_leaves_the_settings_is_listed_no_more_from_the_next_check_on(erp: Watched) -> None:
    erp.write_plan()
    for plan in ("erp", "crm"):
        erp.look(plan)
    assert [each.plan for each in erp.check.books.all()] == ["crm", "erp"]
    erp.ground.lab.clock.advance(60)
    erp.check = replace(erp.check, plans={"crm": erp.plans["crm"]})
    erp.look("crm")
    assert [each.plan for each in erp.check.books.all()] == ["crm"]


@pytest.mark.parametrize(("plan", "synced"), [("erp", True), ("erp", False), ("crm", True), ("crm", False)])
def test_a_tag_that_is_taken_away_rings_with_server_and_tag_until_it_is_given_back(
    erp: Watched, plan: str, synced: bool
) -> None:
    """Whether or not the sync has copied the removal to the server."""
    erp.write_plan()
    assert erp.look(plan).is_ready
    erp.reports()
    server_id = untag(erp, "App", server=synced)
    found = erp.look(plan)
    assert found.state is State.NOT_READY
    said = [each.what for each in found.refusals if each.place == server_id and "App" in each.what]
    if synced:
        assert said == ["it left the plan: its instance no longer carries the tag App"]
    else:
        assert said == ["its instance no longer carries the tag App, and it still does"]
    ((subject, text),) = erp.reports()
    assert subject == f"tagsync: {plan} is NOT READY"
    assert f"erp-db-1 ({server_id}): {said[0]}" in text
    retag(erp, "App", "erp", server_id)
    assert erp.look(plan).is_ready
    assert [subject for subject, _ in erp.reports()] == [f"tagsync: {plan} is READY"]


def test_a_wave_that_is_lost_rings(erp: Watched) -> None:
    erp.look()
    server_id = untag(erp, "DR-Wave", server=True, number=1)
    assert erp.told() == [(server_id, "it lost its wave: its instance no longer carries the tag DR-Wave")]


def test_an_empty_group_rings(erp: Watched) -> None:
    erp.look()
    for number in range(2):
        untag(erp, "App", server=True, number=number)
    found = erp.look()
    assert {each.reason for each in found.refusals} == {Reason.SELECTION_EMPTY, Reason.LEFT_PLAN}


def test_a_plan_that_is_not_in_drs_is_not_ready(erp: Watched) -> None:
    assert erp.look("crm").refusals[0].reason is Reason.PLAN_MISSING
    erp.write_plan()
    assert erp.look("crm").state is State.READY


def test_a_drill_verifies_the_plan_and_its_instances_are_a_warning(erp: Watched) -> None:
    ground = erp.ground
    run_id = str(ground.call(start())["run_id"])
    ground.call({"step": "prepare", "runId": run_id})
    during = erp.look()
    assert during.is_ready
    assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
    after = erp.look()
    assert after.state is State.WARNINGS
    assert {each.reason for each in after.warnings} == {Reason.ALREADY_LAUNCHED}
    ended = ground.drives.load(run_id)
    assert ended
    assert after.verified_at == ended.drive.ended_at
    ground.lab.clock.advance(12 * 86400 + 60)
    later = erp.look()
    assert later.verified_at == after.verified_at


def test_a_native_drill_verifies_its_plan_and_the_days_since_are_measured(
    erp: Watched, capsys: pytest.CaptureFixture[str]
) -> None:
    erp.write_plan()
    assert erp.look("crm").verified_at is None
    lab = erp.ground.lab
    drs = lab.client("drs", HUB, region=WEST)
    (plan,) = drs.list_recovery_plans()["recoveryPlans"]
    drs.start_recovery_plan_execution(recoveryPlanArn=plan["recoveryPlanArn"], mode="DRILL")
    lab.clock.advance(60)
    assert erp.look("crm").is_ready, "its own drill does not make it unready"
    lab.clock.advance(3600)
    after = erp.look("crm")
    assert after.verified_at is not None
    assert after.verified_at > erp.ground.now() - timedelta(hours=1)
    lab.drs(HUB, WEST).jobs.clear()
    assert erp.look("crm").verified_at == after.verified_at
    metrics.clear_metrics()
    erp.ground.lab.clock.advance(36 * 3600)
    capsys.readouterr()
    erp.look("crm")
    (line,) = [line for line in capsys.readouterr().out.splitlines() if "DaysSinceDrill" in line]
    measured = json.loads(line)
    assert measured["plan"] == "crm"
    assert measured["DaysSinceDrill"] == pytest.approx([1.5], abs=0.05)


def test_what_cannot_be_read_is_not_ready_and_says_where(erp: Watched) -> None:
    members = erp.look().members
    erp.ground.lab.faults.add(Rule("deny", op="DescribeSourceServers", account=SHOP))
    found = erp.look()
    assert found.state is State.NOT_READY
    assert Reason.UNREADABLE in {each.reason for each in found.refusals}
    assert found.members == members
    erp.ground.lab.faults.clear()
    assert erp.look().state is State.READY


def test_where_no_role_lets_in_it_is_not_ready(erp: Watched) -> None:
    erp.look("crm")
    iam = erp.ground.lab.client("iam", HUB)
    for name in ("tagsync", "tagsync-recovery"):
        for policy in iam.list_role_policies(RoleName=name)["PolicyNames"]:
            iam.delete_role_policy(RoleName=name, PolicyName=policy)
        iam.delete_role(RoleName=name)
    assert not erp.look("crm").is_ready
    assert not erp.look("erp").is_ready


def test_a_preflight_that_cannot_run_is_unknown(erp: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    erp.look()
    erp.reports()

    def broken(*_: object) -> None:
        raise RuntimeError("a defect")

    monkeypatch.setattr("tagsync.service.readiness.preflights.DriveReading.preflight", broken)
    found = erp.look()
    assert found.state is State.UNKNOWN
    assert "unexpected RuntimeError" in found.findings[0].what
    assert [subject for subject, _ in erp.reports()] == ["tagsync: erp is NOT READY"]


def test_two_checks_of_a_plan_at_once_are_one(erp: Watched) -> None:
    until = erp.ground.now() + timedelta(minutes=5)
    erp.check.leases.acquire("readiness of erp", "another", now=erp.ground.now(), until=until)
    assert erp.check.check("erp", Context()) is None
    assert erp.call({"step": "check-readiness", "plan": "erp"})["state"] is None


def test_a_person_accepts_what_left(erp: Watched) -> None:
    assert erp.call({"step": "accept-left", "plan": "erp"})["statusCode"] == 404
    erp.look()
    untag(erp, "App", server=True)
    assert not erp.look().is_ready
    erp.reports()
    assert erp.call({"step": "accept-left", "plan": "erp", "who": "me"})["state"] == "READY"
    assert [subject for subject, _ in erp.reports()] == ["tagsync: erp is READY"]
    assert len(erp.look().members) == 2


def test_what_is_accepted_while_a_check_is_at_work_stays_accepted(
    erp: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    erp.look()
    untag(erp, "App", server=True)
    assert not erp.look().is_ready
    preflight = DriveReading.preflight

    def accepted_meanwhile(*given: Any) -> Any:
        monkeypatch.setattr(DriveReading, "preflight", preflight)
        accept_left(erp.check.books, "erp", "me")
        return preflight(*given)

    monkeypatch.setattr(DriveReading, "preflight", accepted_meanwhile)
    assert erp.look().is_ready
    kept = erp.check.books.newest("erp")
    assert kept
    assert (kept.is_ready, kept.left) == (True, ())


def test_the_answer_to_its_event_is_small(erp: Watched) -> None:
    answer = erp.call({"step": "check-readiness", "plan": "erp"})
    assert answer == {"statusCode": 200, "plan": "erp", "state": "READY", "findings": 0}
    assert erp.call({"step": "check-readiness", "plan": "hr"})["statusCode"] == 404


def test_it_is_measured_for_each_plan(erp: Watched, capsys: pytest.CaptureFixture[str]) -> None:
    metrics.clear_metrics()
    erp.look()
    untag(erp, "App", server=True)
    erp.look()
    lines = [line for line in capsys.readouterr().out.splitlines() if "PlanReady" in line]
    assert ['"PlanReady":[1.0]' in lines[0], '"PlanReady":[0.0]' in lines[1]] == [True, True]
    assert '"plan":"erp"' in lines[0]


def test_it_reads_with_what_a_start_has_and_less() -> None:
    """The roles without any permission to launch are enough."""
    read = together(read_policy(), recovery_read_policy(), recovery_watch_policy(), launch_needs_policy())
    with Lab(iam=True) as lab:
        ground = Ground(lab, make_table(lab), read=read, recovery=read)
        add(lab, "erp-db-1", "1", HUB_WEST)
        add(lab, "erp-web-1", "1", SHOP_CENTRAL, number=1)
        watched = Watched.of(ground)
        watched.write_plan()
        assert watched.look("erp").state is State.READY
        assert watched.look("crm").state is State.READY


class TestTwoAtOnce:
    def test_what_is_asked_for_during_a_check_is_looked_at_once_more(
        self, erp: Watched, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The event of a server that stalls comes while a check has read it, and is not done."""
        looks, look = [], type(erp.check.preflights).look

        def slowly(*given: Any) -> Any:
            looks.append(1)
            seen = look(*given)
            if len(looks) == 1:
                untag(erp, "App", server=True)
                assert erp.check.check("erp", Context()) is None
            return seen

        assert erp.look().is_ready
        monkeypatch.setattr(type(erp.check.preflights), "look", slowly)
        erp.ground.lab.clock.advance(60)
        assert erp.look().state is State.NOT_READY
        assert len(looks) == 2
        erp.ground.lab.clock.advance(60)
        erp.look()
        assert len(looks) == 3, "what was asked for before is looked at no more"
