"""The servers that a selector finds: each machine once, with its health and its wave."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Origin, SourceServer, Target
from tagsync.discovery.health import Health, health_of
from tagsync.discovery.selectors import EMPTY_SELECTOR, Selector
from tagsync.discovery.wave_notices import wave_notice
from tagsync.discovery.waves import DEFAULT_WAVE_TAG, Wave, make_waves, wave_of


@dataclass(frozen=True, slots=True)
class FoundServer:
    """A source server, whether it can be launched, and the label of its wave.

    `wave_notice` says what is not clear about its wave tags, and is mostly empty. `other_ways` are the servers of the
    same instance in other targets: each is a way to recover it.
    """

    server: SourceServer
    health: Health
    wave: str
    wave_notice: str = ""
    other_ways: tuple[SourceServer, ...] = ()


@dataclass(frozen=True, slots=True)
class Selection:
    """Servers, sorted by target and id, and their waves, in order."""

    servers: tuple[FoundServer, ...]
    waves: tuple[Wave, ...]

    def only(self, wanted: Callable[[FoundServer], bool]) -> Selection:
        """Only the wanted servers, and their waves."""
        servers = tuple(found for found in self.servers if wanted(found))
        arns = {found.server.arn for found in servers}
        kept = ((wave, tuple(each for each in wave.servers if each.arn in arns)) for wave in self.waves)
        return Selection(servers, tuple(replace(wave, servers=left) for wave, left in kept if left))

    def once(self, preferred: Sequence[Target] = ()) -> Selection:
        """Each instance once: of the ways to recover it, one that can be launched now, in the target that comes first
        in `preferred`."""
        order = {target: place for place, target in enumerate(preferred)}

        def rank(found: FoundServer) -> tuple[bool, int, Target]:
            target = found.server.target
            return not found.health.is_launchable, order.get(target, len(order)), target

        best = {found.server.arn: rank(found) for found in self.servers}
        return self.only(
            lambda found: all(best[found.server.arn] < best[way.arn] for way in found.other_ways if way.arn in best)
        )

    @property
    def healthy_count(self) -> int:
        return sum(found.health.is_launchable for found in self.servers)

    @property
    def unhealthy_count(self) -> int:
        """How many cannot be launched now, including those that cannot yet. Both counts make up all servers."""
        return len(self.servers) - self.healthy_count


def launched_once(servers: Iterable[SourceServer]) -> tuple[SourceServer, ...]:
    """Each machine once, sorted by target and id.

    A server of a staging account that is extended into another account is launched there: only the extended server
    counts. A server that was read twice counts once.
    """
    by_arn = {server.arn: server for server in servers}
    extended = {server.staging_arn for server in by_arn.values() if server.staging_arn != server.arn}
    return tuple(
        sorted(
            (server for server in by_arn.values() if server.arn not in extended),
            key=lambda each: (each.target, each.server_id),
        )
    )


def select(
    selector: Selector | None,
    servers: Iterable[SourceServer],
    wave_tag: str = DEFAULT_WAVE_TAG,
    instance_ids: Collection[str] = (),
) -> Selection:
    """The machines that a selector chooses, and of those only the ones with one of these EC2 instances, if any are
    named. The tags of the server that is launched decide. Raises `InputError` without selector and instances."""
    if selector is None and not instance_ids:
        raise InputError([Mistake("tags", *EMPTY_SELECTOR)])
    known = of_instances(launched_once(servers), instance_ids)
    return examine([each for each in known if selector is None or selector.matches(each.tags)], wave_tag)


def of_instances(servers: Iterable[SourceServer], instance_ids: Collection[str]) -> tuple[SourceServer, ...]:
    """The servers of these EC2 instances; all servers if none are named."""
    return tuple(
        server
        for server in servers
        if not instance_ids or (server.origin is not None and server.origin.instance_id in instance_ids)
    )


def examine(servers: Sequence[SourceServer], wave_tag: str = DEFAULT_WAVE_TAG) -> Selection:
    """These servers with their health and waves."""
    waves = make_waves(servers, wave_tag)
    ordered = sorted(servers, key=lambda each: (each.target, each.server_id))
    by_origin: dict[Origin, list[SourceServer]] = {}
    for server in ordered:
        if server.origin:
            by_origin.setdefault(server.origin, []).append(server)

    def other_ways(server: SourceServer) -> tuple[SourceServer, ...]:
        same = by_origin[server.origin] if server.origin else ()
        return tuple(each for each in same if each.target != server.target)

    found = (
        FoundServer(
            server,
            health_of(server),
            wave_of(server.tags, wave_tag),
            wave_notice(server.tags, wave_tag),
            other_ways(server),
        )
        for server in ordered
    )
    return Selection(tuple(found), waves)
