"""The record of a recovery instance: the EC2 instance that a job launched for a source server."""

from __future__ import annotations

from typing import Any

from tagsync.lab.clock import iso
from tagsync.lab.drs.records.job import Job


def recovery_instance(job: Job, arn: str, server: dict[str, Any], tags: dict[str, str]) -> dict[str, Any]:
    """The record in wire form; `server` is that of its source server."""
    launch = job.launches[server["sourceServerID"]]
    properties = server.get("sourceProperties", {})
    kept = ("lastUpdatedDateTime", "identificationHints", "networkInterfaces", "cpus", "ramBytes", "os")
    on_aws = "awsInstanceID" in properties.get("identificationHints", {})
    return {
        "ec2InstanceID": launch.instance,
        "ec2InstanceState": "RUNNING",
        "jobID": job.id,
        "recoveryInstanceID": launch.instance,
        "sourceServerID": server["sourceServerID"],
        "arn": arn,
        "tags": tags,
        "failback": {"state": "FAILBACK_NOT_STARTED", "failbackToOriginalServer": False},
        "dataReplicationInfo": {"dataReplicationState": "STOPPED"},
        "recoveryInstanceProperties": {key: properties[key] for key in kept if key in properties},
        "pointInTimeSnapshotDateTime": iso(launch.point),
        "isDrill": job.is_drill,
        "originEnvironment": "AWS" if on_aws else "ON_PREMISES",
        "agentVersion": "5.1.2",
    }
