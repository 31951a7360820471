"""The servers of a plan: those that its selector takes, without those that it leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tagsync.core.errors import Mistake
from tagsync.core.model import SourceServer
from tagsync.discovery.servers import FoundServer, Selection, select
from tagsync.discovery.wave_notices import wave_notices
from tagsync.recovery.plans.definition import Definition


def chosen(definition: Definition, servers: Iterable[SourceServer]) -> Selection:
    """The servers of the plan and their waves. An instance that can be recovered in several targets is in it once."""
    taken = _taken(definition, servers).only(lambda each: each.server.server_id not in definition.leave_out)
    return taken.once(definition.preferred)


def ways(definition: Definition, servers: Iterable[SourceServer]) -> tuple[FoundServer, ...]:
    """Every server by which an instance of the plan can be launched. One that is left out is among them if its instance
    has another one that is not."""
    without = definition.leave_out

    def is_way(found: FoundServer) -> bool:
        return any(each.server_id not in without for each in (found.server, *found.other_ways))

    return _taken(definition, servers).only(is_way).servers


def left_out(definition: Definition, servers: Iterable[SourceServer]) -> tuple[SourceServer, ...]:
    """The servers that the selector takes and the plan goes without."""
    if not definition.leave_out:
        return ()
    found = _taken(definition, servers).servers
    return tuple(each.server for each in found if each.server.server_id in definition.leave_out)


def unclear_waves(definition: Definition, servers: Iterable[SourceServer]) -> Mapping[str, tuple[SourceServer, ...]]:
    """The servers of the plan whose wave tags are missing or contradict each other, by what is to be said of them."""
    return wave_notices((each.server for each in chosen(definition, servers).servers), definition.wave_tag)


def not_there(definition: Definition, servers: Iterable[SourceServer]) -> tuple[Mistake, ...]:
    """A mistake for each server that is left out and that the selector does not take. The reading must be complete."""
    known = {server.server_id for server in left_out(definition, servers)}
    what = "it is to be left out, and the selector does not take it"
    fix = "Check its id: a plan leaves out only what its selector takes"
    return tuple(Mistake(server_id, what, fix) for server_id in definition.leave_out if server_id not in known)


def _taken(definition: Definition, servers: Iterable[SourceServer]) -> Selection:
    return select(definition.selector, servers, definition.wave_tag)
