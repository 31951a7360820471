"""The resource `tagsync_recovery_plan`: a native DRS recovery plan that follows the tags of source servers."""

from __future__ import annotations

import re

from tagsync.core.documents.forms import ACCOUNT, REGION
from tagsync.core.errors import InputError, Refusal
from tagsync.core.model import Target
from tagsync.core.sentences import sentence
from tagsync.engine.ports import WriteFailed
from tagsync.provider.connections.configuration import validate_own, validate_region
from tagsync.provider.connections.connection import FleetConnection
from tagsync.provider.connections.connections import Connections
from tagsync.provider.connections.identities import with_account, with_role
from tagsync.provider.connections.refreshed import forget
from tagsync.provider.connections.twins import Claim
from tagsync.provider.recovery_plan.arguments import ARGUMENTS, as_diagnostic, definition_of, is_defined, report
from tagsync.provider.recovery_plan.desired import compile_desired, warn_of_unfit
from tagsync.provider.recovery_plan.refusals import (
    is_kept_elsewhere,
    refuse_keeper,
    refuse_the_unlikely,
    warn_of_keeper,
    warn_of_left_alone,
)
from tagsync.provider.recovery_plan.schema import CONDITIONS, IDENTITY, SCHEMA
from tagsync.provider.recovery_plan.view import RecoveryPlanView, keep, kept, labels_in, planned_steps
from tagsync.provider.wire.api import UNKNOWN, Attributes, Call, DiagnosticError, Diagnostics, Resource, is_known
from tagsync.recovery.plans.apply import carry_out
from tagsync.recovery.plans.compare import UnreadableTarget, own_plan
from tagsync.recovery.plans.diff import diff
from tagsync.recovery.plans.keeping import Keeper
from tagsync.recovery.plans.native_plan import NativePlan

_IMPORT_ID = re.compile(rf"(?:(?P<account>{ACCOUNT.pattern})/)?(?P<region>{REGION.pattern})/(?P<name>.+)")
_COMPUTED = ("id", "account", "plan_arn", "waves", "steps")
_WRITTEN = (*ARGUMENTS, "waves", "steps")
_UNDECIDED: Attributes = {"waves": UNKNOWN, "steps": UNKNOWN}


