"""A recovery over two accounts and two regions, deployed: the function, its state machine, the lab's clock."""

from __future__ import annotations

import importlib.util
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

import tagsync
from tagsync.lab.lab import HUB, Lab
from tagsync_cdktf.recovery_machine import recovery_definition
from tests.lab.deployed import HOME, add_role, call
from tests.service import TABLE, add_server, make_table

pytestmark = pytest.mark.slow

SHOP = "222222222222"
WEST, CENTRAL = "eu-west-1", "eu-central-1"
FUNCTION, MACHINE = "tagsync-recovery", f"arn:aws:states:{HOME}:{HUB}:stateMachine:tagsync-recovery"
DEFINITION = {
    "version": 1,
    "name": "erp",
    "selector": {"App": "erp"},
    "targets": [f"{HUB}/{WEST}", f"{SHOP}/{CENTRAL}"],
    "approval": ["2"],
    "waits_after": {"1": 15},
}
"""Wave 2 begins a quarter of an hour after wave 1, and when somebody approves it."""


def code() -> bytes:
    """The functions as they are deployed: tagsync, and what AWS does not bring."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for root in (Path(tagsync.__file__).parent, *map(_package, ("aws_lambda_powertools", "jmespath"))):
            for path in root.rglob("*"):
                if path.is_file() and path.suffix in (".py", ".json") and "lab" not in path.parts:
                    archive.write(path, path.relative_to(root.parent))
        archive.write(_package("typing_extensions"), "typing_extensions.py")
    return buffer.getvalue()


def _package(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    assert spec
    assert spec.origin
    path = Path(spec.origin)
    return path.parent if path.name == "__init__.py" else path


def targets() -> str:
    accounts = [
        {"account": account, "read_role": "tagsync-read", "write_role": "tagsync-write"} for account in (HUB, SHOP)
    ]
    return json.dumps({"version": 1, "home_region": HOME, "accounts": accounts})


@pytest.fixture
def deployed(lab: Lab) -> Lab:
    """Roles, table, topic with a queue to look into, function and state machine, and two servers in each account."""
    lab.clock.freeze()
    make_table(lab)
    for account in (HUB, SHOP):
        for role in ("tagsync-read", "tagsync-recovery"):
            lab.add_role(account, role)
    sns, sqs = lab.client("sns"), lab.client("sqs")
    topic = sns.create_topic(Name="reports")["TopicArn"]
    sqs.create_queue(QueueName="reports")
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=f"arn:aws:sqs:{HOME}:{HUB}:reports")
    lab.client("lambda").create_function(
        FunctionName=FUNCTION,
        Runtime="python3.13",
        Handler="tagsync.handlers.recovery.handler",
        Role=add_role(lab, "function", "lambda.amazonaws.com"),
        Code={"ZipFile": code()},
        Timeout=900,
        Environment={
            "Variables": {
                "TABLE_NAME": TABLE,
                "RECOVERY_MACHINE": MACHINE,
                "RECOVERY_ROLE": "tagsync-recovery",
                "REPORT_TOPIC": topic,
                "TARGETS": targets(),
            }
        },
    )
    lab.client("stepfunctions").create_state_machine(
        name="tagsync-recovery",
        definition=json.dumps(recovery_definition("aws", f"arn:aws:lambda:{HOME}:{HUB}:function:{FUNCTION}")),
        roleArn=add_role(lab, "machine", "states.amazonaws.com"),
    )
    for number, (name, wave) in enumerate([("db", "1"), ("web", "2")]):
        for account, region in ((HUB, WEST), (SHOP, CENTRAL)):
            tags = {"App": "erp", "DR-Wave": wave}
            add_server(lab, name, instance=tags, tags=tags, account=account, region=region, number=number)
    return lab


def begin(lab: Lab, **more: Any) -> str:
    return str(call(lab, FUNCTION, {"step": "start", "mode": "DRILL", "definition": DEFINITION | more})["run_id"])


def execution(lab: Lab) -> dict[str, Any]:
    """The newest execution of the state machine."""
    states = lab.client("stepfunctions")
    newest = states.list_executions(stateMachineArn=MACHINE)["executions"][0]
    found: dict[str, Any] = states.describe_execution(executionArn=newest["executionArn"])
    return found


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
    lab.settle()
    lab.clock.advance(15 * 60)
    assert launched(lab) == [1, 1]
    assert told(lab) == []
    lab.clock.advance(15 * 60)
    assert told(lab) == ["tagsync: erp waits for an approval of wave 2"]
    assert execution(lab)["status"] == "RUNNING"

    assert call(lab, FUNCTION, {"step": "approve", "runId": run_id, "who": "ann"})["status"] == "IN_PROGRESS"
    lab.settle()
    lab.clock.advance(15 * 60)
    done = execution(lab)
    assert (done["status"], json.loads(done["output"])["outcome"]) == ("SUCCEEDED", "SUCCEEDED")
    assert launched(lab) == [2, 2]
    assert "tagsync: erp SUCCEEDED: 4 of 4 servers launched" in told(lab)


def test_a_denial_ends_it(deployed: Lab) -> None:
    lab = deployed
    run_id = begin(lab)
    lab.settle()
    lab.clock.advance(30 * 60)
    call(lab, FUNCTION, {"step": "deny", "runId": run_id, "who": "ann"})
    lab.settle()
    done = execution(lab)
    assert (done["status"], json.loads(done["output"])["outcome"]) == ("SUCCEEDED", "CANCELLED")
    assert launched(lab) == [1, 1]


def test_a_function_that_crashes_is_called_again_and_launches_nothing_twice(deployed: Lab) -> None:
    lab = deployed
    begin(lab, approval=[])
    lab.settle()
    while launched(lab) != [1, 1]:
        lab.clock.advance(60)
    lab.clock.advance(120)
    lab.forget_calls()
    lab.functions.crash(FUNCTION, after_calls=9)  # the tenth saves which jobs were started
    lab.clock.advance(30 * 60)
    calls = [each.op for each in lab.calls]
    assert calls[calls.index("StartRecovery") :][:4] == ["StartRecovery", "StartRecovery", "PutItem", "Invoke"]
    assert launched(lab) == [2, 2]
    for account, region in ((HUB, WEST), (SHOP, CENTRAL)):
        assert len(lab.client("drs", account, region).describe_jobs()["items"]) == 2


def test_a_function_that_cannot_run_any_more_fails_the_execution(deployed: Lab) -> None:
    lab = deployed
    begin(lab)
    lab.settle()
    broken = {"Variables": {"TABLE_NAME": TABLE}}
    lab.client("lambda").update_function_configuration(FunctionName=FUNCTION, Environment=broken)
    lab.clock.advance(4 * 3600)
    assert execution(lab)["status"] == "FAILED"
