"""Reads tag-change events of EC2 instances from the messages of a queue.

EventBridge sends `Tag Change on Resource` (source `aws.tag`) as best it can, and in no order. `detail.tags` are *all*
tags that the instance has after the change, and `detail.version` counts the changes, so that of several events for an
instance the one with the highest version says all there is to say.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError
from tagsync.core.model import Origin, Tags
from tagsync.service.kit.door import opened, parsed
from tagsync.service.kit.queue import bodies

_INSTANCE = re.compile(r"arn:aws[a-z-]*:ec2:(?P<region>[a-z0-9-]+):(?P<account>[0-9]{12}):instance/(?P<id>i-[0-9a-f]+)")
_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


@dataclass(frozen=True, slots=True)
class TagChangeEvent:
    """The tags that an instance had at a version. `message_id` is the message that holds the event."""

    message_id: str
    origin: Origin
    version: int
    tags: Tags = field(repr=False, hash=False)


@dataclass(frozen=True, slots=True)
class Messages:
    """`newest` holds one event for each instance. `malformed` maps the id of each message that is no tag-change event
    to its mistakes. `superseded` counts events that a newer one in the same batch replaces."""

    newest: Mapping[Origin, TagChangeEvent]
    malformed: Mapping[str, InputError]
    superseded: int = 0


def read_messages(event: object) -> Messages:
    """Reads an SQS batch. Events of other resources than instances are left out. Raises `InputError` for what is no
    batch, which no queue sends."""
    newest: dict[Origin, TagChangeEvent] = {}
    malformed: dict[str, InputError] = {}
    superseded = 0
    for message_id, body in bodies(event):
        try:
            events = parse_event(message_id, body)
        except InputError as error:
            malformed[message_id] = error
            continue
        for event in events:
            known = newest.get(event.origin)
            superseded += known is not None
            if known is None or event.version >= known.version:
                newest[event.origin] = event
    return Messages(newest, malformed, superseded)


def parse_event(message_id: str, body: str) -> list[TagChangeEvent]:
    """The event in a message, once for each instance it names. Raises `InputError`, which shows no tag values."""
    document = opened(parsed(body, "body"), "body")
    if document.text("detail-type") != "Tag Change on Resource":
        document.mistake("detail-type", "this is no tag-change event", "Send only Tag Change on Resource to this queue")
    detail = document.child("detail")
    tags = detail.child("tags")
    keys = tags.keys()
    values = {key: tags.required_text(key) for key in keys}
    version = _version(document, detail)
    if not detail.has("tags"):
        detail.mistake("tags", "the tags are missing", "Send the event as EventBridge made it")
    instances = [match for arn in document.texts("resources") if (match := _INSTANCE.fullmatch(arn))]
    document.done()
    known = {key: value for key, value in values.items() if value is not None}
    return [
        TagChangeEvent(message_id, Origin(match["account"], match["region"], match["id"]), version, known)
        for match in instances
    ]


def _version(document: Document, detail: Document) -> int:
    """The version of the tags. If the event has none, its time in seconds stands for it."""
    if detail.has("version"):
        return detail.integer("version", 0)
    time = document.text("time")
    try:
        return int((datetime.fromisoformat(time) - _EPOCH).total_seconds())
    except (ValueError, TypeError):
        document.mistake("time", "there is neither detail.version nor a time", "Send the event as EventBridge made it")
        return 0
