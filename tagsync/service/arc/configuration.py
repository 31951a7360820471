"""What the environment says to the function region_switch."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.core.policy import Policy
from tagsync.engine.standby.ports import Hubs
from tagsync.engine.targets.access import Access
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.service.driven.configuration import allowed_hooks
from tagsync.service.kit.environment import Environment
from tagsync.service.plans.both_kinds import both_kinds
from tagsync.service.plans.configured import NO_PLANS, Plans


@dataclass(frozen=True, slots=True)
class StepConfiguration:
    """`function` runs the sync, `machine` drives recoveries, with the role named `role` in every account.
    Without `drill_hours` drills are not cleaned up. `hub_function` puts this hub in charge, where there are two.
    `hooks` are what hooks of driven plans may call."""

    table: str
    function: str
    machine: str
    role: str
    plans: Plans
    hooks: AllowedHooks
    policy: Policy
    access: Access
    retention_days: int
    workers: int
    keep_values: bool
    drill_hours: int
    hub_function: str
    hubs: Hubs | None


def step_configuration(environment: Environment) -> StepConfiguration:
    """Raises `InputError` with every mistake."""
    found = StepConfiguration(
        table=environment.table(),
        function=environment.text("SYNC_FUNCTION"),
        machine=environment.text("RECOVERY_MACHINE"),
        role=environment.text("RECOVERY_ROLE"),
        plans=environment.document("ARC_PLANS", both_kinds, NO_PLANS),
        hooks=allowed_hooks(environment),
        policy=environment.policy(),
        access=environment.access(),
        retention_days=environment.retention_days(),
        workers=environment.workers(),
        keep_values=environment.flag("KEEP_VALUES"),
        drill_hours=environment.drill_hours(),
        hub_function=environment.text("HUB_FUNCTION", ""),
        hubs=environment.hubs(),
    )
    environment.done()
    return found
