"""A preflight as a JSON-able document."""

from __future__ import annotations

import re
from typing import TypedDict

from tagsync.core.model import SERVER_ID
from tagsync.recovery.native.findings import Finding, Preflight, Reason
from tagsync.recovery.native.ways import Advice, Way


class WayDocument(TypedDict):
    """A way past a finding, and what it is about: a target, the ARN of an execution, or nothing."""

    way: Way
    about: str


class FindingDocument(TypedDict):
    refuses: bool
    reason: Reason
    place: str
    source_server_id: str
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
        "findings": [_finding(finding) for finding in preflight.findings],
    }


def preflight_from_document(document: PreflightDocument) -> Preflight:
    return Preflight(
        tuple(
            Finding(
                each["refuses"],
                each["reason"],
                each["place"],
                each["what"],
                each["fix"],
                each["name"],
                tuple(Advice(Way(way["way"]), way["about"]) for way in each.get("ways", ())),
            )
            for each in document["findings"]
        )
    )


def _finding(finding: Finding) -> FindingDocument:
    return {
        "refuses": finding.refuses,
        "reason": finding.reason,
        "place": finding.place,
        "source_server_id": finding.place if re.fullmatch(SERVER_ID, finding.place) else "",
        "name": finding.name,
        "what": finding.what,
        "fix": finding.fix,
        "ways": [{"way": each.way, "about": each.about} for each in finding.ways],
    }
