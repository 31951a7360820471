"""What a preflight finds: refusals and warnings, and what the operator accepts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Reason(StrEnum):
    """What a finding is about."""

    SELECTION_EMPTY = "selection_empty"
    TAGS_DRIFTED = "tags_drifted"
    TAGS_UNVERIFIED = "tags_unverified"
    PLAN_MISSING = "plan_missing"
    PLAN_DIFFERS = "plan_differs"
    NOT_LAUNCHABLE = "not_launchable"
    ALREADY_LAUNCHED = "already_launched"
    IN_A_JOB = "in_a_job"
    QUOTA = "quota"
    ALREADY_RUNNING = "already_running"
    FAILED_BEFORE = "failed_before"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that speaks against a start: a refusal or a warning.

    `place` is the id of a server, a target or the plan. `name` is what people call the server; all other texts hold no
    tag values (law 9).
    """

    refuses: bool
    reason: Reason
    place: str
    what: str
    fix: str
    name: str = field(default="", repr=False)

    def __str__(self) -> str:
        return f"{self.place}: {self.what}. {self.fix}"


@dataclass(frozen=True, slots=True)
class Accept:
    """The risks that the operator accepts.

    `unverified_tags`: tags that could not be compared with the instances. Drifted tags are refused all the same.
    `old_points`: servers that no longer replicate are launched from their last recovery point.
    """

    unverified_tags: bool = False
    old_points: bool = False


@dataclass(frozen=True, slots=True)
class Preflight:
    """The verdict: every finding, refusals first. A start is possible without refusals."""

    findings: tuple[Finding, ...]

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Preflight:
        return cls(tuple(sorted(findings, key=lambda finding: not finding.refuses)))

    @property
    def refusals(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if each.refuses)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if not each.refuses)
