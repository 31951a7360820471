"""The function of ARC's steps on a lab with two accounts: a native plan `crm` in one, a driven plan `erp` over both."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from tagsync.aws.store.acts import DynamoActs
from tagsync.aws.store.begun_steps import DynamoBegunSteps
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.table import Table
from tagsync.core.model import Target
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.stop import Stop
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.plans.apply import carry_out
from tagsync.recovery.plans.compare import compare
from tagsync.service.arc.serve import serve_step
from tagsync.service.arc.switch import RegionSwitch
from tagsync.service.plans.both_kinds import both_kinds
from tagsync.service.sync.begin import RunDesk
from tagsync.service.sync.tag_sync import TagSync
from tests.service.arc.region_switch import Arc
from tests.service.driven.given import HUB_WEST, RECOVERY, SHOP_CENTRAL, WEST, Ground, add, definition
from tests.sync_service import Context, Ended, Invocations, Time, make_sync

CRM: dict[str, Any] = {"version": 1, "name": "crm", "account": HUB, "region": WEST, "selector": {"App": "crm"}}


@dataclass
class Arcland:
    """`arc` calls the function, and drives and runs go on while it waits."""

    ground: Ground
    switch: RegionSwitch
    sync: TagSync
    invocations: Invocations
    working: bool = True
    left: list[dict[str, Any]] = field(default_factory=list)

    @property
    def lab(self) -> Lab:
        return self.ground.lab

    @property
    def arc(self) -> Arc:
        return Arc(self.lab.clock, self.call, self.work)

    def call(self, _arn: str, event: object) -> object:
        return serve_step(self.switch, event, Context())

    def work(self) -> None:
        """What the state machine and the function of the sync do meanwhile."""
        if not self.working:
            return
        self.invocations.run(self.sync)
        self.left, events = [], [*self.left, *self.ground.machine.started]
        self.ground.machine.started.clear()
        for event in events:
            answer = self.ground.call({"step": event["step"], "runId": event["runId"]})
            assert answer["statusCode"] == 200, answer
            if answer["next"] == "WAIT":
                self.left.append({"step": "advance", "runId": event["runId"]})

    def executions(self) -> list[dict[str, Any]]:
        """The native executions of the plan, as DRS has them."""
        drs = self.lab.client("drs", HUB, WEST)
        found: list[dict[str, Any]] = drs.list_recovery_plan_executions()["recoveryPlanExecutions"]
        return found


@pytest.fixture
def arcland(lab: Lab, table: Table) -> Arcland:
    ground = Ground(lab, table)
    lab.drs(HUB, WEST).job_seconds = 360
    for name, wave, target in (("db", "1", HUB_WEST), ("web", "2", SHOP_CENTRAL)):
        add(lab, name, wave, target)
    for number, wave in enumerate(["1", "2"]):
        tags = {"App": "crm", "DR-Wave": wave}
        add(lab, f"crm-{number}", wave, tags=tags, instance=tags)
    invocations = Invocations()
    sync = make_sync(lab, table, Time(), invocations, access=ground.access, now=ground.now)
    plans = both_kinds([CRM, definition()], str)
    connection = ground._connect(ground.access, Stop())
    place = Target(HUB, WEST)
    found = connection.native_plans.find(place, "crm")
    comparison = compare(plans["crm"], connection.reader.read_servers(place), found)
    assert not carry_out(connection.native_plans, place, None, comparison.actions).left
    runs, leases = DynamoRuns(table, retention_days=90), DynamoLeases(table)
    switch = RegionSwitch(
        access=ground.access,
        role=RECOVERY,
        policy=DEFAULT_POLICY,
        steps=DynamoBegunSteps(table, retention_days=90),
        runs=RunDesk(runs, leases, Ended(), invocations, ground.now),
        desk=ground.service.desk,
        acts=DynamoActs(table, retention_days=90),
        connect=ground._connect,
        plans=plans,
        workers=4,
        now=ground.now,
    )
    return Arcland(ground, switch, sync, invocations)
