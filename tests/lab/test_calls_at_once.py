"""Calls at once, as Terraform makes them: none fails for what another one changes meanwhile."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tagsync.lab.lab import HUB, Lab

THREADS, EACH = 4, 25


@pytest.fixture
def switching() -> Iterator[None]:
    """Threads take turns after a microsecond, not after five thousand."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def make_and_list_alarms(lab: Lab, number: int) -> None:
    cloudwatch = lab.client("cloudwatch", HUB, "eu-central-1")
    for each in range(EACH):
        cloudwatch.put_metric_alarm(
            AlarmName=f"{number}-{each}",
            Namespace="shop",
            MetricName="errors",
            Period=60,
            EvaluationPeriods=1,
            ComparisonOperator="GreaterThanThreshold",
            Threshold=1,
            Statistic="Sum",
        )
        cloudwatch.describe_alarms(AlarmNamePrefix=f"{number}-")


def test_alarms_are_made_and_listed(lab: Lab, switching: None) -> None:
    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(make_and_list_alarms, lab, number) for number in range(THREADS)]:
            done.result()
    assert len(lab.alarms()) == THREADS * EACH


def take_leases(lab: Lab, number: int) -> int:
    """How many this one got."""
    table, got = lab.session("eu-central-1").resource("dynamodb").Table("leases"), 0
    for each in range(EACH):
        try:
            table.put_item(Item={"pk": f"{each}", "owner": number}, ConditionExpression="attribute_not_exists(pk)")
        except table.meta.client.exceptions.ConditionalCheckFailedException:
            continue
        got += 1
    return got


def test_a_lease_has_one_owner(lab: Lab, switching: None) -> None:
    lab.client("dynamodb", HUB, "eu-central-1").create_table(
        TableName="leases",
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    with ThreadPoolExecutor(THREADS) as pool:
        got = list(pool.map(lambda number: take_leases(lab, number), range(THREADS)))
    assert sum(got) == EACH
