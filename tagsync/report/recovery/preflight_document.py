"""A preflight as a JSON-able document."""

from __future__ import annotations

import re
from typing import TypedDict

from tagsync.core.model import SERVER_ID
from tagsync.recovery.native.findings import Finding, Preflight, Reason
from tagsync.recovery.native.ways import Way, kept_ways


class WayDocument(TypedDict):
    """A way past a finding, and what it is about: a target, the ARN of an execution, or nothing."""

    way: Way
    about: str


class FindingDocument(TypedDict):
    refuses: bool
    reason: Reason
    place: str
    source_server_id: str
    source_server_ids: list[str]
    name: str
    what: str
    fix: str
    ways: list[WayDocument]


class PreflightDocument(TypedDict):
    passed: bool
    findings: list[FindingDocument]


def preflight_to_document(preflight: Preflight) -> PreflightDocument:
    return {
        "passed": not preflight.refusals,
        "findings": [finding_to_document(finding) for finding in preflight.findings],
    }


def preflight_from_document(document: PreflightDocument) -> Preflight:
    return Preflight(tuple(map(_from_document, document["findings"])))


def finding_to_document(finding: Finding) -> FindingDocument:
    return {
        "refuses": finding.refuses,
        "reason": finding.reason,
        "place": finding.place,
        "source_server_id": finding.place if re.fullmatch(SERVER_ID, finding.place) else "",
        "source_server_ids": list(finding.server_ids),
        "name": finding.name,
        "what": finding.what,
        "fix": finding.fix,
        "ways": [{"way": each.way, "about": each.about} for each in finding.ways],
    }


def _from_document(each: FindingDocument) -> Finding:
    """A finding that an earlier version has saved has neither ways nor several servers."""
    return Finding(
        refuses=each["refuses"],
        reason=each["reason"],
        place=each["place"],
        what=each["what"],
        fix=each["fix"],
        name=each["name"],
        ways=kept_ways((way["way"], way["about"]) for way in each.get("ways", ())),
        server_ids=tuple(each.get("source_server_ids", ())),
    )
