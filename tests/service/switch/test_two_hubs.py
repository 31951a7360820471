"""Two hubs on a lab, in two regions: their functions as they are put together, each with its own table."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from botocore.config import Config

from tagsync.aws.store.hub_table import DynamoHubTable
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.table import Table
from tagsync.engine.schedule import ScheduleState
from tagsync.engine.standby.charge import Charge
from tagsync.engine.standby.leases import HubLeases
from tagsync.engine.standby.mark import Mark
from tagsync.engine.standby.ports import Hubs
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.driven.serve import serve_drive
from tagsync.service.events.serve import TagEvents
from tagsync.service.kit.hubs import InCharge
from tagsync.service.switch.serve import Switch, serve_switch
from tagsync.service.sync.serve import serve_sync
from tagsync.service.sync.tag_sync import TagSync
from tests.service.driven.given import SHOP_CENTRAL, Ground, add, start
from tests.service.events.test_tag_event import batch, event
from tests.sync_service import START, TABLE, Answer, Context, Invocations, Time, add_server, make_sync, make_table

HOME, STANDBY = "eu-central-1", "eu-north-1"


@dataclass
class Schedule:
    enabled: bool

    def read(self) -> ScheduleState:
        return ScheduleState("tagsync", self.enabled, "rate(1 hour)")

    def change(self, *, enabled: bool, expression: str) -> ScheduleState:
        self.enabled = enabled
        return self.read()


@dataclass
class OneHub:
    """One of the two, whose function `switch` answers. It waits for the other one for `patience` seconds."""

    lab: Lab
    time: Time
    region: str
    patience: float = 60
    invocations: Invocations = field(default_factory=Invocations)

    def __post_init__(self) -> None:
        other = STANDBY if self.region == HOME else HOME
        once = Config(read_timeout=self.patience, retries={"total_max_attempts": 1, "mode": "standard"})
        self.table = Table(self.lab.client("dynamodb", HUB, self.region), TABLE)
        there = Table(self.lab.session(other, HUB).client("dynamodb", config=once), TABLE)
        self.told: list[str] = []
        self.charge = Charge(
            Hubs(self.region, other, HOME), DynamoHubTable(self.table), DynamoHubTable(there), self.told.append
        )
        self.leases = HubLeases(DynamoLeases(self.table), self.charge)
        self.schedule = Schedule(enabled=self.region == HOME)
        self.sync: TagSync = make_sync(self.lab, self.table, self.time, self.invocations, leases=self.leases)
        self.switch = Switch(
            self.charge, self.schedule, self.invocations, starts_schedule=self.region != HOME, now=self.time
        )

    def ask(self, step: str, **more: Any) -> Answer:
        return dict(serve_switch(self.switch, {"step": step, "who": "ann", **more}))

    def run(self, **more: Any) -> Answer:
        return dict(serve_sync(self.sync, more, Context()))


@dataclass
class Both:
    lab: Lab
    time: Time
    home: OneHub
    standby: OneHub

    def lose_home(self) -> None:
        """Nothing of the home region answers any more."""
        self.lab.faults.add(Rule("reset", region=HOME))


@pytest.fixture
def hubs(lab: Lab) -> Both:
    for region in (HOME, STANDBY):
        make_table(lab, region)
    time = Time()
    return Both(lab, time, OneHub(lab, time, HOME), OneHub(lab, time, STANDBY))


def test_the_standby_runs_nothing_until_it_takes_over_and_home_steps_back(hubs: Both) -> None:
    add_server(hubs.lab, "one", instance={"Owner": "shop"})
    refused = hubs.standby.run()
    assert (refused["statusCode"], refused["status"], refused["run_id"]) == (409, "NOT_IN_CHARGE", "")
    assert HOME in refused["message"]
    assert hubs.standby.run(dryRun=True)["status"] == "SUCCESS"
    assert hubs.home.run()["status"] == "SUCCESS"

    status = hubs.standby.ask("status")
    assert (status["in_charge"], status["schedule"], status["since"]) == (HOME, "off", None)
    taken = hubs.standby.ask("take")
    assert (taken["statusCode"], taken["in_charge"], taken["schedule"], taken["by"]) == (200, STANDBY, "on", "ann")
    assert "notes" not in taken
    (answer,) = hubs.standby.invocations.run(hubs.standby.sync)[-1:]
    assert answer["status"] == "SUCCESS"
    assert hubs.home.run()["status"] == "NOT_IN_CHARGE"

    back = hubs.home.ask("take")
    assert (back["in_charge"], back["epoch"], hubs.home.schedule.enabled) == (HOME, 2, True)
    assert hubs.standby.ask("rest")["schedule"] == "off"
    assert (hubs.standby.run()["status"], hubs.home.run()["status"]) == ("NOT_IN_CHARGE", "SUCCESS")


def test_a_run_at_work_in_the_other_hub_is_not_begun_a_second_time(hubs: Both) -> None:
    add_server(hubs.lab, "one", instance={"Owner": "shop"})
    begun = hubs.home.run(**{"async": True})
    refused = hubs.standby.ask("take")
    assert (refused["statusCode"], refused["code"]) == (409, "AT_WORK")
    assert begun["run_id"] in refused["message"]
    assert hubs.standby.ask("take", interrupt=True)["statusCode"] == 200
    (stopped,) = hubs.home.invocations.run(hubs.home.sync)
    assert (stopped["status"], STANDBY in str(stopped)) == ("FAILED", True)
    header = DynamoRuns(hubs.home.table, retention_days=1).header(str(begun["run_id"]))
    assert header
    assert header.finished_at == START
    assert hubs.standby.run()["status"] == "SUCCESS"


def test_a_hub_that_comes_back_begins_nothing_and_goes_on_with_nothing(hubs: Both) -> None:
    add_server(hubs.lab, "one", instance={"Owner": "shop"})
    begun = hubs.home.run(**{"async": True})
    hubs.lose_home()
    taken = hubs.standby.ask("take")
    assert (taken["statusCode"], taken["in_charge"], taken["other_at_work"]) == (200, STANDBY, None)
    assert "could not be told" in taken["notes"][0]
    assert hubs.standby.run()["status"] == "SUCCESS"
    assert hubs.standby.told, "it says that it goes by what it knows"

    hubs.lab.faults.clear()
    assert hubs.home.run()["status"] == "NOT_IN_CHARGE"
    (stopped,) = hubs.home.invocations.run(hubs.home.sync)
    assert (stopped["run_id"], stopped["status"]) == (begun["run_id"], "FAILED")
    hubs.lab.faults.add(Rule("reset", region=STANDBY))
    assert hubs.home.run()["status"] == "NOT_IN_CHARGE", "it keeps what it has read"


@pytest.mark.parametrize(("answers", "asked"), [(0, ["Query"]), (1, ["Query", "PutItem"])], ids=["look", "write"])
def test_a_takeover_waits_once_for_a_home_region_that_hangs(hubs: Both, answers: int, asked: list[str]) -> None:
    hub = OneHub(hubs.lab, hubs.time, STANDBY, patience=0.5)
    hubs.lab.faults.add(Rule("hang", region=HOME, skip=answers))
    hubs.lab.forget_calls()
    taken = hub.ask("take", interrupt=True)
    assert [call.op for call in hubs.lab.calls if call.region == HOME] == asked
    assert (taken["in_charge"], taken["epoch"], taken["other_at_work"], taken["schedule"]) == (STANDBY, 1, None, "on")
    assert "Read timeout" in taken["unread"]
    assert "could not be told" in taken["notes"][0]
    hubs.lab.faults.clear()
    assert hubs.home.run()["status"] == "NOT_IN_CHARGE"


def test_nothing_goes_on_that_began_before_the_hubs_were_switched(hubs: Both) -> None:
    """Not even where its hub has the charge again, and has not noticed that it was away."""
    hubs.home.run(**{"async": True})
    hubs.time.advance(minutes=1)
    hubs.standby.ask("take", interrupt=True)
    hubs.home.ask("take")
    stopped, begun = hubs.home.invocations.run(hubs.home.sync)[:2]
    assert (stopped["status"], "before the hubs were switched" in str(stopped)) == ("FAILED", True)
    assert begun["status"] != "NOT_IN_CHARGE", "the full run that follows the switch"


def test_the_leases_of_both_count_while_neither_knows_of_a_switch(hubs: Both) -> None:
    """Their marks differ at most for a moment; the leases hold all the same."""
    begun = hubs.home.run(**{"async": True})
    hubs.standby.charge.own.write(Mark(1, STANDBY))
    refused = hubs.standby.run()
    assert (refused["status"], refused["run_id"]) == ("ALREADY_RUNNING", begun["run_id"])
    hubs.time.advance(minutes=30)
    assert hubs.standby.run()["status"] == "SUCCESS", "the lease of a run that crashed there has expired"


def test_tag_changes_are_acted_on_by_the_hub_in_charge_alone(hubs: Both) -> None:
    looks = InCharge(hubs.standby.charge, hubs.time)
    assert not looks()
    hubs.standby.ask("take")
    assert not looks(), "for a minute"
    hubs.time.advance(minutes=1)
    assert looks()
    nothing: dict[str, Any] = dict.fromkeys(("policy", "order", "whereabouts", "connection", "workers"))
    ignoring = TagEvents(**nothing, in_charge=InCharge(hubs.home.charge, hubs.time))
    assert ignoring.serve(batch(event({"Owner": "new"})), Context()) == {"batchItemFailures": []}


def test_a_drive_whose_hub_was_lost_starts_nothing_more_when_it_is_back(hubs: Both) -> None:
    lab = hubs.lab
    ground = Ground(lab, hubs.home.table, leases=hubs.home.leases)
    hubs.time.now = ground.now()
    add(lab, "db", "1")
    add(lab, "web", "2", SHOP_CENTRAL)
    run_id = ground.call({**start(), "drill": False})["run_id"]
    ground.call({"step": "prepare", "runId": run_id})
    assert ground.call({"step": "advance", "runId": run_id})["next"] == "WAIT"
    hubs.lose_home()
    hubs.standby.ask("take")
    lab.faults.clear()
    lab.forget_calls()

    ended = ground.call({"step": "advance", "runId": run_id})
    assert (ended["status"], ended["next"]) == ("FAILED", "DONE")
    assert STANDBY in ended["reason"]
    assert "StartRecovery" not in [call.op for call in lab.calls]
    refused = dict(serve_drive(ground.service, start(), Context()))
    assert (refused["statusCode"], refused["code"]) == (409, "NOT_IN_CHARGE")

    other = Ground(lab, hubs.standby.table, leases=hubs.standby.leases, has_roles=True)
    for only_missing, outcome, launched in ((False, "FAILED", []), (True, "SUCCEEDED", ["web"])):
        run_id = other.call({**start(), "drill": False, "onlyMissing": only_missing})["run_id"]
        prepared = other.call({"step": "prepare", "runId": run_id})
        assert (prepared["next"], prepared["seconds"]) == (("WAIT", 60) if only_missing else ("DONE", 0)), (
            "a job is at work"
        )
        assert other.drive(run_id)["outcome"] == outcome
        assert [*other.launches(run_id)] == launched
