"""The section of ARC Region switch: which recovery plans its steps can name."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.kinds import Flag, Whole
from tagsync_cdktf.settings.plans import PlanDocuments, PlansAsWritten, names_of


@declared
class ArcSettings:
    """Steps of ARC Region switch (docs/arc.md): a function that its custom action Lambda blocks call, and outputs with
    these blocks for every plan."""

    plans: PlanDocuments = member(
        PlansAsWritten(),
        "Paths to recovery plans, relative to this file: native with account and region, driven with targets.",
    )
    retry_minutes: int = member(Whole(at_least=1, at_most=60), "Minutes between two calls of a block.", default=2)
    timeout_minutes: int = member(
        Whole(at_least=1, at_most=1440), "For how many minutes a block that recovers is called.", default=240
    )

    accept_unverified_tags: bool = member(
        Flag(),
        "A recovery starts though tags cannot be compared with those of instances, because their region is down.",
        default=True,
    )
    accept_old_points: bool = member(
        Flag(), "A recovery launches servers that no longer replicate, from their last recovery point.", default=False
    )
    accept_launch_faults: bool = member(
        Flag(),
        "A recovery starts although launches will fail, of what their launch templates name or of too few vCPUs.",
        default=False,
    )
    cleanup: bool = member(
        Flag(),
        "The steps of a drill end with one that terminates what it has launched. It takes cleanup.",
        default=False,
    )

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the plans, as far as they are read."""
        return names_of(self.plans)
