"""What a plan takes, as what is cleaned up after."""

from __future__ import annotations

from collections.abc import Iterable

from tagsync.core.model import SourceServer, Target
from tagsync.discovery.servers import select
from tagsync.recovery.cleanup.cleanup import Drill
from tagsync.recovery.plans.definition import Definition


def drill_of_plan(definition: Definition, servers: Iterable[SourceServer]) -> Drill:
    """Every drill of the servers that the plan takes. Of an instance with several servers each counts: any of them may
    have been drilled. Only for servers that were read completely (law 1)."""
    found: dict[Target, dict[str, str]] = {}
    for each in select(definition.selector, servers, definition.wave_tag).servers:
        if each.server.server_id not in definition.leave_out:
            found.setdefault(each.server.target, {})[each.server.server_id] = each.server.name
    return Drill(definition.name, found)
