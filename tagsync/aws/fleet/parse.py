"""Parses answers of AWS into the classes of the model. Any member may be absent, except those in `answers.HOLDS`.

Texts that repeat all over a fleet are interned, so each is in memory once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from sys import intern
from typing import Any

from tagsync.aws.sdk.durations import read_duration
from tagsync.aws.sdk.tags import read_tags
from tagsync.core.model import Instance, Origin, SourceServer, Target

NOTHING: Mapping[str, Any] = {}


def parse_server(item: Mapping[str, Any], target: Target, partition: str) -> SourceServer | None:
    """One item of `DescribeSourceServers`. None if it has no id.

    The origin is in the account and region that DRS names. Where it names none, DRS's own is a guess.
    """
    server_id = item.get("sourceServerID")
    if not server_id:
        return None
    properties = item.get("sourceProperties", NOTHING)
    hints = properties.get("identificationHints", NOTHING)
    staging = item.get("stagingArea", NOTHING)
    cloud = item.get("sourceCloudProperties", NOTHING)
    replication = item.get("dataReplicationInfo", NOTHING)
    arn = item.get("arn") or f"arn:{partition}:drs:{target.region}:{target.account}:source-server/{server_id}"
    return SourceServer(
        target=target,
        server_id=server_id,
        arn=arn,
        tags=read_tags(item, arn),
        origin=_origin(hints.get("awsInstanceID"), cloud, target),
        hostname=hints.get("hostname") or hints.get("fqdn") or "",
        replication_state=intern(replication.get("dataReplicationState", "")),
        direction=intern(item.get("replicationDirection", "")),
        extension=intern(staging.get("status", "")),
        fqdn=hints.get("fqdn", ""),
        os=intern(properties.get("os", NOTHING).get("fullString", "")),
        last_launch=intern(item.get("lastLaunchResult", "")),
        launch_status=intern(item.get("lifeCycle", NOTHING).get("lastLaunch", NOTHING).get("status", "")),
        staging_account=intern(staging.get("stagingAccountID", "")),
        staging_arn=staging.get("stagingSourceServerArn", ""),
        recovery_instance_id=item.get("recoveryInstanceId", ""),
        origin_is_guessed=not (cloud.get("originAccountID") and cloud.get("originRegion")),
        lag=read_duration(replication.get("lagDuration", "")),
    )


def _origin(instance_id: str | None, cloud: Mapping[str, Any], target: Target) -> Origin | None:
    if not instance_id:
        return None
    account = cloud.get("originAccountID") or target.account
    region = cloud.get("originRegion") or target.region
    return Origin(intern(account), intern(region), instance_id)


def parse_instances(page: Mapping[str, Any], account: str, region: str) -> Iterable[Instance]:
    """The instances on one page of `DescribeInstances`. A reservation may hold several."""
    for reservation in page["Reservations"]:
        for item in reservation.get("Instances", ()):
            if "InstanceId" in item:
                yield Instance(
                    origin=Origin(intern(account), intern(region), item["InstanceId"]),
                    tags={intern(tag["Key"]): intern(tag.get("Value", "")) for tag in item.get("Tags", ())},
                    state=intern(item.get("State", NOTHING).get("Name", "")),
                    instance_type=intern(item.get("InstanceType", "")),
                    private_address=item.get("PrivateIpAddress", ""),
                )
