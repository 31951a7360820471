"""The events that are forwarded to the home bus, as EventBridge has them, and what it takes to act on them.

AWS sends them to the default bus of their own region: tag changes to that of the instance, DRS's own events to that of
DRS.
"""

from __future__ import annotations

from tagsync_cdktf.facts.alarms import Alarm
from tagsync_cdktf.facts.statements import Statement, allow

TAG_SOURCE, TAG_CHANGE = "aws.tag", "Tag Change on Resource"
TAG_CHANGES = {
    "source": [TAG_SOURCE],
    "detail-type": [TAG_CHANGE],
    "detail": {"service": ["ec2"], "resource-type": ["instance"]},
}
"""The event pattern of the rules that forward the tag changes of EC2 instances."""

DRS_SOURCE = "aws.drs"
DRS_KINDS = ("DRS Source Server Launch Result", "DRS Source Server Data Replication Stalled Change")
DRS_EVENTS = {"source": [DRS_SOURCE], "detail-type": list(DRS_KINDS)}
"""The event pattern of the rules that forward DRS's own events. Recovery points (`DRS PIT Snapshot Taken`) are left
out: each server has one every ten minutes, and all that asks for points reads them from DRS when it does."""


def forwarding_alarm(name: str) -> Alarm:
    """In an origin region. `name` is the queue of what could not be forwarded from there."""
    lost = "Tag changes could not be put on tagsync's home bus. The messages in the queue of this name say why"
    return Alarm("forward-dead-letters", lost, "AWS/SQS", "ApproximateNumberOfMessagesVisible", {"QueueName": name})


def drs_forwarding_alarm(name: str) -> Alarm:
    """In a region of DRS. `name` is the queue of what could not be forwarded from there."""
    lost = "Events of DRS could not be put on tagsync's home bus. The messages in the queue of this name say why"
    return Alarm("drs-forward-dead-letters", lost, "AWS/SQS", "ApproximateNumberOfMessagesVisible", {"QueueName": name})


def take_events(queue: str) -> Statement:
    """What a function needs on the queue that hands it events."""
    return allow("TakeEvents", ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], [queue])


def act_on_drs_events(queue: str, function: str) -> tuple[Statement, Statement]:
    """What takes long, the function hands to an invocation of its own."""
    return take_events(queue), allow("ActOnEvents", ["lambda:InvokeFunction"], [function])
