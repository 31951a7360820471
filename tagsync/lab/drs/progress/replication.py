"""The replication of source servers over time: it starts, copies, and becomes continuous."""

from __future__ import annotations

from tagsync.lab.drs.records.copying import COPIES, Copying
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.drs.store import Store


class Replication(Store):
    def replicate(self, server: SourceServer, *, again: bool, turned: bool = False) -> None:
        """Start copying now. A first copy has no recovery points before it is complete. `turned`: the server copies
        another instance than before."""
        now = self.clock.now()
        self.copying[server.id] = Copying(now, again, turned)
        if not again:
            self.replicating_since[server.id] = now + COPIES
        self.settle_replication(now)

    def end_replication(self, server: SourceServer, state: str) -> None:
        """Stop copying. What had been copied is deleted."""
        self.copying.pop(server.id, None)
        self._show(server, state, copied=False)

    def settle_replication(self, now: float) -> None:
        """Show how far each copy is by now."""
        for server_id, copying in list(self.copying.items()):
            server, state = self.servers.get(server_id), copying.state(now)
            if server is not None and (server.replication_state() != state or state == "RESCAN"):
                copied = copying.again or state == "CONTINUOUS"
                self._show(server, state, copied=copied, rescanned=copying.rescanned(now))
            if server is None or state == "CONTINUOUS":
                del self.copying[server_id]

    def _show(self, server: SourceServer, state: str, *, copied: bool, rescanned: float = 0.0) -> None:
        known = server.wire.get("sourceProperties", {}).get("disks", [])
        disks = [
            {
                "deviceName": each["deviceName"],
                "totalStorageBytes": each["bytes"] if state not in ("STOPPED", "DISCONNECTED") else 0,
                "replicatedStorageBytes": each["bytes"] if copied else 0,
                "rescannedStorageBytes": int(each["bytes"] * rescanned),
                "backloggedStorageBytes": 0,
            }
            for each in known
        ]
        server.wire["dataReplicationInfo"] = {"dataReplicationState": state, "replicatedDisks": disks}
        if state == "CONTINUOUS":
            server.wire["dataReplicationInfo"]["lagDuration"] = "P0D"
