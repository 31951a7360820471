"""Small functions, deployed to a lab with boto3 alone."""

from __future__ import annotations

import io
import json
import textwrap
import zipfile
from typing import Any

from tagsync.lab.lab import HUB, Lab
from tests.roles import make_role, trusting

HOME = "us-east-1"


def package(code: str, **files: str) -> bytes:
    """A zip with `code` as main.py, and more files by name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("main.py", textwrap.dedent(code))
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def add_role(lab: Lab, name: str, service: str, *statements: dict[str, Any], account: str = HUB) -> str:
    """A role for an AWS service; without statements it may do everything."""
    arn = make_role(lab, name, trusting({"Service": service}), account)
    allowed = list(statements) or [{"Effect": "Allow", "Action": "*", "Resource": "*"}]
    document = json.dumps({"Version": "2012-10-17", "Statement": allowed})
    lab.client("iam", account).put_role_policy(RoleName=name, PolicyName="given", PolicyDocument=document)
    return arn


def deploy(lab: Lab, name: str, code: str, *statements: dict[str, Any], account: str = HUB, **more: Any) -> str:
    """A function whose handler is `handler` in `code`, with a role of its own; its ARN."""
    role = add_role(lab, f"{name}-role", "lambda.amazonaws.com", *statements, account=account)
    made = lab.client("lambda", account).create_function(
        FunctionName=name,
        Runtime="python3.13",
        Handler="main.handler",
        Role=role,
        Code={"ZipFile": package(code)},
        **{"Timeout": 30, **more},
    )
    arn: str = made["FunctionArn"]
    return arn


def call(lab: Lab, name: str, event: Any = None, account: str = HUB, **more: Any) -> Any:
    """What a function answers. AssertionError with its error."""
    answer = lab.client("lambda", account).invoke(FunctionName=name, Payload=json.dumps(event), **more)
    content = json.load(answer["Payload"])
    assert "FunctionError" not in answer, content
    return content


def error_of(lab: Lab, name: str, event: Any = None) -> dict[str, Any]:
    """The error with which a function fails."""
    answer = lab.client("lambda").invoke(FunctionName=name, Payload=json.dumps(event))
    assert answer["FunctionError"] == "Unhandled"
    found: dict[str, Any] = json.load(answer["Payload"])
    return found
