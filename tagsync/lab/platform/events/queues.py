"""Event source mappings of SQS: batches, partial failures, retries and dead letters."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from moto.awslambda.models import lambda_backends
from moto.sqs.models import sqs_backends

from tagsync.lab.platform import arns
from tagsync.lab.platform.background import BackgroundWork
from tagsync.lab.platform.functions.deployed import Functions
from tagsync.lab.platform.invocation import InvocationResult
from tagsync.lab.world import World

_NEEDED = ("ReceiveMessage", "DeleteMessage", "GetQueueAttributes")
_IN_FLIGHT = 12 * 3600  # longer than any function runs; a test never waits for it


class Queues:
    """Hands messages to functions. A failed message is visible again at once, where AWS waits for the timeout.

    Without a redrive policy it is tried again when a message arrives, the mapping is changed, or the clock moves.
    """

    def __init__(self, world: World, functions: Functions, work: BackgroundWork) -> None:
        self._world, self._functions, self._work = world, functions, work
        self._polls: dict[str, threading.Lock] = defaultdict(threading.Lock)
        self._changed = threading.Lock()
        self._due: set[str] = set()
        self._held: list[tuple[float, Callable[[], None]]] = []

    def poll(self, queue_arn: str) -> None:
        """Hand the messages of a queue to its functions, in the background. A poll that is due takes them along."""
        with self._changed:
            if queue_arn in self._due or not any(True for _ in _mappings(queue_arn)):
                return
            self._due.add(queue_arn)
        self._work.submit(f"queue {arns.parse_arn(queue_arn).name}", lambda: self._drain(queue_arn))

    def hold(self, until: float, deliver: Callable[[], None]) -> None:
        """Deliver a message that is delayed when the lab's clock comes to this moment."""
        with self._changed:
            self._held.append((until, deliver))

    def next_due(self, until: float) -> float | None:
        """The next moment at which a delayed message is delivered, not later than `until`."""
        with self._changed:
            return min((at for at, _ in self._held if at <= until), default=None)

    def deliver_due(self, now: float) -> bool:
        """Deliver the messages whose delay is over; whether there were any."""
        with self._changed:
            due = [deliver for at, deliver in self._held if at <= now]
            self._held = [each for each in self._held if each[0] > now]
        for deliver in due:
            deliver()
        return bool(due)

    def missing_permission(self, mapping: Any) -> str | None:
        """The first SQS operation that Lambda needs and the function's role does not allow, None for none."""
        function = self._functions.by_arn(mapping.function_arn)
        return next((each for each in _NEEDED if not self._allowed(function, each, mapping.event_source_arn)), None)

    def _allowed(self, function: Any, operation: str, queue_arn: str) -> bool:
        return self._world.other_services.allows(function.role, f"sqs:{operation}", queue_arn)

    def poll_all(self) -> None:
        for each in {mapping.event_source_arn for mapping in _all_mappings()}:
            self.poll(each)

    def _drain(self, queue_arn: str) -> None:
        with self._polls[queue_arn]:
            self._due.discard(queue_arn)
            for mapping in _mappings(queue_arn):
                while self._batch(mapping, queue_arn):
                    pass

    def _batch(self, mapping: Any, queue_arn: str) -> bool:
        """Handle one batch; whether there may be another."""
        arn = arns.parse_arn(queue_arn)
        backend = sqs_backends[arn.account][arn.region]
        function = self._functions.by_arn(mapping.function_arn)
        if not mapping.enabled or function is None or arn.name not in backend.queues:
            return False
        messages = backend.receive_message(arn.name, mapping.batch_size, 0, _IN_FLIGHT)
        if not messages:
            return False
        event = {"Records": [_record(each, queue_arn, arn.region) for each in messages]}
        outcome = self._functions.attempt(function, json.dumps(event).encode())
        failed = _failed(mapping, outcome, {each.id for each in messages})
        queue = backend.queues.get(arn.name)
        if queue is None:  # a reset in the meantime
            return False
        for each in messages:
            if each.id in failed:
                _release(queue, each.id)
            else:
                queue.delete_message(str(each.receipt_handle))
        return not failed or queue.dead_letter_queue is not None


def _all_mappings() -> Iterator[Any]:
    for account in list(lambda_backends):
        for backend in list(lambda_backends[account].values()):
            yield from list(backend._event_source_mappings.values())


def _mappings(queue_arn: str) -> Iterator[Any]:
    return (each for each in _all_mappings() if each.event_source_arn == queue_arn and each.enabled)


def _failed(mapping: Any, outcome: InvocationResult, sent: set[str]) -> set[str]:
    """The IDs of the messages to keep: the AWS document "Implementing partial batch responses"."""
    if outcome.failed:
        return sent
    if "ReportBatchItemFailures" not in (mapping.function_response_types or ()):
        return set()
    try:
        answer = json.loads(outcome.payload) or {}
        failed = {each["itemIdentifier"] for each in answer.get("batchItemFailures") or ()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return sent
    return failed if failed <= sent else sent


def _release(queue: Any, message_id: str) -> None:
    for each in queue.pending_messages.copy():
        if each.id == message_id:
            each.visible_at = 0.0
            queue.pending_messages.discard(each)


def _record(message: Any, queue_arn: str, region: str) -> dict[str, Any]:
    return {
        "messageId": message.id,
        "receiptHandle": message.receipt_handle,
        "body": message.body,
        "attributes": {
            "ApproximateReceiveCount": str(message.approximate_receive_count),
            "SentTimestamp": str(message.sent_timestamp),
            "SenderId": message.sender_id,
            "ApproximateFirstReceiveTimestamp": str(message.approximate_first_receive_timestamp),
        },
        "messageAttributes": {},
        "md5OfBody": message.body_md5,
        "eventSource": "aws:sqs",
        "eventSourceARN": queue_arn,
        "awsRegion": region,
    }
