"""One server that discovery found, as a JSON-able document with the names that callers know."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from tagsync.core.documents.keywords import Keywords
from tagsync.discovery.health import Readiness
from tagsync.discovery.rpo import RpoState
from tagsync.discovery.servers import FoundServer, Selection


class OsDocument(TypedDict):
    fullString: str


class HoldingPlanDocument(TypedDict):
    name: str
    arn: str


class OtherWayDocument(TypedDict):
    """Another source server of the same instance, in another account or region of DRS."""

    sourceServerId: str
    accountId: str
    region: str


class ServerDocument(TypedDict):
    """One server. `lifeCycleState` is the status of its last launch (`lifeCycle.lastLaunch.status`): DRS knows no
    other state. What DRS does not say is an empty text. With `otherWays` the instance can be recovered in several
    places, and a recovery launches it in one of them."""

    sourceServerId: str
    arn: str
    name: str
    hostname: str
    fqdn: str
    replicationState: str
    replicationDirection: Annotated[
        str,
        Keywords(
            description="FAILOVER or FAILBACK: a FAILBACK server copies a recovery instance to where it came from."
        ),
    ]
    replicationLagSeconds: Annotated[float | None, Keywords(description="How far it is behind; null: not known.")]
    isHealthy: bool
    health: Readiness
    healthReason: str
    wave: str
    waveNotice: Annotated[str, Keywords(description="What is not clear about its wave tags; empty where nothing is.")]
    tags: dict[str, str]
    region: str
    accountId: str
    stagingAccountId: str
    originInstanceId: str
    lastLaunchResult: str
    lifeCycleState: str
    os: OsDocument
    otherWays: list[OtherWayDocument]
    rpo: NotRequired[Annotated[RpoState, Keywords(description="Its data against `--rpo-minutes`, if given.")]]
    recoveryPlans: NotRequired[
        Annotated[
            list[HoldingPlanDocument],
            Keywords(description="The native recovery plans that hold it, if asked for and read (discover --plans)."),
        ]
    ]


def server_to_document(found: FoundServer) -> ServerDocument:
    server = found.server
    return {
        "sourceServerId": server.server_id,
        "arn": server.arn,
        "name": server.name,
        "hostname": server.hostname,
        "fqdn": server.fqdn,
        "replicationState": server.replication_state,
        "replicationDirection": server.direction,
        "replicationLagSeconds": server.lag.total_seconds() if server.lag is not None else None,
        "isHealthy": found.health.is_launchable,
        "health": found.health.readiness,
        "healthReason": found.health.reason,
        "wave": found.wave,
        "waveNotice": found.wave_notice,
        "tags": dict(server.tags),
        "region": server.target.region,
        "accountId": server.target.account,
        "stagingAccountId": server.staging_account,
        "originInstanceId": server.origin.instance_id if server.origin else "",
        "lastLaunchResult": server.last_launch,
        "lifeCycleState": server.launch_status,
        "os": {"fullString": server.os},
        "otherWays": [
            {"sourceServerId": way.server_id, "accountId": way.target.account, "region": way.target.region}
            for way in found.other_ways
        ],
    }


def servers_to_documents(selection: Selection) -> list[ServerDocument]:
    return [server_to_document(found) for found in selection.servers]
