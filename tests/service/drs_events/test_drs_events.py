"""DRS's own events in the Lambda recovery, against the lab: who is woken, what is checked again, and what is told."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from tagsync.aws.connection import Connection
from tagsync.aws.store.readiness import DynamoReadiness
from tagsync.aws.store.table import Table
from tagsync.aws.store.told import DynamoTold
from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.engine.service_ports import ServiceError
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.timeouts import Timeouts
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.plans.native_plan import OWNER_TAG
from tagsync.recovery.readiness.readiness import Member, Readiness, State
from tagsync.service.drs_events.failed_launches import FailedLaunches
from tagsync.service.drs_events.messages import LAUNCH, STALLED
from tagsync.service.drs_events.serve import DrsEvents, PlansHeld
from tagsync.service.kit.warm import WarmConnection
from tests.service.driven.given import HUB_WEST, SHOP, SHOP_CENTRAL, WEST, Ground, add
from tests.sync_service import Context

_ids = itertools.count(1)
FAILED, GOOD = "RECOVERY_LAUNCH_FAILED", "RECOVERY_LAUNCH_SUCCEEDED"


def drs_event(server: SourceServer, kind: str, **detail: str) -> dict[str, Any]:
    """What EventBridge sends, as DRS's user guide has it."""
    _, _, _, region, account, _ = server.arn.split(":", 5)
    return {
        "version": "0",
        "id": "9da9af57-9253-4406-87cb-7cc400e43465",
        "detail-type": kind,
        "source": "aws.drs",
        "account": account,
        "time": "2026-01-01T00:12:19Z",
        "region": region,
        "resources": [server.arn],
        "detail": detail,
    }


def ended(server: SourceServer, job: str, state: str = GOOD) -> dict[str, Any]:
    return drs_event(server, LAUNCH, **{"state": state, "job-id": job, "is-drill": "TRUE"})


def stalled(server: SourceServer, state: str = "STALLED") -> dict[str, Any]:
    return drs_event(server, STALLED, state=state)


@dataclass
class Act:
    """What answers the events. `invoked` are the events of further invocations."""

    ground: Ground
    plans: Mapping[str, tuple[Target, ...]] = field(default_factory=dict)
    invoked: list[dict[str, Any]] = field(default_factory=list)
    in_charge: bool = True

    def __post_init__(self) -> None:
        ground = self.ground
        self.books = DynamoReadiness(ground.table, retention_days=90)
        plans_of = PlansHeld(self.books, self.plans)
        failed = FailedLaunches(
            DynamoTold(ground.table), plans_of, ground.now, lambda *said: ground.reports.append(said)
        )
        self.made = DrsEvents(
            drives=ground.drives,
            plans_of=plans_of,
            failed=failed,
            invoke=lambda event: self.invoked.append(dict(event)),
            connection=WarmConnection(self._connect, ground.access),
            in_charge=lambda: self.in_charge,
        )

    def __call__(self, *events: object) -> list[str]:
        """The messages to try again, by their numbers in the batch."""
        records = [
            {"messageId": f"m-{number}", "body": each if isinstance(each, str) else json.dumps(each)}
            for number, each in enumerate(events)
        ]
        answer = self.made.serve({"Records": records}, Context())
        return [each["itemIdentifier"] for each in answer["batchItemFailures"]]

    def _connect(self, access: Access, stop: Stop) -> Connection:
        timeouts = Timeouts(connect=5, read=20)
        return Connection(access, session=self.ground.lab.session(), stop=stop, timeouts=timeouts, workers=4)


@pytest.fixture
def ground(lab: Lab, table: Table) -> Ground:
    """Launches end between two looks of the state machine."""
    ground = Ground(lab, table)
    for backend in lab.world.backends():
        backend.job_seconds = 20
    return ground


@pytest.fixture
def act(ground: Ground) -> Act:
    return Act(ground)


def launched(ground: Ground, *servers: SourceServer, **fails: str) -> str:
    """The id of a job that a person started with the API of DRS, after its end."""
    drs = ground.lab.drs(HUB, WEST)
    drs.fail_next_launch |= {each.id: phase for each in servers if (phase := fails.get(each.hostname))}
    asked = [{"sourceServerID": each.id} for each in servers]
    job: str = ground.lab.client("drs", HUB, WEST).start_recovery(sourceServers=asked, isDrill=True)["job"]["jobID"]
    ground.lab.clock.advance(120)
    return job


