"""The work of a run as an event: for the function itself when it goes on elsewhere, and for the shards of a fan-out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from tagsync.core.documents.declared import declared, member, read_object, write_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.kinds import Choice, Flag, Kind, Text, Whole
from tagsync.core.documents.targets import TargetList
from tagsync.core.model import Target
from tagsync.engine.history import Source
from tagsync.service.kit.requests import RUN_ID
from tagsync.service.sync.documents import SyncEvent, event_of
from tagsync.service.sync.request import SyncRequest

MOST_SHARDS = 80
"""Each shard makes events in the history of the state machine's execution, which holds 25,000."""


class _Asked(Kind[SyncRequest]):
    """What a run was asked for, as the event that asks for it. The servers, what started it and what it undoes are left
    out: the run's header has them."""

    missing = None

    def read(self, document: Document, key: str, _default: SyncRequest, /) -> SyncRequest:
        return read_object(SyncEvent, document.child(key)).asked()

    def write(self, value: SyncRequest) -> object:
        return event_of(replace(value, server_ids=(), source=Source.MANUAL))


@declared
class Work:
    """A `shard` neither ends the run nor starts its own continuation: the state machine does both.

    A shard begins with a `share` of the targets that the run's header lists, for a state of the machine holds 256 KB,
    and the targets of 500 accounts take more. It goes on with `targets`.
    """

    step: str = member(Choice(("work",)), "What the event is.", default="work")
    run_id: str = member(Text(RUN_ID), "The run.", key="runId")
    request: SyncRequest = member(_Asked(), "What the run was asked for.")
    targets: tuple[Target, ...] | None = member(
        TargetList(may_be_empty=True), "The targets; not yet found if missing.", default=None
    )
    part: int = member(Whole(), "Number of the invocation in its chain, from 0.", default=0)
    shard: bool = member(Flag(), "Whether this is a shard of a fan-out.", default=False)
    holder: str = member(Text(may_be_blank=True), "The execution or invocation that began the run.", default="")
    share: int | None = member(Whole(), "Number of a shard among the shards, from 0.", default=None)

    def next(self, left: tuple[Target, ...]) -> Work:
        return replace(self, targets=left, share=None, part=self.part + 1)

    def targets_in(self, expected: Sequence[Target]) -> Sequence[Target] | None:
        """The targets to work on; `expected` are those of the run. None: they are not found yet."""
        if self.share is None:
            return self.targets
        size = _shard_size(expected)
        return expected[self.share * size : (self.share + 1) * size]

    def to_event(self) -> dict[str, object]:
        return write_document(self)


def shards_of(work: Work, expected: Sequence[Target]) -> list[dict[str, object]]:
    """The events of a fan-out over the targets of a run: one for each target, or for several neighbours where there are
    more than `MOST_SHARDS`."""
    number = math.ceil(len(expected) / _shard_size(expected))
    return [replace(work, share=share).to_event() for share in range(number)]


def _shard_size(expected: Sequence[Target]) -> int:
    return max(1, math.ceil(len(expected) / MOST_SHARDS))
