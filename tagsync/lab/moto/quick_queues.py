"""Standard queues that hold ten thousand messages: moto reads all of them for each that is sent, received or deleted.

Queues with an order (FIFO) stay moto's.
"""

from __future__ import annotations

import copy
import secrets
import uuid
from functools import cache
from typing import Any

from moto.core.utils import unix_time, unix_time_millis
from moto.sqs import models
from moto.sqs.exceptions import InvalidParameterValue, ReceiptHandleIsInvalid

from tagsync.lab.moto.patching import replace


@cache
def make_queues_quick() -> None:
    """Once for the process."""
    replace(models, generate_receipt_handle=lambda: secrets.token_hex(92))
    replace(models.Queue, delete_message=_delete_message)
    _send_without_counting()
    _receive_the_first()


def _send_without_counting() -> None:
    """moto counts the messages of the queue to learn whether it removes duplicates."""
    motos = models.SQSBackend.send_message

    def send_message(
        self: Any,
        queue_name: str,
        message_body: str,
        message_attributes: dict[str, Any] | None = None,
        delay_seconds: int | None = None,
        deduplication_id: str | None = None,
        group_id: str | None = None,
        system_attributes: dict[str, Any] | None = None,
        validate_group_id: bool = True,
    ) -> Any:
        queue = self.get_queue(queue_name)
        if queue.fifo_queue:
            named = (deduplication_id, group_id, system_attributes, validate_group_id)
            return motos(self, queue_name, message_body, message_attributes, delay_seconds, *named)
        delay = int(queue.delay_seconds if delay_seconds is None else delay_seconds)
        self._validate_message(queue, message_body, delay)
        if delay > models.MAXIMUM_MESSAGE_DELAY:
            reason = "Reason: DelaySeconds must be >= 0 and <= 900."
            raise InvalidParameterValue(f"Value {delay} for parameter DelaySeconds is invalid. {reason}")
        message = models.Message(str(uuid.uuid4()), message_body, system_attributes)
        message.message_attributes, message.group_id = message_attributes or {}, group_id
        message.mark_sent(delay_seconds=delay)
        queue.add_message(message)
        return message

    replace(models.SQSBackend, send_message=send_message)


def _receive_the_first() -> None:
    motos = models.SQSBackend.receive_message

    def receive_message(
        self: Any,
        queue_name: str,
        count: int,
        wait_seconds_timeout: int,
        visibility_timeout: int,
        message_attribute_names: list[str] | None = None,
    ) -> list[Any]:
        queue, names = self.get_queue(queue_name), message_attribute_names or []
        if queue.fifo_queue:
            return motos(self, queue_name, count, wait_seconds_timeout, visibility_timeout, names)
        until = unix_time() + wait_seconds_timeout
        while not (taken := _take(queue, count, visibility_timeout)) and unix_time() < until:
            queue.wait_for_messages(1)
        for each in taken:
            models._filter_message_attributes(each, names)
        return taken

    replace(models.SQSBackend, receive_message=receive_message)


def _take(queue: Any, count: int, visibility_timeout: int) -> list[Any]:
    """Copies of the first messages that can be seen. Those that were received too often become dead letters."""
    expired = unix_time_millis() - queue.message_retention_period * 1000
    most = queue.redrive_policy["maxReceiveCount"] if queue.redrive_policy and queue.dead_letter_queue else None
    taken: list[Any] = []
    dead: list[Any] = []
    with queue._messages_lock:
        for each in queue._messages:
            if len(taken) == count:
                break
            if not each.visible or each.delayed or each.sent_timestamp <= expired:
                continue
            if most is not None and each.approximate_receive_count >= most:
                dead.append(each)
                continue
            queue.pending_messages.add(each)
            each.mark_received(visibility_timeout=visibility_timeout)
            taken.append(copy.copy(each))
        for each in dead:
            queue._messages.remove(each)
            queue.pending_messages.discard(each)
    for each in dead:
        each.dead_letter_source = queue.queue_arn
        queue.dead_letter_queue.add_message(each)
    return taken


def _delete_message(queue: Any, receipt_handle: str) -> None:
    """`Queue.delete_message`. What was received is near the beginning of the queue."""
    with queue._messages_lock:
        if receipt_handle in queue.deleted_messages:
            return
        for position, each in enumerate(queue._messages):
            if each.had_receipt_handle(receipt_handle):
                del queue._messages[position]
                queue.pending_messages.discard(each)
                queue.deleted_messages.update(each.all_receipt_handles)
                return
    raise ReceiptHandleIsInvalid
