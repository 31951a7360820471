"""The report that a run sends: read by people, through a real topic into a queue."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tagsync.aws.service.topic import SnsTopic
from tagsync.engine.targets.access import Access
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.service.sync.serve import serve_sync
from tests.service.conftest import MakeSync
from tests.sync_service import Context, add_server

Messages = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def topic(lab: Lab) -> str:
    return str(lab.client("sns").create_topic(Name="reports")["TopicArn"])


@pytest.fixture
def reports(lab: Lab, topic: str) -> SnsTopic:
    return SnsTopic(lambda: lab.client("sns"), topic)


@pytest.fixture
def messages(lab: Lab, topic: str) -> Messages:
    """What has come out of the topic so far."""
    sqs = lab.client("sqs")
    url = sqs.create_queue(QueueName="mail")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    lab.client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)

    def received() -> list[dict[str, Any]]:
        found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
        return [json.loads(message["Body"]) for message in found]

    return received


def test_what_was_changed_is_reported(lab: Lab, make: MakeSync, reports: SnsTopic, messages: Messages) -> None:
    add_server(lab, "erp", instance={"Owner": "geheim"})
    answer = serve_sync(make(reports=reports), {}, Context())
    (report,) = messages()
    assert report["Subject"] == "tagsync SUCCESS: 1 of 1 server changed"
    assert f"tagsync history {answer['run_id']}" in report["Message"]
    assert "      1  changed\n" in report["Message"]
    assert "geheim" not in report["Message"]  # law 9


def test_a_fleet_in_sync_and_a_dry_run_are_not_reported(
    lab: Lab, make: MakeSync, reports: SnsTopic, messages: Messages
) -> None:
    add_server(lab, "erp", instance={"Owner": "erp"})
    sync = make(reports=reports)
    serve_sync(sync, {"dryRun": True}, Context())
    assert messages() == []
    serve_sync(sync, {}, Context())
    assert len(messages()) == 1
    serve_sync(sync, {}, Context())
    assert messages() == []


def test_what_could_not_be_read_or_written_is_named(
    lab: Lab, make: MakeSync, reports: SnsTopic, messages: Messages
) -> None:
    server = add_server(lab, "erp", instance={"Owner": "erp"})
    lab.faults.add(Rule("deny", service="drs", op="TagResource"))
    lab.faults.add(Rule("deny", service="drs", op="DescribeSourceServers", region="us-west-2"))
    serve_sync(make(reports=reports, access=Access(regions=("eu-west-1", "us-west-2"))), {}, Context())
    (report,) = messages()
    assert report["Subject"] == "tagsync PARTIAL: 0 of 1 server changed, 1 failed"
    text = report["Message"]
    assert f"{HUB}/us-west-2 drs:DescribeSourceServers" in text
    assert f"  {HUB}/eu-west-1 {server.id}: failed (" in text


def test_servers_that_were_not_found_are_named(lab: Lab, make: MakeSync, reports: SnsTopic, messages: Messages) -> None:
    missing = "s-11111111111111111"
    answer = serve_sync(make(reports=reports), {"sourceServerIds": [missing]}, Context())
    (report,) = messages()
    assert f"(manual, servers {missing}) ended as PARTIAL" in report["Message"]
    assert f"Asked for, and not found in what was read:\n  {missing}\n" in report["Message"]
    assert answer["message"] == (
        "0 of 0 servers changed, 0 in sync, 1 not found. Not everything could be done: see not_found"
    )


def test_a_report_that_cannot_be_sent_leaves_the_run_as_it_is(lab: Lab, make: MakeSync) -> None:
    add_server(lab, "erp", instance={"Owner": "erp"})
    nowhere = SnsTopic(lambda: lab.client("sns"), f"arn:aws:sns:us-east-1:{HUB}:nowhere")
    answer = serve_sync(make(reports=nowhere), {}, Context())
    assert (answer["statusCode"], answer["status"], answer["changed"]) == (200, "SUCCESS", 1)
