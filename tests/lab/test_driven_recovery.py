"""A recovery over two accounts and two regions, deployed: the function, its state machine, the lab's clock."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.table import Table
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tests.lab.deployed import call
from tests.lab.recovery_service import CENTRAL, DEFINITION, FUNCTION, MACHINE, SHOP, WEST, deploy_recovery, go_on
from tests.sync_service import TABLE

pytestmark = pytest.mark.slow


@pytest.fixture
def deployed(lab: Lab) -> Lab:
    deploy_recovery(lab)
    return lab


def begin(lab: Lab, **more: Any) -> str:
    return str(call(lab, FUNCTION, {"step": "start", "drill": True, "plan": DEFINITION | more})["run_id"])


def execution(lab: Lab) -> dict[str, Any]:
    """The newest execution of the state machine."""
    states = lab.client("stepfunctions")
    newest = states.list_executions(stateMachineArn=MACHINE)["executions"][0]
    found: dict[str, Any] = states.describe_execution(executionArn=newest["executionArn"])
    return found


def waits(lab: Lab, run_id: str) -> bool:
    """Whether an approval was asked for, and the token of who waits is kept."""
    return DynamoDrives(Table(lab.client("dynamodb"), TABLE), retention_days=1).kept(run_id, "token") is not None


def ended_waves(lab: Lab, run_id: str) -> int:
    stored = DynamoDrives(Table(lab.client("dynamodb"), TABLE), retention_days=1).load(run_id)
    return sum(wave.has_ended for wave in stored.drive.waves) if stored else 0


def told(lab: Lab) -> list[str]:
    """The subjects of the reports that came."""
    sqs = lab.client("sqs")
    url = sqs.get_queue_url(QueueName="reports")["QueueUrl"]
    messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
    return sorted(json.loads(each["Body"])["Subject"] for each in messages)


def launched(lab: Lab) -> list[int]:
    """How many servers are up in each account."""
    clients = lab.client("drs", HUB, WEST), lab.client("drs", SHOP, CENTRAL)
    return [len(drs.describe_recovery_instances()["items"]) for drs in clients]


def test_it_launches_waits_asks_and_goes_on(deployed: Lab) -> None:
    lab = deployed
    run_id = begin(lab)
    go_on(lab, lambda: launched(lab) == [1, 1])
    assert told(lab) == []
    lab.clock.advance(10 * 60)
    assert execution(lab)["status"] == "RUNNING"
    go_on(lab, lambda: waits(lab, run_id))
    assert told(lab) == ["tagsync: erp waits for an approval of wave 2"]
    assert execution(lab)["status"] == "RUNNING"

    assert call(lab, FUNCTION, {"step": "approve", "runId": run_id, "who": "ann"})["status"] == "IN_PROGRESS"
    go_on(lab, lambda: execution(lab)["status"] != "RUNNING")
    done = execution(lab)
    assert (done["status"], json.loads(done["output"])["outcome"]) == ("SUCCEEDED", "SUCCEEDED")
    assert launched(lab) == [2, 2]
    assert "tagsync: erp SUCCEEDED: 4 of 4 servers launched" in told(lab)


def test_a_denial_ends_it(deployed: Lab) -> None:
    lab = deployed
    run_id = begin(lab)
    go_on(lab, lambda: waits(lab, run_id))
    call(lab, FUNCTION, {"step": "deny", "runId": run_id, "who": "ann"})
    go_on(lab, lambda: execution(lab)["status"] != "RUNNING")
    done = execution(lab)
    assert (done["status"], json.loads(done["output"])["outcome"]) == ("SUCCEEDED", "CANCELLED")
    assert launched(lab) == [1, 1]


@pytest.mark.parametrize("world", ["accepted", "tags_denied", "tags_invalid"])
def test_a_function_that_crashes_is_called_again_and_launches_nothing_twice(deployed: Lab, world: str) -> None:
    """Whatever DRS says of tags on a start."""
    lab = deployed
    if world != "accepted":
        lab.faults.add(Rule(world, service="drs", op="StartRecovery"))
    run_id = begin(lab, approval=[])
    go_on(lab, lambda: ended_waves(lab, run_id) == 1)
    lab.settle()
    lab.forget_calls()
    # The next call saves which jobs were started. The wait may end a moment early, and then the second invocation
    # starts wave 2; it does not look for the level of its log, as the first one has done.
    for calls_before in (14, 13):
        lab.functions.crash(FUNCTION, after_calls=calls_before)
    go_on(lab, lambda: launched(lab) == [2, 2])
    calls = [each.op for each in lab.calls if each.op != "DescribeRecoveryInstances"]
    assert calls[calls.index("StartRecovery") :][:4] == ["StartRecovery", "StartRecovery", "PutItem", "Invoke"]
    for account, region in ((HUB, WEST), (SHOP, CENTRAL)):
        assert len(lab.client("drs", account, region).describe_jobs()["items"]) == 2


def test_a_function_that_cannot_run_any_more_fails_the_execution(deployed: Lab) -> None:
    lab = deployed
    begin(lab)
    lab.settle()
    broken = {"Variables": {"TABLE_NAME": TABLE}}
    lab.client("lambda").update_function_configuration(FunctionName=FUNCTION, Environment=broken)
    go_on(lab, lambda: execution(lab)["status"] != "RUNNING")
    assert execution(lab)["status"] == "FAILED"
