"""What protection groups and inline plans resolve to: as JSON-able documents with the names that callers know."""

from __future__ import annotations

from tagsync.discovery.inline_plans import ResolvedPlan
from tagsync.discovery.protection_groups import ResolvedGroup
from tagsync.discovery.survey import Survey
from tagsync.engine.run import RunStatus
from tagsync.report.discovery.found import (
    NOTHING_READ,
    Document,
    counts_to_document,
    servers_to_documents,
    survey_to_document,
)


def group_to_document(resolved: ResolvedGroup, survey: Survey) -> Document:
    """A protection group with its servers; only the `error` where nothing was read."""
    if survey.status is RunStatus.FAILED:
        return {**survey_to_document(survey), "error": NOTHING_READ}
    return {**_group(resolved), **_completeness(survey, resolved.missing)}


def plan_to_document(resolved: ResolvedPlan, survey: Survey) -> Document:
    """An inline plan with the servers of its waves; only the `error` where nothing was read.

    `totalServers` counts a server of two waves once.
    """
    if survey.status is RunStatus.FAILED:
        return {**survey_to_document(survey), "error": NOTHING_READ}
    missing = tuple(dict.fromkeys(each for group in resolved.groups for each in group.missing))
    return {
        "planName": resolved.plan.name,
        "protectionGroups": [
            {"name": group.group.name, **_group(group), "notFound": list(group.missing)} for group in resolved.groups
        ],
        "waves": [
            {
                "waveNumber": wave.number,
                "waveName": wave.name,
                "pauseBeforeWave": wave.pause_before,
                "serverIds": list(resolved.groups[wave.group].server_ids),
                "serverCount": len(resolved.groups[wave.group].server_ids),
                "protectionGroupName": resolved.groups[wave.group].group.name,
                "region": resolved.groups[wave.group].group.region,
            }
            for wave in resolved.plan.waves
        ],
        "totalWaves": len(resolved.plan.waves),
        "totalServers": len(resolved.server_ids),
        **_completeness(survey, missing),
    }


def _group(resolved: ResolvedGroup) -> Document:
    group = resolved.group
    return {
        "selectionMode": group.mode,
        "tags": group.selector.to_document() if group.selector else {},
        "resolvedServerIds": list(resolved.server_ids),
        "serverCount": len(resolved.server_ids),
        "servers": servers_to_documents(resolved.selection),
        **counts_to_document(resolved.selection),
        "region": group.region,
    }


def _completeness(survey: Survey, missing: tuple[str, ...]) -> Document:
    """Servers that were named and not found make an answer incomplete."""
    document = survey_to_document(survey)
    if missing:
        document["status"] = str(RunStatus.PARTIAL)
    return {**document, "notFound": list(missing)}
