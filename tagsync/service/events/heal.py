"""Brings the source servers of an instance in line with a tag-change event, in two calls to DRS.

`DescribeSourceServers` by `hardwareId` finds the servers, `TagResource` writes. The instance is not read: the event
says its tags. Events write and never remove. A stream of single events does not see the whole fleet, so it cannot
refuse the unlikely (law 7). Nor can it tell an untagged instance from an instance that is being terminated (law 2).
Removals are left to the full run.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.core.model import Fleet, Instance, Origin, OriginReadings, SourceServer, Target, TargetReading
from tagsync.core.plan import Bucket
from tagsync.core.planning import make_plan
from tagsync.core.policy import Policy
from tagsync.core.skips import Skip
from tagsync.engine.apply import apply_plan
from tagsync.engine.crew import Lane
from tagsync.engine.ports import Writer
from tagsync.engine.run import ServerResult
from tagsync.engine.service_ports import EventOrder, InstanceReader
from tagsync.engine.stop import Stop
from tagsync.engine.workers import run_all
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
        """Acts on at most one event for each instance."""
        failed: dict[str, str] = {}
        servers: dict[TagChangeEvent, list[SourceServer]] = {}
        late = unknown = 0
        for event, found in self._find(events, failed).items():
            if not found:
                unknown += event.message_id not in failed
            elif self._is_newest(event):
                servers[event] = found
            else:
                late += 1
        results = self._write(servers)
        ids = {(server.target, server.server_id): event for event, some in servers.items() for server in some}
        for result in results:
            if _must_be_tried_again(result):
                failed[ids[result.target, result.server_id].message_id] = result.detail
        buckets = [result.bucket for result in results]
        return Healed(
            failed=failed,
            changed=buckets.count(Bucket.CHANGED),
            in_sync=buckets.count(Bucket.IN_SYNC),
            skipped=buckets.count(Bucket.SKIPPED),
            late=late,
            unknown=unknown,
        )

    def _find(
        self, events: Sequence[TagChangeEvent], failed: dict[str, str]
    ) -> Mapping[TagChangeEvent, list[SourceServer]]:
        """The servers of each event. If a target cannot be read, the event fails, and the servers that were found are
        written all the same."""
        found: dict[TagChangeEvent, list[SourceServer]] = {event: [] for event in events}
        questions = [(event, target) for event in events for target in self.targets_of(event.origin)]

        def ask(question: tuple[TagChangeEvent, Target]) -> TargetReading:
            event, target = question
            return self.reader.read_servers_of(target, event.origin.instance_id)

        def lane(question: tuple[TagChangeEvent, Target]) -> Lane:
            return Lane.of("drs", question[1])

        answers = run_all(ask, questions, workers=self.workers, stop=self.stop, name="instances", lane=lane)
        for (event, target), reading in answers:
            if reading is None or reading.problem:
                failed[event.message_id] = str(reading.problem) if reading else f"{target}: there was no time left"
            if reading:
                found[event] += [server for server in reading.servers if server.origin == event.origin]
        return found

    def _is_newest(self, event: TagChangeEvent) -> bool:
        origin = event.origin
        return self.order.claim(origin.account, origin.region, origin.instance_id, event.version, now=self.now())

    def _write(self, servers: Mapping[TagChangeEvent, Sequence[SourceServer]]) -> Sequence[ServerResult]:
        by_target: dict[Target, list[SourceServer]] = defaultdict(list)
        for some in servers.values():
            for server in some:
                by_target[server.target].append(server)
        fleet = Fleet(
            targets=tuple(TargetReading(target, tuple(some)) for target, some in by_target.items()),
            origins=OriginReadings({event.origin: Instance(event.origin, event.tags) for event in servers}),
        )
        plan = make_plan(replace(self.policy, prune="none"), fleet)
        return apply_plan(plan, self.writer, workers=self.workers, stop=self.stop, now=self.now).results


def _must_be_tried_again(result: ServerResult) -> bool:
    return result.bucket is Bucket.FAILED or result.skip is Skip.NOT_REACHED
