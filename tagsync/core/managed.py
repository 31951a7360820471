"""What tagsync shows of a server when it shows actual and desired together: managed tags and launch settings.

Managed keys are those that policy and instance want, those that tagsync owns and would remove, and the ownership
record, so that every write was shown before. Foreign tags are not shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tagsync.core.launch import LEFT_ALONE, RIGHT, ensured
from tagsync.core.model import Fleet, LaunchSettings, Problem, SourceServer, Tags
from tagsync.core.plan import Plan, ServerPlan
from tagsync.core.policy import Policy


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of one server. `launch` holds the values of `copy_tags` and `right_sizing` that the policy ensures
    and that are known."""

    tags: Tags = field(default_factory=dict, repr=False)
    launch: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Managed:
    """One server as it is and as it should be. The two are equal if nothing has to be written, or nothing may be."""

    server_id: str
    name: str = field(repr=False)
    actual: Shown
    desired: Shown


def manage(policy: Policy, fleet: Fleet, plan: Plan, previous: Mapping[str, Shown]) -> dict[str, Managed]:
    """The servers to show, by their ids. `plan` is the plan that `make_plan` made for this fleet.

    `previous` is what was shown before. A skipped server is shown as before (laws 1 and 2), and so is a server that is
    missing from the fleet because the read broke off. A skipped server that was never shown appears only if tagsync
    owns some of its tags.
    """
    servers = {server.server_id: server for server in fleet.servers()}
    managed: dict[str, Managed] = {}
    for planned in plan.servers():
        server = servers[planned.server_id]
        if planned.skip is None:
            managed[server.server_id] = _reconciled(policy, server, planned, fleet.launch.get(server.arn))
        elif (shown := _kept(policy, server, previous.get(server.server_id))) is not None:
            managed[server.server_id] = Managed(server.server_id, server.name, shown, shown)
    if any(reading.problem for reading in fleet.targets):
        for server_id, shown in previous.items():
            if server_id not in servers:
                managed[server_id] = Managed(server_id, "", shown, shown)
    return managed


def _kept(policy: Policy, server: SourceServer, previous: Shown | None) -> Shown | None:
    ownership = policy.ownership_on(server.tags)
    before = previous or Shown()
    keys = {key for key in server.tags if key in before.tags or ownership.owns(key)} - {*ownership.records}
    if previous is None and not keys:
        return None
    return Shown(_pick(server.tags, keys.union(ownership.records)), before.launch)


def _reconciled(
    policy: Policy, server: SourceServer, planned: ServerPlan, settings: LaunchSettings | Problem | None
) -> Managed:
    records = policy.ownership_on(server.tags).records
    keys = planned.managed.union(records, (change.key for change in planned.changes))
    after = planned.applied_to(server.tags)
    launch = _launch(policy, server, settings)
    right = launch | {change.setting: change.after for change in planned.launch}
    return Managed(
        server.server_id, server.name, Shown(_pick(server.tags, keys), launch), Shown(_pick(after, keys), right)
    )


def _launch(policy: Policy, server: SourceServer, settings: LaunchSettings | Problem | None) -> dict[str, str]:
    """The launch settings as they were read, or else as the ownership record says."""
    wanted = ensured(policy.launch_of(server))
    if isinstance(settings, LaunchSettings):
        read = settings.values | ({"copy_tags": LEFT_ALONE} if settings.launches_into else {})
        return {RIGHT[name][0]: read[RIGHT[name][0]] for name in sorted(wanted)}
    known = wanted & policy.ownership_on(server.tags).launch
    return dict(RIGHT[name] for name in sorted(known))


def _pick(tags: Tags, keys: frozenset[str] | set[str]) -> Tags:
    return {key: tags[key] for key in sorted(keys) if key in tags}
