"""The tasks that move dead letters back to their queues, which moto lacks.

A task is done when it is answered. From the AWS documents "StartMessageMoveTask", "ListMessageMoveTasks" and
"Troubleshoot Amazon SQS dead-letter queue and DLQ redrive issues". They do not say whether a task goes on behind a
letter that has no queue to go back to; here it ends.
"""

from __future__ import annotations

import uuid
from functools import cache
from typing import Any

from moto.core.responses import ActionResult
from moto.core.utils import unix_time_millis
from moto.sqs.exceptions import InvalidParameterValue, SQSException
from moto.sqs.models import Queue, SQSBackend
from moto.sqs.responses import SQSResponse

from tagsync.lab.moto.patching import replace

_LISTED = 10


class _FailedError(Exception):
    """The task failed; the message is SQS's reason."""


@cache
def add_move_tasks() -> None:
    """Once for the process."""
    replace(
        SQSResponse,
        start_message_move_task=_start_message_move_task,
        list_message_move_tasks=_list_message_move_tasks,
    )


def _start_message_move_task(self: Any) -> ActionResult:
    backend: SQSBackend = self.sqs_backend
    source = _queue_of(backend, self._get_param("SourceArn"), "SourceArn")
    destination = self._get_param("DestinationArn")
    if destination:
        _queue_of(backend, destination, "DestinationArn")
    if not backend.list_dead_letter_source_queues(source.name):
        raise InvalidParameterValue("Source queue must be configured as a Dead Letter Queue.")
    letters = source.messages
    task: dict[str, Any] = {
        "Status": "COMPLETED",
        "SourceArn": source.queue_arn,
        "ApproximateNumberOfMessagesMoved": 0,
        "ApproximateNumberOfMessagesToMove": len(letters),
        "StartedTimestamp": int(unix_time_millis()),
    }
    for name in ("DestinationArn", "MaxNumberOfMessagesPerSecond"):
        if (value := self._get_param(name)) is not None:
            task[name] = value
    try:
        for each in letters:
            _move(backend, source, each, destination or getattr(each, "dead_letter_source", ""))
            task["ApproximateNumberOfMessagesMoved"] += 1
    except _FailedError as error:
        task |= {"Status": "FAILED", "FailureReason": str(error)}
    _tasks(backend, source).insert(0, task)
    return ActionResult({"TaskHandle": str(uuid.uuid4())})


def _list_message_move_tasks(self: Any) -> ActionResult:
    source = _queue_of(self.sqs_backend, self._get_param("SourceArn"), "SourceArn")
    most = min(int(self._get_param("MaxResults") or 1), _LISTED)
    return ActionResult({"Results": _tasks(self.sqs_backend, source)[:most]})


def _move(backend: SQSBackend, source: Queue, letter: Any, arn: str) -> None:
    """It arrives as a new message. Raises _FailedError."""
    if not arn:
        raise _FailedError("CouldNotDetermineMessageSource")
    queue = _find(backend, arn)
    if queue is None:
        raise _FailedError("AWS.SimpleQueueService.NonExistentQueue")
    source._messages.remove(letter)
    source.pending_messages.discard(letter)
    backend.send_message(queue.name, letter.body, letter.message_attributes)


def _queue_of(backend: SQSBackend, arn: str, parameter: str) -> Queue:
    queue = _find(backend, arn)
    if queue is None:
        message = f"The resource that you specified for the {parameter} parameter doesn't exist."
        raise SQSException("ResourceNotFoundException", message)
    return queue


def _find(backend: SQSBackend, arn: str) -> Queue | None:
    return next((each for each in backend.queues.values() if each.queue_arn == arn), None)


def _tasks(backend: SQSBackend, source: Queue) -> list[dict[str, Any]]:
    """The newest first. They are forgotten with moto's backend."""
    found: list[dict[str, Any]] = backend.__dict__.setdefault("move_tasks", {}).setdefault(source.queue_arn, [])
    return found
