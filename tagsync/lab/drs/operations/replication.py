"""Replication of source servers: its settings, start, stop and another attempt."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import DrsError, conflict, invalid
from tagsync.lab.drs.progress.replication import Replication
from tagsync.lab.drs.records.replication_configuration import check_point_policy, new_replication_configuration
from tagsync.lab.drs.records.source_server import SourceServer

_CAN_RETRY = frozenset({"STALLED", "DISCONNECTED", "STOPPED"})


class ReplicationControl(Replication):
    def get_replication_configuration(self, request: dict[str, Any]) -> dict[str, Any]:
        return dict(self._replication_settings(request["sourceServerID"]))

    def update_replication_configuration(self, request: dict[str, Any]) -> dict[str, Any]:
        settings = self._replication_settings(request["sourceServerID"])
        check_point_policy(request)
        settings.update(request)
        return dict(settings)

    def start_replication(self, request: dict[str, Any]) -> dict[str, Any]:
        server = self.server(request["sourceServerID"])
        if server.replication_state() != "STOPPED":
            raise _wrong_state(server, "started: it is not STOPPED")
        self.replicate(server, again=False)
        return {"sourceServer": server.wire}

    def stop_replication(self, request: dict[str, Any]) -> dict[str, Any]:
        """Deletes the recovery points of the server too."""
        server = self.server(request["sourceServerID"])
        self.refuse_in_job(server.id)
        if server.replication_state() in ("STOPPED", "DISCONNECTED"):
            raise _wrong_state(server, "stopped")
        self.end_replication(server, "STOPPED")
        return {"sourceServer": server.wire}

    def retry_data_replication(self, request: dict[str, Any]) -> dict[str, Any]:
        server = self.server(request["sourceServerID"])
        if server.replication_state() not in _CAN_RETRY:
            raise invalid(f"The replication of source server {server.id} is {server.replication_state()}")
        self.replicate(server, again=server.replication_state() == "STALLED")
        return server.wire

    def _replication_settings(self, server_id: str) -> dict[str, Any]:
        server = self.server(server_id)
        if server_id not in self.replication_configurations:
            self.replication_configurations[server_id] = new_replication_configuration(server)
        return self.replication_configurations[server_id]


def _wrong_state(server: SourceServer, what: str) -> DrsError:
    message = f"The replication of source server {server.id} is {server.replication_state()} and cannot be {what}"
    return conflict(message, "SourceServer", server.id)
