"""The source servers of a fleet whose instances were left behind, from what a sync or a preflight has read anyway."""

from __future__ import annotations

from collections.abc import Iterable

from tagsync.core.model import Fleet, Origin, OriginReadings, SourceServer
from tagsync.discovery.estate.estate import APPLICATION_TAG
from tagsync.discovery.estate.fates import Fate, Known, Presence, fates
from tagsync.discovery.estate.instances import by_origin
from tagsync.discovery.servers import launched_once


def left_behind(fleet: Fleet, application_tag: str = APPLICATION_TAG) -> tuple[SourceServer, ...]:
    """None of a target whose servers could not all be read: their neighbours may be among the others. Servers whose
    instances were not asked for, such as those that the policy excludes, are no neighbours."""
    whole = {reading.target for reading in fleet.targets if not reading.problem}
    servers = by_origin(launched_once(fleet.servers()))
    became = fates(
        Known(
            origin,
            presence,
            each[0].tags.get(application_tag, ""),
            stands_apart=stands_apart(each),
        )
        for origin, each in servers.items()
        if (presence := presence_of(origin, fleet.origins)) and not all(server.origin_is_guessed for server in each)
    )
    gone = [origin for origin, fate in became.items() if fate is Fate.LEFT_BEHIND]
    return _sorted(server for origin in gone for server in servers[origin] if server.target in whole)


def presence_of(origin: Origin, origins: OriginReadings) -> Presence | None:
    """Whether an instance is there; None if it was not asked for."""
    instance = origins.instances.get(origin)
    if instance is not None:
        return Presence.GONE if instance.is_gone else Presence.THERE
    if origin in origins.gone:
        return Presence.GONE
    return Presence.UNREAD if origin in origins.unreadable else None


def stands_apart(servers: Iterable[SourceServer]) -> bool:
    """Whether DRS was told to forget all source servers of an instance: they say nothing of its neighbours."""
    return all(server.replication_state == "DISCONNECTED" for server in servers)


def _sorted(servers: Iterable[SourceServer]) -> tuple[SourceServer, ...]:
    return tuple(sorted(servers, key=lambda each: (each.target, each.server_id)))
