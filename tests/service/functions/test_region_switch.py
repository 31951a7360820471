"""The function of ARC's steps as Lambda calls it: put together from the environment, and what it counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tagsync.aws.service import clients as service_clients
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.table import Table
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.functions import region_switch
from tagsync.service.kit.telemetry import metrics
from tagsync.service.starts.verdict import NotDone, StepFailed
from tagsync.service.sync.request import SyncRequest
from tests.service.functions.test_entry_points import metrics_in
from tests.sync_service import HOME, TABLE, Context, add_server

PLAN = {"version": 1, "name": "crm", "account": HUB, "region": HOME, "selector": {"App": "crm"}}
SYNC = {"InvokedBy": "ARC", "ExecutionId": "e-1", "StepName": "sync crm"}
CACHED = (service_clients.own_session, service_clients.own_data_session, region_switch.service)


@pytest.fixture(autouse=True)
def _cold(lab: Lab, table: Table, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A cold start, with the variables that a deployment sets."""
    metrics.clear_metrics()
    for cached in CACHED:
        cached.cache_clear()
    for name, value in {
        **lab.environment(),
        "TABLE_NAME": TABLE,
        "SYNC_FUNCTION": "drs_tag_sync",
        "RECOVERY_MACHINE": f"arn:aws:states:{HOME}:{HUB}:stateMachine:none",
        "RECOVERY_ROLE": "tagsync-launch",
        "TARGETS": json.dumps({"version": 1, "accounts": [{"account": HUB, "regions": [HOME]}]}),
        "ARC_PLANS": json.dumps([PLAN]),
    }.items():
        monkeypatch.setenv(name, value)
    yield
    for cached in CACHED:
        cached.cache_clear()


def counted(capsys: pytest.CaptureFixture[str], event: Any, error: type[Exception]) -> tuple[str, dict[str, Any]]:
    with pytest.raises(error) as told:
        region_switch.handler(event, Context())
    return str(told.value), metrics_in(capsys.readouterr().out)


def test_not_done_is_no_failure(table: Table, capsys: pytest.CaptureFixture[str]) -> None:
    now = datetime.now(UTC)
    scope = SyncRequest(account=HUB, regions=(HOME,)).scope
    DynamoLeases(table).acquire(scope, "20260301T120000Z-00000001", now=now, until=now + timedelta(hours=1))
    told, found = counted(capsys, SYNC, NotDone)
    assert "Another run of the tag sync is at work" in told
    assert found["Invocations"] == [1.0]
    assert "RegionSwitchFailed" not in found


def test_the_hub_is_waited_for_once(
    lab: Lab, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUB_FUNCTION", "tagsync-hub-switch")
    monkeypatch.setattr(region_switch, "_HUB_SECONDS", 0.5)
    lab.faults.add(Rule("hang", service="lambda"))
    told, _ = counted(capsys, {**SYNC, "StepName": "takeover"}, StepFailed)
    lab.faults.clear()
    assert "function tagsync-hub-switch invoke: Read timeout" in told
    assert lab.count("lambda", "Invoke") == 1


def test_a_failure_is_counted(lab: Lab, capsys: pytest.CaptureFixture[str]) -> None:
    add_server(lab, "crm-1", instance=None, tags={"App": "crm"})
    told, found = counted(capsys, {**SYNC, "StepName": "preflight crm"}, StepFailed)
    assert told.startswith("FAILED: The preflight refuses, and nothing was started.")
    assert found["RegionSwitchFailed"] == [1.0]


def test_a_mistake_is_counted_as_input_and_as_failure(capsys: pytest.CaptureFixture[str]) -> None:
    told, found = counted(capsys, {**SYNC, "StepName": "launch"}, StepFailed)
    assert "step: the step is missing" in told
    assert (found["BadInput"], found["RegionSwitchFailed"]) == ([1.0], [1.0])
