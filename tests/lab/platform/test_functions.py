"""Deployed functions really run."""

from __future__ import annotations

import json
import os

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab
from tagsync.lab.platform.background import StillBusyError
from tests.lab.deployed import HOME, add_role, call, deploy, error_of, package

WHO = """
    import os, boto3
    print("loaded")
    def handler(event, context):
        print("at work")
        me = boto3.client("sts").get_caller_identity()["Arn"]
        return {"event": event, "me": me, "stage": os.environ["STAGE"], "region": os.environ["AWS_REGION"],
                "name": context.function_name, "memory": context.memory_limit_in_mb, "pid": os.getpid()}
"""


def test_a_function_runs_as_its_role_with_its_environment_and_is_kept_warm(lab: Lab) -> None:
    deploy(lab, "who", WHO, MemorySize=256, Environment={"Variables": {"STAGE": "test"}})
    first = call(lab, "who", {"a": 1})
    assert first["event"] == {"a": 1}
    assert first["me"] == f"arn:aws:sts::{HUB}:assumed-role/who-role/who"
    assert (first["stage"], first["region"], first["name"], first["memory"]) == ("test", HOME, "who", "256")
    assert call(lab, "who", {"a": 2})["pid"] == first["pid"]
    lines = lab.functions.logs("who", HUB, HOME)
    assert (lines.count("loaded"), lines.count("at work")) == (1, 2)
    assert sum(line.startswith("REPORT RequestId") for line in lines) == 2


def test_an_error_arrives_as_lambda_tells_it(lab: Lab) -> None:
    deploy(lab, "fails", "def handler(event, context): raise ValueError('no')")
    found = error_of(lab, "fails")
    assert (found["errorType"], found["errorMessage"]) == ("ValueError", "no")
    deploy(lab, "broken", "import nothing_of_the_kind")
    assert error_of(lab, "broken")["errorType"] == "Runtime.ImportModuleError"


def test_a_function_sees_only_its_own_code_and_what_aws_brings(lab: Lab) -> None:
    deploy(lab, "imports", "import boto3, yaml\ndef handler(event, context): pass")
    assert "No module named 'yaml'" in error_of(lab, "imports")["errorMessage"]


def test_new_code_runs_in_a_new_process(lab: Lab) -> None:
    deploy(lab, "code", "def handler(event, context): return 1")
    assert call(lab, "code") == 1
    new = package("def handler(event, context): return 2")
    lab.client("lambda").update_function_code(FunctionName="code", ZipFile=new)
    assert call(lab, "code") == 2


WAITS = """
    import time
    def handler(event, context):
        left = context.get_remaining_time_in_millis()
        if event == "left": return left
        while context.get_remaining_time_in_millis() > 0: time.sleep(0.01)
        time.sleep(60)
"""


def test_a_function_is_killed_at_its_time_limit_which_a_test_can_shorten(lab: Lab) -> None:
    deploy(lab, "waits", WAITS, Timeout=900)
    assert 890_000 < call(lab, "waits", "left") <= 900_000
    lab.functions.limit("waits", 0.2)
    found = error_of(lab, "waits")
    assert found["errorType"] == "Sandbox.Timedout"
    assert found["errorMessage"].endswith("Task timed out after 0.20 seconds")
    lab.functions.limit("waits", None)
    assert call(lab, "waits", "left") > 890_000


def test_moving_the_clock_moves_the_time_in_a_function_and_uses_up_its_limit(lab: Lab) -> None:
    lab.clock.freeze(1_800_000_000)
    code = """
        import datetime, json, time, boto3
        def handler(event, context):
            before = time.time(), datetime.datetime.now(datetime.UTC).timestamp()
            left = context.get_remaining_time_in_millis()
            boto3.client("sqs").send_message(QueueUrl=event, MessageBody="here")
            while context.get_remaining_time_in_millis() > 100_000: time.sleep(0.01)
            boto3.client("sqs").send_message(QueueUrl=event, MessageBody=json.dumps([before, left, time.time()]))
    """
    deploy(lab, "clock", code, Timeout=900)
    sqs = lab.client("sqs")
    queue = sqs.create_queue(QueueName="signal")["QueueUrl"]
    lab.client("lambda").invoke(FunctionName="clock", InvocationType="Event", Payload=json.dumps(queue))
    sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=20)
    with pytest.raises(StillBusyError, match="function clock"):
        lab.settle(0.01)
    lab.clock.advance(850)
    lab.settle()
    (message,) = sqs.receive_message(QueueUrl=queue)["Messages"]
    (seconds, date), left, after = json.loads(message["Body"])
    assert 1_800_000_000 <= seconds <= date < 1_800_000_060
    assert left > 890_000
    assert after >= 1_800_000_850


