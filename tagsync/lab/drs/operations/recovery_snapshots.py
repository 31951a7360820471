"""DescribeRecoverySnapshots: the points in time from which a source server can be launched."""

from __future__ import annotations

from math import inf
from typing import Any

from tagsync.lab.clock import read_moment
from tagsync.lab.drs.errors import invalid
from tagsync.lab.drs.progress.points import Points
from tagsync.lab.drs.store import Page


class RecoverySnapshots(Points):
    def describe_recovery_snapshots(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        server = self.servers.get(request["sourceServerID"])
        if server is None:  # the operation's model has no ResourceNotFoundException
            raise invalid(f"Source server {request['sourceServerID']} does not exist")
        filters = request.get("filters", {})
        first, last = _moment(filters.get("fromDateTime"), -inf), _moment(filters.get("toDateTime"), inf)
        disks = max(1, len(server.wire.get("sourceProperties", {}).get("disks", [])))
        points = [each for each in self.points_of(server, self.clock.now()) if first <= each.expected <= last]
        if request.get("order") == "DESC":
            points.reverse()
        return self.page("DescribeRecoverySnapshots", [each.wire(disks) for each in points], request)


def _moment(text: str | None, otherwise: float) -> float:
    return read_moment(text) if text else otherwise
