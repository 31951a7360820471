"""What a selector gets wrong because tags have drifted: servers that it misses, or finds by tags that are old."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from tagsync.core.desired import decide_on
from tagsync.core.model import (
    Fleet,
    LaunchSettings,
    OriginReadings,
    Problem,
    SourceServer,
    Tags,
    Target,
    TargetReading,
)
from tagsync.core.planning import find_source, plan_server
from tagsync.core.policy import Launch, Policy
from tagsync.core.skips import Skip
from tagsync.discovery.selectors import Selector
from tagsync.discovery.servers import launched_once
from tagsync.discovery.waves import wave_of
from tagsync.engine.events import Listener, OriginsRead, OriginsStarted, ignore
from tagsync.engine.ports import Reader
from tagsync.engine.read import DEFAULT_WORKERS, read_fleet
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Targets

Servers = tuple[SourceServer, ...]


@dataclass(frozen=True, slots=True)
class SelectorDrift:
    """The servers that are found otherwise once their tags are those of their instances.

    `missed` would be found, `stale` would not, and `moved` would be in another wave. `not_compared`: why the tags of
    some servers could not be compared -> those servers; they may be any of these (law 1).
    """

    missed: Servers = ()
    stale: Servers = ()
    moved: Servers = ()
    not_compared: Mapping[str, Servers] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Compared:
    """A server beside the tags that it should have by its instance: its own where there is nothing to copy.
    `why_unknown`: its instance could not be read."""

    server: SourceServer
    right: Tags = field(repr=False)
    why_unknown: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    """A `Reader` that has read the servers already."""

    reader: Reader
    readings: Mapping[Target, TargetReading]

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        return self.readings[target] if not server_ids else self.reader.read_servers(target, server_ids)

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        return self.reader.read_origins(account, region, instance_ids)

    def read_launch(self, server: SourceServer) -> LaunchSettings | Problem:
        return self.reader.read_launch(server)


def compare_with_origins(
    reader: Reader,
    servers: Iterable[SourceServer],
    policy: Policy,
    *,
    now: datetime,
    workers: int = DEFAULT_WORKERS,
    listen: Listener = ignore,
    stop: Stop | None = None,
) -> tuple[Compared, ...]:
    """These servers beside the tags that they should have.

    Reads their instances: one `DescribeInstances` for each 1,000 of an account and region, and nothing else. Raises
    nothing for what AWS answers.
    """
    read: dict[Target, list[SourceServer]] = {}
    machines = launched_once(servers)
    for server in machines:
        read.setdefault(server.target, []).append(server)
    readings = {target: TargetReading(target, tuple(each)) for target, each in read.items()}
    fleet = read_fleet(
        _Read(reader, readings),
        Targets(tuple(sorted(readings))),
        replace(policy, launch=Launch()),
        now=now,
        workers=workers,
        listen=lambda event: listen(event) if isinstance(event, OriginsStarted | OriginsRead) else None,
        stop=stop,
    )
    return compare_in(fleet, machines, policy)


def compare_in(fleet: Fleet, servers: Iterable[SourceServer], policy: Policy) -> tuple[Compared, ...]:
    """These servers beside the tags that they should have by the instances of a fleet that was read."""
    return tuple(_compared(policy, server, fleet) for server in launched_once(servers))


def selector_drift(selector: Selector | None, wave_tag: str, compared: Iterable[Compared]) -> SelectorDrift:
    """What a selector gets wrong among these servers. Without a selector only the waves are compared."""
    missed: list[SourceServer] = []
    stale: list[SourceServer] = []
    moved: list[SourceServer] = []
    unknown: dict[str, list[SourceServer]] = {}
    for each in compared:
        server, right = each.server, each.right
        is_found, should_be = (selector is None or selector.matches(tags) for tags in (server.tags, right))
        if each.why_unknown:
            unknown.setdefault(each.why_unknown, []).append(server)
        elif is_found != should_be:
            (missed if should_be else stale).append(server)
        elif is_found and wave_of(server.tags, wave_tag) != wave_of(right, wave_tag):
            moved.append(server)
    not_compared = {why: tuple(unknown[why]) for why in sorted(unknown)}
    return SelectorDrift(tuple(missed), tuple(stale), tuple(moved), not_compared)


def _compared(policy: Policy, server: SourceServer, fleet: Fleet) -> Compared:
    plan = plan_server(policy, server, fleet)
    if plan.skip is Skip.ORIGIN_UNREADABLE:
        return Compared(server, server.tags, plan.detail)
    source = find_source(policy, server, fleet.origins)
    if plan.skip is Skip.TOO_MANY_TAGS and not isinstance(source, tuple):
        decisions = decide_on(policy, source, server)
        wanted = {each.key: each.value for each in decisions if each.value is not None and each.is_wanted}
        return Compared(server, {**server.tags, **wanted})
    return Compared(server, plan.applied_to(server.tags))
