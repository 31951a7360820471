"""EventBridge: rules over regions and accounts, EC2's tag changes, and queues in front of functions."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.lab.deployed import HOME, add_role, deploy

MEMBER, ORIGIN = "222222222222", "eu-west-1"
INSTANCE = "i-0123456789abcdef0"
TAG_CHANGES = json.dumps({"source": ["aws.tag"], "detail": {"service": ["ec2"], "resource-type": ["instance"]}})


def queue_of(lab: Lab, name: str, **attributes: str) -> tuple[str, str]:
    """URL and ARN of a queue that EventBridge may send to."""
    arn = f"arn:aws:sqs:{HOME}:{HUB}:{name}"
    attributes = {
        "Policy": json.dumps(permission("sqs:SendMessage", {"Service": "events.amazonaws.com"})),
        **attributes,
    }
    return lab.client("sqs").create_queue(QueueName=name, Attributes=attributes)["QueueUrl"], arn


def permission(action: str, principal: dict[str, str], **condition: Any) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Principal": principal, "Action": action, "Resource": "*", "Condition": condition}
    return {"Version": "2012-10-17", "Statement": [{"Sid": "one", **statement}]}


def bodies(lab: Lab, url: str) -> list[Any]:
    got = lab.client("sqs").receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
    return [json.loads(each["Body"]) for each in got]


def rule(lab: Lab, name: str, target: dict[str, Any], account: str = HUB, region: str = HOME, **more: Any) -> str:
    events = lab.client("events", account, region)
    bus = more.get("EventBusName", "default")
    arn: str = events.put_rule(Name=name, **({"EventPattern": TAG_CHANGES} | more))["RuleArn"]
    events.put_targets(Rule=name, EventBusName=bus, Targets=[{"Id": "one", **target}])
    return arn


def test_tag_changes_of_a_member_in_another_region_reach_the_home_queue(lab: Lab) -> None:
    lab.ec2(MEMBER, ORIGIN).add_instance(INSTANCE, {"Owner": "old", "Wave": "1"})
    url, arn = queue_of(lab, "changes")
    lab.client("events").create_event_bus(Name="tagsync")
    policy = json.dumps(permission("events:PutEvents", {"AWS": f"arn:aws:iam::{MEMBER}:root"}))
    lab.client("events").put_permission(EventBusName="tagsync", Policy=policy)
    bus = f"arn:aws:events:{HOME}:{HUB}:event-bus/tagsync"
    role = add_role(lab, "events", "events.amazonaws.com", account=MEMBER)
    rule(lab, "to-home", {"Arn": bus, "RoleArn": role}, MEMBER, ORIGIN)
    rule(lab, "to-queue", {"Arn": arn}, EventBusName="tagsync")
    ec2 = lab.client("ec2", MEMBER, ORIGIN)
    ec2.create_tags(Resources=[INSTANCE], Tags=[{"Key": "Owner", "Value": "new"}])
    ec2.create_tags(Resources=[INSTANCE], Tags=[{"Key": "Owner", "Value": "new"}])
    ec2.delete_tags(Resources=[INSTANCE], Tags=[{"Key": "Wave"}])
    lab.ec2(MEMBER, ORIGIN).set_tags(INSTANCE, {"Owner": "third"})
    first, second, third = bodies(lab, url)
    assert (first["account"], first["region"]) == (MEMBER, ORIGIN)
    assert first["resources"] == [f"arn:aws:ec2:{ORIGIN}:{MEMBER}:instance/{INSTANCE}"]
    assert first["detail"] == {
        "changed-tag-keys": ["Owner"],
        "service": "ec2",
        "resource-type": "instance",
        "version": 1,
        "tags": {"Owner": "new", "Wave": "1"},
    }
    assert (second["detail"]["changed-tag-keys"], second["detail"]["tags"]) == (["Wave"], {"Owner": "new"})
    assert (third["detail"]["version"], third["detail"]["tags"]) == (3, {"Owner": "third"})
    assert "ingestion-time" not in first
    assert "_hops" not in first


def test_a_disabled_rule_sends_nothing(lab: Lab) -> None:
    lab.ec2(HUB, HOME).add_instance(INSTANCE)
    url, arn = queue_of(lab, "changes")
    rule(lab, "off", {"Arn": arn}, State="DISABLED")
    lab.ec2(HUB, HOME).set_tags(INSTANCE, {"a": "b"})
    assert bodies(lab, url) == []


def test_a_queue_and_a_bus_let_in_only_whom_their_policies_name(lab: Lab) -> None:
    lab.ec2(MEMBER, HOME).add_instance(INSTANCE)
    lab.ec2(HUB, HOME).add_instance(INSTANCE)
    other = {"ArnEquals": {"aws:SourceArn": f"arn:aws:events:{HOME}:{HUB}:rule/other"}}
    policy = json.dumps(permission("sqs:SendMessage", {"Service": "events.amazonaws.com"}, **other))
    url, arn = queue_of(lab, "changes", Policy=policy)
    open_url, open_arn = queue_of(lab, "open")
    role = add_role(lab, "events", "events.amazonaws.com", account=MEMBER)
    rule(lab, "mine", {"Arn": arn})
    rule(lab, "open", {"Arn": open_arn})
    rule(lab, "home", {"Arn": f"arn:aws:events:{HOME}:{HUB}:event-bus/default", "RoleArn": role}, MEMBER)
    lab.ec2(MEMBER, HOME).set_tags(INSTANCE, {"a": "1"})
    assert bodies(lab, open_url) == []
    lab.ec2(HUB, HOME).set_tags(INSTANCE, {"a": "1"})
    assert (len(bodies(lab, open_url)), bodies(lab, url)) == (1, [])


NOTES = "def handler(event, context): print('got', event)"


def test_a_function_needs_a_permission_for_the_rule_and_a_dead_letter_says_so(lab: Lab) -> None:
    lab.ec2(HUB, HOME).add_instance(INSTANCE)
    function = deploy(lab, "notes", NOTES)
    url, dead = queue_of(lab, "dead")
    arn = rule(lab, "changes", {"Arn": function, "DeadLetterConfig": {"Arn": dead}, "Input": '"x"'})
    lab.ec2(HUB, HOME).set_tags(INSTANCE, {"a": "1"})
    lab.settle()
    assert bodies(lab, url) == ["x"]
    lab.client("lambda").add_permission(
        FunctionName="notes",
        StatementId="rule",
        Action="lambda:InvokeFunction",
        Principal="events.amazonaws.com",
        SourceArn=arn,
    )
    lab.ec2(HUB, HOME).set_tags(INSTANCE, {"a": "2"})
    lab.settle()
    assert bodies(lab, url) == []
    assert "got x" in lab.functions.logs("notes", HUB, HOME)


BATCH = """
    import json
    def handler(event, context):
        bodies = [each["body"] for each in event["Records"]]
        print("batch", json.dumps(bodies))
        return {"batchItemFailures": [
            {"itemIdentifier": each["messageId"]} for each in event["Records"] if each["body"] == "poison"
        ]}
