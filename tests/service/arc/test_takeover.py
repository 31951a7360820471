"""Two hubs: the one that ARC calls takes over, and starts nothing before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.aws.store.acts import DynamoActs
from tagsync.aws.store.begun_steps import DynamoBegunSteps
from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.runs import DynamoRuns
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.service.arc.serve import serve_step
from tagsync.service.arc.switch import RegionSwitch
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.plans.both_kinds import both_kinds
from tagsync.service.starts.verdict import NotDone, StepFailed
from tagsync.service.switch.serve import serve_switch
from tagsync.service.sync.begin import RunDesk
from tests.service.driven.given import Stepper, definition
from tests.service.switch.test_two_hubs import Both, OneHub, hubs  # noqa: F401 - a fixture
from tests.sync_service import Context, Ended

ARC = {"InvokedBy": "ARC", "ExecutionId": "exec-1"}


def region_switch(hub: OneHub) -> RegionSwitch:
    return RegionSwitch(
        access=hub.sync.access,
        role="tagsync-launch",
        policy=DEFAULT_POLICY,
        steps=DynamoBegunSteps(hub.table, retention_days=90),
        runs=RunDesk(DynamoRuns(hub.table, retention_days=90), hub.leases, Ended(), hub.invocations, hub.time),
        desk=DriveDesk(DynamoDrives(hub.table, retention_days=90), hub.leases, Stepper(), hub.time),
        acts=DynamoActs(hub.table, retention_days=90),
        connect=hub.sync.connect,
        plans=both_kinds([definition()], str),
        hub=lambda event: serve_switch(hub.switch, event),
        now=hub.time,
    )


def step(hub: OneHub, name: str, **more: object) -> str:
    return serve_step(region_switch(hub), {**ARC, "StepName": name, **more}, Context())["message"]


def test_a_hub_that_stands_by_starts_nothing_until_it_has_taken_over(hubs: Both) -> None:  # noqa: F811
    hubs.lose_home()
    for name in ("sync erp", "drill erp"):
        with pytest.raises(StepFailed, match="A step takeover before this one puts this hub in charge"):
            step(hubs.standby, name)
    assert step(hubs.standby, "takeover").startswith("The hub in eu-north-1 is in charge. The hub in eu-central-1")
    assert step(hubs.standby, "takeover erp").startswith("The hub in eu-north-1 is in charge.")
    with pytest.raises(NotDone, match="has started"):
        step(hubs.standby, "drill erp")


def test_a_takeover_waits_while_the_other_hub_is_at_work(hubs: Both) -> None:  # noqa: F811
    hubs.home.run(**{"async": True})
    with pytest.raises(NotDone, match="The other hub is at work"):
        step(hubs.standby, "takeover")
    assert "is in charge" in step(hubs.standby, "any", step="takeover", interrupt=True)


def test_one_hub_alone_takes_nothing_over(hubs: Both) -> None:  # noqa: F811
    alone = replace(region_switch(hubs.home), hub=None)
    with pytest.raises(StepFailed, match="There is one hub"):
        serve_step(alone, {**ARC, "StepName": "takeover"}, Context())
