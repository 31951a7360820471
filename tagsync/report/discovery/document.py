"""What discovery found, as JSON-able documents with the names that callers know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from tagsync.core.documents.keywords import Count, Keywords
from tagsync.core.model import Problem, Target
from tagsync.discovery.drift import SelectorDrift
from tagsync.discovery.health import Readiness
from tagsync.discovery.servers import FoundServer, Selection
from tagsync.discovery.survey import Survey
from tagsync.discovery.waves import Wave
from tagsync.engine.run import RunStatus
from tagsync.report.discovery.drift import MayHaveDrift, drift_to_document

if TYPE_CHECKING:  # the functions start without it
    from tagsync.recovery.plans.native_plan import Holding

NOTHING_READ = "Nothing could be read: see errors"


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
    recoveryPlans: NotRequired[
        Annotated[
            list[HoldingPlanDocument],
            Keywords(description="The native recovery plans that hold it, if asked for and read (discover --plans)."),
        ]
    ]


class WaveDocument(TypedDict):
    """`parts` are ids of servers: DRS launches each part in a job of its own."""

    wave: str
    serverCount: Count
    parts: list[list[str]]


class HealthCountsDocument(TypedDict):
    healthyCount: Count
    unhealthyCount: Count


class ReadErrorDocument(TypedDict):
    accountId: str
    region: str
    error: str
    kind: str


class AccountNoteDocument(TypedDict):
    """What is to be known of an account: it has no role, as expected, or is suspended."""

    accountId: str
    note: str


class ReadDocument(TypedDict):
    """Whether everything was read, and what was not."""

    status: Literal[RunStatus.SUCCESS, RunStatus.PARTIAL]
    accountsQueried: list[str]
    accountNotes: list[AccountNoteDocument]
    errors: list[ReadErrorDocument]


class NothingReadDocument(TypedDict):
    """There is no answer, and `error` says why."""

    status: Literal[RunStatus.FAILED]
    accountsQueried: NotRequired[list[str]]
    errors: NotRequired[list[ReadErrorDocument]]
    error: str


class ServersDocument(TypedDict):
    """`serversByWave` holds the same servers as `servers`."""

    totalServers: Count
    servers: list[ServerDocument]
    serversByWave: dict[str, list[ServerDocument]]
    waves: list[WaveDocument]
    waveCount: Count


class DiscoveryDocument(ServersDocument, HealthCountsDocument, ReadDocument, MayHaveDrift):
    """What was found, wave by wave, and what could not be read."""


def discovery_to_document(
    selection: Selection,
    survey: Survey,
    holding: Mapping[Target, Holding | Problem] | None = None,
    drift: SelectorDrift | None = None,
) -> DiscoveryDocument | NothingReadDocument:
    """`holding`: the servers in recovery plans, for the targets whose plans were to be read. `drift`: None if tags were
    not compared with those of the instances."""
    if survey.status is RunStatus.FAILED:
        return nothing_read(survey)
    servers = {found.server.arn: server_to_document(found) for found in selection.servers}
    for found in selection.servers:
        plans = (holding or {}).get(found.server.target)
        if plans is not None and not isinstance(plans, Problem):
            servers[found.server.arn]["recoveryPlans"] = [
                {"name": plan.name, "arn": plan.arn} for plan in plans.get(found.server.arn, ())
            ]
    return {
        "totalServers": len(servers),
        "servers": list(servers.values()),
        "serversByWave": {wave.label: [servers[each.arn] for each in wave.servers] for wave in selection.waves},
        "waves": [_wave(wave) for wave in selection.waves],
        "waveCount": len(selection.waves),
        **health_counts_to_document(selection),
        **read_to_document(survey),
        **drift_if_compared(drift),
    }


def drift_if_compared(drift: SelectorDrift | None) -> MayHaveDrift:
    return {} if drift is None else {"drift": drift_to_document(drift)}


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


def health_counts_to_document(selection: Selection) -> HealthCountsDocument:
    return {"healthyCount": selection.healthy_count, "unhealthyCount": selection.unhealthy_count}


def read_to_document(survey: Survey, *, is_partial: bool = False) -> ReadDocument:
    """`is_partial` says that more is missing than what could not be read."""
    partial = is_partial or survey.status is not RunStatus.SUCCESS
    return {
        "status": RunStatus.PARTIAL if partial else RunStatus.SUCCESS,
        "accountsQueried": list(survey.accounts),
        "accountNotes": [{"accountId": account, "note": note} for account, note in survey.notes],
        "errors": errors_to_documents(survey),
    }


def nothing_read(survey: Survey, error: str = NOTHING_READ) -> NothingReadDocument:
    return {
        "status": RunStatus.FAILED,
        "accountsQueried": list(survey.accounts),
        "errors": errors_to_documents(survey),
        "error": error,
    }


def errors_to_documents(survey: Survey) -> list[ReadErrorDocument]:
    return [_error(target, problem) for target, problem in survey.problems]


def _error(target: Target, problem: Problem) -> ReadErrorDocument:
    return {
        "accountId": target.account,
        "region": target.region,
        "error": str(problem),
        "kind": problem.kind,
    }


def _wave(wave: Wave) -> WaveDocument:
    return {
        "wave": wave.label,
        "serverCount": len(wave.servers),
        "parts": [[server.server_id for server in part] for part in wave.parts],
    }