class RecoveryPlan(Resource):
    """Its private data holds what the last refresh found (see `view`)."""

    schema = SCHEMA
    identity = IDENTITY

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        validate_region(config, diags)
        validate_own(config, diags)
        if is_defined(config):
            try:
                definition_of(config)
            except InputError as error:
                report(error, diags)

    def import_state(self, import_id: str, _: Call) -> Attributes:
        parts = _IMPORT_ID.fullmatch(import_id)
        if parts is None:
            raise DiagnosticError(
                "Invalid import id", f'"{import_id}" is not "<region>/<name>", such as eu-west-1/erp.'
            )
        return with_role(parts.groupdict(), self._connections)

    def import_identity(self, identity: Attributes, _: Call) -> Attributes:
        return with_role(with_account(identity, self._connections), self._connections)

    def read(self, current: Attributes, call: Call) -> Attributes | None:
        if self._connections.unknown:
            return current
        connection, target = self._reach(current)
        connection.require_account(current["account"], "recovery plan")
        imported = current["waves"] is None
        forget(call.private)
        try:
            native = own_plan(connection.native_plans.find(target, current["name"]))
        except UnreadableTarget as error:
            if imported:
                raise
            call.diags.warning(
                f"{target} cannot be read", f"{sentence(error.problem)} The plan is shown as it was last seen."
            )
            return current
        except Refusal:
            if imported:
                raise
            return None
        if native is None:
            return None
        warn_of_keeper(native, call.diags)
        servers = {server.arn: server for server in connection.planned_target(target.region).reading.servers}
        actual = RecoveryPlanView.of([each.step for each in native.steps], servers, labels_in(current))
        found = {**current, **_of_native(current, native, target), **actual.attributes()}
        if not imported:
            self._keep_desired(connection, target, found, call)
        return found

    def plan(
        self, prior: Attributes | None, proposed: Attributes | None, config: Attributes | None, call: Call
    ) -> Attributes | None:
        if proposed is None or config is None:
            return None
        undecided = {**proposed, **dict.fromkeys(_COMPUTED, UNKNOWN)}
        if self._connections.unknown or not (is_defined(proposed) and is_known(config["region"])):
            return undecided
        connection, target = self._reach({**proposed, "region": config["region"]})
        with self._connections.twins.alone(_claim(target, proposed, prior), prior, call):
            return self._plan_known(connection, target, prior, proposed, call)

    def _plan_known(
        self, connection: FleetConnection, target: Target, prior: Attributes | None, proposed: Attributes, call: Call
    ) -> Attributes:
        identity = {"id": f"{target}/{proposed['name']}", "account": target.account, "region": target.region}
        same = prior is not None and prior["id"] == identity["id"]
        if prior is not None and prior["account"] != target.account:
            call.replace("assume_role")
        before = prior if same else None
        desired = kept(call.private, proposed) if before else None
        if desired is None:
            desired = self._desired(connection, target, proposed, before, call)
        if desired:
            servers = connection.planned_target(target.region).reading.servers
            warn_of_unfit(desired, proposed["name"], servers, call.diags)
        if before and desired and proposed["allow_leaving"] is not True:
            refuse_the_unlikely(before, desired)
        arn = before["plan_arn"] if before else UNKNOWN
        planned = {**proposed, **identity, "plan_arn": arn, **(desired.attributes() if desired else _UNDECIDED)}
        if before is None or any(planned[name] != before[name] for name in _WRITTEN):
            refuse_keeper(connection.native_plans.find(target, proposed["name"]).ours)
        return planned

    def create(self, planned: Attributes, call: Call) -> Attributes:
        """A plan with this name that tagsync made before is taken over."""
        return self._write(None, planned, call)

    def update(self, prior: Attributes, planned: Attributes, call: Call) -> Attributes:
        return self._write(prior, planned, call)

    def delete(self, prior: Attributes, call: Call) -> Attributes | None:
        connection, target = self._reach(prior)
        connection.require_account(prior["account"], "recovery plan")
        found = connection.native_plans.find(target, prior["name"])
        if found.problem:
            raise UnreadableTarget(found.problem)
        if found.ours and is_kept_elsewhere(found.ours):
            warn_of_left_alone(found.ours, call.diags)
        elif found.ours:
            try:
                connection.native_plans.delete_plan(target, found.ours.arn)
            except WriteFailed as failed:
                raise DiagnosticError("The recovery plan was not deleted", sentence(failed.problem)) from None
        elif found.foreign:
            call.diags.warning(
                "A recovery plan was left alone", f'"{prior["name"]}" in {target} does not carry tagsync\'s tag.'
            )
        return None

    def _reach(self, attributes: Attributes) -> tuple[FleetConnection, Target]:
        connection = self._connections.of({"assume_role": attributes["assume_role"]})
        return connection, connection.target(connection.region(attributes["region"]))

    def _keep_desired(self, connection: FleetConnection, target: Target, found: Attributes, call: Call) -> None:
        """Notes the desired steps for the plans that follow this refresh. Errors are left to the plan."""
        try:
            desired, _ = compile_desired(connection, target, definition_of(found), found, call)
        except (InputError, Refusal, UnreadableTarget):
            return
        keep(call.private, found, desired)

    def _desired(
        self, connection: FleetConnection, target: Target, proposed: Attributes, prior: Attributes | None, call: Call
    ) -> RecoveryPlanView | None:
        """The waves that the tags say. If they cannot be read, an existing plan stays as it is (law 1).

        None for a creation while tags have drifted: a fleet may repair them in the same apply.
        """
        try:
            own_plan(connection.native_plans.find(target, proposed["name"]))
            desired, is_true = compile_desired(connection, target, definition_of(proposed), prior, call)
        except InputError as error:
            raise as_diagnostic(error) from None
        except UnreadableTarget as error:
            if prior is None or any(prior[name] != proposed[name] for name in ARGUMENTS):
                raise
            call.diags.warning(
                f"{target} cannot be read",
                f"{sentence(error.problem)} No server joins or leaves the plan until it can.",
            )
            return RecoveryPlanView(prior["waves"], tuple(prior["steps"]))
        return desired if is_true or prior is not None else None

    def _write(self, prior: Attributes | None, planned: Attributes, call: Call) -> Attributes:
        """`planned`, or after a failed write what the plan in DRS has."""
        forget(call.private)
        connection, target = self._reach(planned)
        definition, plans = definition_of(planned), connection.native_plans
        if not is_known(planned["waves"]):
            desired, _ = compile_desired(connection, target, definition, None, call)
            planned = {**planned, **desired.attributes()}
        native = own_plan(plans.find(target, planned["name"]))
        steps = planned_steps(definition, planned, target, connection.partition)
        if actions := diff(definition, steps, native):
            refuse_keeper(native)
        if not is_kept_elsewhere(native):
            actions = diff(definition, steps, native, Keeper.TERRAFORM)
        outcome = carry_out(plans, target, native, actions)
        if outcome.problem is None:
            return {**planned, "plan_arn": outcome.plan_arn}
        if not outcome.plan_arn:
            raise DiagnosticError("The recovery plan was not created", sentence(outcome.problem))
        if native and prior is None:  # kept in the state it would be tainted, and deleted by the next apply
            more = "The plan was there before: apply again to take it over."
            raise DiagnosticError("The recovery plan was not written completely", f"{sentence(outcome.problem)} {more}")
        call.diags.error("The recovery plan was not written completely", sentence(outcome.problem))
        left = plans.find(target, planned["name"]).ours
        if left is None:
            return {**planned, "plan_arn": outcome.plan_arn, **({} if prior is None else _shown(prior))}
        actual = RecoveryPlanView.of([each.step for each in left.steps], {}, labels_in(planned) + labels_in(prior))
        return {**planned, "plan_arn": left.arn, **actual.attributes()}


def _claim(target: Target, proposed: Attributes, prior: Attributes | None) -> Claim:
    selector = ", ".join(sorted(key for name in CONDITIONS for key in (proposed[name] or {})))
    return Claim(
        kind="recovery plans",
        things=(f"{target}/{proposed['name']}",),
        described=f"{'is in the state' if prior else 'is to be created'} and selects by {selector}",
        fix="Give one of the two another name, or remove it.",
        argument="name",
    )


def _of_native(current: Attributes, native: NativePlan, target: Target) -> Attributes:
    """The identity of the plan in DRS, and its description and tags as far as they are configured."""
    tags = current["tags"]
    return {
        "id": f"{target}/{native.name}",
        "account": target.account,
        "region": target.region,
        "plan_arn": native.arn,
        "description": native.description or (None if current["description"] is None else ""),
        "tags": tags and {key: native.tags[key] for key in tags if key in native.tags},
    }


def _shown(prior: Attributes) -> Attributes:
    return {name: prior[name] for name in ("waves", "steps")}
