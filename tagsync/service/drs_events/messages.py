"""Reads DRS's own events from the messages of a queue.

DRS sends them as best it can, in no order, and perhaps twice. They say that something has happened. What is true now is
read from DRS.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.service.kit.door import opened, parsed
from tagsync.service.kit.queue import bodies

LAUNCH = "DRS Source Server Launch Result"
STALLED = "DRS Source Server Data Replication Stalled Change"
_FAILED = "RECOVERY_LAUNCH_FAILED"
_SERVER = re.compile(
    r"arn:aws[a-z-]*:drs:(?P<region>[a-z0-9-]+):(?P<account>[0-9]{12}):source-server/(?P<id>s-[0-9a-z]+)"
)


@dataclass(frozen=True, slots=True)
class DrsEvent:
    """`message_id` is the message that holds it. `job_id` is the job of a launch that has ended; empty: replication has
    stalled, or goes on again. `failed`: the launch has failed."""

    message_id: str
    target: Target
    server_id: str
    job_id: str = ""
    failed: bool = False

    @property
    def key(self) -> tuple[Target, str]:
        return self.target, self.server_id


@dataclass(frozen=True, slots=True)
class DrsMessages:
    """`malformed` maps the id of each message that is no event of DRS to its mistakes."""

    events: tuple[DrsEvent, ...]
    malformed: Mapping[str, InputError]


def read_drs_messages(event: object) -> DrsMessages:
    """Reads an SQS batch. Events that are not used are left out. Raises `InputError` for what is no batch."""
    found: list[DrsEvent] = []
    malformed: dict[str, InputError] = {}
    for message_id, body in bodies(event):
        try:
            found += _events(message_id, body)
        except InputError as error:
            malformed[message_id] = error
    return DrsMessages(tuple(found), malformed)


def _events(message_id: str, body: str) -> list[DrsEvent]:
    """The event in a message, once for each source server that it names."""
    document = opened(parsed(body, "body"), "body")
    if document.text("source") != "aws.drs":
        document.mistake("source", "this is no event of DRS", "Send only events of aws.drs to this queue")
    kind, detail = document.text("detail-type"), document.child("detail")
    state = detail.required_text("state") if kind in (LAUNCH, STALLED) else ""
    job_id = detail.required_text("job-id") if kind == LAUNCH else ""
    servers = [match for arn in document.texts("resources") if (match := _SERVER.fullmatch(arn))]
    if kind in (LAUNCH, STALLED) and not servers:
        document.mistake("resources", "no source server is named", "Send the event as EventBridge made it")
    document.done()
    return [
        DrsEvent(message_id, Target(each["account"], each["region"]), each["id"], job_id or "", state == _FAILED)
        for each in (servers if kind in (LAUNCH, STALLED) else ())
    ]
