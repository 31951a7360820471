"""Brings the source servers of an instance in line with a tag-change event, in two calls to DRS.

`DescribeSourceServers` by `hardwareId` finds the servers, `TagResource` writes. The instance is not read: the event
says its tags. Events write and never remove. A stream of single events does not see the whole fleet, so it cannot
refuse the unlikely (law 7). Nor can it tell an untagged instance from an instance that is being terminated (law 2).
Removals are left to the full run, and so are keys with a limit of their own (`safety.keys`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from tagsync.core.model import Fleet, Instance, Origin, OriginReadings, SourceServer, Target, TargetReading
from tagsync.core.plan import Bucket, Plan
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.skips import Skip
from tagsync.engine.apply import Writing
from tagsync.engine.crew import Crew, Lane
from tagsync.engine.ports import Writer
from tagsync.engine.run import ServerResult
from tagsync.engine.stop import Stop
from tagsync.service.events.ports import EventOrder, InstanceReader
from tagsync.service.events.tag_changes import TagChangeEvent

TargetsOf = Callable[[Origin], Iterable[Target]]
"""The targets in which an instance may have source servers."""


@dataclass(frozen=True, slots=True)
class Healed:
    """`failed` maps each event that must be tried again to the reason. `late` counts events for which a newer one was
    already acted on, `unknown` those of instances without a source server."""

    failed: Mapping[str, str]
    changed: int = 0
    in_sync: int = 0
    skipped: int = 0
    late: int = 0
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Healer:
    reader: InstanceReader
    writer: Writer
    order: EventOrder
    policy: Policy
    targets_of: TargetsOf
    now: Callable[[], datetime]
    stop: Stop
    workers: int = 16

    def heal(self, events: Sequence[TagChangeEvent]) -> Healed:
        """Acts on at most one event for each instance. An event whose targets have answered is acted on while another
        one still waits for a region."""
        with Crew(self.workers, self.stop, "events") as crew:
            work = [_Healing(self, crew, event) for event in events]
            for each in work:
                each.begin()
            for _ in crew.steps():
                pass
        failed: dict[str, str] = {}
        buckets: list[Bucket] = []
        for each in work:
            results = each.results()
            buckets += [result.bucket for result in results]
            if why := each.failure(results):
                failed[each.event.message_id] = why
        return Healed(
            failed=failed,
            changed=buckets.count(Bucket.CHANGED),
            in_sync=buckets.count(Bucket.IN_SYNC),
            skipped=buckets.count(Bucket.SKIPPED),
            late=sum(each.is_late for each in work),
            unknown=sum(not (each.found or each.unread) for each in work),
        )

    def is_newest(self, event: TagChangeEvent) -> bool:
        origin = event.origin
        return self.order.claim(origin.account, origin.region, origin.instance_id, event.version, now=self.now())


class _Healing:
    """One event: its servers are looked for in every target, and written once all targets have answered. If a target
    cannot be read, the event fails, and the servers that were found are written all the same."""

    def __init__(self, healer: Healer, crew: Crew, event: TagChangeEvent) -> None:
        self._healer, self._crew, self.event = healer, crew, event
        self._writing = Writing(crew, healer.writer, healer.stop)
        self._plan = Plan("", ())
        self._asked = 0
        self.found: list[SourceServer] = []
        self.unread = ""
        self.is_late = False

    def begin(self) -> None:
        targets = list(self._healer.targets_of(self.event.origin))
        self._asked = len(targets)
        for target in targets:
            ask = partial(self._healer.reader.read_servers_of, target, self.event.origin.instance_id)
            self._crew.add(ask, partial(self._take, target), Lane.of("drs", target))

    def results(self) -> Sequence[ServerResult]:
        now = self._healer.now()
        return self._writing.record(self._plan, run_id="", started_at=now, finished_at=now, dry_run=False).results

    def failure(self, results: Sequence[ServerResult]) -> str:
        """Why the event must be tried again; empty if it need not."""
        unwritten = (result.detail or "it was not written" for result in results if _must_be_tried_again(result))
        return next(unwritten, self.unread)

    def _take(self, target: Target, reading: TargetReading | None) -> None:
        self._asked -= 1
        if reading is None or reading.problem:
            self.unread = str(reading.problem) if reading else f"{target}: there was no time left"
        if reading:
            self.found += [server for server in reading.servers if server.origin == self.event.origin]
        if not self._asked and self.found:
            self._write()

    def _write(self) -> None:
        self.is_late = not self._healer.is_newest(self.event)
        if self.is_late:
            return
        by_target: dict[Target, list[SourceServer]] = defaultdict(list)
        for server in self.found:
            by_target[server.target].append(server)
        fleet = Fleet(
            targets=tuple(TargetReading(target, tuple(some)) for target, some in by_target.items()),
            origins=OriginReadings({self.event.origin: Instance(self.event.origin, self.event.tags)}),
        )
        self._plan = make_plan(_for_events(self._healer.policy), fleet)
        self._writing.add(self._plan.to_apply())


def _for_events(policy: Policy) -> Policy:
    """The policy, without what is left to the full run."""
    protect = (*policy.tags.protect, *policy.safety.keys)
    return replace(policy, prune="none", tags=replace(policy.tags, protect=protect))


def _must_be_tried_again(result: ServerResult) -> bool:
    return result.bucket is Bucket.FAILED or result.skip is Skip.NOT_REACHED
