"""What IAM is asked about the calls of the services that functions use, as boto3 really makes them."""

from __future__ import annotations

from typing import Any

import boto3
import pytest

from tagsync.lab.iam.permissions import needed
from tagsync.lab.lab import HUB
from tagsync.lab.wire.calls import call_of, scope_of
from tagsync.lab.wire.http import Request

HOME = "us-east-1"
PLACE = f"{HOME}:{HUB}"
TABLE = f"arn:aws:dynamodb:{PLACE}:table/t"
KEY = {"pk": {"S": "a"}}
FUNCTION, QUEUE = f"arn:aws:lambda:{PLACE}:function:f", f"https://sqs.{HOME}.amazonaws.com/222222222222/q"
SCHEDULE = f"arn:aws:scheduler:{PLACE}:schedule/g/s"
ROLE = f"arn:aws:iam::{HUB}:role/r"
UPDATE = {
    "Name": "s",
    "GroupName": "g",
    "ScheduleExpression": "rate(1 hour)",
    "FlexibleTimeWindow": {"Mode": "OFF"},
    "Target": {"Arn": FUNCTION, "RoleArn": ROLE},
}
TRANSACTION = {
    "TransactItems": [
        {"Put": {"TableName": "t", "Item": KEY}},
        {"ConditionCheck": {"TableName": "t", "Key": KEY, "ConditionExpression": "attribute_exists(pk)"}},
    ]
}
DRS = f"arn:aws:drs:{PLACE}"
PLAN, EXECUTION = f"{DRS}:recovery-plan/rp-1", f"{DRS}:recovery-plan-execution/rpe-1"
SERVER = f"{DRS}:source-server/s-1234567890abcdef0"
DRILL = {"recoveryPlanArn": PLAN, "mode": "DRILL"}
PUT = {"Entries": [{"EventBusName": "b", "Source": "x", "DetailType": "y", "Detail": "{}"}]}


class Caught(Exception):
    """The request, instead of its answer."""


def request_of(service: str, method: str, parameters: dict[str, Any]) -> Request:
    def catch(request: Any, **_: Any) -> None:
        raise Caught(request)

    client = boto3.client(service, HOME, aws_access_key_id="AKIALAB0111111111111", aws_secret_access_key="x")
    client.meta.events.register("before-send", catch)
    with pytest.raises(Caught) as caught:
        getattr(client, method)(**parameters)
    (made,) = caught.value.args
    path, _, query = made.url.split("amazonaws.com", 1)[1].partition("?")
    headers = {
        name.lower(): value.decode() if isinstance(value, bytes) else value for name, value in made.headers.items()
    }
    body = made.body or b""
    return Request(made.method, path, query, headers, body.encode() if isinstance(body, str) else body)


