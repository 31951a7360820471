"""What DRS validates before it recovers servers: all of them, or none is launched. Impact levels do not count.

From AWS's user guide: a plan is validated when it starts, and the servers of a step again when the step begins.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from tagsync.lab.drs.progress.points import Points
from tagsync.lab.drs.records.source_server import SourceServer

_NOT_PROTECTED = {"DISCONNECTED": "is disconnected", "STOPPED": "is stopped: it does not replicate"}
_MISSING = "MISSING_VOLUME_ATTRIBUTES"


class Validation(Points):
    def unfit(self, ids: Iterable[str], pinned: Mapping[str, str], at: float) -> list[str]:
        """Why these servers cannot be recovered at this moment, one text for each that cannot."""
        busy = self.in_jobs(at)
        named = Counter(ids)
        found = []
        for server_id, times in named.items():
            reasons = list(self._reasons(server_id, pinned.get(server_id), server_id in busy, at))
            reasons += ["is named twice"] if times > 1 else []
            if reasons:
                found.append(f"Source server {server_id} {', '.join(reasons)}")
        return found

    def _reasons(self, server_id: str, pinned: str | None, busy: bool, at: float) -> Iterator[str]:
        server = self.servers.get(server_id)
        if server is None:
            yield "does not exist"
            return
        state = server.replication_state()
        if state in _NOT_PROTECTED:
            yield _NOT_PROTECTED[state]
        elif not self.points_of(server, at):
            yield "has no consistent recovery point"
        elif pinned and self.point_to_launch(server, pinned, at) is None:
            yield f"has no recovery point {pinned}"
        if busy:
            yield "is currently being processed by a job"
        if _misses_volume_attributes(server):
            yield "misses volume attributes"
        if server_id in self.launch_template_conflicts:
            yield "has a launch template that conflicts with its launch settings"


def _misses_volume_attributes(server: SourceServer) -> bool:
    return any(each.get("volumeStatus", "").startswith(_MISSING) for each in server.disks())
