"""The Lambda recovery against the lab: two accounts and two regions, from start to end and through every trouble."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tagsync.aws.permissions import (
    read_policy,
    recovery_policy,
    recovery_read_policy,
    recovery_watch_policy,
    together,
)
from tagsync.aws.store.table import Table
from tagsync.aws.store.times import DynamoTimes
from tagsync.engine.service_ports import ServiceError
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.driven.drive import ORDER_TAG
from tagsync.recovery.driven.past import past_drives
from tagsync.recovery.driven.recovery import whole_recovery
from tagsync.recovery.times.history import history_of
from tagsync.recovery.times.record import RecoveryTimes
from tagsync.recovery.words.arrival import AfterLaunch
from tagsync.service.driven.carrying import Hands
from tagsync.service.driven.reading import DriveReading
from tests.aws.permissions.test_fleet import without
from tests.service.driven.given import (
    CENTRAL,
    HUB_WEST,
    RECOVERY,
    SHOP,
    SHOP_CENTRAL,
    WEST,
    Ground,
    add,
    definition,
    start,
)
from tests.sync_service import Answer, make_table


@pytest.fixture
def ground(lab: Lab, table: Table) -> Ground:
    return Ground(lab, table)


@pytest.fixture(params=["accepted", "tags_denied", "tags_invalid"])
def world(request: pytest.FixtureRequest, lab: Lab) -> None:
    """What DRS says of tags on a start: AWS documents it nowhere."""
    if request.param != "accepted":
        lab.faults.add(Rule(request.param, service="drs", op="StartRecovery"))


@pytest.fixture
def erp(ground: Ground) -> Ground:
    """Four servers in two waves, one of each wave in each target."""
    for number, (name, wave, target) in enumerate(
        [("db", "1", HUB_WEST), ("queue", "1", SHOP_CENTRAL), ("web", "2", HUB_WEST), ("mail", "2", SHOP_CENTRAL)]
    ):
        add(ground.lab, name, wave, target, number=number)
    return ground


def instances(ground: Ground, run_id: str) -> list[AfterLaunch | None]:
    stored = ground.drives.load(run_id)
    assert stored
    return [each.after for each in whole_recovery(stored.drive, ground.drives).servers()]


class TestTimes:
    def test_a_drill_that_has_ended_is_kept_measured_and_held_against_the_last_one(
        self, erp: Ground, capsys: pytest.CaptureFixture[str]
    ) -> None:
        first = erp.begin(rto_minutes=30)
        erp.drive(first)
        assert "RTO 30 min met." in erp.reports[-1][1]
        erp.lab.clock.advance(7 * 86400)
        for target in (HUB_WEST, SHOP_CENTRAL):
            erp.lab.drs(*target.split("/")).job_seconds = 240
        capsys.readouterr()
        second = str(erp.call({**start(rto_minutes=1), "replaceInstances": True})["run_id"])
        erp.call({"step": "prepare", "runId": second})
        erp.drive(second)
        assert "6 min slower than the drill of" in erp.reports[-1][1]
        assert "RTO 1 min MISSED by " in erp.reports[-1][1]
        newest, oldest = DynamoTimes(erp.table).of("erp", 5)
        assert [newest.recovery_id, oldest.recovery_id] == [second, first]
        assert (oldest.rto_minutes, len(oldest.server_keys), oldest.outcome) == (30, 4, "SUCCEEDED")
        assert [(each["RtoMet"], each["plan"]) for each in measured(capsys) if "RtoMet" in each] == [([0.0], "erp")]

    def test_a_drive_that_ends_twice_is_kept_once_as_it_ended_last(self, erp: Ground) -> None:
        erp.lab.drs(HUB, WEST).fail_next_launch[next(iter(erp.lab.servers())).id] = "LAUNCHED"
        run_id = erp.begin()
        assert erp.drive(run_id)["outcome"] == "FAILED"
        assert [each.outcome for each in DynamoTimes(erp.table).of("erp", 5)] == ["FAILED"]
        erp.call({"step": "retry", "runId": run_id, "who": "ann"})
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"
        (kept,) = DynamoTimes(erp.table).of("erp", 5)
        assert (kept.outcome, kept.recovery_id) == ("SUCCEEDED", run_id)
        assert history_of(past_drives("erp", DynamoTimes(erp.table), erp.drives)).recoveries == (kept,)

    def test_a_drive_that_was_refused_has_no_times(self, erp: Ground) -> None:
        erp.lab.ec2(HUB, WEST).set_tags("i-00000000000000000", {"App": "crm"})
        run_id = str(erp.call(start())["run_id"])
        erp.call({"step": "prepare", "runId": run_id})
        assert DynamoTimes(erp.table).of("erp", 5) == ()

    def test_a_table_that_fails_keeps_no_drive_from_ending(self, erp: Ground) -> None:
        run_id = erp.begin(rto_minutes=30)
        erp.service = replace(erp.service, driver=replace(erp.service.driver, times=Failing()))
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"
        assert "Earlier recoveries could not all be read: the table of the service did not answer" in erp.reports[-1][1]


class Failing:
    """A table that does not answer."""

    def keep(self, _times: RecoveryTimes) -> None:
        raise ServiceError("no")

    def of(self, _plan: str, _limit: int) -> tuple[RecoveryTimes, ...]:
        raise ServiceError("no")


def measured(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """The metrics with a dimension of their own that were put out since."""
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith("{")]
    return [line for line in lines if "_aws" in line]


class TestDriving:
    def test_waves_are_launched_in_order_in_both_accounts(self, erp: Ground) -> None:
        run_id = erp.begin()
        assert erp.machine.started == [{"name": f"{run_id}-1", "step": "prepare", "runId": run_id}]
        answer = erp.drive(run_id)
        assert (answer["next"], answer["status"], answer["outcome"]) == ("DONE", "COMPLETED", "SUCCEEDED")
        assert set(erp.launches(run_id).values()) == {"LAUNCHED"}
        for target in (HUB_WEST, SHOP_CENTRAL):
            first, second = erp.jobs(target)
            assert first["endDateTime"] <= second["creationDateTime"]
            assert (first["initiatedBy"], first["tags"][ORDER_TAG].partition("/")[0]) == ("START_DRILL", run_id)
        (subject, text), *more = erp.reports
        assert (subject, more) == ("tagsync: erp SUCCEEDED: 4 of 4 servers launched", [])
        assert "wave 2: COMPLETED, 2 of 2 servers launched" in text

    def test_at_its_end_its_instances_are_looked_at_once(self, erp: Ground) -> None:
        run_id = erp.begin()
        erp.drive(run_id)
        seen = instances(erp, run_id)
        assert {each.arrival for each in seen if each} == {"LACKING"}, "copyTags is off"
        assert all(each and each.private_address.startswith("10.") and "DR-Wave" in each.missing for each in seen)
        assert erp.lab.count("ec2", "DescribeInstances") == 6, "two a target for the preflight, one at the end"
        assert "4 launched servers without all tags of their source servers" in erp.reports[0][1]

    def test_instances_that_cannot_be_looked_at_keep_no_drive_from_its_end(self, erp: Ground) -> None:
        run_id = erp.begin()
        erp.lab.faults.add(Rule("deny", service="ec2", op="DescribeInstances"))
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"
        assert {each.arrival for each in instances(erp, run_id) if each} == {"UNKNOWN"}
        assert len(erp.reports) == 1

    def test_the_end_can_be_asked_for_again(self, erp: Ground) -> None:
        run_id = erp.begin()
        erp.drive(run_id)
        before = len(erp.reports)
        assert erp.advance(run_id)["next"] == "DONE"
        assert erp.call({"step": "finish", "runId": run_id})["status"] == "COMPLETED"
        assert erp.call({"step": "prepare", "runId": run_id})["next"] == "DONE"
        assert len(erp.reports) == before

    def test_it_waits_while_others_fill_the_quota_of_one_target(self, erp: Ground) -> None:
        drs = erp.lab.client("drs", HUB, WEST)
        for number in range(20):
            other = erp.lab.drs(HUB, WEST).seed_server(f"other-{number}", instance=f"i-{100 + number:017x}")
            drs.start_recovery(sourceServers=[{"sourceServerID": other.id}])
        run_id = erp.begin()
        erp.advance(run_id)
        assert erp.launches(run_id)["db"] == "NOT_STARTED"
        assert erp.launches(run_id)["queue"] == "PENDING"
        assert "20 jobs with 20 servers are at work" in erp.reasons(run_id)["db"]
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"

    def test_a_failed_launch_stops_it_and_a_retry_launches_only_that(self, erp: Ground) -> None:
        queue = next(each for each in erp.lab.servers() if each.tags["DR-Wave"] == "1" and CENTRAL in each.arn)
        erp.lab.drs(SHOP, CENTRAL).fail_next_launch[queue.id] = "CONVERSION_END"
        run_id = erp.begin()
        answer = erp.drive(run_id)
        assert (answer["status"], answer["outcome"]) == ("FAILED", "FAILED")
        assert erp.launches(run_id) == {
            "db": "LAUNCHED",
            "queue": "FAILED",
            "web": "NOT_STARTED",
            "mail": "NOT_STARTED",
        }
        assert erp.reasons(run_id)["queue"].startswith("the conversion failed: simulated failure")
        assert queue.id in erp.reports[-1][1]

        assert erp.call({"step": "retry", "runId": run_id})["status"] == "IN_PROGRESS"
        assert erp.machine.started[-1]["step"] == "advance"
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"
        assert [len(erp.jobs(target)) for target in (HUB_WEST, SHOP_CENTRAL)] == [2, 3]

    def test_a_skip_goes_on_without_it(self, erp: Ground) -> None:
        queue = next(each for each in erp.lab.servers() if each.tags["DR-Wave"] == "1" and CENTRAL in each.arn)
        erp.lab.drs(SHOP, CENTRAL).fail_next_launch[queue.id] = "LAUNCHED"
        run_id = erp.begin()
        erp.drive(run_id)
        erp.call({"step": "skip", "runId": run_id})
        answer = erp.drive(run_id)
        assert (answer["status"], answer["outcome"]) == ("COMPLETED", "FAILED")
        assert erp.launches(run_id)["web"] == "LAUNCHED"

    def test_rule_11_a_server_that_is_not_well_stops_it_and_a_retry_keeps_the_instance(self, erp: Ground) -> None:
        db = next(each for each in erp.lab.servers() if each.tags["DR-Wave"] == "1" and WEST in each.arn)
        erp.lab.drs(HUB, WEST).seed_action(db.id, "ping", "fails", optional=True)
        run_id = erp.begin()
        answer = erp.drive(run_id)
        assert (answer["status"], answer["outcome"]) == ("FAILED", "FAILED")
        assert answer["reason"] == "1 CRITICAL server of wave 1 launched and not well"
        assert erp.launches(run_id) == {
            "db": "LAUNCHED",
            "queue": "LAUNCHED",
            "web": "NOT_STARTED",
            "mail": "NOT_STARTED",
        }
        assert "its action ping is FAILED: simulated failure of ping" in erp.reports[-1][1]
        refused = erp.call({"step": "retry", "runId": run_id})
        assert (refused["statusCode"], "go on with skip" in refused["message"]) == (409, True)
        erp.call({"step": "skip", "runId": run_id})
        assert erp.drive(run_id)["outcome"] == "UNWELL"
        assert [len(erp.jobs(target)) for target in (HUB_WEST, SHOP_CENTRAL)] == [2, 2]

    def test_rule_10_a_launch_from_an_older_point_is_in_the_report(self, erp: Ground) -> None:
        erp.lab.clock.advance(7200)
        db = next(each for each in erp.lab.servers() if each.tags["DR-Wave"] == "1" and WEST in each.arn)
        erp.lab.drs(HUB, WEST).snapshots_fail.add(db.id)
        answer = erp.drive(erp.begin())
        assert answer["outcome"] == "SUCCEEDED"
        assert "Launched from an older recovery point:" in erp.reports[-1][1]
        assert db.id in erp.reports[-1][1]

    def test_cancelling_in_wave_2_starts_nothing_more(self, erp: Ground) -> None:
        add(erp.lab, "last", "3", HUB_WEST, number=9)
        run_id = erp.begin()
        while "PENDING" not in [erp.launches(run_id)[name] for name in ("web", "mail")]:
            erp.lab.clock.advance(erp.advance(run_id)["seconds"])
        assert erp.call({"step": "cancel", "runId": run_id, "who": "ann"})["status"] == "CANCELLING"
        answer = erp.drive(run_id)
        assert (answer["status"], answer["reason"]) == ("CANCELLED", "ann cancelled it")
        assert erp.launches(run_id) == {
            "db": "LAUNCHED",
            "queue": "LAUNCHED",
            "web": "LAUNCHED",
            "mail": "LAUNCHED",
            "last": "SKIPPED",
        }


class TestReplacing:
    """Rule 1: a launch terminates the recovery instance of its server, and none is lost unasked."""

    @staticmethod
    def instances(ground: Ground, target: str) -> set[str]:
        items = ground.lab.client("drs", *target.split("/")).describe_recovery_instances()["items"]
        return {each["ec2InstanceID"] for each in items if each["ec2InstanceState"] == "RUNNING"}

    @staticmethod
    def prepared(ground: Ground, **more: Any) -> tuple[Answer, set[str]]:
        """The answer of the preflight, and the reasons of its refusals."""
        run_id = ground.call({**start(), **more})["run_id"]
        answer = ground.call({"step": "prepare", "runId": run_id})
        findings: Any = ground.drives.kept(str(run_id), "preflight")
        return answer, {each["reason"] for each in findings["findings"] if each["refuses"]}

    def test_rule_1_a_drill_replaces_neither_drill_nor_production_unasked(self, erp: Ground) -> None:
        assert erp.drive(erp.begin())["outcome"] == "SUCCEEDED"
        assert self.prepared(erp)[1] == {"already_launched"}
        answer, _ = self.prepared(erp, replaceInstances=True, drill=False)
        assert erp.drive(answer["run_id"])["outcome"] == "SUCCEEDED"
        production = self.instances(erp, HUB_WEST)
        assert self.prepared(erp, replaceInstances=True)[1] == {"production_instance"}
        assert erp.call({**start(), "replaceProduction": "yes"})["statusCode"] == 400
        assert self.instances(erp, HUB_WEST) == production
        answer, _ = self.prepared(erp, replaceProduction="erp")
        assert erp.drive(answer["run_id"])["outcome"] == "SUCCEEDED"
        assert not self.instances(erp, HUB_WEST) & production

    def test_rule_1_what_was_launched_since_the_preflight_is_not_replaced(self, erp: Ground) -> None:
        run_id = erp.begin(approval=["2"])
        erp.drive(run_id)
        web = next(each for each in erp.lab.servers() if each.tags["DR-Wave"] == "2" and WEST in each.arn)
        erp.lab.client("drs", HUB, WEST).start_recovery(sourceServers=[{"sourceServerID": web.id}], isDrill=False)
        erp.lab.clock.advance(600)
        before = self.instances(erp, HUB_WEST)
        erp.call({"step": "approve", "runId": run_id, "who": "ann"})
        assert erp.drive(run_id)["outcome"] == "FAILED"
        assert erp.launches(run_id) == {"db": "LAUNCHED", "queue": "LAUNCHED", "web": "FAILED", "mail": "LAUNCHED"}
        assert "a launch would terminate its instance" in erp.reasons(run_id)["web"]
        assert self.instances(erp, HUB_WEST) == before
        retry = {"step": "retry", "runId": run_id}
        assert erp.call({**retry, "replaceProduction": "other"})["statusCode"] == 400
        erp.call({**retry, "replaceInstances": True})
        assert erp.drive(run_id)["outcome"] == "FAILED"
        erp.call({**retry, "replaceProduction": "erp"})
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"
        assert len(self.instances(erp, HUB_WEST) - before) == 1

    def test_rule_13_a_server_in_a_native_execution_is_refused(self, erp: Ground) -> None:
        drs = erp.lab.client("drs", HUB, WEST)
        web = next(each for each in erp.lab.servers() if each.tags["DR-Wave"] == "2" and WEST in each.arn)
        plan = drs.create_recovery_plan(name="web")["recoveryPlan"]["recoveryPlanArn"]
        wave = {"serverStepConfiguration": {"servers": [{"serverArn": web.arn}]}}
        drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName="wave", configuration=wave)
        drs.start_recovery_plan_execution(recoveryPlanArn=plan, mode="DRILL")
        assert self.prepared(erp)[1] == {"in_another_execution"}

    def test_rule_2_a_drive_goes_without_a_server_that_drs_cannot_launch(self, erp: Ground) -> None:
        mail = next(each for each in erp.lab.servers() if each.tags["DR-Wave"] == "2" and CENTRAL in each.arn)
        mail.wire["dataReplicationInfo"] = {"dataReplicationState": "STOPPED"}
        assert self.prepared(erp, acceptOldPoints=True)[1] == {"not_launchable"}
        assert self.prepared(erp, leaveOut=["s-00000000000000009"])[1] == {"not_launchable", "left_out"}
        answer, reasons = self.prepared(erp, leaveOut=[mail.id])
        assert (erp.drive(answer["run_id"])["outcome"], reasons) == ("SUCCEEDED", set())
        assert "mail" not in erp.launches(answer["run_id"])

    def test_rule_8_stalled_servers_are_launched_from_points_whose_age_is_told(self, erp: Ground) -> None:
        mail = next(each for each in erp.lab.servers() if each.tags["DR-Wave"] == "2" and CENTRAL in each.arn)
        mail.wire["dataReplicationInfo"] = {"dataReplicationState": "STALLED"}
        answer, reasons = self.prepared(erp)
        assert reasons == {"not_launchable"}
        assert "replication is stalled: its newest recovery point is " in answer["reason"]
        answer, _ = self.prepared(erp, acceptOldPoints=True)
        assert erp.drive(answer["run_id"])["outcome"] == "SUCCEEDED"


class TestApproval:
    def test_it_waits_for_one_tells_people_and_goes_on(self, erp: Ground) -> None:
        run_id = erp.begin(approval=["2"])
        answer = erp.drive(run_id)
        assert (answer["next"], answer["seconds"]) == ("APPROVAL", 24 * 3600)
        assert erp.call({"step": "ask", "runId": run_id, "token": "t"})["next"] == "APPROVAL"
        ((subject, text),) = erp.reports
        assert subject == "tagsync: erp waits for an approval of wave 2"
        assert f"tagsync recovery run approve {run_id}" in text
        erp.call({"step": "approve", "runId": run_id, "who": "ann"})
        assert erp.machine.answered == [("go on", "t")]
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"
        assert "approved by ann" in erp.reports[-1][1]

    def test_a_denial_cancels(self, erp: Ground) -> None:
        run_id = erp.begin(approval=["2"])
        erp.drive(run_id)
        erp.call({"step": "ask", "runId": run_id, "token": "t"})
        erp.call({"step": "deny", "runId": run_id, "who": "ann"})
        assert erp.machine.answered == [("ann denied wave 2", "t")]
        assert erp.drive(run_id)["outcome"] == "CANCELLED"
        assert erp.launches(run_id)["web"] == "SKIPPED"
        assert len(erp.jobs(HUB_WEST)) == 1

    def test_an_approval_that_comes_before_the_waiting_is_not_lost(self, erp: Ground) -> None:
        run_id = erp.begin(approval="every wave")
        erp.drive(run_id)
        erp.call({"step": "approve", "runId": run_id, "who": "ann"})
        assert erp.machine.answered == []
        erp.call({"step": "ask", "runId": run_id, "token": "t"})
        assert erp.machine.answered == [("go on", "t")]

    def test_without_an_answer_it_is_cancelled(self, erp: Ground) -> None:
        run_id = erp.begin(approval="every wave", approval_hours=2)
        erp.lab.clock.advance(erp.drive(run_id)["seconds"])
        assert erp.drive(run_id)["reason"] == "wave 1 was not approved within 2 hours"
        answer = erp.call({"step": "approve", "runId": run_id, "who": "ann"})
        assert (answer["statusCode"], answer["code"]) == (409, "CONFLICT")


class TestRefusals:
    def test_two_starts_at_once(self, erp: Ground) -> None:
        run_id = erp.begin()
        answer = erp.call(start())
        assert (answer["statusCode"], answer["code"], answer["run_id"]) == (409, "ALREADY_RUNNING", run_id)
        erp.drive(run_id)
        assert erp.call(start())["statusCode"] == 200

    def test_a_recovery_role_that_is_denied_is_refused_in_preflight(self, erp: Ground) -> None:
        erp.lose_recovery_role(SHOP)
        run_id = erp.call(start())["run_id"]
        answer = erp.call({"step": "prepare", "runId": run_id})
        assert (answer["next"], answer["status"]) == ("DONE", "FAILED")
        assert answer["reason"].startswith("refused in preflight: ")
        assert RECOVERY in answer["reason"]
        assert erp.jobs(HUB_WEST) == []
        findings: Any = erp.drives.kept(run_id, "preflight")
        assert [each["reason"] for each in findings["findings"] if each["refuses"]] == ["unreadable"]
        assert erp.call(start())["statusCode"] == 200

    def test_starting_that_is_denied_fails_with_the_reason(self, erp: Ground) -> None:
        erp.lab.faults.add(Rule("deny", service="drs", op="StartRecovery", account=SHOP))
        run_id = erp.begin()
        assert erp.drive(run_id)["outcome"] == "FAILED"
        assert erp.launches(run_id)["db"] == "LAUNCHED"
        assert "AccessDenied" in erp.reasons(run_id)["queue"]

    def test_tags_that_drifted_are_refused(self, erp: Ground) -> None:
        erp.lab.ec2(HUB, WEST).set_tags("i-00000000000000000", {"App": "erp", "DR-Wave": "3"})
        run_id = erp.call(start())["run_id"]
        answer = erp.call({"step": "prepare", "runId": run_id})
        assert answer["status"] == "FAILED"
        assert "DR-Wave" in answer["reason"]

    def test_a_target_without_servers_and_an_approval_of_no_wave_are_refused(self, erp: Ground) -> None:
        empty = f"{SHOP}/{WEST}"
        erp.lab.drs(SHOP, WEST).initialized = True
        document = definition(targets=[HUB_WEST, SHOP_CENTRAL, empty], approval=["7"])
        run_id = erp.call({"step": "start", "drill": True, "plan": document})["run_id"]
        erp.call({"step": "prepare", "runId": run_id})
        findings: Any = erp.drives.kept(run_id, "preflight")
        assert [each["what"].partition(",")[0] for each in findings["findings"] if each["refuses"]] == [
            'wave "7" needs an approval',
            f"no server of {empty} that could be read carries the tags the plan selects by (App",
        ]

    def test_mistakes_are_told_all_at_once(self, ground: Ground) -> None:
        answer = ground.call(
            {
                "step": "start",
                "drill": "REAL",
                "extra": 1,
                "acceptOldPoints": "yes",
                "plan": {"version": 1, "name": "erp", "selector": {}, "targets": ["here"], "region": WEST},
            }
        )
        assert answer["statusCode"] == 400
        assert {each["place"] for each in answer["errors"]} == {
            "drill",
            "extra",
            "acceptOldPoints",
            "plan.selector",
            "plan.targets",
            "plan.region",
        }
        assert ground.call({"step": "jump"})["statusCode"] == 400
        assert ground.call({"step": "advance", "runId": "x", "who": "ann"})["statusCode"] == 400
        assert ground.call({"step": "advance", "runId": "20260301T120000Z-00000000"})["statusCode"] == 404


@pytest.mark.parametrize("refusal", ["tags_denied", "tags_invalid"])
class TestRule4TagsAreRefused:
    """Rule 4: a driven recovery works without tags on `StartRecovery`."""

    def test_rule_4_it_starts_without_tags_and_pays_one_refused_call_a_target(self, erp: Ground, refusal: str) -> None:
        erp.lab.faults.add(Rule(refusal, service="drs", op="StartRecovery"))
        run_id = erp.begin()
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"
        assert [job["tags"] for job in erp.jobs(HUB_WEST)] == [
            {"resourceArn": job["arn"]} for job in erp.jobs(HUB_WEST)
        ]
        assert erp.lab.count(service="drs", op="StartRecovery") == 4 + 2
        stored = erp.drives.load(run_id)
        assert stored
        assert sorted(map(str, stored.drive.untagged)) == [HUB_WEST, SHOP_CENTRAL]

    def test_rule_4_the_order_is_written_on_the_source_servers(self, erp: Ground, refusal: str) -> None:
        erp.lab.faults.add(Rule(refusal, service="drs", op="StartRecovery"))
        run_id = erp.begin()
        erp.drive(run_id)
        written = {server.tags[ORDER_TAG] for server in erp.lab.servers()}
        jobs = [job["jobID"] for target in (HUB_WEST, SHOP_CENTRAL) for job in erp.jobs(target)]
        assert written == {f"{run_id}/{number}/{jobs[at]}" for number, at in ((1, 0), (2, 2), (3, 1), (4, 3))}

    def test_rule_4_a_server_that_cannot_be_marked_is_launched_all_the_same(self, erp: Ground, refusal: str) -> None:
        erp.lab.faults.add(
            Rule(refusal, service="drs", op="StartRecovery"), Rule("deny", service="drs", op="TagResource")
        )
        assert erp.drive(erp.begin())["outcome"] == "SUCCEEDED"

    def test_rule_4_a_mark_finds_a_job_whose_time_tells_nothing(
        self, erp: Ground, refusal: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The clocks differ by an hour, and another caller changes the drive while its jobs are started."""
        erp.lab.faults.add(Rule(refusal, service="drs", op="StartRecovery"))
        for target in (HUB_WEST, SHOP_CENTRAL):
            erp.lab.drs(*target.split("/")).job_seconds = 7200
        run_id = erp.begin()
        monkeypatch.setattr(Hands, "_keep", lambda *_: None)
        erp.advance(run_id)
        for target in (HUB_WEST, SHOP_CENTRAL):
            for job in erp.lab.drs(*target.split("/")).jobs.values():
                job.created -= 3600
        erp.advance(run_id)
        stored = erp.drives.load(run_id)
        assert stored
        assert [bool(each.launch.job_id) for each in stored.drive.waves[0].servers] == [True, True]


