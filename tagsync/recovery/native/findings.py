"""What a preflight finds: refusals and warnings, and what the operator accepts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tagsync.core.model import Problem
from tagsync.recovery.native.ways import Advice, Asker, Way, advised

LEAVE_OUT = (Advice(Way.LEAVE_OUT),)
"""The way past a finding that concerns one server."""


class Reason(StrEnum):
    """What a finding is about."""

    SELECTION_EMPTY = "selection_empty"
    WAVE_UNCLEAR = "wave_unclear"
    TAGS_DRIFTED = "tags_drifted"
    TAGS_UNVERIFIED = "tags_unverified"
    PLAN_MISSING = "plan_missing"
    PLAN_DIFFERS = "plan_differs"
    NOT_LAUNCHABLE = "not_launchable"
    POINT_MISSING = "point_missing"
    POINT_ASKED = "point_asked"
    RPO_PASSED = "rpo_passed"
    RPO_UNKNOWN = "rpo_unknown"
    LEFT_OUT = "left_out"
    LEFT_BEHIND = "left_behind"
    OTHER_WAY = "other_way"
    ALREADY_LAUNCHED = "already_launched"
    PRODUCTION_INSTANCE = "production_instance"
    IN_A_JOB = "in_a_job"
    QUOTA = "quota"
    ALREADY_RUNNING = "already_running"
    IN_ANOTHER_EXECUTION = "in_another_execution"
    FAILED_BEFORE = "failed_before"
    UNCLEAR = "unclear"
    TAKES_LONG = "takes_long"
    HOOK = "hook"
    LEFT_PLAN = "left_plan"
    LOST_WAVE = "lost_wave"
    LOST_TAG = "lost_tag"
    GONE_FROM_DRS = "gone_from_drs"
    NOT_CHECKED = "not_checked"
    SUBNET = "subnet"
    SECURITY_GROUP = "security_group"
    INSTANCE_PROFILE = "instance_profile"
    KEY_PAIR = "key_pair"
    INSTANCE_TYPE = "instance_type"
    VCPUS = "vcpus"
    STAGING_KEY = "staging_key"
    NOT_ASKED = "not_asked"
    UNREADABLE = "unreadable"
    UNKNOWN = "unknown"
    """A later version has found it and kept it, and this one does not know its reason. Its text says it."""


def kept_reason(text: str) -> Reason:
    """The reason of a finding that was kept, perhaps by a later version."""
    return Reason(text) if text in set(Reason) else Reason.UNKNOWN


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that speaks against a start: a refusal or a warning.

    `place` is the id of a server, a target or the plan. `fix` is what to do about it, and `ways` what the person who
    asks may choose instead; `told` puts both into one text. `name` is what people call the server; all other texts
    hold no tag values (law 9). `server_ids` are the servers of a finding about several.
    """

    refuses: bool
    reason: Reason
    place: str
    what: str
    fix: str
    name: str = field(default="", repr=False)
    ways: tuple[Advice, ...] = ()
    server_ids: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.place}: {self.what}. {self.fix}"

    def told(self, asker: Asker) -> Finding:
        """The finding with its ways in its fix, in the terms of who asks. Done once, where it is shown."""
        return replace(self, fix=advised(self.fix, self.ways, asker))


def unreadable(place: str, problem: Problem) -> Finding:
    """Something could not be read, which never passes (law 1)."""
    what = f"{problem.where} could not be read: {problem.message}"
    return Finding(True, Reason.UNREADABLE, place, what, problem.hint or "Run it again")


@dataclass(frozen=True, slots=True)
class Accept:
    """The risks that the operator accepts.

    `unverified_tags`: tags that could not be compared with the instances. Drifted tags are refused all the same.
    `old_points`: servers that no longer replicate are launched from their last recovery point, and data may be older
    than a strict RPO allows. `replace_instances`:
    instances of drills are terminated when their servers are launched again. `replace_production`: those of recoveries
    too; a person has typed the name of the plan for that. `launch_faults`: launches will fail, of what their launch
    templates name or of too few vCPUs.
    """

    unverified_tags: bool = False
    old_points: bool = False
    replace_instances: bool = False
    replace_production: bool = False
    launch_faults: bool = False


@dataclass(frozen=True, slots=True)
class Preflight:
    """The verdict: every finding, refusals first. A start is possible without refusals."""

    findings: tuple[Finding, ...]

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Preflight:
        return cls(tuple(sorted(findings, key=lambda finding: not finding.refuses)))

    def told(self, asker: Asker) -> Preflight:
        """The findings in the terms of who asks."""
        return Preflight(tuple(each.told(asker) for each in self.findings))

    @property
    def refusals(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if each.refuses)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if not each.refuses)
