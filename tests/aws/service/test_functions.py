"""Functions that are invoked, in the lab."""

from __future__ import annotations

import pytest

from tagsync.aws.service.functions import LambdaCaller
from tagsync.engine.service_ports import ServiceError
from tagsync.lab.lab import Lab
from tests.lab.deployed import add_role, package

CODE = """
def handler(event, context):
    if "error" in event:
        raise ValueError(event["error"])
    return event.get("answer")
"""


def test_a_caller_takes_objects_alone(lab: Lab) -> None:
    role = add_role(lab, "asked", "lambda.amazonaws.com")
    lab.client("lambda").create_function(
        FunctionName="asked", Runtime="python3.13", Handler="main.handler", Role=role, Code={"ZipFile": package(CODE)}
    )
    asked = LambdaCaller(lambda: lab.client("lambda"), "asked")
    assert asked({"answer": {"statusCode": 200}}) == {"statusCode": 200}
    no_objects: tuple[object, ...] = (None, [], "done")
    for answer in no_objects:
        with pytest.raises(ServiceError, match="function asked did not answer with an object"):
            asked({"answer": answer})
    with pytest.raises(ServiceError, match="function asked ended with an error: no table"):
        asked({"error": "no table"})
