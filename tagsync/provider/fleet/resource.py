"""The resource `tagsync_fleet`: all source servers of one DRS account and region."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from tagsync.core.managed import Shown
from tagsync.engine.targets.patterns import ACCOUNT, EXTERNAL_ID, REGION, ROLE_ARN
from tagsync.provider.configuration import Configuration, validate_region, with_own
from tagsync.provider.connection import FleetConnection, PlannedTarget
from tagsync.provider.fleet import plan as fleet_plan
from tagsync.provider.fleet.comparison import FleetComparison, FleetView, compare
from tagsync.provider.fleet.plan import NOTHING, Found
from tagsync.provider.fleet.schema import KEEP, REMOVE_OWNED, SCHEMA
from tagsync.provider.fleet.writing import Approved, disown_fleet, write_fleet
from tagsync.provider.problems import unreadable, unreadable_text, warn
from tagsync.provider.wire.api import (
    UNKNOWN,
    Attributes,
    Call,
    DiagnosticError,
    Diagnostics,
    Resource,
    differs,
    is_known,
)

if TYPE_CHECKING:
    from tagsync.provider.provider import TagsyncProvider

_IMPORT_ID = re.compile(
    rf"(?:(?P<account>{ACCOUNT})/)?(?P<region>{REGION})"
    rf"(?: (?P<role_arn>{ROLE_ARN})(?: (?P<external_id>{EXTERNAL_ID}))?)?"
)
"""An import does not see the configuration: a role of the fleet's own stands in the id."""
_WHICH_FLEET = ("region", "policy", "assume_role")