def readiness(ground: Ground, plan: str, *servers: SourceServer) -> Readiness:
    members = tuple(Member(Target(HUB, WEST), each.id) for each in servers)
    return Readiness(plan, False, State.READY, ground.now(), ground.now(), members=members)


class TestDrives:
    def test_a_drive_that_waits_for_a_launch_looks_at_once(self, ground: Ground, act: Act) -> None:
        db, _ = add(ground.lab, "db", "1"), add(ground.lab, "web", "2", number=1)
        run_id = ground.begin(targets=[HUB_WEST])
        ground.advance(run_id)
        (job,) = ground.jobs(HUB_WEST)
        ground.lab.clock.advance(20)
        assert act(ended(db, job["jobID"])) == []
        assert act.invoked == [{"step": "wake", "runId": run_id}]
        ground.call(act.invoked[0])
        assert ground.launches(run_id)["db"] == "LAUNCHED"
        assert len(ground.jobs(HUB_WEST)) == 2, "the next wave has started"

    def test_a_next_wave_in_another_account_is_started_too(self, ground: Ground, act: Act) -> None:
        db, _ = add(ground.lab, "db", "1"), add(ground.lab, "web", "2", SHOP_CENTRAL, number=1)
        run_id = ground.begin()
        ground.advance(run_id)
        ground.lab.clock.advance(20)
        act(ended(db, "drsjob-0"))
        ground.call(act.invoked[0])
        assert len(ground.jobs(SHOP_CENTRAL)) == 1

    def test_the_machine_that_looks_later_starts_nothing_twice(self, ground: Ground, act: Act) -> None:
        db, _ = add(ground.lab, "db", "1"), add(ground.lab, "web", "2", number=1)
        run_id = ground.begin(targets=[HUB_WEST])
        ground.advance(run_id)
        ground.lab.clock.advance(20)
        for _ in range(2):
            act(ended(db, "drsjob-0"))
        for event in act.invoked:
            ground.call(event)
        assert ground.drive(run_id)["outcome"] == "SUCCEEDED"
        assert len(ground.jobs(HUB_WEST)) == 2

    def test_a_drive_that_knows_already_or_has_ended_is_left_alone(self, ground: Ground, act: Act) -> None:
        db, other = add(ground.lab, "db", "1"), add(ground.lab, "other", "1", number=1, tags={"App": "crm"})
        run_id = ground.begin(targets=[HUB_WEST])
        ground.advance(run_id)
        assert act(ended(other, "drsjob-0")) == []
        ground.lab.clock.advance(20)
        ground.drive(run_id)
        assert act(ended(db, "drsjob-0")) == []
        assert act.invoked == []

    def test_a_hundred_events_of_one_drive_wake_it_once(self, ground: Ground, act: Act) -> None:
        servers = [add(ground.lab, f"db-{number}", "1", number=number) for number in range(5)]
        run_id = ground.begin(targets=[HUB_WEST])
        ground.advance(run_id)
        act(*(ended(each, "drsjob-0") for each in servers for _ in range(20)))
        assert act.invoked == [{"step": "wake", "runId": run_id}]


class TestReadiness:
    def test_the_plans_that_hold_a_server_that_stalls_are_checked(self, ground: Ground) -> None:
        here, there = Target(HUB, WEST), Target(SHOP, "eu-central-1")
        act = Act(ground, {"erp": (here,), "crm": (here,), "new": (Target("", WEST),), "far": (there,)})
        server, other = add(ground.lab, "db", "1"), add(ground.lab, "web", "1", number=1)
        act.books.keep(readiness(ground, "erp", server), is_news=True)
        act.books.keep(readiness(ground, "crm", other), is_news=True)
        act.books.keep(readiness(ground, "removed", server), is_news=True)
        assert act(stalled(server), stalled(server, "NOT_STALLED")) == []
        assert act.invoked == [{"step": "check-readiness", "plan": plan} for plan in ("erp", "new")]

    def test_a_server_that_left_its_plan_counts_too(self, ground: Ground) -> None:
        act, server = Act(ground, {"erp": (Target(HUB, WEST),)}), add(ground.lab, "db", "1")
        kept = readiness(ground, "erp")
        left = Readiness(kept.plan, False, State.READY, kept.at, kept.at, left=(Member(Target(HUB, WEST), server.id),))
        act.books.keep(left, is_news=True)
        act(stalled(server))
        assert [each["plan"] for each in act.invoked] == ["erp"]


