"""What the environment says to the function api."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tagsync.core.policy import Policy
from tagsync.engine.standby.ports import Hubs
from tagsync.engine.targets.access import Access
from tagsync.service.api.roles import RoleRules, roles_from_document
from tagsync.service.kit.environment import Environment
from tagsync.service.plans.both_kinds import both_kinds
from tagsync.service.plans.configured import NO_PLANS, Plans


@dataclass(frozen=True, slots=True)
class ApiConfiguration:
    """`function` runs the sync. Without `recovery_role` the write role acts, without `machine` nothing is driven.
    `keep_values`: runs keep what they overwrite. Without `drill_hours` drills are not cleaned up."""

    table: str
    function: str
    schedule: str
    schedule_group: str
    access: Access
    names: Mapping[str, str]
    rules: RoleRules
    policy: Policy
    plans: Plans
    retention_days: int
    workers: int
    recovery_role: str
    machine: str
    keep_values: bool
    drill_hours: int
    hubs: Hubs | None


def api_configuration(environment: Environment) -> ApiConfiguration:
    """Raises `InputError` with every mistake."""
    found = ApiConfiguration(
        table=environment.table(),
        function=environment.text("SYNC_FUNCTION"),
        schedule=environment.text("SCHEDULE_NAME"),
        schedule_group=environment.text("SCHEDULE_GROUP", "default"),
        access=environment.access(),
        names=environment.account_names(),
        rules=environment.document("ROLES", roles_from_document, RoleRules()),
        policy=environment.policy(),
        plans=environment.document("RECOVERY_PLANS", both_kinds, NO_PLANS),
        retention_days=environment.retention_days(),
        workers=environment.workers(),
        recovery_role=environment.text("RECOVERY_ROLE", ""),
        machine=environment.text("RECOVERY_MACHINE", ""),
        keep_values=environment.flag("KEEP_VALUES"),
        drill_hours=environment.drill_hours(),
        hubs=environment.hubs(),
    )
    environment.done()
    return found
