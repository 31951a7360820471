"""Alarms follow the metrics of functions, queues and state machines, on the lab's clock."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.lab.lab import HUB, Lab
from tagsync.lab.platform.metric_math import evaluate
from tests.lab.deployed import HOME, call, deploy, error_of

TOPIC = f"arn:aws:sns:{HOME}:{HUB}:alarms"


@pytest.fixture
def inbox(lab: Lab) -> str:
    """The URL of a queue that gets what is published to TOPIC."""
    lab.clock.freeze()
    url: str = lab.client("sqs").create_queue(QueueName="inbox")["QueueUrl"]
    sns = lab.client("sns")
    sns.create_topic(Name="alarms")
    sns.subscribe(TopicArn=TOPIC, Protocol="sqs", Endpoint=f"arn:aws:sqs:{HOME}:{HUB}:inbox")
    return url


def alarm(lab: Lab, **more: Any) -> None:
    settings = {
        "AlarmName": "a",
        "EvaluationPeriods": 1,
        "ComparisonOperator": "GreaterThanOrEqualToThreshold",
        "Threshold": 1,
        "TreatMissingData": "notBreaching",
        "AlarmActions": [TOPIC],
        "OKActions": [TOPIC],
    }
    lab.client("cloudwatch").put_metric_alarm(**settings | more)


def of_function(metric: str, name: str, **more: Any) -> dict[str, Any]:
    dimensions = [{"Name": "FunctionName", "Value": name}]
    more = {"Statistic": "Sum", "Period": 300, "Dimensions": dimensions, **more}
    return {"Namespace": "AWS/Lambda", "MetricName": metric, **more}


def news(lab: Lab, url: str) -> list[tuple[str, str]]:
    got = lab.client("sqs").receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
    messages = [json.loads(json.loads(each["Body"])["Message"]) for each in got]
    return [(each["OldStateValue"], each["NewStateValue"]) for each in messages]


def test_an_error_of_a_function_rings_and_is_over_after_its_period(lab: Lab, inbox: str) -> None:
    deploy(lab, "fails", "def handler(event, context): assert event")
    alarm(lab, **of_function("Errors", "fails"))
    assert lab.alarms() == {"a": "OK"}
    error_of(lab, "fails")
    lab.clock.advance(60)
    (described,) = lab.client("cloudwatch").describe_alarms()["MetricAlarms"]
    assert described["StateValue"] == "ALARM"
    lab.clock.advance(300)
    assert lab.alarms() == {"a": "OK"}
    assert news(lab, inbox) == [("INSUFFICIENT_DATA", "OK"), ("OK", "ALARM"), ("ALARM", "OK")]


EMBEDDED = """
    import json
    def handler(event, context):
        print(json.dumps({"_aws": {"Timestamp": 0, "CloudWatchMetrics": [{
            "Namespace": "tagsync", "Dimensions": [["service"]], "Metrics": [{"Name": "Runs", "Unit": "Count"}]}]},
            "service": "tagsync", "Runs": [event]}))
"""


def test_no_success_in_two_intervals_rings(lab: Lab, inbox: str) -> None:
    deploy(lab, "runs", EMBEDDED)
    settings = {
        "Namespace": "tagsync",
        "MetricName": "Runs",
        "Dimensions": [{"Name": "service", "Value": "tagsync"}],
        "Statistic": "Sum",
        "Period": 3600,
        "EvaluationPeriods": 2,
        "ComparisonOperator": "LessThanThreshold",
        "TreatMissingData": "breaching",
    }
    alarm(lab, **settings)
    call(lab, "runs", 1)
    assert lab.alarms() == {"a": "OK"}
    lab.clock.advance(3600)
    assert lab.alarms() == {"a": "OK"}
    lab.clock.advance(3600)
    assert lab.alarms() == {"a": "ALARM"}
    call(lab, "runs", 0)
    assert lab.alarms() == {"a": "ALARM"}
    call(lab, "runs", 1)
    assert lab.alarms() == {"a": "OK"}


def test_without_data_nothing_is_known_unless_told(lab: Lab, inbox: str) -> None:
    alarm(lab, **of_function("Errors", "none", TreatMissingData="missing"))
    assert lab.alarms() == {"a": "INSUFFICIENT_DATA"}


def test_messages_in_a_queue_are_counted(lab: Lab, inbox: str) -> None:
    dimensions = [{"Name": "QueueName", "Value": "dead"}]
    more = {"Statistic": "Maximum", "Period": 60, "Dimensions": dimensions}
    alarm(lab, Namespace="AWS/SQS", MetricName="ApproximateNumberOfMessagesVisible", AlarmActions=[], **more)
    url = lab.client("sqs").create_queue(QueueName="dead")["QueueUrl"]
    assert lab.alarms() == {"a": "OK"}
    lab.client("sqs").send_message(QueueUrl=url, MessageBody="x")
    assert lab.alarms() == {"a": "ALARM"}
    lab.client("sqs").purge_queue(QueueUrl=url)
    lab.clock.advance(60)
    assert lab.alarms() == {"a": "OK"}


def test_the_age_of_the_oldest_message_is_counted(lab: Lab, inbox: str) -> None:
    dimensions = [{"Name": "QueueName", "Value": "late"}]
    more = {"Statistic": "Maximum", "Period": 60, "Dimensions": dimensions, "Threshold": 900, "AlarmActions": []}
    alarm(lab, Namespace="AWS/SQS", MetricName="ApproximateAgeOfOldestMessage", **more)
    url = lab.client("sqs").create_queue(QueueName="late")["QueueUrl"]
    lab.client("sqs").send_message(QueueUrl=url, MessageBody="x")
    lab.clock.advance(899)
    assert lab.alarms() == {"a": "OK"}
    lab.clock.advance(1)
    assert lab.alarms() == {"a": "ALARM"}
    lab.client("sqs").purge_queue(QueueUrl=url)
    lab.clock.advance(60)
    assert lab.alarms() == {"a": "OK"}


def test_metric_math_over_several_metrics(lab: Lab, inbox: str) -> None:
    deploy(lab, "fails", "def handler(event, context): assert event")
    queries = [
        {"Id": "rate", "Expression": "100 * FILL(errors, 0) / all", "ReturnData": True},
        *(
            {
                "Id": name,
                "ReturnData": False,
                "MetricStat": {
                    "Metric": {
                        "Namespace": "AWS/Lambda",
                        "MetricName": metric,
                        "Dimensions": [{"Name": "FunctionName", "Value": "fails"}],
                    },
                    "Period": 60,
                    "Stat": "Sum",
                },
            }
            for name, metric in (("errors", "Errors"), ("all", "Invocations"))
        ),
    ]
    alarm(lab, Metrics=queries, Threshold=50, AlarmActions=[], OKActions=[])
    call(lab, "fails", 1)
    assert lab.alarms() == {"a": "OK"}
    error_of(lab, "fails")
    assert lab.alarms() == {"a": "ALARM"}


def test_metric_math() -> None:
    values = {"a": 2.0, "b": None}
    assert evaluate("IF(a > 1, SUM([a, b]), -1)", values) == 2
    assert evaluate("FILL(b, 3) - a * 2", values) == -1
    assert evaluate("a + b", values) is None
    with pytest.raises(ValueError, match="does not understand"):
        evaluate("ANOMALY_DETECTION_BAND(a)", values)
