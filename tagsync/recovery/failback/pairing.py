"""Pairs servers with the servers that copy them back, and says how far each is: pure.

A FAILBACK server says its instance, which is the recovery instance that it copies. `reversedDirectionSourceServerArn`
is not used: it is stale after a second cycle.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from tagsync.core.model import LaunchSettings, Origin, Problem, SourceServer, Target
from tagsync.discovery.health import BY_STATE, Readiness
from tagsync.recovery.failback.way import Stage, WayBack
from tagsync.recovery.words.instances import RecoveryInstance

FAILBACK = "FAILBACK"
Instances = Mapping[tuple[Target, str], RecoveryInstance]
"""The recovery instances by their target and the id of their source server."""

_AT_WORK = "PENDING"
"""`lastLaunchResult` until a launch has ended."""
_COPYING = frozenset({Readiness.NOT_YET, Readiness.LAUNCHABLE})


@dataclass(frozen=True, slots=True)
class Known:
    """What was read: all source servers, their recovery instances, and the targets that could not be read whole."""

    servers: tuple[SourceServer, ...]
    instances: Instances
    unread: Mapping[Target, Problem] = field(default_factory=dict)


def runs_on_instance(server: SourceServer, instances: Instances) -> RecoveryInstance | None:
    """The instance of a recovery that a server runs on. One of a drill is none, and neither is one that is gone."""
    found = instances.get((server.target, server.server_id))
    return found if found and found.is_there and not found.is_drill else None


def origin_target(server: SourceServer) -> Target | None:
    """Where a FAILBACK server would be: where the server comes from."""
    return Target(server.origin.account, server.origin.region) if server.origin else None


def ways_back(known: Known, wanted: Iterable[tuple[Target, str]] | None = None) -> tuple[WayBack, ...]:
    """The way of every server that runs on a recovery instance, in the order of names; of the `wanted` servers alone,
    if some are named. FAILBACK servers whose other end is not found come last."""
    backs = _by_instance(server for server in known.servers if server.direction == FAILBACK)
    forwards = [server for server in known.servers if server.direction != FAILBACK]
    copied = _by_instance(forwards)
    chosen = None if wanted is None else set(wanted)
    ways, paired = [], set()
    for server in forwards:
        instance = runs_on_instance(server, known.instances)
        if instance is None:
            continue
        back = _best(backs.get(instance.instance_id, ()))
        paired |= {each.arn for each in backs.get(instance.instance_id, ())}
        if chosen is None or (server.target, server.server_id) in chosen:
            ways.append(_way(server, instance, back, known, copied))
    left = () if chosen is not None else _unpaired(backs.values(), paired)
    return (*sorted(ways, key=lambda way: way.key), *sorted(left, key=lambda way: way.key))


def _way(
    server: SourceServer,
    instance: RecoveryInstance,
    back: SourceServer | None,
    known: Known,
    copied: Mapping[str, list[SourceServer]],
) -> WayBack:
    if back is None:
        place = origin_target(server)
        if place is None:
            return WayBack(Stage.NOT_FROM_EC2, server, instance)
        problem = known.unread.get(place)
        return WayBack(Stage.UNKNOWN if problem else Stage.RECOVERED, server, instance, problem=problem)
    home = runs_on_instance(back, known.instances)
    if home is None and (problem := known.unread.get(back.target)):
        return WayBack(Stage.UNKNOWN, server, instance, back, problem=problem)
    again = _again(server, copied.get(home.instance_id, ())) if home else None
    stage = _stage_home(again) if home else _stage_of_copy(back)
    return WayBack(stage, server, instance, back, home=home, again=again)


def _stage_of_copy(back: SourceServer) -> Stage:
    if back.last_launch == _AT_WORK:
        return Stage.LAUNCHING
    if back.replication_state == "CONTINUOUS":
        return Stage.READY
    return Stage.COPYING if _copies(back) else Stage.BROKEN


def _stage_home(again: SourceServer | None) -> Stage:
    if again is None:
        return Stage.LAUNCHED_BACK
    return Stage.HOME if again.replication_state == "CONTINUOUS" else Stage.PROTECTING


def _copies(server: SourceServer) -> bool:
    health = BY_STATE.get(server.replication_state)
    return health is not None and health.readiness in _COPYING


def _again(server: SourceServer, copying: Iterable[SourceServer]) -> SourceServer | None:
    """The server that copies what was launched back: mostly the first one, which DRS points there; else a new one."""
    found = list(copying)
    return next((each for each in found if each.arn == server.arn), None) or _best(found)


def _by_instance(servers: Iterable[SourceServer]) -> dict[str, list[SourceServer]]:
    found: dict[str, list[SourceServer]] = {}
    for server in servers:
        if server.origin:
            found.setdefault(server.origin.instance_id, []).append(server)
    return found


def _best(servers: Iterable[SourceServer]) -> SourceServer | None:
    """Of several the one that replicates."""

    def rank(server: SourceServer) -> tuple[bool, str]:
        return _is_over(server), server.arn

    return min(servers, key=rank, default=None)


def _unpaired(backs: Iterable[list[SourceServer]], paired: set[str]) -> Iterator[WayBack]:
    """FAILBACK servers that copy what no server that was read has launched. One that copies nothing any more is left
    from an earlier failback, and costs nothing."""
    for server in (server for servers in backs for server in servers):
        if server.arn not in paired and not _is_over(server):
            yield WayBack(Stage.UNPAIRED, back=server)


def _is_over(server: SourceServer) -> bool:
    return server.replication_state in ("", "STOPPED", "DISCONNECTED")


def home_origin(way: WayBack) -> Origin | None:
    """The instance back home, as EC2 is asked for it."""
    if way.back is None or way.home is None:
        return None
    return Origin(way.back.target.account, way.back.target.region, way.home.instance_id)


def settled(way: WayBack) -> WayBack:
    """The way once its launch settings are known. What was launched into the instance that it came from is copied by
    the same server as before the disaster: only if that copies, it is protected again."""
    again = way.again
    if way.stage is not Stage.PROTECTING or again is None or way.server is None or again.arn != way.server.arn:
        return way
    is_into = isinstance(way.settings, LaunchSettings) and way.settings.launches_into
    return replace(way, stage=Stage.LAUNCHED_BACK) if is_into and not _copies(again) else way
