"""What AWS refuses for its size, and moto takes: names, documents, variables, policies.

From the pages of quotas of each service, "IAM and AWS STS quotas" and "Lambda quotas" among them, and the lengths in
botocore's service models. What counts is what AWS counts: bytes, characters, or characters without white space.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from moto.events.models import events_backends
from moto.iam.exceptions import NotFoundException
from moto.iam.models import iam_backends

from tagsync.lab.ec2.regions import partition_of
from tagsync.lab.wire import error_answers
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Answer, Request
from tagsync.lab.wire.query_protocol import form

MOST_IN_A_ROLE, MOST_OF_A_TRUST = 10_240, 2_048
MOST_OF_VARIABLES = 4_096
MOST_OF_A_PARAMETER = {"Standard": 4_096, "Advanced": 8_192, "Intelligent-Tiering": 8_192}
MOST_OF_AN_ITEM = 400 * 1024
MOST_RULES = 300


@dataclass(frozen=True, slots=True)
class Length:
    """A text in a request, and how many characters it has at least and at most."""

    service: str
    operations: tuple[str, ...]
    member: str
    least: int
    most: int
    code: str = "ValidationException"


LENGTHS = (
    Length("monitoring", ("PutMetricAlarm",), "AlarmName", 1, 255, "ValidationError"),
    Length("dynamodb", ("CreateTable",), "TableName", 3, 255),
    Length("events", ("CreateEventBus",), "Name", 1, 256),
    Length("events", ("PutPermission",), "Policy", 1, 10_240, "PolicyLengthExceededException"),
    Length("events", ("PutRule",), "EventPattern", 0, 2_048, "LimitExceededException"),
    Length("events", ("PutRule",), "Name", 1, 64),
    Length("iam", ("CreateRole",), "RoleName", 1, 64, "ValidationError"),
    Length("iam", ("PutRolePolicy",), "PolicyName", 1, 128, "ValidationError"),
    Length("kms", ("CreateKey", "PutKeyPolicy"), "Policy", 0, 32_768, "LimitExceededException"),
    Length("lambda", ("CreateFunction",), "FunctionName", 1, 64),
    Length("lambda", ("CreateFunction", "UpdateFunctionConfiguration"), "Description", 0, 256),
    Length("logs", ("CreateLogGroup",), "logGroupName", 1, 512, "InvalidParameterException"),
    Length("scheduler", ("CreateSchedule", "UpdateSchedule"), "Name", 1, 64),
    Length("scheduler", ("CreateSchedule", "UpdateSchedule"), "ScheduleExpression", 1, 256),
    Length("scheduler", ("CreateScheduleGroup",), "Name", 1, 64),
    Length("sns", ("CreateTopic",), "Name", 1, 256, "InvalidParameter"),
    Length("states", ("CreateStateMachine", "UpdateStateMachine"), "definition", 0, 1_048_576, "InvalidDefinition"),
    Length("states", ("CreateStateMachine", "StartExecution"), "name", 1, 80, "InvalidName"),
    Length("states", ("StartExecution",), "input", 0, 262_144, "InvalidExecutionInput"),
)


def refusal(request: Request, call: Call) -> Answer | None:
    """What AWS answers to a request that is too large; None where it is not."""
    lengths, own = _LENGTHS.get((call.service, call.op), ()), _OWN.get((call.service, call.op), _nothing)
    if not lengths and own is _nothing:
        return None
    given = _given(request)
    for code, message in (*_too_long(lengths, given), *own(given, call)):
        protocol = call.service if _is_form(request) else ""  # of the queues there are clients of two protocols
        return error_answers.answer(protocol, 409 if code == "LimitExceeded" else 400, code, message)
    return None


def _too_long(lengths: Sequence[Length], given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for length in lengths:
        value = given.get(length.member)
        if isinstance(value, str) and not length.least <= len(value) <= length.most:
            said = f"Member must have length between {length.least} and {length.most}"
            yield length.code, f"Value at '{length.member}' failed to satisfy constraint: {said}"


def _is_form(request: Request) -> bool:
    return request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded")


def _given(request: Request) -> Mapping[str, Any]:
    """The members of a request at the top, in each of the protocols."""
    if _is_form(request):
        return form(request)
    try:
        found = json.loads(request.body or b"{}")
    except ValueError:
        return {}
    named = (
        {"Name": unquote(request.path.rstrip("/").rsplit("/", 1)[-1])} if request.path.startswith("/schedule") else {}
    )
    return {**found, **named} if isinstance(found, dict) else {}


def _parameter(given: Mapping[str, Any], _: Call) -> Iterator[tuple[str, str]]:
    tier = given.get("Tier") or "Standard"
    most = MOST_OF_A_PARAMETER.get(tier, 0)
    if len(str(given.get("Value", "")).encode()) > most:
        yield "ValidationException", f"{tier} tier parameters support a maximum parameter value of {most} characters."


def _variables(given: Mapping[str, Any], _: Call) -> Iterator[tuple[str, str]]:
    measured = json.dumps((given.get("Environment") or {}).get("Variables") or {}, separators=(",", ":"))
    if len(measured) > MOST_OF_VARIABLES:
        what = "Lambda was unable to configure your environment variables because the environment variables you have"
        yield "InvalidParameterValueException", f"{what} provided exceeded the 4KB limit. String measured: {measured}"


def _trust(given: Mapping[str, Any], _: Call) -> Iterator[tuple[str, str]]:
    text = given.get("AssumeRolePolicyDocument") or given.get("PolicyDocument") or ""
    if _without_white_space(text) > MOST_OF_A_TRUST:
        yield "LimitExceeded", f"Cannot exceed quota for ACLSizePerRole: {MOST_OF_A_TRUST}"


def _inline(given: Mapping[str, Any], call: Call) -> Iterator[tuple[str, str]]:
    """The inline policies of a role count together."""
    role, name = str(given.get("RoleName")), given.get("PolicyName")
    iam = iam_backends[call.account][partition_of(call.region)]
    try:
        others = [each for each in iam.list_role_policies(role) if each != name]
        texts = [str(given.get("PolicyDocument")), *(iam.get_role_policy(role, each)[1] for each in others)]
    except NotFoundException:
        return
    if sum(map(_without_white_space, texts)) > MOST_IN_A_ROLE:
        yield "LimitExceeded", f"Maximum policy size of {MOST_IN_A_ROLE} bytes exceeded for role {role}"


def _item(given: Mapping[str, Any], _: Call) -> Iterator[tuple[str, str]]:
    if sum(len(name.encode()) + _size(value) for name, value in given.get("Item", {}).items()) > MOST_OF_AN_ITEM:
        yield "ValidationException", "Item size has exceeded the maximum allowed size"


def _size(value: Any) -> int:
    """Of a value of DynamoDB, near enough: AWS counts the bytes of a binary one, which come in base64."""
    ((kind, content),) = value.items()
    return len(content) * 3 // 4 if kind == "B" else len(str(content).encode())


def _rules(given: Mapping[str, Any], call: Call) -> Iterator[tuple[str, str]]:
    bus = events_backends[call.account][call.region].event_buses.get(str(given.get("EventBusName", "default")))
    rules = bus.rules if bus else {}
    if given.get("Name") not in rules and len(rules) >= MOST_RULES:
        yield "LimitExceededException", f"The requested resource exceeds the maximum number allowed: {MOST_RULES} rules"


def _targets(given: Mapping[str, Any], _: Call) -> Iterator[tuple[str, str]]:
    targets = given.get("Targets", ())
    if len(targets) > 5:
        yield "LimitExceededException", "The requested resource exceeds the maximum number allowed: 5 targets of a rule"
    if any(len(each.get("Input", "")) > 8_192 or len(each.get("Id", "")) > 64 for each in targets):
        yield "ValidationException", "Member must have length less than or equal to 8192 (Input), 64 (Id)"


def _attributes(given: Mapping[str, Any], call: Call) -> Iterator[tuple[str, str]]:
    """The policy of a queue or a topic, which is an attribute of it."""
    policy = (given.get("Attributes") or {}).get("Policy", "")
    if given.get("AttributeName") == "Policy":
        policy = given.get("AttributeValue", "")
    most = {"sqs": 8_192, "sns": 30_720}[call.service]
    if len(policy) > most:
        yield "InvalidAttributeValue" if call.service == "sqs" else "InvalidParameter", f"The policy exceeds {most}"


def _nothing(_given: Mapping[str, Any], _call: Call) -> Iterator[tuple[str, str]]:
    yield from ()


_LENGTHS = {
    (each.service, operation): tuple(
        other for other in LENGTHS if other.service == each.service and operation in other.operations
    )
    for each in LENGTHS
    for operation in each.operations
}
_OWN = {
    ("ssm", "PutParameter"): _parameter,
    ("lambda", "CreateFunction"): _variables,
    ("lambda", "UpdateFunctionConfiguration"): _variables,
    ("iam", "CreateRole"): _trust,
    ("iam", "UpdateAssumeRolePolicy"): _trust,
    ("iam", "PutRolePolicy"): _inline,
    ("dynamodb", "PutItem"): _item,
    ("events", "PutRule"): _rules,
    ("events", "PutTargets"): _targets,
    ("sns", "SetTopicAttributes"): _attributes,
    ("sqs", "SetQueueAttributes"): _attributes,
}


def _without_white_space(text: str) -> int:
    return len("".join(text.split()))
