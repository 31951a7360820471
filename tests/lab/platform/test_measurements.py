"""Measurements by series: they are found while more arrive, and are what CloudWatch shows."""

from __future__ import annotations

from datetime import datetime, timedelta

from moto.cloudwatch.models import cloudwatch_backends

from tagsync.lab.lab import HUB, Lab
from tagsync.lab.platform.measurements import Measurements

QUEUE = ("AWS/SQS", "ApproximateNumberOfMessagesVisible", frozenset({("QueueName", "events")}))
OTHER = ("AWS/SQS", "ApproximateNumberOfMessagesVisible", frozenset({("QueueName", "dead")}))
REGION = "eu-west-1"
MINUTE = datetime(2026, 1, 1, 12, 30)
BEFORE, AFTER = MINUTE - timedelta(seconds=1), MINUTE + timedelta(seconds=59)


def test_a_value_of_a_minute_takes_the_place_of_the_one_before_it_and_may_go(lab: Lab) -> None:
    measured = Measurements(HUB, REGION)
    for value in (3.0, 5.0):
        measured.replace(QUEUE, MINUTE, MINUTE + timedelta(seconds=value), value)
        measured.replace(OTHER, MINUTE, MINUTE, 7.0)
    assert measured.between(QUEUE, BEFORE, AFTER) == [5.0]
    assert [vars(each)["value"] for each in cloudwatch_backends[HUB][REGION].metric_data] == [5.0, 7.0]
    measured.replace(QUEUE, MINUTE, MINUTE, None)
    measured.replace(OTHER, MINUTE + timedelta(minutes=1), AFTER + timedelta(minutes=1), 9.0)
    assert measured.between(QUEUE, BEFORE, AFTER) == []
    assert measured.between(OTHER, BEFORE, AFTER + timedelta(minutes=1)) == [7.0, 9.0]


def test_what_a_program_puts_is_found_and_a_reset_forgets_it(lab: Lab) -> None:
    measured = Measurements(HUB, REGION)
    assert measured.between(("own", "count", frozenset()), datetime.min, datetime.max) == []
    cloudwatch = lab.client("cloudwatch", HUB, REGION)
    cloudwatch.put_metric_data(Namespace="own", MetricData=[{"MetricName": "count", "Value": 2.0}])
    assert measured.between(("own", "count", frozenset()), datetime.min, datetime.max) == [2.0]
    cloudwatch_backends[HUB][REGION].reset()
    assert not measured.is_of(HUB, REGION)
