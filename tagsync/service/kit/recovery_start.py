"""What every start of a recovery says besides its plan, native or driven."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import SERVER_ID
from tagsync.core.documents.kinds import Flag, Text, Texts
from tagsync.recovery.native.findings import Accept
from tagsync.recovery.plans.definition import Definition

NOT_ITS_NAME = (
    "this is not the name of the plan, and it confirms that production may be destroyed",
    "Write the name of the plan",
)
Plan = TypeVar("Plan", bound=Definition)


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
    leave_out: tuple[str, ...] = member(
        Texts(SERVER_ID, may_be_empty=True),
        "Ids of source servers to go without though the selector takes them.",
        default=(),
        key="leaveOut",
    )

    @property
    def accept(self) -> Accept:
        return replace(self.replacing, unverified_tags=self.unverified_tags, old_points=self.old_points)

    def without(self, plan: Plan) -> Plan:
        """The plan without the servers to go without."""
        return replace(plan, leave_out=tuple(dict.fromkeys([*plan.leave_out, *self.leave_out])))