@pytest.mark.usefixtures("world")
class TestCrashes:
    def test_a_lost_answer_launches_nothing_twice(self, erp: Ground) -> None:
        erp.lab.faults.add(Rule("lost_answer", service="drs", op="StartRecovery", times=1))
        run_id = erp.begin()
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"
        assert [len(erp.jobs(target)) for target in (HUB_WEST, SHOP_CENTRAL)] == [2, 2]

    def test_a_crash_between_the_start_and_the_saving_launches_nothing_twice(
        self, erp: Ground, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run_id = erp.begin()
        save = erp.drives.save
        saved: list[Any] = []

        def crashing(*given: Any) -> int:
            saved.append(given)
            if len(saved) == 2:
                raise KeyboardInterrupt
            return save(*given)

        monkeypatch.setattr(type(erp.drives), "save", lambda _self, *given: crashing(*given))
        with pytest.raises(KeyboardInterrupt):
            erp.advance(run_id)
        assert [len(erp.jobs(target)) for target in (HUB_WEST, SHOP_CENTRAL)] == [1, 1]
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"
        assert [len(erp.jobs(target)) for target in (HUB_WEST, SHOP_CENTRAL)] == [2, 2]

    def test_two_invocations_at_once_start_every_job_once(self, erp: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
        run_id = erp.begin()
        load = type(erp.drives).load
        inner: list[bool] = []

        def loaded(store: Any, wanted: str) -> Any:
            found = load(store, wanted)
            if not inner:
                inner.append(True)
                erp.advance(run_id)
            return found

        monkeypatch.setattr(type(erp.drives), "load", loaded)
        answer = erp.advance(run_id)
        assert (answer["next"], answer["seconds"]) == ("WAIT", 5)
        assert [len(erp.jobs(target)) for target in (HUB_WEST, SHOP_CENTRAL)] == [1, 1]

    def test_a_look_that_takes_long_gives_up_no_order_that_was_open_when_it_began(
        self, erp: Ground, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The driver that has saved the orders may be about to start them."""
        run_id = erp.begin()
        with monkeypatch.context() as patched:
            patched.setattr(Hands, "start", lambda *_: None)
            erp.advance(run_id)
        seen = DriveReading.seen

        def slowly(*given: Any) -> Any:
            found = seen(*given)
            erp.lab.clock.advance(600)
            return found

        monkeypatch.setattr(DriveReading, "seen", slowly)
        erp.advance(run_id)
        assert [len(erp.jobs(target)) for target in (HUB_WEST, SHOP_CENTRAL)] == [0, 0]
        erp.advance(run_id)
        assert [len(erp.jobs(target)) for target in (HUB_WEST, SHOP_CENTRAL)] == [1, 1]

    def test_quotas_and_throttling_of_the_start_are_tried_again(self, erp: Ground) -> None:
        quota = Rule("error", service="drs", op="StartRecovery", code="ServiceQuotaExceededException", status=402)
        erp.lab.faults.add(replace(quota, region=WEST, times=2))
        erp.lab.faults.add(Rule("server_error", service="drs", op="StartRecovery", region=WEST, times=6))
        run_id = erp.begin()
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"

    def test_jobs_that_cannot_be_read_are_asked_for_again(self, erp: Ground) -> None:
        run_id = erp.begin()
        erp.advance(run_id)
        erp.lab.faults.add(Rule("deny", service="drs", op="DescribeJobs", account=SHOP))
        erp.lab.clock.advance(600)
        assert erp.advance(run_id)["next"] == "WAIT"
        assert erp.launches(run_id)["queue"] == "UNKNOWN"
        erp.lab.faults.clear()
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"

    def test_a_run_whose_machine_failed_is_failed_and_can_be_taken_up(self, erp: Ground) -> None:
        run_id = erp.begin()
        erp.advance(run_id)
        answer = erp.call({"step": "finish", "runId": run_id})
        assert (answer["status"], answer["outcome"]) == ("FAILED", "FAILED")
        erp.call({"step": "retry", "runId": run_id})
        assert erp.drive(run_id)["outcome"] == "SUCCEEDED"
        assert [len(erp.jobs(target)) for target in (HUB_WEST, SHOP_CENTRAL)] == [2, 2]

    def test_a_run_that_nobody_drives_lets_the_next_one_begin(self, erp: Ground) -> None:
        run_id = erp.begin()
        erp.lab.clock.advance(2 * 3600)
        assert erp.call(start())["statusCode"] == 200
        stored = erp.drives.load(run_id)
        assert stored
        assert (stored.drive.status, stored.drive.reason) == ("FAILED", "it crashed: its lease expired")


def test_a_wave_of_101_servers_takes_two_jobs(ground: Ground) -> None:
    for number in range(101):
        add(ground.lab, f"web-{number}", "1", HUB_WEST, number=number)
    add(ground.lab, "mail", "1", SHOP_CENTRAL, number=0)
    run_id = ground.begin()
    assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
    assert sorted(len(job["participatingServers"]) for job in ground.jobs(HUB_WEST)) == [1, 100]


class TestPermissions:
    """The documented policy of the recovery role, enforced by the lab."""

    @pytest.fixture
    def guarded(self) -> Iterator[Lab]:
        with Lab(iam=True) as running:
            yield running

    READ = together(read_policy(), recovery_read_policy(), recovery_watch_policy())

    def test_it_is_enough(self, guarded: Lab) -> None:
        ground = Ground(guarded, make_table(guarded), read=self.READ, recovery=recovery_policy())
        queue = add(guarded, "queue", "1", SHOP_CENTRAL)
        add(guarded, "db", "1", HUB_WEST)
        guarded.drs(SHOP, CENTRAL).fail_next_launch[queue.id] = "CONVERSION_END"
        run_id = ground.begin()
        ground.drive(run_id)
        assert ground.launches(run_id) == {"db": "LAUNCHED", "queue": "FAILED"}
        assert ground.reasons(run_id)["queue"].startswith("the conversion failed")

    @pytest.mark.parametrize("action", ["drs:StartRecovery", "drs:DescribeJobs", "drs:DescribeJobLogItems"])
    def test_without_an_action_something_is_missing(self, guarded: Lab, action: str) -> None:
        ground = Ground(guarded, make_table(guarded), read=self.READ, recovery=without(recovery_policy(), action))
        queue = add(guarded, "queue", "1", SHOP_CENTRAL)
        add(guarded, "db", "1", HUB_WEST)
        guarded.drs(SHOP, CENTRAL).fail_next_launch[queue.id] = "CONVERSION_END"
        run_id = str(ground.call(start())["run_id"])
        ground.call({"step": "prepare", "runId": run_id})
        answer = ground.drive(run_id)
        said = f"{answer['reason']} {ground.reasons(run_id)}"
        assert action.removeprefix("drs:") in said