class TestFailedLaunches:
    def test_one_that_a_person_started_is_told_once_with_its_reason(
        self, ground: Ground, capsys: pytest.CaptureFixture[str]
    ) -> None:
        act = Act(ground, {"erp": (Target(HUB, WEST),)})
        good, bad = add(ground.lab, "good", "1"), add(ground.lab, "bad", "1", number=1)
        job = launched(ground, good, bad, bad="LAUNCHED")
        assert act(ended(good, job), ended(bad, job, FAILED)) == []
        assert act(ended(bad, job, FAILED)) == []
        ((subject, text),) = ground.reports
        assert subject == f"tagsync: 1 server of {HUB_WEST} did not launch outside of tagsync"
        assert f"1 server of {HUB_WEST} did not launch in the drill {job}." in text
        assert f"  {bad.id}: the launch failed: simulated failure in LAUNCHED" in text
        assert "Plans with these servers: erp" in text
        assert good.id not in text

    def test_what_a_drive_launches_is_not_told(self, ground: Ground, act: Act) -> None:
        db = add(ground.lab, "db", "1")
        ground.lab.drs(HUB, WEST).fail_next_launch[db.id] = "LAUNCHED"
        run_id = ground.begin(targets=[HUB_WEST])
        ground.advance(run_id)
        (job,) = ground.jobs(HUB_WEST)
        ground.lab.clock.advance(60)
        act(ended(db, job["jobID"], FAILED))
        ground.drive(run_id)
        act(ended(db, job["jobID"], FAILED))
        assert not [text for _, text in ground.reports if "outside" in text or "No recovery" in text]

    @pytest.mark.parametrize("kind", ["tags_denied", "tags_invalid"])
    def test_nor_where_drs_refuses_tags_on_a_start_and_the_drive_is_forgotten(
        self, ground: Ground, act: Act, kind: str
    ) -> None:
        ground.lab.faults.add(Rule(kind, service="drs", op="StartRecovery"))
        db = add(ground.lab, "db", "1")
        ground.lab.drs(HUB, WEST).fail_next_launch[db.id] = "LAUNCHED"
        run_id = ground.begin(targets=[HUB_WEST])
        ground.advance(run_id)
        (job,) = ground.jobs(HUB_WEST)
        ground.lab.clock.advance(60)
        ground.table.delete("recoveries", run_id, "version > :zero", {":zero": 0})
        act(ended(db, job["jobID"], FAILED))
        assert ground.reports == []

    @pytest.mark.parametrize("ours", [True, False])
    def test_an_execution_of_a_plan_of_tagsync_is_not_told_one_of_others_is(
        self, ground: Ground, act: Act, ours: bool
    ) -> None:
        server, drs = add(ground.lab, "db", "1"), ground.lab.client("drs", HUB, WEST)
        ground.lab.drs(HUB, WEST).fail_next_launch[server.id] = "LAUNCHED"
        tags = {OWNER_TAG: "1"} if ours else {}
        plan = drs.create_recovery_plan(name="erp", tags=tags)["recoveryPlan"]["recoveryPlanArn"]
        step = {"serverStepConfiguration": {"servers": [{"serverArn": server.arn}]}}
        drs.create_recovery_plan_step(recoveryPlanArn=plan, stepName="1", configuration=step)
        drs.start_recovery_plan_execution(recoveryPlanArn=plan, mode="DRILL")
        ground.lab.clock.advance(300)
        (job,) = ground.jobs(HUB_WEST)
        assert act(ended(server, job["jobID"], FAILED)) == []
        assert len(ground.reports) == (0 if ours else 1)

    def test_more_servers_of_a_job_that_fail_later_are_told_again(self, ground: Ground, act: Act) -> None:
        first, second = add(ground.lab, "first", "1"), add(ground.lab, "second", "1", number=1)
        ground.lab.drs(HUB, WEST).job_seconds = 360
        drs = ground.lab.drs(HUB, WEST)
        drs.fail_next_launch |= {first.id: "SNAPSHOT_END", second.id: "LAUNCHED"}
        asked = [{"sourceServerID": each.id} for each in (first, second)]
        job = ground.lab.client("drs", HUB, WEST).start_recovery(sourceServers=asked, isDrill=False)["job"]["jobID"]
        ground.lab.clock.advance(100)
        act(ended(first, job, FAILED))
        ground.lab.clock.advance(300)
        act(ended(second, job, FAILED), ended(first, job, FAILED))
        assert [subject.split(" of ")[0] for subject, _ in ground.reports] == [
            "tagsync: 1 server",
            "tagsync: 2 servers",
        ]

    def test_a_job_that_drs_does_not_know_any_more_is_told_all_the_same(self, ground: Ground, act: Act) -> None:
        server = add(ground.lab, "db", "1")
        act(ended(server, "drsjob-00000000000000000", FAILED))
        ((_, text),) = ground.reports
        assert f"  {server.id}\n" in text

    def test_where_the_job_cannot_be_read_it_is_tried_again(self, ground: Ground, act: Act) -> None:
        bad = add(ground.lab, "bad", "1")
        job = launched(ground, bad, bad="LAUNCHED")
        rule = Rule("server_error", service="drs", op="DescribeJobs")
        ground.lab.faults.add(rule)
        assert act(stalled(bad), ended(bad, job, FAILED)) == ["m-1"]
        assert ground.reports == []
        ground.lab.faults.end(rule)
        assert act(ended(bad, job, FAILED)) == []
        assert len(ground.reports) == 1

    def test_where_it_may_not_be_read_it_is_told_and_says_so(self, ground: Ground, act: Act) -> None:
        bad = add(ground.lab, "bad", "1")
        job = launched(ground, bad, bad="LAUNCHED")
        ground.lab.faults.add(Rule("deny", service="drs", op="ListRecoveryPlans"))
        assert act(ended(bad, job, FAILED)) == []
        ((_, text),) = ground.reports
        assert "could not be read completely" in text


