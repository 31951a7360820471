"""Which recovery points the source servers have: those of a server that replicates, or whose agent was lost."""

from __future__ import annotations

from math import inf

from tagsync.lab.drs.records.recovery_point import DEFAULT_RULES, RecoveryPoint, points_at, rules_of
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.drs.store import Store

_WITHOUT_POINTS = frozenset({"STOPPED", "DISCONNECTED", "INITIATING", "INITIAL_SYNC", "CREATING_SNAPSHOT"})
_NO_NEW_POINTS = frozenset({"STALLED", "PAUSED", "RESCAN"})


class Points(Store):
    def points_of(self, server: SourceServer, now: float) -> list[RecoveryPoint]:
        """The points of a server, oldest first. A server that stalled or pauses keeps its old ones for a while."""
        state = server.replication_state()
        if state in _WITHOUT_POINTS:
            return []
        if state in _NO_NEW_POINTS:
            until = self.consistent_until.setdefault(server.id, now)
        else:
            self.consistent_until.pop(server.id, None)
            until = inf
        settings = self.replication_configurations.get(server.id)
        rules = rules_of(settings["pitPolicy"]) if settings else DEFAULT_RULES
        found = points_at(now, server.id, self.replicating_since.get(server.id, -inf), until, rules)
        return [each for each in found if each.id not in self.points_gone]

    def point_to_launch(self, server: SourceServer, pinned: str | None, now: float) -> float | None:
        """The moment of the data that a launch takes: of the pinned point, else the latest. None: there is none."""
        points = self.points_of(server, now)
        if pinned:
            return next((each.taken for each in points if each.id == pinned), None)
        if points and server.replication_state() not in _NO_NEW_POINTS:
            return now
        return points[-1].taken if points else None
