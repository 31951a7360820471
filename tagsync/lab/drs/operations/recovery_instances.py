"""Recovery instances: describe, terminate, disconnect, delete."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import DrsError, conflict, not_found
from tagsync.lab.drs.progress.launches import Launches
from tagsync.lab.drs.store import Page

_KIND = "RecoveryInstance"
_FAILING_BACK = frozenset({"FAILBACK_IN_PROGRESS", "FAILBACK_READY_FOR_LAUNCH"})


class RecoveryInstances(Launches):
    def describe_recovery_instances(self, request: dict[str, Any]) -> Page:
        self.require_initialized()
        self.settle_tags()
        filters = request.get("filters", {})
        names, servers = filters.get("recoveryInstanceIDs"), filters.get("sourceServerIDs")
        rows = [
            {**each, "ec2InstanceState": self._ec2_state(each["ec2InstanceID"]), "failback": self._failback(each)}
            for each in self.recovery_instances.values()
            if (not names or each["recoveryInstanceID"] in names) and (not servers or each["sourceServerID"] in servers)
        ]
        return self.page("DescribeRecoveryInstances", rows, request)

    def terminate_recovery_instances(self, request: dict[str, Any]) -> dict[str, Any]:
        """A job that terminates the instances and deletes their records."""
        self.require_initialized()
        for name in request["recoveryInstanceIDs"]:
            instance = self._instance(name, _gone(name))
            self.refuse_in_job(instance["sourceServerID"])
            if instance["failback"]["state"] in _FAILING_BACK or self.is_copied_back(name):
                raise conflict(f"Recovery instance {name} cannot be terminated during failback", _KIND, name)
        job = self.terminate_instances(request["recoveryInstanceIDs"])
        return {"job": job.wire(self.clock.now())}

    def disconnect_recovery_instance(self, request: dict[str, Any]) -> None:
        """The instance itself keeps running."""
        name = request["recoveryInstanceID"]
        instance = self._instance(name, not_found(_KIND, name))
        self.refuse_in_job(instance["sourceServerID"])
        if _is_disconnected(instance):
            raise conflict(f"Recovery instance {name} is disconnected already", _KIND, name)
        instance["dataReplicationInfo"] = {"dataReplicationState": "DISCONNECTED"}

    def delete_recovery_instance(self, request: dict[str, Any]) -> None:
        """Deletes the record. The instance itself keeps running, and no launch replaces it any more."""
        name = request["recoveryInstanceID"]
        instance = self._instance(name, _gone(name))
        self.refuse_in_job(instance["sourceServerID"])
        if not _is_disconnected(instance):
            raise conflict(f"Recovery instance {name} must be disconnected before it is deleted", _KIND, name)
        self.forget_recovery_instance(name)

    def _instance(self, name: str, missing: DrsError) -> dict[str, Any]:
        self.require_initialized()
        if name not in self.recovery_instances:
            raise missing
        return self.recovery_instances[name]

    def _failback(self, instance: dict[str, Any]) -> dict[str, Any]:
        """Its failback, ready as soon as all of it is copied."""
        failback: dict[str, Any] = instance["failback"]
        back = self.ways_back.get(instance["recoveryInstanceID"])
        is_ready = failback["state"] == "FAILBACK_IN_PROGRESS" and back and back.replication_state() == "CONTINUOUS"
        return {**failback, "state": "FAILBACK_READY_FOR_LAUNCH"} if is_ready else failback

    def _ec2_state(self, instance: str) -> str:
        """The state of the instance in EC2, where it may have been stopped or terminated behind DRS's back."""
        found = self.fleet().instances.get(instance)
        return found.state.upper() if found else "NOT_FOUND"


def _is_disconnected(instance: dict[str, Any]) -> bool:
    return bool(instance["dataReplicationInfo"]["dataReplicationState"] == "DISCONNECTED")


def _gone(name: str) -> DrsError:
    """For operations whose model has no ResourceNotFoundException."""
    return conflict(f"Recovery instance {name} does not exist", _KIND, name)
