"""What was recorded of a run or a plan: the changes that a rollback takes back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.model import Target
from tagsync.core.plan import Plan
from tagsync.core.plan_document import plan_digest

_SHORT = len("sha256:") + 12
"""How much of a digest names a plan to a reader."""


@dataclass(frozen=True, slots=True)
class RecordedServer:
    """What was done to one server: its changes with the values before and after, and its launch settings. A server
    that was looked at and not changed has neither.

    `is_written`: these changes were really written. Else they were only planned: of a plan, of a server that failed and
    of a run that broke off it is not known. A tag that has the value that was planned may be another's then.
    """

    target: Target
    server_id: str
    name: str = field(default="", repr=False)
    changes: tuple[TagChange, ...] = ()
    launch: tuple[LaunchChange, ...] = ()
    is_written: bool = True

    @property
    def is_changed(self) -> bool:
        return bool(self.changes or self.launch)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is to be undone. `what` names it: `run 20260131T235959Z-1f0c2a9b`, `plan sha256:4f1b...`.

    `servers` are those that were changed, and those that were compared and found right: they are the base of the
    limits (law 7).
    """

    what: str
    servers: tuple[RecordedServer, ...]

    @property
    def has_changes(self) -> bool:
        return any(server.is_changed for server in self.servers)

    def by_target(self) -> Mapping[Target, tuple[RecordedServer, ...]]:
        """The servers of each target, both in their order (law 8)."""
        found: dict[Target, dict[str, RecordedServer]] = defaultdict(dict)
        for server in self.servers:
            found[server.target][server.server_id] = server
        return {
            target: tuple(server for _, server in sorted(servers.items())) for target, servers in sorted(found.items())
        }

    def changed_ids(self) -> Mapping[Target, tuple[str, ...]]:
        """The servers that have to be read: those that were changed. A target without any is left out."""
        ids = {
            target: tuple(server.server_id for server in servers if server.is_changed)
            for target, servers in self.by_target().items()
        }
        return {target: of_target for target, of_target in ids.items() if of_target}


def recorded_of_plan(plan: Plan) -> Recorded:
    """What a plan would have written, or has: the servers show which."""
    servers = (
        RecordedServer(server.target, server.server_id, server.name, server.changes, server.launch, is_written=False)
        for server in plan.servers()
        if server.has_changes or server.skip is None
    )
    return Recorded(f"plan {plan_digest(plan)[:_SHORT]}", tuple(servers))
