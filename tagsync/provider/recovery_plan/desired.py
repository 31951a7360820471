"""The waves of a `tagsync_recovery_plan` as the tags say, with a warning for all that may be wrong with them."""

from __future__ import annotations

from collections.abc import Iterable

from tagsync.core.model import SourceServer, Target
from tagsync.discovery.health import health_of
from tagsync.provider.connections.connection import FleetConnection
from tagsync.provider.connections.labels import server_id_of
from tagsync.provider.connections.problems import named
from tagsync.provider.recovery_plan.view import RecoveryPlanView, labels_in
from tagsync.provider.wire.api import Attributes, Call, Diagnostics
from tagsync.recovery.plans.chosen import unclear_waves
from tagsync.recovery.plans.compare import compile_reading
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.drift import drifted
from tagsync.recovery.plans.steps import long_warning, usual_minutes


def compile_desired(
    connection: FleetConnection, target: Target, definition: Definition, known: Attributes | None, call: Call
) -> tuple[RecoveryPlanView, bool]:
    """The waves, and whether the tags are those of the instances. Raises as `compile_reading` does."""
    seen = connection.planned_target(target.region)
    steps = compile_reading(definition, seen.reading)
    stale = drifted(definition, seen.reading.servers, seen.plan.servers())
    if stale:
        call.diags.warning(
            f"Tags that decide about the recovery plan {definition.name} have drifted",
            f"They differ from the instances' tags, so a wave may be wrong: {named(one.server_id for one in stale)}. "
            "Repair them with tagsync_fleet or tagsync apply, then plan again.",
        )
    for notice, unclear in unclear_waves(definition, seen.reading.servers).items():
        call.diags.warning(
            f"Not every wave of the recovery plan {definition.name} is clear",
            f"{notice}: {named(server.server_id for server in unclear)}.",
            "wave_tag",
        )
    if warning := long_warning(usual_minutes(steps)):
        call.diags.warning(f"The recovery plan {definition.name} takes long", f"Its {warning}.")
    servers = {server.arn: server for server in seen.reading.servers}
    return RecoveryPlanView.of(steps, servers, labels_in(known)), not stale


def warn_of_unfit(desired: RecoveryPlanView, name: str, servers: Iterable[SourceServer], diags: Diagnostics) -> None:
    """DRS validates a plan as a whole: with a server that it cannot launch, a start launches none."""
    members = {server_id_of(label) for wave in desired.waves.values() for label in wave}
    unfit = [one.server_id for one in servers if one.server_id in members and not health_of(one).is_fit]
    if unfit:
        diags.warning(
            f"DRS cannot launch every server of the recovery plan {name} now",
            f"A start of the plan would launch none of its servers, because of {named(unfit)}. Repair the replication, "
            "or name what cannot be repaired in leave_out. tagsync discover says what is wrong.",
        )
