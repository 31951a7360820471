"""Tag changes of EC2 instances, from their own region and account to the function that heals."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from tagsync.lab.lab import HUB
from tests.deploy.service import DEAD, EVENTS, HOME, HOUR, MINUTE, ORIGIN, SPOKE, Service


def change(service: Service, account: str, instance: str, **tags: str) -> None:
    """By EC2's own API, as any user does."""
    ec2 = service.lab.client("ec2", account, ORIGIN)
    ec2.create_tags(Resources=[instance], Tags=[{"Key": key, "Value": value} for key, value in tags.items()])
    service.lab.settle()


def test_a_tag_change_heals_within_one_event_and_two_calls(service: Service) -> None:
    *_, server = service.add_fleet()
    service.pass_time(HOUR)
    service.lab.forget_calls()
    change(service, SPOKE, server.instance, Owner="crm@example.com", Team="crm")
    assert service.actual(server) == {"Owner": "crm@example.com", "Team": "crm", "DR-Wave": "1"}
    drs = [(each.op, each.account, each.region) for each in service.lab.calls if each.service == "drs"]
    assert drs == [("DescribeSourceServers", SPOKE, "eu-west-1"), ("TagResource", SPOKE, "eu-west-1")]


def test_a_poisoned_event_goes_to_the_dead_letters_and_nothing_else_stops(service: Service) -> None:
    server, *_ = service.add_fleet()
    service.pass_time(HOUR)
    service.alarm_changes()
    poison = json.dumps({"detail-type": "Tag Change on Resource", "source": "aws.tag", "detail": {"version": "x"}})
    with one_batch(service):
        service.send(EVENTS, poison)
        change(service, HUB, server.instance, Owner="crm@example.com")
        assert not service.in_sync(server)
    assert service.in_sync(server)
    service.pass_time(MINUTE)
    assert ("tagsync-dead-letters", "ALARM") in service.alarm_changes()
    assert service.letters(DEAD) == [poison]
    assert service.letters(EVENTS) == []
    assert service.lab.alarms()["tagsync-tag-event-errors"] == "OK"


def test_a_tag_change_that_cannot_be_forwarded_is_kept_in_its_region_and_rings(service: Service) -> None:
    *_, server = service.add_fleet()
    service.pass_time(HOUR)
    iam = service.lab.client("iam", SPOKE)
    role = {"RoleName": "tagsync-forward", "PolicyName": "tagsync"}
    kept = iam.get_role_policy(**role)["PolicyDocument"]
    iam.delete_role_policy(**role)
    change(service, SPOKE, server.instance, Owner="crm@example.com")
    iam.put_role_policy(**role, PolicyDocument=json.dumps(kept))
    assert not service.in_sync(server)
    service.pass_time(1)
    (alarm,) = service.lab.client("cloudwatch", SPOKE, ORIGIN).describe_alarms()["MetricAlarms"]
    assert (alarm["AlarmName"], alarm["StateValue"]) == ("tagsync-forward-dead-letters", "ALARM")
    sqs = service.lab.client("sqs", SPOKE, ORIGIN)
    queue = sqs.get_queue_url(QueueName="tagsync-forward-dead-letters")["QueueUrl"]
    (letter,) = sqs.receive_message(QueueUrl=queue)["Messages"]
    assert json.loads(letter["Body"])["source"] == "aws.tag"
    sqs.purge_queue(QueueUrl=queue)
    service.pass_time(HOUR)
    assert service.in_sync(server)


@contextmanager
def one_batch(service: Service) -> Iterator[None]:
    """What comes to the queue of tag changes meanwhile reaches the function at once."""
    functions = service.lab.client("lambda", HUB, HOME)
    source = f"arn:aws:sqs:{HOME}:{HUB}:{EVENTS}"
    (mapping,) = functions.list_event_source_mappings(EventSourceArn=source)["EventSourceMappings"]
    functions.update_event_source_mapping(UUID=mapping["UUID"], Enabled=False)
    yield
    functions.update_event_source_mapping(UUID=mapping["UUID"], Enabled=True)
    service.lab.settle()
