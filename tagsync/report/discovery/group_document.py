"""The servers of protection groups and inline plans, as JSON-able documents with the names that callers know."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from tagsync.core.documents.keywords import Count, Time
from tagsync.discovery.drift import SelectorDrift
from tagsync.discovery.inline_plans import PlanWave, ResolvedPlan
from tagsync.discovery.protection_groups import ResolvedGroup
from tagsync.discovery.selectors import Selector
from tagsync.discovery.servers import Selection
from tagsync.discovery.survey import Survey
from tagsync.engine.run import RunStatus
from tagsync.report.discovery.document import (
    HealthCountsDocument,
    NothingReadDocument,
    ReadDocument,
    drift_if_compared,
    health_counts_to_document,
    nothing_read,
    read_to_document,
)
from tagsync.report.discovery.drift import MayHaveDrift
from tagsync.report.discovery.server_document import ServerDocument, servers_to_documents


class FoundInGroup(TypedDict):
    selectionMode: str
    tags: dict[str, object]
    resolvedServerIds: list[str]
    serverCount: Count
    servers: list[ServerDocument]


class GroupServersDocument(FoundInGroup, HealthCountsDocument):
    region: str


class MissingDocument(TypedDict):
    """`notFound`: ids that were asked for and not found among the servers that could be read."""

    notFound: list[str]


class GroupDocument(GroupServersDocument, ReadDocument, MissingDocument, MayHaveDrift):
    """A protection group with its servers."""


class SelectedServersDocument(TypedDict):
    """The same tags and servers under two names each, as callers know them."""

    region: str
    tags: dict[str, object]
    serverSelectionTags: dict[str, object]
    resolvedServers: list[ServerDocument]
    sourceServers: list[ServerDocument]
    serverCount: Count
    resolvedAt: Time


class SelectedDocument(SelectedServersDocument, HealthCountsDocument, ReadDocument, MayHaveDrift):
    """The servers of a selector in one region."""


class PlanGroupDocument(GroupServersDocument, MissingDocument):
    name: str


class PlanWaveDocument(TypedDict):
    waveNumber: int
    waveName: str
    pauseBeforeWave: bool
    serverIds: list[str]
    serverCount: Count
    protectionGroupName: str
    region: str


class PlanServersDocument(TypedDict):
    """`totalServers` counts a server of two waves once."""

    planName: str
    protectionGroups: list[PlanGroupDocument]
    waves: list[PlanWaveDocument]
    totalWaves: Count
    totalServers: Count


class InlinePlanDocument(PlanServersDocument, ReadDocument, MissingDocument):
    """An inline plan with the servers of its waves."""


def group_to_document(
    resolved: ResolvedGroup, survey: Survey, drift: SelectorDrift | None = None
) -> GroupDocument | NothingReadDocument:
    if survey.status is RunStatus.FAILED:
        return nothing_read(survey)
    missing = list(resolved.missing)
    return {
        **_group(resolved),
        **read_to_document(survey, is_partial=bool(missing)),
        "notFound": missing,
        **drift_if_compared(drift),
    }


def selected_to_document(
    selector: Selector,
    selection: Selection,
    survey: Survey,
    *,
    region: str,
    now: datetime,
    drift: SelectorDrift | None = None,
) -> SelectedDocument | NothingReadDocument:
    if survey.status is RunStatus.FAILED:
        return nothing_read(survey)
    servers, tags = servers_to_documents(selection), selector.to_document()
    return {
        "region": region,
        "tags": tags,
        "serverSelectionTags": tags,
        "resolvedServers": servers,
        "sourceServers": servers,
        "serverCount": len(servers),
        "resolvedAt": now.isoformat(),
        **health_counts_to_document(selection),
        **read_to_document(survey),
        **drift_if_compared(drift),
    }


def plan_to_document(resolved: ResolvedPlan, survey: Survey) -> InlinePlanDocument | NothingReadDocument:
    if survey.status is RunStatus.FAILED:
        return nothing_read(survey)
    missing = list(dict.fromkeys(each for group in resolved.groups for each in group.missing))
    return {
        "planName": resolved.plan.name,
        "protectionGroups": [
            {"name": group.group.name, **_group(group), "notFound": list(group.missing)} for group in resolved.groups
        ],
        "waves": [_wave(wave, resolved.groups[wave.group]) for wave in resolved.plan.waves],
        "totalWaves": len(resolved.plan.waves),
        "totalServers": len(resolved.server_ids),
        **read_to_document(survey, is_partial=bool(missing)),
        "notFound": missing,
    }


def _group(resolved: ResolvedGroup) -> GroupServersDocument:
    group = resolved.group
    return {
        "selectionMode": group.mode,
        "tags": group.selector.to_document() if group.selector else {},
        "resolvedServerIds": list(resolved.server_ids),
        "serverCount": len(resolved.server_ids),
        "servers": servers_to_documents(resolved.selection),
        **health_counts_to_document(resolved.selection),
        "region": group.region,
    }


def _wave(wave: PlanWave, resolved: ResolvedGroup) -> PlanWaveDocument:
    return {
        "waveNumber": wave.number,
        "waveName": wave.name,
        "pauseBeforeWave": wave.pause_before,
        "serverIds": list(resolved.server_ids),
        "serverCount": len(resolved.server_ids),
        "protectionGroupName": resolved.group.name,
        "region": resolved.group.region,
    }