def test_an_asynchronous_invocation_is_tried_three_times_and_then_a_dead_letter(lab: Lab) -> None:
    sqs = lab.client("sqs")
    queue = sqs.create_queue(QueueName="dead")["QueueUrl"]
    dead = {"TargetArn": f"arn:aws:sqs:{HOME}:{HUB}:dead"}
    code = "def handler(event, context):\n    print('tried')\n    assert event == 'good'"
    deploy(lab, "fails", code, DeadLetterConfig=dead)
    for event in ("good", "bad"):
        lab.client("lambda").invoke(FunctionName="fails", InvocationType="Event", Payload=json.dumps(event))
        lab.settle()
    assert lab.functions.logs("fails", HUB, HOME).count("tried") == 4
    (message,) = sqs.receive_message(QueueUrl=queue)["Messages"]
    assert json.loads(message["Body"]) == "bad"


def test_a_destination_is_told_how_an_invocation_ended(lab: Lab) -> None:
    sqs, functions = lab.client("sqs"), lab.client("lambda")
    url = sqs.create_queue(QueueName="ended")["QueueUrl"]
    destination = {"Destination": f"arn:aws:sqs:{HOME}:{HUB}:ended"}
    deploy(lab, "ends", "def handler(event, context):\n    print('tried')\n    return 1 / event")
    functions.put_function_event_invoke_config(
        FunctionName="ends",
        MaximumRetryAttempts=0,
        DestinationConfig={"OnSuccess": destination, "OnFailure": destination},
    )
    for event in (1, 0):
        functions.invoke(FunctionName="ends", InvocationType="Event", Payload=json.dumps(event))
        lab.settle()
    assert lab.functions.logs("ends", HUB, HOME).count("tried") == 2
    got = [json.loads(each["Body"]) for each in sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]]
    assert [each["requestContext"]["condition"] for each in got] == ["Success", "RetriesExhausted"]
    assert (got[0]["responsePayload"], got[1]["responsePayload"]["errorType"]) == (1.0, "ZeroDivisionError")


def test_a_crash_in_the_middle_leaves_what_was_done(lab: Lab) -> None:
    code = """
        import boto3
        def handler(event, context):
            role = boto3.client("sts").assume_role(RoleArn=event, RoleSessionName="inner")["Credentials"]
            keys = role["AccessKeyId"], role["SecretAccessKey"], role["SessionToken"]
            sns = boto3.Session(*keys).client("sns")
            for name in "abc": sns.create_topic(Name=name)
    """
    deploy(lab, "three", code)
    other = lab.add_role(HUB, "other")
    lab.functions.crash("three", after_calls=2)
    found = error_of(lab, "three", other)
    assert (found["errorType"], found["errorMessage"].split("Error: ")[1]) == (
        "Runtime.ExitError",
        "Runtime exited with error: signal: killed",
    )
    assert [each["TopicArn"][-1] for each in lab.client("sns").list_topics()["Topics"]] == ["a"]
    call(lab, "three", other)
    assert len(lab.client("sns").list_topics()["Topics"]) == 3


def test_reserved_concurrency_throttles(lab: Lab) -> None:
    deploy(lab, "off", "def handler(event, context): return 1")
    lab.client("lambda").put_function_concurrency(FunctionName="off", ReservedConcurrentExecutions=0)
    assert lab.client("lambda").get_function(FunctionName="off")["Concurrency"] == {"ReservedConcurrentExecutions": 0}
    with pytest.raises(ClientError, match="TooManyRequestsException"):
        call(lab, "off")


def test_a_role_that_lambda_may_not_assume_runs_nothing(lab: Lab) -> None:
    deploy(lab, "stranger", "def handler(event, context): return 1")
    role = add_role(lab, "wrong", "ec2.amazonaws.com")
    lab.client("lambda").update_function_configuration(FunctionName="stranger", Role=role)
    with pytest.raises(ClientError, match="cannot be assumed by Lambda"):
        call(lab, "stranger")


def test_a_functions_role_decides_what_it_may_do(guarded_lab: Lab) -> None:
    code = """
        import boto3
        def handler(event, context):
            return boto3.client("dynamodb").get_item(TableName=event, Key={"pk": {"S": "a"}}).get("Item", "nothing")
    """
    for name in ("mine", "other"):
        guarded_lab.client("dynamodb").create_table(
            TableName=name,
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
        )
    mine = f"arn:aws:dynamodb:{HOME}:{HUB}:table/mine"
    deploy(guarded_lab, "reads", code, {"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": mine})
    assert call(guarded_lab, "reads", "mine") == "nothing"
    assert "not authorized to perform: dynamodb:GetItem" in error_of(guarded_lab, "reads", "other")["errorMessage"]


def test_a_queue_needs_a_role_that_may_receive_from_it(guarded_lab: Lab) -> None:
    guarded_lab.client("sqs").create_queue(QueueName="q")
    arn = f"arn:aws:sqs:{HOME}:{HUB}:q"
    allowed = {"Effect": "Allow", "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage"], "Resource": arn}
    deploy(guarded_lab, "takes", "def handler(event, context): pass", allowed)
    with pytest.raises(ClientError, match="permissions to call GetQueueAttributes on SQS"):
        guarded_lab.client("lambda").create_event_source_mapping(FunctionName="takes", EventSourceArn=arn)


def test_a_reset_ends_all_processes(lab: Lab) -> None:
    deploy(lab, "who", "import os\ndef handler(event, context): return os.getpid()")
    pid = call(lab, "who")
    lab.reset()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
