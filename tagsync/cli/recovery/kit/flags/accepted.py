"""The flags that accept what a preflight would refuse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from tagsync.cli.recovery.kit.flags.replacing import ACCEPT, ReplaceInstances, ReplaceProduction, not_its_name

if TYPE_CHECKING:
    from tagsync.recovery.native.findings import Accept


@dataclass(frozen=True, slots=True)
class Accepted:
    accept_unverified_tags: Annotated[
        bool,
        typer.Option(
            "--accept-unverified-tags",
            help="Start even if the tags of servers could not be compared with those of their instances (their region "
            "is down). Tags that were compared and differ are still refused.",
            rich_help_panel=ACCEPT,
        ),
    ] = False
    accept_old_points: Annotated[
        bool,
        typer.Option(
            "--accept-old-points",
            help="Launch servers that no longer replicate (stalled, paused) from their last recovery point, however "
            "old it is, and data that is older than a strict RPO allows. The preflight says how old.",
            rich_help_panel=ACCEPT,
        ),
    ] = False
    accept_launch_faults: Annotated[
        bool,
        typer.Option(
            "--accept-launch-faults",
            help="Start although launches will fail: a launch template names what does not exist, a zone does not "
            "offer its instance type, or the quota has too few vCPUs. The preflight says which.",
            rich_help_panel=ACCEPT,
        ),
    ] = False
    replace_instances: ReplaceInstances = False
    replace_production: ReplaceProduction = None

    def accept(self, plan: str) -> Accept:
        """The risks that are accepted for this plan. Raises `InputError` if --replace-production names another plan."""
        from tagsync.recovery.native.findings import Accept

        if self.replace_production not in (None, plan):
            raise not_its_name(plan)
        return Accept(
            self.accept_unverified_tags,
            self.accept_old_points,
            self.replace_instances,
            self.replace_production is not None,
            self.accept_launch_faults,
        )
