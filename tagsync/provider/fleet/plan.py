"""Terraform's plan of a fleet: the tags and launch settings that its servers shall have."""

from __future__ import annotations

from dataclasses import replace

from tagsync.core.model import Target
from tagsync.core.plan import TargetPlan
from tagsync.core.safety.refusing import refusals
from tagsync.provider.connections.configuration import OWN
from tagsync.provider.connections.connection import FleetConnection, PlannedTarget
from tagsync.provider.connections.connections import Connections
from tagsync.provider.connections.problems import unreadable, unreadable_text, warn, warn_of_conflicts
from tagsync.provider.connections.twins import Claim
from tagsync.provider.fleet.comparison import FleetComparison, FleetView, compare
from tagsync.provider.fleet.counted import COUNTS, UNCOUNTED, counted
from tagsync.provider.fleet.found import kept
from tagsync.provider.fleet.schema import REMOVE_OWNED
from tagsync.provider.wire.api import UNKNOWN, Attributes, Call, DiagnosticError, differs, is_known


def plan_fleet(
    connections: Connections, prior: Attributes | None, proposed: Attributes, config: Attributes, call: Call
) -> Attributes:
    """The planned attributes of a fleet that is created or updated."""
    if connections.unknown:
        return _plan_unknown(connections, prior, proposed, config, call)
    if not all(is_known(config[name]) for name in ("region", *OWN)):
        return _undecided(proposed)
    connection = connections.of(config)
    region = connection.region(config["region"])
    with connections.twins.alone(_claim(connection, region, prior, config), prior, call):
        return _plan_known(connection, region, prior, proposed, call)


def _plan_known(
    connection: FleetConnection, region: str, prior: Attributes | None, proposed: Attributes, call: Call
) -> Attributes:
    if prior is None:
        return _plan_create(connection, region, proposed, call)
    if region != prior["region"]:
        return _undecided(proposed) | {"region": region}
    if connection.account != prior["account"]:
        call.replace("assume_role")
        return _undecided(proposed)
    return _plan_update(connection, prior, proposed, call)


def plan_destroy(connections: Connections, prior: Attributes) -> None:
    """Raises `DiagnosticError` if the destroy must remove tags and cannot read the servers they are on."""
    if prior["on_destroy"] == REMOVE_OWNED:
        connection = connections.of(prior)
        connection.require_account(prior["account"], "fleet", "account")
        seen = connection.planned_target(connection.region(prior["region"]))
        if seen.reading.problem:
            raise DiagnosticError(*unreadable_text(seen.reading.problem, str(seen.target)), "region")


def identity(target: Target) -> Attributes:
    return {"id": str(target), "account": target.account, "region": target.region}


def _claim(connection: FleetConnection, region: str, prior: Attributes | None, config: Attributes) -> Claim:
    """Policies with names of their own may look after one fleet: each is another writer."""
    writer = f" with the policy {connection.policy.name}" if connection.policy.name else ""
    role = config["assume_role"]
    own = [
        f'region = "{config["region"]}"' if config["region"] else "no region of its own",
        f'assume_role = "{role["role_arn"]}"' if role else "no assume_role of its own",
        *(f"a {name} of its own" for name in ("policy", "tag_file") if config[name]),
    ]
    return Claim(
        kind="fleets",
        things=(f"{connection.target(region)}{writer}",),
        described=f"{'is in the state' if prior else 'is to be created'} and has {', '.join(own)}",
        fix="Remove one of the two, or give it another region or another assume_role. If both are wanted, give each a "
        "policy with a name of its own.",
    )


def _plan_create(connection: FleetConnection, region: str, proposed: Attributes, call: Call) -> Attributes:
    """Nothing is removed by a creation: old values cannot be shown in it."""
    seen, comparison = _compare(connection, region, FleetView(), call)
    _refuse(refusals(connection.policy.safety, [*map(_without_removals, seen.plan.targets)]), proposed, call)
    desired = comparison.desired_beside(FleetView(), connection.policy)
    counts = counted(comparison.before(FleetView(), desired), desired)
    _warn_of_moving_tags(seen, call)
    return {**proposed, **identity(seen.target), **desired.attributes(), **counts}


def _warn_of_moving_tags(seen: PlannedTarget, call: Call) -> None:
    place = seen.target
    call.diags.warning(
        f"The fleet {place} is created, not imported",
        "Terraform cannot hold such a plan until it is applied: it shows no old values, and if a tag of an instance "
        f"changes meanwhile, the apply stops. Import the fleet first: terraform import ADDRESS {place}, where ADDRESS "
        "is that of this resource, such as tagsync_fleet.this. A fleet with an assume_role of its own takes "
        f"'{place} ROLE_ARN EXTERNAL_ID'.",
        "region",
    )


def _plan_update(connection: FleetConnection, prior: Attributes, proposed: Attributes, call: Call) -> Attributes:
    actual = FleetView.of(prior)
    found = kept(call.private, connection.policy, connection.roles)
    if found is None:
        seen, comparison = _compare(connection, prior["region"], actual, call)
        desired, reasons = comparison.desired_beside(actual, connection.policy), seen.plan.refusals
    else:
        desired, reasons = found.desired(actual), found.refusals
    _refuse(reasons, proposed, call)
    counts = counted(actual.servers, desired)
    if counts == UNCOUNTED:
        counts = {name: prior[name] for name in COUNTS}
    return {**proposed, **_stable(prior), **desired.attributes(), **counts}


def _without_removals(target: TargetPlan) -> TargetPlan:
    servers = (
        replace(server, changes=tuple(change for change in server.changes if change.after is not None))
        for server in target.servers
    )
    return replace(target, servers=tuple(servers))


def _refuse(reasons: tuple[str, ...], proposed: Attributes, call: Call) -> None:
    """Raises `DiagnosticError` for changes beyond the limits, unless they are forced: then it says which these are."""
    if not reasons:
        return
    said = "\n".join(reasons) + "."
    if proposed["force"] is True:
        call.diags.warning("The plan goes beyond the policy's limits", f"{said}\n\nIt is forced.")
        return
    raise DiagnosticError(
        "The plan changes more than the policy allows",
        f"{said}\n\nTo see the changes, set force = true and read what terraform plan then shows; apply it if it "
        "is right. If it is not, look for what changed: the policy, or many instances at once.",
        "force",
    )


def _plan_unknown(
    connections: Connections, prior: Attributes | None, proposed: Attributes, config: Attributes, call: Call
) -> Attributes:
    """An existing fleet stays as it is until the provider is known; the refresh has warned about it."""
    if prior is None or (config["region"] is not None and differs(config["region"], prior["region"])):
        return _undecided(proposed)
    if kept(call.private, None) is None:
        raise connections.not_known()
    return {**proposed, **_stable(prior), **{name: prior[name] for name in ("server_tags", "launch", *COUNTS)}}


def _compare(
    connection: FleetConnection, region: str, previous: FleetView, call: Call
) -> tuple[PlannedTarget, FleetComparison]:
    seen = connection.planned_target(region)
    if error := unreadable(seen):
        raise error
    warn(seen, call.diags)
    warn_of_conflicts(seen, connection.policy, call.diags)
    return seen, compare(connection.policy, seen, previous)


def _stable(prior: Attributes) -> Attributes:
    return {name: prior[name] for name in ("id", "account", "region")}


def _undecided(proposed: Attributes) -> Attributes:
    return {**proposed, **dict.fromkeys(("id", "account", "server_tags", "launch", *COUNTS), UNKNOWN)}
