"""The resource `tagsync_fleet`: all source servers of one DRS account and region."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tagsync.core.documents.forms import ACCOUNT, EXTERNAL_ID, REGION, ROLE_ARN, ROLE_NAME
from tagsync.core.managed import Shown
from tagsync.provider.connections.configuration import OWN, validate_own, validate_region
from tagsync.provider.connections.connections import Connections
from tagsync.provider.connections.identities import with_account, with_role
from tagsync.provider.connections.problems import unreadable, warn, warn_of_conflicts
from tagsync.provider.connections.refreshed import forget
from tagsync.provider.fleet.comparison import FleetView, compare
from tagsync.provider.fleet.counted import UNCOUNTED
from tagsync.provider.fleet.found import NOTHING, Found, keep
from tagsync.provider.fleet.plan import identity, plan_destroy, plan_fleet
from tagsync.provider.fleet.schema import IDENTITY, KEEP, REMOVE_OWNED, SCHEMA
from tagsync.provider.fleet.writing import Approved, disown_fleet, write_fleet
from tagsync.provider.wire.api import Attributes, Call, DiagnosticError, Diagnostics, Resource, is_known

_IMPORT_ID = re.compile(
    rf"(?:(?P<account>{ACCOUNT.pattern})/)?(?P<region>{REGION.pattern})"
    rf"(?: (?P<role_arn>{ROLE_ARN.pattern})(?: (?!origin_role=)(?P<external_id>{EXTERNAL_ID.pattern}))?)?"
    rf"(?: origin_role=(?P<origin_role>{ROLE_NAME.pattern})(?: (?P<origin_id>{EXTERNAL_ID.pattern}))?)?"
)
"""An import does not see the configuration, so the id can hold the roles that the fleet brings."""


class Fleet(Resource):
    """Its private data holds what the last refresh found (see `found`)."""

    schema = SCHEMA
    identity = IDENTITY

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def validate(self, config: Attributes, diags: Diagnostics) -> None:
        on_destroy = config["on_destroy"]
        if is_known(on_destroy) and on_destroy not in (None, KEEP, REMOVE_OWNED):
            diags.error(
                "Invalid on_destroy",
                f'"{on_destroy}" is not a choice. Write "{KEEP}" or "{REMOVE_OWNED}".',
                "on_destroy",
            )
        validate_region(config, diags)
        validate_own(config, diags)

    def import_state(self, import_id: str, _: Call) -> Attributes:
        parts = _IMPORT_ID.fullmatch(import_id)
        if parts is None:
            raise DiagnosticError(
                "Invalid import id",
                'It is not "<account>/<region>", such as 111111111111/eu-west-1. A fleet with an assume_role of its '
                'own is "<account>/<region> <role_arn> <external_id>"; an origin_role of its own follows as '
                '"origin_role=<role_name> <external_id>". It is not repeated here, because it may hold an external id.',
            )
        role = {"role_arn": parts["role_arn"], "external_id": parts["external_id"]}
        origin = {"role_name": parts["origin_role"], "external_id": parts["origin_id"]}
        place = {"region": parts["region"], "account": parts["account"]}
        imported = {**place, "origin_role": origin if parts["origin_role"] else None}
        return {**imported, "assume_role": role} if parts["role_arn"] else with_role(imported, self._connections)

    def upgrade(self, _: int, stored: Attributes) -> Attributes:
        """Version 0 had the tags under `servers`, by server id alone; the ids serve as labels."""
        return {**stored, "server_tags": stored.get("servers", {}), "launch": {}}

    def import_identity(self, identity: Attributes, _: Call) -> Attributes:
        return with_role(with_account(identity, self._connections), self._connections)

    def read(self, current: Attributes, call: Call) -> Attributes:
        imported = current["server_tags"] is None
        forget(call.private)
        if self._connections.unknown and not imported:
            keep(call.private, NOTHING, None)
            call.diags.warning(
                f"{current['id']} was not compared",
                f"{self._connections.unknown} in the provider block will only be known after this apply. Until then "
                "the fleet stays as it is; plan again afterwards.",
            )
            return current
        connection = self._connections.of(current)
        connection.require_account(current["account"], "fleet", "account")
        seen = connection.planned_target(connection.region(current["region"]))
        if error := unreadable(seen):
            if imported:
                raise error
            problem = error.diagnostic
            call.diags.warning(problem.summary, f"{problem.detail} Its tags are shown as they were last seen.")
            return current
        warn(seen, call.diags)
        warn_of_conflicts(seen, connection.policy, call.diags)
        comparison = compare(connection.policy, seen, FleetView.of(current))
        found = Found.of(comparison, seen.plan.refusals)
        keep(call.private, found, connection.policy, connection.roles)
        counts = UNCOUNTED if found.changed else {}
        return {**current, **identity(seen.target), **comparison.actual.attributes(), **counts}

    def plan(
        self, prior: Attributes | None, proposed: Attributes | None, config: Attributes | None, call: Call
    ) -> Attributes | None:
        if proposed is not None and config is not None:
            return plan_fleet(self._connections, prior, proposed, config, call)
        if prior is not None:
            plan_destroy(self._connections, prior)
        return None

    def create(self, planned: Attributes, call: Call) -> Attributes:
        """Terraform destroys what was created in part, to create it again: that must not cost any tags."""
        written = self._write(None, planned, call)
        return {**written, "on_destroy": KEEP} if call.diags.failed else written

    def update(self, prior: Attributes, planned: Attributes, call: Call) -> Attributes:
        return self._write(prior, planned, call)

    def delete(self, prior: Attributes, call: Call) -> Attributes | None:
        if prior["on_destroy"] != REMOVE_OWNED:
            return None
        connection = self._connections.of(prior)
        connection.require_account(prior["account"], "fleet", "account")
        target = connection.target(prior["region"])
        with self._connections.alone(target):
            disown_fleet(connection, target, prior["server_tags"], call.diags)
        self._connections.forget(target)
        return prior if call.diags.failed else None

    def _write(self, prior: Attributes | None, planned: Attributes, call: Call) -> Attributes:
        """`planned`, but with the present tags of a server that could not be written."""
        forget(call.private)
        before, after = self._before(prior, planned), FleetView.of(planned).servers
        approved = {label: Approved(before.get(label, Shown()), after[label]) for label in after}
        differing = {label: one for label, one in approved.items() if one.before != one.after}
        servers = {label: one.after for label, one in approved.items() if label not in differing}
        if differing:
            connection = self._connections.of(planned)
            target = connection.target(planned["region"])
            with self._connections.alone(target):
                servers |= write_fleet(connection, target, differing, call.diags)
            self._connections.forget(target)
        return {**planned, **FleetView({label: servers[label] for label in approved if label in servers}).attributes()}

    def _before(self, prior: Attributes | None, planned: Attributes) -> Mapping[str, Shown]:
        """What was shown before the change, by label.

        A creation shows no present values, and a new policy, tag file or role none of the keys that the old one did not
        manage. For these keys it is the values that the servers have.
        """
        shown = FleetView.of(prior).servers
        if prior is not None and all(prior[name] == planned[name] for name in OWN):
            return shown
        connection = self._connections.of(planned)
        after = FleetView.of(planned)
        comparison = compare(connection.policy, connection.planned_target(planned["region"]), after)
        return comparison.before(FleetView.of(prior), after)
