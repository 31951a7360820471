"""What the state machines hold at most, against what AWS allows: 25,000 events of history, 256 KiB in a state."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bench.figures import Figure
from tagsync.core.documents.declared import read_document
from tagsync.core.model import Target
from tagsync.engine.apply import utc_now
from tagsync.recovery.driven.advance import Next
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tagsync.service.driven.answers import next_answer
from tagsync.service.sync.work import Work
from tagsync_cdktf.facts.driven_machine import MOST_LOOKS, driven_definition
from tagsync_cdktf.facts.sync_machine import MOST_ROUNDS, sync_definition
from tests.cdktf.history import MOST_EVENTS, events_of, most_events

MOST_BYTES = 256 * 1024
_LOOK = ("WhatNext", "Wait", "Count", "Advance")


def sync_figures(begun: Mapping[str, Any], targets: Sequence[Target]) -> Iterator[Figure]:
    """Of the fan-out over these targets: `begun` is the answer of Start. A shard hands on all of its targets."""
    machine: Any = sync_definition("aws", "arn:function", 10)
    shards = len(begun["shards"])
    usual = most_events(_without_retries(machine), items=shards, rounds={"Work": 1})
    worst = most_events(machine, items=shards, rounds={"Work": MOST_ROUNDS})
    yield Figure("fan-out: shards", shards, "")
    yield _events("fan-out: events, nothing repeated", usual)
    yield _events("fan-out: events, all repeated as often as can be", worst)
    yield _bytes("fan-out: what the state after Start holds", begun)
    handed_on = read_document(Work, begun["shards"][0]).next(tuple(targets[: -(-len(targets) // shards)])).to_event()
    yield _bytes("fan-out: what a shard hands on at most", handed_on)


def driven_figures() -> Iterator[Figure]:
    """Of a driven recovery: an execution hands on after so many looks, whatever the recovery takes."""
    machine: Any = driven_definition("aws", "arn:function", "arn:machine")
    usual = events_of(machine, ["NoLooksYet", "Begin", *(_LOOK * MOST_LOOKS), "WhatNext", "GoOn", "GoesOn"])
    yield _events(f"driven: events of {MOST_LOOKS} looks, nothing repeated", usual)
    yield _events("driven: events, all repeated as often as can be", most_events(machine, rounds={"Count": MOST_LOOKS}))
    now = utc_now()
    drive = Drive("20261231T235959Z-00000000", "erp", False, RecoveryStatus.FAILED, (), now, now, reason="\0" * 5000)
    answer = {"statusCode": 200, **next_answer(drive, Next.APPROVAL, 86_400)}
    state = {"runId": drive.run_id, "looks": MOST_LOOKS, "driver": {"answer": answer}}
    yield _bytes("driven: what a state holds", state)


def _without_retries(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_retries(each) for name, each in value.items() if name != "Retry"}
    return [_without_retries(each) for each in value] if isinstance(value, list) else value


def _events(name: str, number: int) -> Figure:
    return Figure(name, number, "events", MOST_EVENTS, "what AWS allows", MOST_EVENTS)


def _bytes(name: str, state: object) -> Figure:
    return Figure(name, len(json.dumps(state).encode()), "bytes", MOST_BYTES, "what AWS allows", MOST_BYTES)
