"""The work of a run as an event: to the function itself when it goes on elsewhere, and to the shards of a fan-out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tagsync.core.documents.document import Document
from tagsync.core.documents.targets import TargetList
from tagsync.core.model import Target
from tagsync.service.kit.requests import read_run_id
from tagsync.service.sync.request import SyncRequest, read_request

STEPS = ("start", "work", "finish")


@dataclass(frozen=True, slots=True)
class Work:
    """`targets` is None where they are still to be found. `part` counts the invocations of one chain, from 0.

    A `shard` neither ends the run nor starts its own continuation: the state machine does both.
    """

    run_id: str
    request: SyncRequest
    targets: tuple[Target, ...] | None = None
    part: int = 0
    shard: bool = False

    def next(self, left: tuple[Target, ...]) -> Work:
        return replace(self, targets=left, part=self.part + 1)

    def to_event(self) -> dict[str, object]:
        return {
            "step": "work",
            "runId": self.run_id,
            "request": self.request.to_event(),
            "targets": None if self.targets is None else [str(target) for target in self.targets],
            "part": self.part,
            "shard": self.shard,
        }


def parse_work(value: object) -> Work:
    """Reads an event made by `to_event`. Raises `InputError`."""
    document = Document(value)
    document.choice("step", STEPS, "work")
    asked = document.child("request")
    targets = TargetList().read(document, "targets", ())
    work = Work(
        run_id=read_run_id(document),
        request=read_request(asked),
        targets=targets if document.has("targets") else None,
        part=document.integer("part", 0),
        shard=document.boolean("shard", False),
    )
    asked.only_known()
    document.only_known()
    document.done()
    return work
