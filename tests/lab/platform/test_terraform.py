"""Terraform deploys every kind of resource that a service needs, sees no drift, and what it deployed runs."""

from __future__ import annotations

import json
import urllib.request
from pathlib import Path

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest

from tagsync.lab.lab import HUB, Lab
from tests.aws_mirror import needs_aws_provider
from tests.lab.deployed import HOME, package
from tests.terraform.aws_workspace import AwsTerraform

pytestmark = [pytest.mark.slow, needs_aws_provider]

STACK = Path(__file__).with_name("stack") / "main.tf"
CODE = """
    import json
    def handler(event, context):
        print("got", json.dumps(event))
        return {"batchItemFailures": []} if "Records" in event else {"statusCode": 200, "body": "{}"}
"""
INSTANCE = "i-0123456789abcdef0"


def test_deployed_resources_run_and_do_not_drift(guarded_lab: Lab, tmp_path: Path) -> None:
    lab = guarded_lab
    lab.ec2(HUB, "eu-west-1").add_instance(INSTANCE, {"Owner": "old"})
    (tmp_path / "code.zip").write_bytes(package(CODE))
    terraform = AwsTerraform(tmp_path, lab, STACK.read_text())
    terraform.run("init", "-input=false")
    terraform.run("apply", "-input=false", "-auto-approve")
    terraform.run("plan", "-input=false", "-detailed-exitcode", expect=0)

    lab.clock.freeze()
    lab.clock.advance(3600)
    lab.ec2(HUB, "eu-west-1").set_tags(INSTANCE, {"Owner": "new"})
    url = f"{lab.api_url('lab')}/runs"
    request = AWSRequest("POST", url, data="{}")
    SigV4Auth(lab.session().get_credentials(), "execute-api", HOME).add_auth(request)
    with urllib.request.urlopen(urllib.request.Request(url, b"{}", dict(request.headers))) as answer:
        assert answer.status == 200
    machine = lab.client("stepfunctions").list_state_machines()["stateMachines"][0]["stateMachineArn"]
    lab.client("stepfunctions").start_execution(stateMachineArn=machine, input='{"shards": ["one", "two"]}')
    lab.settle()

    got = [json.loads(line[4:]) for line in lab.functions.logs("lab", HUB, HOME) if line.startswith("got ")]
    assert {"source": "eventbridge"} in got
    assert "one" in got
    assert "two" in got
    (change,) = (json.loads(each["Records"][0]["body"]) for each in got if "Records" in each)
    assert (change["region"], change["detail"]["tags"]) == ("eu-west-1", {"Owner": "new"})
    assert any(each.get("routeKey") == "POST /runs" for each in got if isinstance(each, dict))
    assert lab.alarms() == {"lab-errors": "OK", "lab-no-success": "ALARM"}

    terraform.run("plan", "-input=false", "-detailed-exitcode", expect=0)
    terraform.run("destroy", "-input=false", "-auto-approve")
    assert list(lab.functions.all()) == []
