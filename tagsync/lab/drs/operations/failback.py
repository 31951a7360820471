"""Failing back: the replication from a recovery instance to the region that its source server comes from.

As it was seen on real accounts: `ReverseReplication` makes a source server with the direction FAILBACK in the origin's
region, whose instance is the recovery instance. On an instance that was launched back it re-points the first server,
which is stalled for a moment and then looks through its disks again. `reversedDirectionSourceServerArn` goes stale.
"""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import conflict, invalid, not_found
from tagsync.lab.drs.progress.replication import Replication
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.drs.store import Store

_KIND = "RecoveryInstance"
_AGENT_STARTS = 300.0


class Failback(Replication):
    def get_failback_replication_configuration(self, request: dict[str, Any]) -> dict[str, Any]:
        return dict(self._failback_settings(request["recoveryInstanceID"]))

    def update_failback_replication_configuration(self, request: dict[str, Any]) -> None:
        self._failback_settings(request["recoveryInstanceID"]).update(request)

    def reverse_replication(self, request: dict[str, Any]) -> dict[str, Any]:
        instance = self._failing_back(request["recoveryInstanceID"])
        name, server = instance["recoveryInstanceID"], self.server(instance["sourceServerID"])
        if "sourceCloudProperties" not in server.wire:
            raise invalid(f"Recovery instance {name} does not come from EC2")
        job = self.jobs.get(instance["jobID"])
        if job is not None and self.clock.now() < job.ends + _AGENT_STARTS:
            raise conflict(f"The agent on recovery instance {name} is still starting", _KIND, name)
        if self.is_copied_back(name):
            raise conflict(f"The replication of recovery instance {name} is reversed already", _KIND, name)
        origin = server.wire["sourceCloudProperties"]
        account, region = origin["originAccountID"], origin["originRegion"]
        reversed_server = _reversed(server, name, (self.account, self.region), self.peer(account, region))
        self.ways_back[name] = reversed_server
        server.wire.setdefault("reversedDirectionSourceServerArn", reversed_server.arn)  # a later cycle leaves it stale
        reversed_server.wire.setdefault("reversedDirectionSourceServerArn", server.arn)
        instance["failback"]["state"] = "FAILBACK_IN_PROGRESS"
        return {"reversedDirectionSourceServerArn": reversed_server.arn}

    def stop_failback(self, request: dict[str, Any]) -> None:
        self._failing_back(request["recoveryInstanceID"])["failback"]["state"] = "FAILBACK_NOT_STARTED"

    def _failback_settings(self, name: str) -> dict[str, Any]:
        self._failing_back(name)
        settings = {"recoveryInstanceID": name, "name": name, "bandwidthThrottling": 0, "usePrivateIP": False}
        return self.failback_configurations.setdefault(name, settings)

    def _failing_back(self, name: str) -> dict[str, Any]:
        self.require_initialized()
        if name not in self.recovery_instances:
            raise not_found(_KIND, name)
        return self.recovery_instances[name]


def _reversed(server: SourceServer, instance: str, here: tuple[str, str], target: Store) -> SourceServer:
    """The source server of `target` that copies a recovery instance of `server`; `here` is where the instance is."""
    assert isinstance(target, Replication)
    target.require_initialized()
    first = target.servers.get(str(server.wire.get("reversedDirectionSourceServerArn", "")).rsplit("/", 1)[-1])
    if first is not None and server.wire["replicationDirection"] == "FAILBACK":
        first.wire["sourceProperties"]["identificationHints"]["awsInstanceID"] = instance
        target.replicate(first, again=True, turned=True)
        return first
    name = target.new_id("s-")
    made = SourceServer(name, target.arn(f"source-server/{name}"), server.hostname, instance, here, {})
    made.wire["replicationDirection"] = "FAILBACK"
    target.servers[name] = made
    target.replicate(made, again=False)
    return made