"""


@pytest.fixture
def queues(lab: Lab) -> tuple[str, str, str]:
    """A queue with a function behind it, the queue of its dead letters, and the ID of the mapping."""
    dead_url, dead = queue_of(lab, "dead")
    redrive = json.dumps({"deadLetterTargetArn": dead, "maxReceiveCount": 3})
    url, arn = queue_of(lab, "work", RedrivePolicy=redrive)
    deploy(lab, "batch", BATCH)
    mapping = lab.client("lambda").create_event_source_mapping(
        FunctionName="batch",
        EventSourceArn=arn,
        FunctionResponseTypes=["ReportBatchItemFailures"],
    )
    return url, dead_url, mapping["UUID"]


def test_only_the_poisoned_message_of_a_batch_becomes_a_dead_letter(lab: Lab, queues: tuple[str, str, str]) -> None:
    url, dead_url, mapping = queues
    sqs, functions = lab.client("sqs"), lab.client("lambda")
    functions.update_event_source_mapping(UUID=mapping, Enabled=False)
    for body in ("one", "poison", "two"):
        sqs.send_message(QueueUrl=url, MessageBody=body)
    lab.settle()
    functions.update_event_source_mapping(UUID=mapping, Enabled=True)
    lab.settle()
    batches = [each for each in lab.functions.logs("batch", HUB, HOME) if each.startswith("batch")]
    assert batches == ['batch ["one", "poison", "two"]', 'batch ["poison"]', 'batch ["poison"]']
    (dead,) = sqs.receive_message(QueueUrl=dead_url)["Messages"]
    assert dead["Body"] == "poison"
    assert "Messages" not in sqs.receive_message(QueueUrl=url)


def test_a_delayed_message_comes_when_the_labs_clock_says_so(lab: Lab) -> None:
    lab.clock.freeze()
    url, _ = queue_of(lab, "slow", DelaySeconds="10")
    sqs = lab.client("sqs")
    sqs.send_message(QueueUrl=url, MessageBody='"by the queue"')
    sqs.send_message(QueueUrl=url, MessageBody='"by itself"', DelaySeconds=20)
    sqs.send_message(QueueUrl=url, MessageBody='"at once"', DelaySeconds=0)
    assert bodies(lab, url) == ["at once"]
    lab.clock.advance(9)
    assert bodies(lab, url) == []
    lab.clock.advance(1)
    assert bodies(lab, url) == ["by the queue"]
    lab.clock.advance(60)
    assert bodies(lab, url) == ["by itself"]
