"""What every start of a recovery says besides its plan, native or driven."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import SERVER_ID, Form
from tagsync.core.documents.kinds import Flag, Text, Texts
from tagsync.core.documents.maps import TextMap
from tagsync.core.errors import InputError, Mistake
from tagsync.recovery.cleanup.after import AFTER, minutes_of
from tagsync.recovery.cleanup.due import LaterCleanups
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.points.asked import MOMENT_FIX, POINT_FIX, Pin, PointsAsked, future_problem, moment_problem
from tagsync.recovery.words.points import POINT_ID

NOT_ITS_NAME = (
    "this is not the name of the plan, and it confirms that production may be destroyed",
    "Write the name of the plan",
)
NO_RPO_TO_KEEP = "the plan has no RPO to be strict about", "Write rpo_minutes into the plan"
AT: str = member(
    Text(Form(fix=MOMENT_FIX, check=moment_problem)),
    "Every server from its newest recovery point at this moment or before: 2026-11-27T22:00Z.",
    default="",
    default_words="the latest data",
)
POINTS: Mapping[str, str] = member(
    TextMap(Form(POINT_ID, "the id of a recovery point", POINT_FIX)),
    "Id or name of a source server -> the recovery point for it, whatever `at` says.",
    default={},
)
Plan = TypeVar("Plan", bound=Definition)


def asked_of(at: str, points: Mapping[str, str]) -> PointsAsked:
    """The recovery points that these members ask for."""
    pins = tuple(Pin(server, point_id, f"points.{server}") for server, point_id in points.items())
    return PointsAsked(datetime.fromisoformat(at) if at else None, pins)


def check_past(document: Document, asked: PointsAsked, now: datetime) -> None:
    """Notes a mistake if the moment that is asked for is still to come."""
    if asked.at and (problem := future_problem(asked.at, now)):
        document.mistake("at", problem, MOMENT_FIX)


@declared
class Replacing:
    """Which recovery instances a launch may terminate (law 10)."""

    replace_instances: bool = member(
        Flag(),
        "Launch servers that have an instance of a drill, which DRS then terminates.",
        default=False,
        key="replaceInstances",
    )
    production_of: str = member(
        Text(),
        "The name of the plan: launch servers that have an instance of a recovery, which may be production and which "
        "DRS then terminates.",
        default="",
        default_words="they are left alone",
        key="replaceProduction",
    )

    @property
    def replacing(self) -> Accept:
        return Accept(replace_instances=self.replace_instances, replace_production=bool(self.production_of))

    def check_name(self, document: Document, plan: str) -> None:
        """Notes a mistake if production is to be replaced without the name of the plan."""
        if self.production_of and self.production_of != plan:
            document.mistake("replaceProduction", *NOT_ITS_NAME)


@declared
class RecoveryStart(Replacing):
    """Whether it is a drill, and which risks the caller accepts."""

    drill: bool = member(
        Flag(),
        "true: a drill; false: it is real.",
        missing=("nothing says whether it is real", "Write true for a drill, false for the real thing"),
    )
    unverified_tags: bool = member(
        Flag(),
        "Start though tags could not be compared with the instances' (their region is down).",
        default=False,
        key="acceptUnverifiedTags",
    )
    old_points: bool = member(
        Flag(),
        "Launch servers that no longer replicate, from their last recovery point.",
        default=False,
        key="acceptOldPoints",
    )
    launch_faults: bool = member(
        Flag(),
        "Start although launches will fail, of what their launch templates name or of too few vCPUs.",
        default=False,
        key="acceptLaunchFaults",
    )
    leave_out: tuple[str, ...] = member(
        Texts(SERVER_ID, may_be_empty=True),
        "Ids of source servers to go without though the selector takes them.",
        default=(),
        key="leaveOut",
    )
    at: str = AT
    points: Mapping[str, str] = POINTS
    strict: bool = member(
        Flag(), "Refuse data that is older than the RPO of the plan (`rpo_minutes`), as rpo_strict does.", default=False
    )

    cleanup_after: str = member(
        Text(AFTER),
        "How long after its end the drill is cleaned up: minutes or hours, such as 2h.",
        default="",
        default_words="it is not",
        key="cleanupAfter",
    )

    def check(self, document: Document) -> None:
        if self.cleanup_after and not self.drill and not document.is_wrong("drill"):
            what = "it is real, and what a recovery launches is never cleaned up"
            document.mistake("cleanupAfter", what, "Remove it, or write drill: true")

    @property
    def cleanup_minutes(self) -> int:
        """0: it is not cleaned up by itself."""
        return minutes_of(self.cleanup_after) if self.cleanup_after else 0

    @property
    def asked(self) -> PointsAsked:
        return asked_of(self.at, self.points)

    def check_moment(self, document: Document, now: datetime) -> None:
        """Notes a mistake if the moment to recover to is still to come."""
        check_past(document, self.asked, now)

    @property
    def accept(self) -> Accept:
        return replace(
            self.replacing,
            unverified_tags=self.unverified_tags,
            old_points=self.old_points,
            launch_faults=self.launch_faults,
        )

    def check_plan(self, document: Document, plan: Definition) -> None:
        """Notes a mistake if production is to be replaced without the name of the plan, and if it has no RPO to be
        strict about."""
        self.check_name(document, plan.name)
        if self.strict and not plan.rpo_minutes:
            document.mistake("strict", *NO_RPO_TO_KEEP)

    def changed(self, plan: Plan) -> Plan:
        """The plan without the servers to go without, and as strict as the request says."""
        leave_out = tuple(dict.fromkeys([*plan.leave_out, *self.leave_out]))
        return replace(plan, leave_out=leave_out, rpo_strict=plan.rpo_strict or self.strict)


def later_cleanups(cleanups: LaterCleanups | None, minutes: int) -> LaterCleanups | None:
    """Where a cleanup after so many minutes is kept; None if there is none to keep. Raises `InputError` if drills are
    not cleaned up here."""
    if minutes and cleanups is None:
        what, fix = (
            "drills are not cleaned up here",
            "Write cleanup: {} in the settings (docs/deploy.md), or leave it out",
        )
        raise InputError([Mistake("cleanupAfter", what, fix)])
    return cleanups if minutes else None
