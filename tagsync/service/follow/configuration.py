"""What the environment says to the function recovery about plans that follow their tags."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.engine.standby.ports import Hubs
from tagsync.engine.targets.access import Access
from tagsync.service.kit.environment import Environment
from tagsync.service.plans.both_kinds import both_kinds, natives
from tagsync.service.plans.configured import NO_PLANS, Plans


@dataclass(frozen=True, slots=True)
class FollowConfiguration:
    """The role named `role` writes in every account."""

    table: str
    access: Access
    role: str
    retention_days: int
    workers: int
    report_topic: str
    hubs: Hubs | None
    plans: Plans


def follow_configuration(environment: Environment) -> FollowConfiguration:
    """Raises `InputError` with every mistake."""
    found = FollowConfiguration(
        table=environment.table(),
        access=environment.access(),
        role=environment.text("RECOVERY_ROLE"),
        retention_days=environment.retention_days(),
        workers=environment.workers(),
        report_topic=environment.report_topic(),
        hubs=environment.hubs(),
        plans=natives(environment.document("RECOVERY_PLANS", both_kinds, NO_PLANS)),
    )
    environment.done()
    return found