@pytest.mark.parametrize(
    ("service", "method", "parameters", "expected"),
    [
        ("dynamodb", "get_item", {"TableName": "t", "Key": KEY}, [("dynamodb:GetItem", TABLE)]),
        (
            "dynamodb",
            "query",
            {"TableName": TABLE, "IndexName": "idx", "KeyConditionExpression": "a"},
            [("dynamodb:Query", f"{TABLE}/index/idx")],
        ),
        (
            "dynamodb",
            "batch_get_item",
            {"RequestItems": {"t": {"Keys": [KEY]}}},
            [("dynamodb:BatchGetItem", TABLE)],
        ),
        (
            "dynamodb",
            "transact_write_items",
            TRANSACTION,
            [("dynamodb:PutItem", TABLE), ("dynamodb:ConditionCheckItem", TABLE)],
        ),
        ("lambda", "invoke", {"FunctionName": "f"}, [("lambda:InvokeFunction", FUNCTION)]),
        ("lambda", "invoke", {"FunctionName": FUNCTION}, [("lambda:InvokeFunction", FUNCTION)]),
        ("lambda", "list_functions", {}, [("lambda:ListFunctions", "*")]),
        ("scheduler", "get_schedule", {"Name": "s", "GroupName": "g"}, [("scheduler:GetSchedule", SCHEDULE)]),
        ("scheduler", "update_schedule", UPDATE, [("scheduler:UpdateSchedule", SCHEDULE), ("iam:PassRole", ROLE)]),
        (
            "sqs",
            "send_message",
            {"QueueUrl": QUEUE, "MessageBody": "x"},
            [("sqs:SendMessage", f"arn:aws:sqs:{HOME}:222222222222:q")],
        ),
        ("sns", "publish", {"TopicArn": "arn:x", "Message": "m"}, [("sns:Publish", "arn:x")]),
        ("ssm", "get_parameter", {"Name": "/a/b"}, [("ssm:GetParameter", f"arn:aws:ssm:{PLACE}:parameter/a/b")]),
        ("events", "put_events", PUT, [("events:PutEvents", f"arn:aws:events:{PLACE}:event-bus/b")]),
        ("stepfunctions", "start_execution", {"stateMachineArn": "arn:m"}, [("states:StartExecution", "arn:m")]),
        (
            "logs",
            "create_log_stream",
            {"logGroupName": "g", "logStreamName": "s"},
            [("logs:CreateLogStream", f"arn:aws:logs:{PLACE}:log-group:g:*")],
        ),
        ("kms", "decrypt", {"CiphertextBlob": b"x", "KeyId": "k"}, [("kms:Decrypt", f"arn:aws:kms:{PLACE}:key/k")]),
        (
            "cloudwatch",
            "put_metric_data",
            {"Namespace": "n", "MetricData": [{"MetricName": "m", "Value": 1}]},
            [("cloudwatch:PutMetricData", "*")],
        ),
        ("drs", "start_recovery_plan_execution", DRILL, [("drs:StartRecoveryPlanExecution", PLAN)]),
        ("drs", "list_recovery_plan_executions", {}, [("drs:ListRecoveryPlanExecutions", f"{DRS}:recovery-plan/*")]),
        (
            "drs",
            "get_recovery_plan_execution",
            {"recoveryPlanExecutionArn": EXECUTION},
            [("drs:GetRecoveryPlanExecution", EXECUTION)],
        ),
        (
            "drs",
            "update_recovery_plan_execution_step",
            {"recoveryPlanExecutionStepArn": f"{EXECUTION}/step/rpes-1", "status": "SKIPPED"},
            [("drs:UpdateRecoveryPlanExecutionStep", f"{EXECUTION}/step/rpes-1")],
        ),
        ("drs", "describe_jobs", {"filters": {"jobIDs": ["drsjob-0123456789abcdef0"]}}, [("drs:DescribeJobs", "*")]),
        (
            "drs",
            "terminate_recovery_instances",
            {"recoveryInstanceIDs": ["i-0123456789abcdef0"]},
            [("drs:TerminateRecoveryInstances", f"{DRS}:recovery-instance/i-0123456789abcdef0")],
        ),
        (
            "drs",
            "start_recovery",
            {"sourceServers": [{"sourceServerID": "s-1234567890abcdef0"}], "tags": {"a": "b"}},
            [
                ("drs:StartRecovery", SERVER),
                ("drs:TagResource", f"{DRS}:job/*"),
                ("drs:TagResource", SERVER),
            ],
        ),
        (
            "drs",
            "start_recovery",
            {"sourceServers": [{"sourceServerID": "s-1234567890abcdef0"}]},
            [("drs:StartRecovery", SERVER)],
        ),
        ("sts", "get_caller_identity", {}, []),
        ("iam", "list_roles", {}, [("iam:ListRoles", "*")]),
        (
            "iam",
            "get_instance_profile",
            {"InstanceProfileName": "web"},
            [("iam:GetInstanceProfile", f"arn:aws:iam::{HUB}:instance-profile/web")],
        ),
    ],
)
def test_actions_and_resources(
    service: str, method: str, parameters: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    request = request_of(service, method, parameters)
    signed = scope_of(request)
    assert signed is not None
    asked = needed(request, call_of(request, signed, HUB))
    assert [(each.action, each.resource) for each in asked] == expected
