"""Batches of messages from a queue, and the answer that returns only those that failed to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from tagsync.core.documents.document import Document


class FailedMessage(TypedDict):
    itemIdentifier: str


class BatchAnswer(TypedDict):
    """The messages to try again."""

    batchItemFailures: list[FailedMessage]


def bodies(event: object) -> list[tuple[str, str]]:
    """The id and the body of each message. Raises `InputError` for what is no batch, which no queue sends."""
    batch = Document(event)
    if not batch.has("Records"):
        batch.mistake("Records", "there are no messages of a queue", "Send the event to the queue")
    records = batch.children("Records")
    found = [(record.required_text("messageId") or "", record.required_text("body") or "") for record in records]
    batch.done()
    return found


def try_again(message_ids: Iterable[str]) -> BatchAnswer:
    return {"batchItemFailures": [{"itemIdentifier": each} for each in message_ids]}
