"""The API behind the lab's API Gateway: the functions run from the sources, in processes of their own."""

from __future__ import annotations

import json
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
import requests
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest

from examples import signed
from tagsync.lab.lab import HUB, Lab
from tagsync.service.api.routes import ROUTES
from tests.lab.deployed import HOME, add_role, deploy
from tests.sync_service import TABLE, add_server, make_table

ROLE, READER = "PlatformAdmin", "tagsync-read"
SCHEDULE = "tagsync"
_CODE = """
    import sys
    sys.path += {paths!r}
    from tagsync.service.functions.{name} import handler
"""
_PATHS = [str(Path(__file__).parents[3]), sysconfig.get_paths()["purelib"]]
_ENDS = {"StartAt": "End", "States": {"End": {"Type": "Pass", "End": True}}}


@dataclass
class Gateway:
    """The API, and a session of a role that may do everything on it."""

    lab: Lab
    url: str
    session: boto3.Session
    http: requests.Session

    def send(self, method: str, url: str, **more: Any) -> requests.Response:
        """A signed request (SigV4)."""
        prepared = self.http.prepare_request(requests.Request(method, url, **more))
        request = AWSRequest(method, prepared.url, data=prepared.body, headers=dict(prepared.headers))
        SigV4Auth(self.session.get_credentials(), "execute-api", HOME).add_auth(request)
        prepared.headers.update(dict(request.headers))
        return self.http.send(prepared)

    def call(self, method: str, path: str, body: object = None) -> Any:
        """The JSON of an answer."""
        return self.send(method, self.url + path, json=body).json()


@contextmanager
def gateway(lab: Lab) -> Iterator[Gateway]:
    """The API of a service with one drifted server."""
    make_table(lab)
    add_server(lab, "one", instance={"Owner": "shop"}, region=HOME)
    lab.add_role(HUB, READER)
    role = lab.add_role(HUB, ROLE)
    _deploy(lab)
    with requests.Session() as http:
        http.trust_env = False
        made = Gateway(lab, lab.api_url("tagsync"), signed.as_role(lab.client("sts"), role, HOME), http)
        made.call("GET", "/config/tag-sync")  # the cold start
        yield made


def _deploy(lab: Lab) -> None:
    schedule_role = add_role(lab, "schedule", "scheduler.amazonaws.com")
    machine = lab.client("stepfunctions").create_state_machine(
        name="recovery", definition=json.dumps(_ENDS), roleArn=add_role(lab, "machine", "states.amazonaws.com")
    )
    environment = {
        "TABLE_NAME": TABLE,
        "SYNC_FUNCTION": "drs_tag_sync",
        "SCHEDULE_NAME": SCHEDULE,
        "TARGETS": json.dumps({"version": 1, "accounts": [{"account": HUB}], "defaults": {"regions": [HOME]}}),
        "ROLES": json.dumps({"iam": {"admin": [f"arn:aws:iam::{HUB}:role/{ROLE}"]}}),
        "RECOVERY_MACHINE": machine["stateMachineArn"],
    }
    arns = {
        name: deploy(lab, name, _CODE.format(paths=_PATHS, name=name), Environment={"Variables": environment})
        for name in ("drs_tag_sync", "api")
    }
    lab.client("scheduler").create_schedule(
        Name=SCHEDULE,
        ScheduleExpression="rate(1 hour)",
        FlexibleTimeWindow={"Mode": "OFF"},
        Target={"Arn": arns["drs_tag_sync"], "RoleArn": schedule_role},
    )
    client = lab.client("apigatewayv2")
    made = client.create_api(Name="tagsync", ProtocolType="HTTP")["ApiId"]
    integration = client.create_integration(
        ApiId=made, IntegrationType="AWS_PROXY", IntegrationUri=arns["api"], PayloadFormatVersion="2.0"
    )["IntegrationId"]
    for route in ROUTES:
        key, target = f"{route.method} {route.path}", f"integrations/{integration}"
        client.create_route(ApiId=made, RouteKey=key, Target=target, AuthorizationType="AWS_IAM")
    client.create_stage(ApiId=made, StageName="$default", AutoDeploy=True)
    lab.client("lambda").add_permission(
        FunctionName="api",
        StatementId="api",
        Action="lambda:InvokeFunction",
        Principal="apigateway.amazonaws.com",
        SourceArn=f"arn:aws:execute-api:{HOME}:{HUB}:{made}/*/*",
    )