class TestMessages:
    def test_what_is_no_event_of_drs_fails_alone(self, ground: Ground, act: Act) -> None:
        server = add(ground.lab, "db", "1")
        wrong = [
            "no JSON",
            {"source": "aws.tag", "detail-type": "Tag Change on Resource", "detail": {}},
            {**stalled(server), "resources": []},
            {**ended(server, "drsjob-0"), "detail": {"state": GOOD}},
        ]
        assert act(stalled(server), *wrong) == ["m-1", "m-2", "m-3", "m-4"]

    def test_events_that_are_not_used_are_left_out(self, ground: Ground, act: Act) -> None:
        server = add(ground.lab, "db", "1")
        point = drs_event(server, "DRS PIT Snapshot Taken", DrsSnapshotID="pit-1", EbsSnapshotIDs="snap-1")
        back = {**point, "detail-type": "DRS Recovery Instance Failback State Change", "resources": ["arn:..."]}
        assert act(point, back) == []

    def test_what_is_no_batch_is_bad_input(self, act: Act) -> None:
        with pytest.raises(InputError, match="Send the event to the queue"):
            act.made.serve({"records": []}, Context())

    def test_the_hub_that_is_not_in_charge_ignores_events(self, ground: Ground, act: Act) -> None:
        act.in_charge = False
        server = add(ground.lab, "db", "1")
        assert act(ended(server, "drsjob-00000000000000000", FAILED)) == []
        assert (ground.reports, act.invoked) == ([], [])

    def test_a_table_that_fails_has_its_events_tried_again(self, ground: Ground, act: Act) -> None:
        server = add(ground.lab, "db", "1")
        ground.lab.faults.add(Rule("error", service="dynamodb", code="ResourceNotFoundException"))
        assert act(ended(server, "drsjob-0")) == ["m-0"]

    def test_a_function_that_cannot_be_invoked_has_its_events_tried_again(self, ground: Ground) -> None:
        def refuse(_event: object) -> None:
            raise ServiceError("no")

        act = Act(ground, {"erp": (Target(HUB, WEST),)})
        object.__setattr__(act.made, "invoke", refuse)
        assert act(stalled(add(ground.lab, "db", "1"))) == ["m-0"]
