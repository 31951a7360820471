"""Explains one server: for each key its value now, its value after an apply, and the rule that decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tagsync.core.change import RECORD_RULE
from tagsync.core.conflicts import writer_words
from tagsync.core.desired import Decision, Source, decide_on
from tagsync.core.model import Fleet, Instance, SourceServer
from tagsync.core.ownership.reading import Ownership
from tagsync.core.plan import ServerPlan
from tagsync.core.planning import find_source, plan_server
from tagsync.core.policy import Policy
from tagsync.core.reconcile import TRIMMED_RULE
from tagsync.core.tagging.tag_list import Listed
from tagsync.core.tags import is_never_pruned

KeyAction = Literal["add", "update", "remove", "keep", "ignore"]


@dataclass(frozen=True, slots=True)
class KeyExplanation:
    """One key. `actual` is its value on the server, `desired` the value it will have, `origin_value` that of the tag
    `origin_key` on the instance, or listed for the server; None where there is none.

    `keep`: the key is on the server and stays as it is. `ignore`: that tag is not copied.
    If the server has the same key, a second explanation is about that one.
    """

    key: str
    actual: str | None = field(repr=False)
    desired: str | None = field(repr=False)
    action: KeyAction
    rule: str
    origin_key: str | None = None
    origin_value: str | None = field(default=None, repr=False)
    owned: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """One server. `source` is None where there is nothing to copy from; `plan` then says why it is skipped."""

    server: SourceServer
    plan: ServerPlan
    source: Source | None
    keys: tuple[KeyExplanation, ...]

    @property
    def instance(self) -> Instance | None:
        return self.source if isinstance(self.source, Instance) else None

    @property
    def entries(self) -> tuple[str, ...]:
        """The entries of the list that give the server its tags, where it has no instance."""
        return tuple(sorted(set(self.source.entries.values()))) if isinstance(self.source, Listed) else ()


def explain(policy: Policy, fleet: Fleet, server_id: str) -> Explanation | None:
    """Explains the server with this id or ARN; None where the fleet has no such server."""
    for server in fleet.servers():
        if server_id in (server.server_id, server.arn):
            return _explain(policy, fleet, server)
    return None


def _explain(policy: Policy, fleet: Fleet, server: SourceServer) -> Explanation:
    plan = plan_server(policy, server, fleet)
    source = find_source(policy, server, fleet.origins)
    if isinstance(source, tuple):
        return Explanation(server, plan, None, _kept(policy, server, plan.detail))
    if plan.skip:
        return Explanation(server, plan, source, _kept(policy, server, plan.detail))
    return Explanation(server, plan, source, _keys(policy, server, plan, source))


def _kept(policy: Policy, server: SourceServer, why: str) -> tuple[KeyExplanation, ...]:
    ownership = policy.ownership_on(server.tags)
    return tuple(
        KeyExplanation(key, value, value, "keep", why, owned=ownership.owns(key))
        for key, value in sorted(server.tags.items())
    )


def _keys(policy: Policy, server: SourceServer, plan: ServerPlan, source: Source) -> tuple[KeyExplanation, ...]:
    decisions = decide_on(policy, source, server)
    ownership = policy.ownership_on(server.tags)
    changes = {change.key: change for change in plan.changes}
    deciding = {decision.key: decision for decision in decisions if decision.is_wanted or decision.held}

    def explained(key: str, action: KeyAction, rule: str, decision: Decision | None) -> KeyExplanation:
        actual = server.tags.get(key)
        desired = changes[key].after if key in changes else actual
        origin_key = decision.origin_key if decision else None
        origin_value = None if origin_key is None else source.tags[origin_key]
        owned = key in server.tags and ownership.owns(key)
        return KeyExplanation(key, actual, desired, action, rule, origin_key, origin_value, owned)

    keys: list[KeyExplanation] = []
    for decision in decisions:
        key = decision.key
        if deciding.get(key) is not decision:
            keys.append(explained(key, "ignore", decision.rule, decision))
        elif key not in server.tags and key not in changes:
            keys.append(explained(key, "ignore", decision.rule if decision.held else TRIMMED_RULE, decision))
    for key in server.tags.keys() | changes.keys():
        winner = deciding.get(key)
        if key in changes:
            keys.append(explained(key, changes[key].action, changes[key].rule, winner))
        else:
            is_settled = winner is not None and (winner.held or winner.value == server.tags[key])
            why = winner.rule if winner and is_settled else _why_kept(key, ownership, policy)
            keys.append(explained(key, "keep", why, winner))
    return tuple(sorted(keys, key=lambda one: (one.key, one.action == "ignore", one.origin_key or "")))


def _why_kept(key: str, ownership: Ownership, policy: Policy) -> str:
    if key in ownership.records:
        return RECORD_RULE
    if is_never_pruned(key):
        return "kept by AWS"
    if (owner := ownership.other_owner(key)) is not None:
        return f"written by {writer_words(owner)}"
    if not ownership.owns(key):
        return "foreign: tagsync did not write it"
    return "prune is none" if policy.prune == "none" else "protected by tags.protect"
