"""What every start of a recovery says besides its plan, native or driven."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Flag
from tagsync.recovery.native.findings import Accept


@declared
class RecoveryStart:
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
        "Launch servers that replicate no more from their last recovery point.",
        default=False,
        key="acceptOldPoints",
    )

    @property
    def accept(self) -> Accept:
        return Accept(self.unverified_tags, self.old_points)
