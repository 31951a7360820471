"""The replication configuration of a source server."""

from __future__ import annotations

from typing import Any

from tagsync.lab.drs.errors import invalid
from tagsync.lab.drs.records.source_server import SourceServer

_EVERY_RULE = {"MINUTE", "HOUR", "DAY"}


def new_replication_configuration(server: SourceServer) -> dict[str, Any]:
    """The settings of a new source server, in wire form."""
    disks = [each.get("deviceName", "") for each in server.wire.get("sourceProperties", {}).get("disks", [])]
    return {
        "sourceServerID": server.id,
        "name": server.hostname[:128],
        "stagingAreaSubnetId": "subnet-0123456789abcdef0",
        "associateDefaultSecurityGroup": True,
        "replicationServersSecurityGroupsIDs": [],
        "replicationServerInstanceType": "t3.small",
        "useDedicatedReplicationServer": False,
        "defaultLargeStagingDiskType": "GP3",
        "replicatedDisks": [
            {"deviceName": name, "isBootDisk": number == 0, "stagingDiskType": "AUTO", "iops": 0}
            for number, name in enumerate(disks)
        ],
        "ebsEncryption": "DEFAULT",
        "bandwidthThrottling": 0,
        "dataPlaneRouting": "PRIVATE_IP",
        "createPublicIP": False,
        "stagingAreaTags": {},
        "pitPolicy": [
            {"ruleID": 1, "units": "MINUTE", "interval": 10, "retentionDuration": 60, "enabled": True},
            {"ruleID": 2, "units": "HOUR", "interval": 1, "retentionDuration": 24, "enabled": True},
            {"ruleID": 3, "units": "DAY", "interval": 1, "retentionDuration": 7, "enabled": True},
        ],
        "autoReplicateNewDisks": False,
    }


def check_point_policy(request: dict[str, Any]) -> None:
    """Refuse a policy of recovery points that leaves out a rule: it holds all three, on or off."""
    policy = request.get("pitPolicy")
    if policy is not None and {each["units"] for each in policy} != _EVERY_RULE:
        raise invalid("pitPolicy: give a rule of minutes, one of hours and one of days")
