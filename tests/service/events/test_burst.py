"""A burst of tag changes: from the lab's queue through its event source mapping to the function tag_event itself."""

from __future__ import annotations

import json
import random
import sysconfig
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tagsync.aws.store.table import Table
from tagsync.lab.lab import HUB, Lab
from tests.lab.deployed import HOME, deploy
from tests.service.events.test_tag_event import event
from tests.sync_service import TABLE, add_server

SERVERS, VERSIONS, COPIES, POISONED = 60, 83, 2, 40
BATCH, TRIES = 1000, 5
"""The deployed mapping gives ten messages at a time: then hardly a change meets another of its instance, and 20,000
calls take minutes."""
INSTALLED = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib"), str(Path(__file__).parents[3])]
CODE = f"""
import sys
sys.path += {INSTALLED!r}
from tagsync.service.functions.tag_event import handler
"""
Body = tuple[int, int]
"""A server and the version of its tags. What is poisoned has none."""


def burst() -> list[Body | str]:
    changes: list[Body | str] = [(one, version) for one in range(SERVERS) for version in range(1, VERSIONS + 1)]
    sent = changes * COPIES + [f"poison {number}" for number in range(POISONED)]
    random.Random(12).shuffle(sent)
    return sent


def foretold(sent: Sequence[Body | str]) -> Counter[str]:
    """The calls of the function: in a batch only the newest change of an instance is looked at, and it is written if
    it is newer than what was written before."""
    calls: Counter[str] = Counter()
    written = dict.fromkeys(range(SERVERS), 0)
    for batch in batches(list(sent)):
        newest = dict(sorted(each for each in batch if not isinstance(each, str)))
        for one, version in newest.items():
            calls["DescribeSourceServers"] += 1
            calls["TagResource"] += version > written[one]
            written[one] = max(version, written[one])
    return calls


def batches(waiting: list[Body | str]) -> Iterator[list[Body | str]]:
    """What the function gets: what is poisoned returns to its place until it was tried often enough."""
    tried: Counter[str] = Counter()
    while waiting:
        waiting = [each for each in waiting if not (isinstance(each, str) and tried[each] == TRIES)]
        batch, rest = waiting[:BATCH], waiting[BATCH:]
        yield batch
        poisoned = [each for each in batch if isinstance(each, str)]
        tried.update(poisoned)
        waiting = [*poisoned, *rest]


def test_ten_thousand_shuffled_repeated_and_poisoned_events_drain(lab: Lab, table: Table) -> None:
    sent = burst()
    assert len(sent) == 10_000
    servers = [add_server(lab, f"s-{one}", instance=None, region=HOME, number=one) for one in range(SERVERS)]
    sqs = lab.client("sqs")
    dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
    redrive = {"deadLetterTargetArn": f"arn:aws:sqs:{HOME}:{HUB}:dead", "maxReceiveCount": TRIES}
    work = sqs.create_queue(QueueName="work", Attributes={"RedrivePolicy": json.dumps(redrive)})["QueueUrl"]
    variables = {"TABLE_NAME": TABLE, "EVENT_TARGETS": json.dumps([f"{HUB}/{HOME}"])}
    deploy(lab, "tag-event", CODE, Environment={"Variables": variables}, Timeout=300)
    for start in range(0, len(sent), 10):
        entries = [{"Id": str(at), "MessageBody": text(each)} for at, each in enumerate(sent[start : start + 10])]
        sqs.send_message_batch(QueueUrl=work, Entries=entries)
    lab.forget_calls()
    lab.client("lambda").create_event_source_mapping(
        FunctionName="tag-event",
        EventSourceArn=f"arn:aws:sqs:{HOME}:{HUB}:work",
        BatchSize=BATCH,
        MaximumBatchingWindowInSeconds=2,
        FunctionResponseTypes=["ReportBatchItemFailures"],
    )
    lab.settle()
    assert Counter(call.op for call in lab.calls if call.service == "drs") == foretold(sent)
    assert {lab.tags(each.arn)["Owner"] for each in servers} == {f"v{VERSIONS}"}
    assert waiting(sqs, work) == 0
    assert Counter(letters(sqs, dead)) == Counter(each for each in sent if isinstance(each, str))


def text(each: Body | str) -> str:
    if isinstance(each, str):
        return each
    one, version = each
    return json.dumps(event({"Owner": f"v{version}"}, version, instance=f"i-{one:017x}", region=HOME))


def waiting(sqs: Any, url: str) -> int:
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    return sum(map(int, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"].values()))


def letters(sqs: Any, url: str) -> Iterator[str]:
    while got := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        yield from (each["Body"] for each in got)
