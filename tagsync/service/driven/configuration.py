"""What the environment says to the function recovery."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.core.documents.declared import read_document
from tagsync.core.documents.places import Locate
from tagsync.core.policy import Policy
from tagsync.engine.standby.ports import Hubs
from tagsync.engine.targets.access import Access
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.service.kit.environment import Environment
from tagsync.service.plans.both_kinds import both_kinds
from tagsync.service.plans.configured import NO_PLANS, Plans


@dataclass(frozen=True, slots=True)
class DriveConfiguration:
    """`machine` drives recoveries, with the role named `role` in every account. `drill_hours`: after so many hours an
    instance of a drill counts as left running; 0: drills are not cleaned up here. `hooks` are what
    hooks may call, `plans` those of both kinds that the service knows by their names."""

    table: str
    machine: str
    policy: Policy
    access: Access
    role: str
    retention_days: int
    workers: int
    report_topic: str
    report_bucket: str
    drill_hours: int
    hubs: Hubs | None
    hooks: AllowedHooks
    plans: Plans


def drive_configuration(environment: Environment) -> DriveConfiguration:
    """Raises `InputError` with every mistake."""
    found = DriveConfiguration(
        table=environment.table(),
        machine=environment.text("RECOVERY_MACHINE"),
        policy=environment.policy(),
        access=environment.access(),
        role=environment.text("RECOVERY_ROLE"),
        retention_days=environment.retention_days(),
        workers=environment.workers(),
        report_topic=environment.report_topic(),
        report_bucket=environment.report_bucket(),
        drill_hours=environment.drill_hours(),
        hubs=environment.hubs(),
        hooks=allowed_hooks(environment),
        plans=environment.document("RECOVERY_PLANS", both_kinds, NO_PLANS),
    )
    environment.done()
    return found


def allowed_hooks(environment: Environment) -> AllowedHooks:
    """What hooks may call: the document `HOOKS`."""
    return environment.document("HOOKS", _read_hooks, AllowedHooks())


def _read_hooks(value: object, locate: Locate) -> AllowedHooks:
    return read_document(AllowedHooks, value, locate, json=True)
