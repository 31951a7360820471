"""What the environment says to what answers DRS's own events, in the function recovery."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.engine.standby.ports import Hubs
from tagsync.engine.targets.access import Access
from tagsync.service.kit.environment import Environment
from tagsync.service.plans.both_kinds import both_kinds
from tagsync.service.plans.configured import NO_PLANS, Plans


@dataclass(frozen=True, slots=True)
class DrsEventConfiguration:
    """`function` is the function itself, as it is invoked. `plans` are those of both kinds that are configured."""

    table: str
    function: str
    access: Access
    retention_days: int
    workers: int
    report_topic: str
    hubs: Hubs | None
    plans: Plans


def drs_event_configuration(environment: Environment) -> DrsEventConfiguration:
    """Raises `InputError` with every mistake."""
    found = DrsEventConfiguration(
        table=environment.table(),
        function=environment.text("RECOVERY_FUNCTION"),
        access=environment.access(),
        retention_days=environment.retention_days(),
        workers=environment.workers(),
        report_topic=environment.report_topic(),
        hubs=environment.hubs(),
        plans=environment.document("RECOVERY_PLANS", both_kinds, NO_PLANS),
    )
    environment.done()
    return found