class Fleet(Resource):
    """Its private data holds what the last refresh found (see `fleet_plan`)."""

    schema = SCHEMA

    def __init__(self, provider: TagsyncProvider) -> None:
        self._provider = provider

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        on_destroy = config["on_destroy"]
        if is_known(on_destroy) and on_destroy not in (None, KEEP, REMOVE_OWNED):
            diags.error(
                "Invalid on_destroy",
                f'"{on_destroy}" is not a choice. Write "{KEEP}" or "{REMOVE_OWNED}".',
                "on_destroy",
            )
        validate_region(config, diags)
        with_own(Configuration(), config, diags)

    def import_state(self, import_id: str, _: Call) -> Attributes:
        parts = _IMPORT_ID.fullmatch(import_id)
        if parts is None:
            raise DiagnosticError(
                "Invalid import id",
                'It is not "<account>/<region>", such as 111111111111/eu-west-1. A fleet with an assume_role of its '
                'own is "<account>/<region> <role_arn> <external_id>". It is not repeated here, because it may hold '
                "an external id.",
            )
        role = {"role_arn": parts["role_arn"], "external_id": parts["external_id"]} if parts["role_arn"] else None
        return {"region": parts["region"], "account": parts["account"], "assume_role": role}

    def upgrade(self, _: int, stored: Attributes) -> Attributes:
        """Version 0 had the tags under `servers`, by server id alone; the ids serve as labels."""
        return {**stored, "server_tags": stored.get("servers", {}), "launch": {}}

    # Refresh

    def read(self, current: Attributes, call: Call) -> Attributes:
        imported = current["server_tags"] is None
        fleet_plan.forget(call.private)
        if self._provider.unknown and not imported:
            fleet_plan.keep(call.private, NOTHING, None)
            call.diags.warning(
                f"{current['id']} was not compared",
                f"{self._provider.unknown} in the provider block will only be known after this apply. Until then the "
                "fleet stays as it is; plan again afterwards.",
            )
            return current
        connection = self._provider.connection_of(current)
        _require_account(connection, current["account"])
        sweep = connection.sweep(connection.region(current["region"]))
        if error := unreadable(sweep):
            if imported:
                raise error
            problem = error.diagnostic
            call.diags.warning(problem.summary, f"{problem.detail} Its tags are shown as they were last seen.")
            return current
        warn(sweep, call.diags)
        comparison = compare(connection.policy, sweep, FleetView.of(current))
        fleet_plan.keep(call.private, Found.of(comparison, sweep.plan.refusals), connection.policy)
        return {**current, **_identity(sweep), **comparison.actual.attributes()}

    # Plan

    def plan(
        self, prior: Attributes | None, proposed: Attributes | None, config: Attributes | None, call: Call
    ) -> Attributes | None:
        if proposed is None or config is None:
            if prior is not None:
                self._plan_destroy(prior)
            return None
        if self._provider.unknown:
            return self._plan_unknown(prior, proposed, config, call)
        if not all(is_known(config[name]) for name in _WHICH_FLEET):
            return _undecided(proposed)
        connection = self._provider.connection_of(config)
        region = connection.region(config["region"])
        if prior is None:
            return self._plan_create(connection, region, proposed, call)
        if region != prior["region"]:
            return _undecided(proposed) | {"region": region}
        if connection.account != prior["account"]:
            call.replace("assume_role")
            return _undecided(proposed)
        return self._plan_update(connection, prior, proposed, call)

    def _plan_create(self, connection: FleetConnection, region: str, proposed: Attributes, call: Call) -> Attributes:
        """Nothing is removed by a creation: old values cannot be shown in it."""
        sweep, comparison = _compare(connection, region, FleetView(), call)
        return {**proposed, **_identity(sweep), **comparison.desired.attributes()}

    def _plan_update(
        self, connection: FleetConnection, prior: Attributes, proposed: Attributes, call: Call
    ) -> Attributes:
        actual = FleetView.of(prior)
        found = fleet_plan.kept(call.private, connection.policy)
        desired = found.desired(actual) if found else None
        if found is None or desired is None:
            sweep, comparison = _compare(connection, prior["region"], actual, call)
            found, desired = Found({}, sweep.plan.refusals), comparison.desired_beside(actual)
        if found.refusals and proposed["allow_removals"] is not True:
            raise DiagnosticError(
                "The plan removes more tags than the policy allows",
                "\n".join(found.refusals)
                + ".\n\nTo see them, set allow_removals = true and read what terraform plan then shows; "
                "apply it if it is right. If it "
                "is not, look for what changed: the policy, or many instances at once.",
                "allow_removals",
            )
        return {**proposed, **_stable(prior), **desired.attributes()}

    def _plan_unknown(
        self, prior: Attributes | None, proposed: Attributes, config: Attributes, call: Call
    ) -> Attributes:
        """A fleet that is there stays as it is until the provider is known; the refresh has said so."""
        if prior is None or (config["region"] is not None and differs(config["region"], prior["region"])):
            return _undecided(proposed)
        if fleet_plan.kept(call.private, None) is None:
            raise self._provider.not_known()
        return {**proposed, **_stable(prior), "server_tags": prior["server_tags"], "launch": prior["launch"]}

    def _plan_destroy(self, prior: Attributes) -> None:
        if prior["on_destroy"] == REMOVE_OWNED:
            connection = self._provider.connection_of(prior)
            _require_account(connection, prior["account"])
            sweep = connection.sweep(connection.region(prior["region"]))
            if sweep.reading.problem:
                raise DiagnosticError(*unreadable_text(sweep.reading.problem, str(sweep.target)), "region")

    # Apply

    def create(self, planned: Attributes, call: Call) -> Attributes:
        """Terraform destroys what was created in part, to create it again: that must not cost any tags."""
        written = self._write(None, planned, call)
        return {**written, "on_destroy": KEEP} if call.diags.failed else written

    def update(self, prior: Attributes, planned: Attributes, call: Call) -> Attributes:
        return self._write(prior, planned, call)

    def _write(self, prior: Attributes | None, planned: Attributes, call: Call) -> Attributes:
        """`planned`, with what stands on the servers now where it could not be written."""
        fleet_plan.forget(call.private)
        before, after = self._before(prior, planned), FleetView.of(planned).servers
        approved = {label: Approved(before.get(label, Shown()), after[label]) for label in after}
        differing = {label: one for label, one in approved.items() if one.before != one.after}
        servers = {label: one.after for label, one in approved.items() if label not in differing}
        if differing:
            connection = self._provider.connection_of(planned)
            target = connection.target(planned["region"])
            servers |= write_fleet(connection, target, differing, call.diags)
            self._provider.forget(target)
        return {**planned, **FleetView({label: servers[label] for label in approved if label in servers}).attributes()}

    def _before(self, prior: Attributes | None, planned: Attributes) -> Mapping[str, Shown]:
        """What was shown before the change. A creation shows nothing of what is there, and a new policy nothing of the
        keys that the old one did not manage: their values are those that the servers have."""
        shown = FleetView.of(prior).servers
        if prior is not None and prior["policy"] == planned["policy"]:
            return shown
        connection = self._provider.connection_of(planned)
        after = FleetView.of(planned)
        actual = compare(connection.policy, connection.sweep(planned["region"]), after).actual.servers
        return {
            label: _both(_only(actual.get(label, Shown()), to_be), shown.get(label, Shown()))
            for label, to_be in after.servers.items()
        }

    def delete(self, prior: Attributes, call: Call) -> Attributes | None:
        if prior["on_destroy"] != REMOVE_OWNED:
            return None
        connection = self._provider.connection_of(prior)
        _require_account(connection, prior["account"])
        target = connection.target(prior["region"])
        disown_fleet(connection, target, prior["server_tags"], call.diags)
        self._provider.forget(target)
        return prior if call.diags.failed else None


def _compare(
    connection: FleetConnection, region: str, previous: FleetView, call: Call
) -> tuple[PlannedTarget, FleetComparison]:
    sweep = connection.sweep(region)
    if error := unreadable(sweep):
        raise error
    warn(sweep, call.diags)
    return sweep, compare(connection.policy, sweep, previous)


def _identity(sweep: PlannedTarget) -> Attributes:
    return {"id": str(sweep.target), "account": sweep.target.account, "region": sweep.target.region}


def _stable(prior: Attributes) -> Attributes:
    return {name: prior[name] for name in ("id", "account", "region")}


def _undecided(proposed: Attributes) -> Attributes:
    return {**proposed, **dict.fromkeys(("id", "account", "server_tags", "launch"), UNKNOWN)}


def _only(actual: Shown, after: Shown) -> Shown:
    """The actual values of the keys that are to be."""
    return Shown({key: value for key, value in actual.tags.items() if key in after.tags}, actual.launch)


def _both(one: Shown, other: Shown) -> Shown:
    return Shown({**one.tags, **other.tags}, {**one.launch, **other.launch})


def _require_account(connection: FleetConnection, account: str | None) -> None:
    if account is not None and account != connection.account:
        raise DiagnosticError(
            "The fleet is in another account",
            f"It is in account {account}, and the provider reaches account {connection.account}. Give the provider the "
            "credentials or the assume_role of that account (with an alias, where both are needed).",
            "account",
        )
