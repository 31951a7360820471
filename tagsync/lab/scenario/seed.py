"""Fills a world with what a scenario says: the same scenario gives the same IDs, tags and drift each time."""

from __future__ import annotations

import hashlib

from tagsync.lab.drs.tag_rules import accepted
from tagsync.lab.scenario.document import FleetSpec, Place, Scenario
from tagsync.lab.world import World

_STALE = {"Environment": "Test", "Owner": "unassigned", "CostCenter": "CC-0000", "DR-Wave": "99"}
_BY_HAND = {"touched-by": "m.keller", "ticket": "OPS-4711"}


def seed(world: World, scenario: Scenario) -> None:
    world.regions_off |= set(scenario.regions_off)
    world.other_services.add_accounts({each.id: each.name for each in scenario.accounts})
    for account in scenario.accounts:
        if account.role:
            world.add_role(account.id, account.role.name, external_id=account.role.external_id)
    for place in scenario.initialized:
        world.drs(place.account, place.region).initialized = True
    for place in scenario.without_default_vpc:
        world.drs(place.account, place.region).ground.close_default_vpc()
    for quota in scenario.vcpu_quotas:
        world.drs(quota.account, quota.region).ground.allow_vcpus(quota.vcpus)
    for fleet in scenario.fleets:
        _seed_fleet(world, fleet)
    if scenario.page_size:
        for backend in world.backends():
            backend.page_size = scenario.page_size


def instance_id(place: Place, name: str) -> str:
    """The ID of the instance `name` of a scenario, in its origin account and region."""
    return f"i-{_digest('ec2', place, name)}"


def server_id(place: Place, name: str) -> str:
    """The ID of the source server `name` of a scenario, in its DRS account and region."""
    return f"s-{_digest('drs', place, name)}"


def holds_at_most(count: int, fleet: FleetSpec) -> bool:
    """Whether the first server of a fleet has no more than so many tags, once those of its instance are added."""
    name = fleet.name.format(n=1)
    tags = {} if fleet.instance == "none" else _tags(fleet, name, 1)
    return len(accepted(tags) | _actual(fleet, tags, 1)) <= count


def _digest(service: str, place: Place, name: str) -> str:
    return hashlib.sha256(f"{service}/{place.account}/{place.region}/{name}".encode()).hexdigest()[:17]


def _seed_fleet(world: World, fleet: FleetSpec) -> None:
    drs_place = Place(fleet.account, fleet.region)
    origin = fleet.origin or drs_place
    backend = world.drs(fleet.account, fleet.region)
    for number in range(1, fleet.count + 1):
        name = fleet.name.format(n=number)
        tags = _tags(fleet, name, number)
        instance = None if fleet.instance == "none" else instance_id(origin, name)
        if instance and fleet.instance != "gone":
            ec2 = world.ec2(origin.account, origin.region)
            ec2.add_instance(instance, tags, fleet.instance, fleet.instance_type)
        actual = _actual(fleet, tags, number)
        server = backend.seed_server(
            name,
            instance=instance,
            origin_account=origin.account,
            origin_region=origin.region,
            tags=actual,
            replication_state=fleet.replication,
            direction=fleet.direction,
            absent=fleet.absent,
            server_id=server_id(drs_place, name),
        )
        if fleet.lag and "dataReplicationInfo" not in fleet.absent:
            server.wire["dataReplicationInfo"]["lagDuration"] = fleet.lag
        if fleet.launch == "without_subnet":
            backend.without_subnet.add(server.id)
        elif fleet.launch == "snapshot_fails":
            backend.snapshots_fail.add(server.id)
        for action in fleet.actions:
            backend.seed_action(server.id, action.name, action.outcome, optional=action.optional)
        if fleet.extend_into:
            target = world.drs(fleet.extend_into, fleet.region)
            target.initialized = True
            extended = target.extend(server, actual, server_id(Place(fleet.extend_into, fleet.region), name))
            if fleet.staging_key != "of_aws":
                backend.encrypt(server.id, fleet.extend_into if fleet.staging_key == "shared" else "")
            if fleet.template:
                target.launch_by(extended.id, fleet.template.data(), fleet.template.right_sizing)
        elif fleet.template:
            backend.launch_by(server.id, fleet.template.data(), fleet.template.right_sizing)


def _tags(fleet: FleetSpec, name: str, number: int) -> dict[str, str]:
    """The tags of the instance: `{name}`, `{n}` and `{region}` in values are filled in."""
    tags = {
        key: value.replace("{name}", name).replace("{n}", str(number)).replace("{region}", fleet.region)
        for key, value in fleet.tags.items()
    }
    tags |= {key: values[(number - 1) % len(values)] for key, values in fleet.rotate.items()}
    filler = 1
    while len(tags) < fleet.fill_tags_to:
        tags[f"inventory:attribute-{filler:02}"] = f"value {filler} of {name}"
        filler += 1
    return tags


def _actual(fleet: FleetSpec, tags: dict[str, str], number: int) -> dict[str, str]:
    """The tags of the source server: those of the instance that DRS accepts, with drift, and foreign ones."""
    actual = accepted(tags) if fleet.actual is None else dict(fleet.actual)
    if fleet.drift_every and number % fleet.drift_every == 0:
        _drift(actual, number // fleet.drift_every)
    actual |= fleet.foreign
    return actual | {f"local:note-{each:02}": f"kept by hand {each}" for each in range(1, fleet.fill_foreign + 1)}


def _drift(actual: dict[str, str], turn: int) -> None:
    """In turn: a stale value, a missing key, or both together with tags made by hand."""
    keys = sorted(actual)
    if not keys:
        return
    missing, stale = keys[turn % len(keys)], keys[(turn + 2) % len(keys)]
    kind = turn % 3
    if kind != 1:
        actual[stale] = _stale(stale, actual[stale])
    if kind != 2:
        del actual[missing]
    if kind == 0:
        actual |= _BY_HAND


def _stale(key: str, value: str) -> str:
    earlier = _STALE.get(key, value)
    return earlier if earlier != value else f"{value}-old"
