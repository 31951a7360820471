"""The tasks that move dead letters back to their queues."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab
from tests.lab.deployed import HOME, deploy


class Queues:
    """A queue, and that of its dead letters after two tries."""

    def __init__(self, lab: Lab) -> None:
        self.sqs = lab.client("sqs")
        self.dead = self.sqs.create_queue(QueueName="dead")["QueueUrl"]
        redrive = json.dumps({"deadLetterTargetArn": arn("dead"), "maxReceiveCount": 2})
        self.work = self.sqs.create_queue(QueueName="work", Attributes={"RedrivePolicy": redrive})["QueueUrl"]

    def send(self, url: str, *bodies: str) -> None:
        for start in range(0, len(bodies), 10):
            entries = [{"Id": str(at), "MessageBody": body} for at, body in enumerate(bodies[start : start + 10])]
            self.sqs.send_message_batch(QueueUrl=url, Entries=entries)

    def receive(self, url: str, **more: Any) -> list[Any]:
        found: list[Any] = self.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, **more).get("Messages", [])
        return found

    def give_up(self, *bodies: str) -> None:
        """Sends messages, and receives them until they are dead letters."""
        self.send(self.work, *bodies)
        while self.receive(self.work, VisibilityTimeout=0):
            pass

    def count(self, url: str) -> int:
        name = "ApproximateNumberOfMessages"
        return int(self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=[name])["Attributes"][name])

    def move(self, **more: Any) -> Any:
        """The newest task, after another one."""
        self.sqs.start_message_move_task(SourceArn=arn("dead"), **more)
        (task,) = self.sqs.list_message_move_tasks(SourceArn=arn("dead"))["Results"]
        return task


def arn(queue: str) -> str:
    return f"arn:aws:sqs:{HOME}:{HUB}:{queue}"


@pytest.fixture
def queues(lab: Lab) -> Queues:
    return Queues(lab)


def test_dead_letters_move_back_to_the_queue_they_come_from(queues: Queues) -> None:
    queues.give_up("one", "two")
    first = queues.receive(queues.dead, VisibilityTimeout=0)
    task = queues.move()
    assert (task["Status"], task["SourceArn"], task["ApproximateNumberOfMessagesMoved"]) == (
        "COMPLETED",
        arn("dead"),
        2,
    )
    moved = queues.receive(queues.work, AttributeNames=["All"])
    assert [each["Body"] for each in moved] == ["one", "two"]
    assert {each["Attributes"]["ApproximateReceiveCount"] for each in moved} == {"1"}
    assert {each["MessageId"] for each in moved}.isdisjoint(each["MessageId"] for each in first)
    assert queues.count(queues.dead) == 0


def test_a_letter_that_is_being_looked_at_stays(queues: Queues) -> None:
    queues.give_up("one")
    queues.receive(queues.dead)
    assert queues.move()["ApproximateNumberOfMessagesToMove"] == 0


def test_a_letter_that_was_sent_to_the_dead_ones_itself_ends_the_task(queues: Queues) -> None:
    queues.give_up("one")
    queues.send(queues.dead, "by hand")
    queues.give_up("two")
    task = queues.move()
    assert (task["Status"], task["FailureReason"]) == ("FAILED", "CouldNotDetermineMessageSource")
    assert [each["Body"] for each in queues.receive(queues.work)] == ["one"]
    task = queues.move(DestinationArn=arn("work"))
    assert (task["Status"], task["DestinationArn"]) == ("COMPLETED", arn("work"))
    assert [each["Body"] for each in queues.receive(queues.work)] == ["by hand", "two"]


def test_letters_of_a_queue_that_is_gone_stay(queues: Queues) -> None:
    redrive = json.dumps({"deadLetterTargetArn": arn("dead"), "maxReceiveCount": 9})
    queues.sqs.create_queue(QueueName="other", Attributes={"RedrivePolicy": redrive})
    queues.give_up("one")
    queues.sqs.delete_queue(QueueUrl=queues.work)
    assert queues.move()["FailureReason"] == "AWS.SimpleQueueService.NonExistentQueue"
    assert queues.count(queues.dead) == 1


@pytest.mark.parametrize(
    ("queue", "says"), [("none", "doesn't exist"), ("work", "must be configured as a Dead Letter")]
)
def test_only_dead_letters_are_moved(queues: Queues, queue: str, says: str) -> None:
    with pytest.raises(ClientError, match=says):
        queues.sqs.start_message_move_task(SourceArn=arn(queue))


def test_a_task_needs_to_receive_and_to_delete(guarded_lab: Lab) -> None:
    queues = Queues(guarded_lab)
    queues.give_up("one")
    code = f"""
        import boto3
        def handler(event, context):
            boto3.client("sqs").start_message_move_task(SourceArn="{arn("dead")}")
    """
    actions = ["sqs:StartMessageMoveTask", "sqs:ReceiveMessage", "sqs:GetQueueAttributes"]
    for number, allowed in enumerate((actions, [*actions, "sqs:DeleteMessage"])):
        statement = {"Effect": "Allow", "Action": allowed, "Resource": arn("dead")}
        deploy(guarded_lab, f"moves-{number}", code, statement)
        answer = guarded_lab.client("lambda").invoke(FunctionName=f"moves-{number}")
        assert ("FunctionError" in answer) == (number == 0)
    assert queues.count(queues.dead) == 0
