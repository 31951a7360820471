"""The lab refuses what AWS refuses for its size, and takes what is just small enough."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.iam import conditions
from tagsync.lab.lab import HUB, Lab
from tagsync.lab.moto import sizes
from tagsync.lab.platform.resource_policies import Principal, resource_allows
from tagsync.lab.platform.states import history
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.resource_policies import bus_policy
from tests.lab.deployed import add_role, deploy, package
from tests.roles import trusting

MEMBER, OTHER = "222222222222", "333333333333"


def code(call: Any, **request: Any) -> str:
    """The code of the error with which a call is refused; empty if it is not."""
    try:
        call(**request)
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    return ""


def document(size: int) -> str:
    """A policy of so many characters, white space not counted; and with white space."""
    statement = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::"}
    made = {"Version": "2012-10-17", "Statement": [statement]}
    statement["Resource"] += "x" * (size - len(json.dumps(made, separators=(",", ":"))))
    return json.dumps(made, indent=8)


def test_parameters(lab: Lab) -> None:
    put = lab.client("ssm").put_parameter
    refused = {
        (tier, size): code(put, Name=f"/{tier}/{size}", Value="x" * size, Type="String", Tier=tier)
        for tier, most in (("Standard", 4096), ("Advanced", 8192), ("Intelligent-Tiering", 8192))
        for size in (most, most + 1)
    }
    assert [bool(each) for each in refused.values()] == [False, True] * 3
    assert set(refused.values()) == {"", "ValidationException"}
    assert code(put, Name="/a", Value="x" * 4097, Type="String") == "ValidationException"
    assert code(put, Name="/b", Value="ß" * 2049, Type="String") == "ValidationException", "bytes count"


def test_policies_of_roles_count_together_and_without_white_space(lab: Lab) -> None:
    iam = lab.client("iam")
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=trusting({"Service": "lambda.amazonaws.com"}))
    put = iam.put_role_policy
    assert code(put, RoleName="r", PolicyName="a", PolicyDocument=document(10_241)) == "LimitExceeded"
    assert code(put, RoleName="r", PolicyName="a", PolicyDocument=document(6_000)) == ""
    assert code(put, RoleName="r", PolicyName="b", PolicyDocument=document(4_241)) == "LimitExceeded"
    assert code(put, RoleName="r", PolicyName="b", PolicyDocument=document(4_240)) == ""
    assert code(put, RoleName="r", PolicyName="a", PolicyDocument=document(6_000)) == "", "it is replaced"


def test_trust_policies_and_names_of_roles(lab: Lab) -> None:
    iam = lab.client("iam")
    fits, over = (
        trusting({"Service": "lambda.amazonaws.com"}).replace("lambda", "x" * size) for size in (1_900, 1_960)
    )
    assert [len("".join(text.split())) > 2_048 for text in (fits, over)] == [False, True]
    assert code(iam.create_role, RoleName="a", AssumeRolePolicyDocument=fits) == ""
    assert code(iam.create_role, RoleName="b", AssumeRolePolicyDocument=over) == "LimitExceeded"
    assert code(iam.update_assume_role_policy, RoleName="a", PolicyDocument=over) == "LimitExceeded"
    assert code(iam.create_role, RoleName="x" * 65, AssumeRolePolicyDocument=fits) == "ValidationError"


def test_functions(lab: Lab) -> None:
    role = add_role(lab, "r", "lambda.amazonaws.com")
    given = {"Runtime": "python3.13", "Handler": "main.handler", "Role": role, "Code": {"ZipFile": package("x = 1")}}
    create = lab.client("lambda").create_function
    fits = {"A": "x" * (4096 - len('{"A":""}'))}
    assert code(create, FunctionName="a", Environment={"Variables": fits}, **given) == ""
    over = fits | {"B": "1"}
    assert code(create, FunctionName="b", Environment={"Variables": over}, **given) == "InvalidParameterValueException"
    quotes = {"A": '"' * 2_050}
    assert code(create, FunctionName="c", Environment={"Variables": quotes}, **given) != "", "as JSON writes them"
    change = lab.client("lambda").update_function_configuration
    assert code(change, FunctionName="a", Environment={"Variables": over}) == "InvalidParameterValueException"
    assert code(create, FunctionName="x" * 65, **given) == "ValidationException"


def test_what_a_function_answers(lab: Lab) -> None:
    deploy(lab, "long", "def handler(event, context): return 'x' * event")
    asked = [lab.client("lambda").invoke(FunctionName="long", Payload=str(mb * 2**20).encode()) for mb in (5, 7)]
    assert ["FunctionError" in each for each in asked] == [False, True]
    assert json.load(asked[1]["Payload"])["errorType"] == "Function.ResponseSizeTooLarge"


def test_event_buses_rules_and_targets(lab: Lab) -> None:
    events = lab.client("events")
    events.create_event_bus(Name="home")
    accounts = [f"{number:012}" for number in range(1000)]
    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": accounts}}]}
    permit = events.put_permission
    assert code(permit, EventBusName="home", Policy=json.dumps(policy)) == "PolicyLengthExceededException"
    pattern = json.dumps({"source": ["x" * 2_048]})
    assert code(events.put_rule, Name="a", EventPattern=pattern) == "LimitExceededException"
    assert code(events.put_rule, Name="x" * 65, EventPattern='{"source": ["a"]}') == "ValidationException"
    events.put_rule(Name="b", EventPattern='{"source": ["a"]}')
    arn = f"arn:aws:sqs:us-east-1:{HUB}:q"
    target = {"Id": "t", "Arn": arn}
    assert code(events.put_targets, Rule="b", Targets=[target | {"Input": json.dumps("x" * 8_191)}]) != ""
    assert code(events.put_targets, Rule="b", Targets=[target | {"Id": str(n)} for n in range(6)]) != ""
    assert code(events.put_targets, Rule="b", Targets=[target]) == ""


def test_rules_of_a_bus(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizes, "MOST_RULES", 2)
    put, given = lab.client("events").put_rule, {"EventPattern": '{"source": ["a"]}'}
    names = ("a", "b", "a", "c")
    assert [code(put, Name=name, **given) for name in names] == ["", "", "", "LimitExceededException"]


def test_items_and_tables(lab: Lab) -> None:
    dynamodb = lab.client("dynamodb")
    keys = [{"AttributeName": "pk", "KeyType": "HASH"}]
    types = [{"AttributeName": "pk", "AttributeType": "S"}]
    table = {"KeySchema": keys, "AttributeDefinitions": types, "BillingMode": "PAY_PER_REQUEST"}
    assert code(dynamodb.create_table, TableName="ab", **table) == "ValidationException"
    dynamodb.create_table(TableName="abc", **table)

    def put(**value: Any) -> str:
        return code(dynamodb.put_item, TableName="abc", Item={"pk": {"S": "a"}, "v": value})

    assert [put(B=b"x" * size) for size in (390_000, 409_700)] == ["", "ValidationException"]
    assert [put(S="x" * size) for size in (390_000, 409_700)] == ["", "ValidationException"]


def test_state_machines(lab: Lab) -> None:
    states = lab.client("stepfunctions")
    role = add_role(lab, "machine", "states.amazonaws.com")
    definition: dict[str, Any] = {"StartAt": "End", "States": {"End": {"Type": "Succeed"}}}
    arn = states.create_state_machine(name="m", definition=json.dumps(definition), roleArn=role)["stateMachineArn"]
    start = states.start_execution
    assert code(start, stateMachineArn=arn, input=json.dumps("x" * 262_200)) == "InvalidExecutionInput"
    assert code(start, stateMachineArn=arn, name="x" * 81) == "InvalidName"
    long = json.dumps(definition | {"Comment": "x" * 2**20})
    assert code(states.create_state_machine, name="n", definition=long, roleArn=role) == "InvalidDefinition"
    assert code(states.create_state_machine, name="x" * 81, definition=json.dumps(definition), roleArn=role) != ""


def test_an_execution_ends_when_its_history_is_full(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MOST_EVENTS", 50)
    states = lab.client("stepfunctions")
    role = add_role(lab, "machine", "states.amazonaws.com")
    loop = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "A"}}}
    arn = states.create_state_machine(name="m", definition=json.dumps(loop), roleArn=role)["stateMachineArn"]
    started = states.start_execution(stateMachineArn=arn)["executionArn"]
    lab.settle()
    ended = states.describe_execution(executionArn=started)
    assert (ended["status"], ended["error"]) == ("FAILED", "States.Runtime")
    assert "maximum number of history events (50)" in ended["cause"]


def test_queues_topics_schedules(lab: Lab) -> None:
    sqs, sns = lab.client("sqs"), lab.client("sns")
    assert code(sqs.create_queue, QueueName="x" * 81) == "InvalidParameterValue"
    url, topic = sqs.create_queue(QueueName="q")["QueueUrl"], sns.create_topic(Name="t")["TopicArn"]
    assert code(sqs.set_queue_attributes, QueueUrl=url, Attributes={"Policy": document(8_200)}) != ""
    given = {"TopicArn": topic, "AttributeName": "Policy", "AttributeValue": document(31_000)}
    assert code(sns.set_topic_attributes, **given) == "InvalidParameter"
    scheduler = lab.client("scheduler")
    target = {"Arn": f"arn:aws:sqs:us-east-1:{HUB}:q", "RoleArn": add_role(lab, "s", "scheduler.amazonaws.com")}
    given = {"FlexibleTimeWindow": {"Mode": "OFF"}, "Target": target}
    assert code(scheduler.create_schedule, Name="x" * 65, ScheduleExpression="rate(1 hour)", **given) != ""
    assert code(scheduler.create_schedule, Name="a", ScheduleExpression=f"cron({'1,' * 130})", **given) != ""
    assert code(scheduler.create_schedule, Name="b", ScheduleExpression="rate(1 hour)", **given) == ""


def test_roles_are_assumed_in_the_accounts_that_a_condition_lists() -> None:
    """`aws:ResourceAccount` is the account of the role."""
    condition = {"StringEquals": {"aws:ResourceAccount": [HUB, MEMBER]}}
    allowed = {"Effect": "Allow", "Action": ["sts:AssumeRole"], "Resource": ["arn:aws:iam::*:role/dr"]}
    policy = {"Version": "2012-10-17", "Statement": [allowed | {"Condition": condition}]}
    with Lab(iam=True) as lab:
        caller = lab.client("sts").assume_role(
            RoleArn=lab.add_role(HUB, "caller", policy=policy), RoleSessionName="test"
        )["Credentials"]
        sts = lab.session().client(
            "sts",
            aws_access_key_id=caller["AccessKeyId"],
            aws_secret_access_key=caller["SecretAccessKey"],
            aws_session_token=caller["SessionToken"],
        )
        roles = [lab.add_role(account, "dr") for account in (HUB, MEMBER, OTHER)]
        refused = [code(sts.assume_role, RoleArn=role, RoleSessionName="test") for role in roles]
    assert refused == ["", "", "AccessDenied"]
    assert "aws:resourceaccount" in conditions.KNOWN


@pytest.mark.parametrize("number", [3, 600])
def test_a_bus_takes_events_of_the_roles_that_its_policy_names(number: int) -> None:
    """The policy of the home bus, in its long form and in its short one."""
    names = Names("tagsync", "aws", "eu-central-1", HUB)
    accounts = [HUB, MEMBER, *(f"{each:012}" for each in range(number))]
    policy = json.dumps(bus_policy(names, accounts))

    def takes(account: str, role: str) -> bool:
        rule = f"arn:aws:events:us-east-1:{account}:rule/tagsync-forward"
        principal = Principal(account, rule, f"arn:aws:iam::{account}:role/{role}")
        return resource_allows(policy, "events:PutEvents", principal)

    assert takes(MEMBER, "tagsync-forward")
    assert not takes(MEMBER, "other-forward")
    assert not takes(OTHER, "tagsync-forward")
