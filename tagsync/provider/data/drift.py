"""The attribute `drift` of `tagsync_discovery`: what a selector gets wrong because tags have drifted."""

from __future__ import annotations

from collections.abc import Collection

from tagsync.core.model import Target
from tagsync.discovery.drift import compare_in, selector_drift
from tagsync.discovery.selectors import Selector
from tagsync.discovery.servers import of_instances
from tagsync.provider.connections.connection import FleetConnection
from tagsync.provider.connections.problems import named
from tagsync.provider.wire.api import STRING, Attribute, Attributes, Diagnostics, List, Object

DRIFT = Attribute(
    Object({name: List(STRING) for name in ("missed", "stale", "moved", "not_compared")}),
    computed=True,
    description="With `check_drift` the ids of servers that are found otherwise once the sync has run: `missed` would "
    "be found, `stale` would not, `moved` would be in another wave. Those of `not_compared`, whose instances could not "
    "be read, may be any of these. Null without `check_drift`.",
)


def found_drift(
    connection: FleetConnection,
    target: Target,
    selector: Selector | None,
    instance_ids: Collection[str],
    wave_tag: str,
    diags: Diagnostics,
) -> Attributes:
    """The attribute, with a warning for each kind of drift. The instances are read once with those of a fleet."""
    fleet = connection.planned_target(target.region).fleet
    servers = of_instances(fleet.servers(), instance_ids)
    drift = selector_drift(selector, wave_tag, compare_in(fleet, servers, connection.policy))
    kinds = {
        "missed": (drift.missed, "The selector misses them, though their instances carry the tags"),
        "stale": (drift.stale, "They are found by old tags, which their instances do not carry"),
        "moved": (drift.moved, "They are in another wave than their instances say"),
    }
    found: Attributes = {}
    for name, (drifted, what) in kinds.items():
        found[name] = [server.server_id for server in drifted]
        if drifted:
            fix = "Repair their tags with tagsync_fleet or tagsync apply"
            diags.warning(f"Drifted tags in {target}: {name}", f"{what}: {named(found[name])}. {fix}.", "check_drift")
    for why, unread in drift.not_compared.items():
        ids = named(server.server_id for server in unread)
        diags.warning(f"Tags in {target} could not be compared", f"{why}. They may be missed: {ids}.", "check_drift")
    found["not_compared"] = [server.server_id for servers in drift.not_compared.values() for server in servers]
    return found
