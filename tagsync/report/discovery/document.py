"""What discovery found, as JSON-able documents with the names that callers know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from tagsync.core.documents.keywords import Count
from tagsync.core.model import Problem, Target
from tagsync.discovery.drift import SelectorDrift
from tagsync.discovery.rpo import Ages
from tagsync.discovery.servers import Selection
from tagsync.discovery.survey import Survey
from tagsync.discovery.waves import Wave
from tagsync.engine.run import RunStatus
from tagsync.report.discovery.drift import MayHaveDrift, drift_to_document
from tagsync.report.discovery.server_document import ServerDocument, server_to_document
from tagsync.report.discovery.unprotected import MayHaveUnprotected, UnprotectedDocument

if TYPE_CHECKING:  # the functions start without it
    from tagsync.recovery.plans.native_plan import Holding

NOTHING_READ = "Nothing could be read: see errors"


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


class DiscoveryDocument(ServersDocument, HealthCountsDocument, ReadDocument, MayHaveDrift, MayHaveUnprotected):
    """What was found, wave by wave, and what could not be read."""


def discovery_to_document(
    selection: Selection,
    survey: Survey,
    holding: Mapping[Target, Holding | Problem] | None = None,
    drift: SelectorDrift | None = None,
    ages: Ages | None = None,
    unprotected: UnprotectedDocument | None = None,
) -> DiscoveryDocument | NothingReadDocument:
    """`holding`: the servers in recovery plans, for the targets whose plans were to be read. `drift`: None if tags were
    not compared with those of the instances. `ages`: None if no RPO was given.
    `unprotected`: None if instances were not looked for."""
    if survey.status is RunStatus.FAILED:
        return nothing_read(survey)
    servers = {found.server.arn: server_to_document(found) for found in selection.servers}
    for found in selection.servers:
        if ages:
            servers[found.server.arn]["rpo"] = ages.state(found.server)
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
        **unprotected_if_looked(unprotected),
    }


def drift_if_compared(drift: SelectorDrift | None) -> MayHaveDrift:
    return {} if drift is None else {"drift": drift_to_document(drift)}


def unprotected_if_looked(unprotected: UnprotectedDocument | None) -> MayHaveUnprotected:
    return {} if unprotected is None else {"unprotected": unprotected}


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
