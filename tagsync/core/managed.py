"""What is shown of a server where actual and desired are shown side by side: its managed tags and launch settings.

Managed are the keys that policy and instance want, and the keys that tagsync owns and would remove. All other tags are
somebody else's and not shown. Neither is the ownership record, except where it alone changes: so that whatever is
written was shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tagsync.core.launch import RIGHT, ensured
from tagsync.core.model import Fleet, LaunchSettings, Problem, SourceServer, Tags
from tagsync.core.ownership import read_record
from tagsync.core.plan import Plan, ServerPlan
from tagsync.core.policy import Policy
from tagsync.core.tags import OWNED_KEY


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of one server. `launch` maps `copy_tags` and `right_sizing` to their values, as far as the policy
    ensures them and they are known."""

    tags: Tags = field(default_factory=dict, repr=False)
    launch: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Managed:
    """One server as it is and as it should be. The two are equal where nothing is to be done, or nothing may be."""

    server_id: str
    name: str = field(repr=False)
    actual: Shown
    desired: Shown


def manage(policy: Policy, fleet: Fleet, plan: Plan, previous: Mapping[str, Shown]) -> dict[str, Managed]:
    """Every server of which something is shown, by its id. `plan` is what `make_plan` made of this fleet.

    `previous` is what was shown before. Servers that are skipped keep what is shown of them (laws 1 and 2); so do
    servers that are not in the fleet because reading it broke off. Skipped servers that were never shown appear only
    where tagsync owns some of their tags.
    """
    servers = {server.server_id: server for reading in fleet.targets for server in reading.servers}
    managed: dict[str, Managed] = {}
    for planned in plan.servers():
        server = servers[planned.server_id]
        if planned.skip is None:
            managed[server.server_id] = _reconciled(policy, server, planned, fleet.launch.get(server.arn))
        elif (shown := _kept(server, previous.get(server.server_id))) is not None:
            managed[server.server_id] = Managed(server.server_id, server.name, shown, shown)
    if any(reading.problem for reading in fleet.targets):
        for server_id, shown in previous.items():
            if server_id not in servers:
                managed[server_id] = Managed(server_id, "", shown, shown)
    return managed


def _kept(server: SourceServer, previous: Shown | None) -> Shown | None:
    ownership = read_record(server.tags.get(OWNED_KEY))
    before = previous or Shown()
    keys = {key for key in server.tags if key in before.tags or ownership.owns(key)} - {OWNED_KEY}
    if previous is None and not keys:
        return None
    return Shown(_pick(server.tags, keys), before.launch)


def _reconciled(
    policy: Policy, server: SourceServer, planned: ServerPlan, settings: LaunchSettings | Problem | None
) -> Managed:
    keys = planned.managed
    if [change.key for change in planned.changes] == [OWNED_KEY] and not planned.launch:
        keys |= {OWNED_KEY}
    after = dict(server.tags)
    for change in planned.changes:
        after.pop(change.key, None)
        if change.after is not None:
            after[change.key] = change.after
    launch = _launch(policy, server, settings)
    right = launch | {change.setting: change.after for change in planned.launch}
    return Managed(
        server.server_id, server.name, Shown(_pick(server.tags, keys), launch), Shown(_pick(after, keys), right)
    )


def _launch(policy: Policy, server: SourceServer, settings: LaunchSettings | Problem | None) -> dict[str, str]:
    """As they were read; where it was not their turn, as the record says."""
    wanted = ensured(policy.launch)
    if isinstance(settings, LaunchSettings):
        read = {"copy_tags": str(settings.copy_tags).lower(), "right_sizing": settings.right_sizing}
        return {RIGHT[name][0]: read[RIGHT[name][0]] for name in sorted(wanted)}
    known = wanted & read_record(server.tags.get(OWNED_KEY)).launch
    return dict(RIGHT[name] for name in sorted(known))


def _pick(tags: Tags, keys: frozenset[str] | set[str]) -> Tags:
    return {key: tags[key] for key in sorted(keys) if key in tags}
