"""The function recovery and its state machine, deployed to a lab with boto3, and a plan over two accounts."""

from __future__ import annotations

import importlib.util
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import tagsync
from tagsync.lab.lab import HUB, Lab
from tagsync_cdktf.facts.driven_machine import driven_definition
from tests.lab.deployed import HOME, add_role
from tests.sync_service import TABLE, add_server, make_table

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
"""Wave 2 begins a quarter of an hour after wave 1, and only after an approval."""


def code() -> bytes:
    """The functions as they are deployed: tagsync, and what AWS does not bring."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for root in (Path(tagsync.__file__).parent, *map(_package, ("aws_lambda_powertools", "jmespath"))):
            for path in root.rglob("*"):
                name = path.relative_to(root.parent)
                if path.is_file() and path.suffix in (".py", ".json") and "lab" not in name.parts:
                    archive.write(path, name)
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


def deploy_recovery(lab: Lab) -> None:
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
        Handler="tagsync.service.functions.recovery.handler",
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
        definition=json.dumps(driven_definition("aws", f"arn:aws:lambda:{HOME}:{HUB}:function:{FUNCTION}", MACHINE)),
        roleArn=add_role(lab, "machine", "states.amazonaws.com"),
    )
    for number, (name, wave) in enumerate([("db", "1"), ("web", "2")]):
        for account, region in ((HUB, WEST), (SHOP, CENTRAL)):
            tags = {"App": "erp", "DR-Wave": wave}
            add_server(lab, name, instance=tags, tags=tags, account=account, region=region, number=number)


def go_on(lab: Lab, is_done: Callable[[], bool]) -> None:
    """Minute after minute, until it is so. With a second more, a function looks for the level of its log each time."""
    for _ in range(120):
        if is_done():
            return
        lab.settle()
        lab.clock.advance(61)
    raise AssertionError("that has not happened in two hours")
