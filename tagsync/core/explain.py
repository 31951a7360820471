"""Explains one server: for every key which rule decided, what it was, what it will be, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tagsync.core.desired import Decision, decide
from tagsync.core.model import Fleet, Instance, SourceServer
from tagsync.core.ownership import read_record
from tagsync.core.plan import ServerPlan
from tagsync.core.planning import find_instance, plan_server
from tagsync.core.policy import Policy
from tagsync.core.tags import OWNED_KEY, is_never_pruned

KeyAction = Literal["add", "update", "remove", "keep", "ignore"]


@dataclass(frozen=True, slots=True)
class KeyExplanation:
    """One key. `actual` is its value on the server, `desired` the value it will have; None where it has none.

    `keep`: it is on the server and stays as it is. `ignore`: it is on the instance and is not copied.
    """

    key: str
    actual: str | None = field(repr=False)
    desired: str | None = field(repr=False)
    action: KeyAction
    rule: str
    origin_key: str | None = None
    owned: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """One server. `instance` is None where there is none to copy from; `plan` then says why it is skipped."""

    server: SourceServer
    plan: ServerPlan
    instance: Instance | None
    keys: tuple[KeyExplanation, ...]


def explain(policy: Policy, fleet: Fleet, server_id: str) -> Explanation | None:
    """Explains the server with this id or ARN; None where the fleet has no such server."""
    for reading in fleet.targets:
        for server in reading.servers:
            if server_id in (server.server_id, server.arn):
                return _explain(policy, fleet, server)
    return None


def _explain(policy: Policy, fleet: Fleet, server: SourceServer) -> Explanation:
    plan = plan_server(policy, server, fleet)
    instance = find_instance(server, fleet.origins)
    if not isinstance(instance, Instance):
        return Explanation(server, plan, None, _kept(server, plan.detail))
    if plan.skip:
        return Explanation(server, plan, instance, _kept(server, plan.detail))
    return Explanation(server, plan, instance, _keys(policy, server, plan, decide(policy, instance)))


def _kept(server: SourceServer, why: str) -> tuple[KeyExplanation, ...]:
    ownership = read_record(server.tags.get(OWNED_KEY))
    return tuple(
        KeyExplanation(key, value, value, "keep", why, owned=ownership.owns(key))
        for key, value in sorted(server.tags.items())
    )


def _keys(
    policy: Policy, server: SourceServer, plan: ServerPlan, decisions: tuple[Decision, ...]
) -> tuple[KeyExplanation, ...]:
    ownership = read_record(server.tags.get(OWNED_KEY))
    changes = {change.key: change for change in plan.changes}
    found: dict[str, KeyExplanation] = {}
    ignored: list[KeyExplanation] = []
    for decision in decisions:
        key, actual = decision.key, server.tags.get(decision.key)
        owned = ownership.owns(key) and actual is not None
        if key in changes:
            change = changes[key]
            rule = decision.rule if decision.is_wanted and change.after is not None else change.rule
            found[key] = KeyExplanation(key, actual, change.after, change.action, rule, decision.origin_key, owned)
        elif decision.is_wanted or (decision.held and actual is not None):
            found[key] = KeyExplanation(key, actual, actual, "keep", decision.rule, decision.origin_key, owned)
        else:
            ignored.append(KeyExplanation(key, actual, actual, "ignore", decision.rule, decision.origin_key, owned))
    for key in sorted((server.tags.keys() | changes.keys()) - found.keys()):
        found[key] = _on_server_only(key, server, plan, policy)
    return tuple(sorted([*found.values(), *ignored], key=lambda one: (one.key, one.origin_key or "")))


def _on_server_only(key: str, server: SourceServer, plan: ServerPlan, policy: Policy) -> KeyExplanation:
    actual = server.tags.get(key)
    owned = read_record(server.tags.get(OWNED_KEY)).owns(key)
    for change in plan.changes:
        if change.key == key:
            return KeyExplanation(key, actual, change.after, change.action, change.rule, owned=owned)
    return KeyExplanation(key, actual, actual, "keep", _why_kept(key, owned, policy), owned=owned)


def _why_kept(key: str, owned: bool, policy: Policy) -> str:
    if key == OWNED_KEY:
        return "ownership record"
    if is_never_pruned(key):
        return "kept by AWS"
    if not owned:
        return "foreign: tagsync did not write it"
    return "prune is none" if policy.prune == "none" else "protected by tags.protect"
