"""What AWS would refuse of Terraform's resources for its size: a counter of its own, from AWS's quotas.

Sources: "IAM and AWS STS quotas", "Lambda quotas", "Amazon EventBridge quotas", "Quotas for EventBridge Scheduler",
"Managing parameter tiers", "Step Functions service quotas", "Quotas in Amazon DynamoDB", "Amazon SQS message quotas",
"Quotas for configuring and running an HTTP API", and the lengths in botocore's service models.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

Resources = dict[str, dict[str, Any]]

NAMES = {
    "aws_apigatewayv2_api": ("name", 1, 128),
    "aws_cloudwatch_event_bus": ("name", 1, 256),
    "aws_cloudwatch_event_rule": ("name", 1, 64),
    "aws_cloudwatch_event_target": ("target_id", 1, 64),
    "aws_cloudwatch_log_group": ("name", 1, 512),
    "aws_cloudwatch_metric_alarm": ("alarm_name", 1, 255),
    "aws_dynamodb_table": ("name", 3, 255),
    "aws_iam_role": ("name", 1, 64),
    "aws_iam_role_policy": ("name", 1, 128),
    "aws_lambda_function": ("function_name", 1, 64),
    "aws_scheduler_schedule": ("name", 1, 64),
    "aws_scheduler_schedule_group": ("name", 1, 64),
    "aws_sfn_state_machine": ("name", 1, 80),
    "aws_sns_topic": ("name", 1, 256),
    "aws_sqs_queue": ("name", 1, 80),
    "aws_ssm_parameter": ("name", 1, 1011),
}
"""The shortest and the longest name of each type of resource."""
TEXTS = {
    ("aws_cloudwatch_event_rule", "description"): 512,
    ("aws_cloudwatch_event_rule", "event_pattern"): 2_048,
    ("aws_cloudwatch_metric_alarm", "alarm_description"): 1_024,
    ("aws_iam_role", "description"): 1_000,
    ("aws_kms_key", "policy"): 32_768,
    ("aws_lambda_function", "description"): 256,
    ("aws_scheduler_schedule", "schedule_expression"): 256,
    ("aws_sfn_state_machine", "definition"): 1_048_576,
    ("aws_sns_topic_policy", "policy"): 30_720,
    ("aws_sqs_queue", "policy"): 8_192,
    ("aws_cloudwatch_event_bus_policy", "policy"): 10_240,
}
"""The most characters of other texts."""
TIERS = {"Standard": 4_096, "Advanced": 8_192}


def complaints(resources: Resources) -> Iterator[str]:
    """What is too large, or too short. `resources` are those of one stack: type -> name -> arguments."""
    for kind, made in resources.items():
        for name, each in made.items():
            yield from (f"{kind}.{name}: {said}" for said in _lengths(kind, each))
            yield from (f"{kind}.{name}: {said}" for said in _OWN.get(kind, _nothing)(each))
    inline: dict[str, int] = defaultdict(int)
    for each in resources.get("aws_iam_role_policy", {}).values():
        inline[each["role"]] += _without_white_space(each["policy"])
    yield from (f"{role}: inline policies of {size}" for role, size in inline.items() if size > 10_240)
    rules = resources.get("aws_cloudwatch_event_rule", {})
    if len(rules) > 300:
        yield f"{len(rules)} rules on a bus"


def _lengths(kind: str, each: Any) -> Iterator[str]:
    if kind in NAMES:
        argument, least, most = NAMES[kind]
        if not least <= len(each[argument]) <= most:
            yield f"{argument} of {len(each[argument])}"
    for (of, argument), most in TEXTS.items():
        if of == kind and len(each.get(argument, "")) > most:
            yield f"{argument} of {len(each[argument])}"


def _role(each: Any) -> Iterator[str]:
    size = _without_white_space(each["assume_role_policy"])
    if size > 2_048:
        yield f"trust policy of {size}"


def _function(each: Any) -> Iterator[str]:
    """Lambda says "String measured", and shows the variables as compact JSON."""
    measured = json.dumps(each["environment"]["variables"], separators=(",", ":"))
    if len(measured) > 4_096:
        yield f"variables of {len(measured)}"


def _parameter(each: Any) -> Iterator[str]:
    size = len(each["value"].encode())
    if size > TIERS[each["tier"]]:
        yield f"value of {size} in the tier {each['tier']}"
    if each["tier"] == "Advanced" and size <= TIERS["Standard"]:
        yield "an advanced parameter without need"


def _authorizer(each: Any) -> Iterator[str]:
    if len(each.get("jwt_configuration", {}).get("audience", ())) > 50:
        yield "more than 50 audiences"


def _dashboard(each: Any) -> Iterator[str]:
    widgets = json.loads(each["dashboard_body"])["widgets"]
    metrics = [len(widget["properties"]["metrics"]) for widget in widgets]
    if len(widgets) > 500 or max(metrics) > 500 or sum(metrics) > 2_500:
        yield "too many widgets or metrics"


def _nothing(_: Any) -> Iterator[str]:
    yield from ()


_OWN: dict[str, Callable[[Any], Iterator[str]]] = {
    "aws_apigatewayv2_authorizer": _authorizer,
    "aws_cloudwatch_dashboard": _dashboard,
    "aws_iam_role": _role,
    "aws_lambda_function": _function,
    "aws_ssm_parameter": _parameter,
}


def _without_white_space(text: str) -> int:
    return len("".join(text.split()))
