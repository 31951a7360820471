"""The tags a source server should have, decided key by key from its instance's tags, or those listed for it, and the
policy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tagsync.core.documents.maps import ForKeys
from tagsync.core.globs import first_match
from tagsync.core.model import Instance, SourceServer
from tagsync.core.ownership.reading import is_record
from tagsync.core.policy import Policy
from tagsync.core.tagging.tag_list import Listed
from tagsync.core.tagging.tag_policy import Provenance
from tagsync.core.tags import is_no_tag, is_system, key_problem, value_problem

Source = Instance | Listed
"""Where the tags of a source server come from."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the policy says about one key.

    `key` is the key on the source server. `value` is the value it should have, or None if tagsync does not want to
    write it. `rule` says why in a few words. `origin_key` is the key in the source, None for constants.
    `held`: the key is left as it is on the server, neither written nor pruned, because its value cannot be copied,
    because it is protected, or, where it has a `value`, because it is only written where it is missing. `notice` is a
    message for users, or empty.
    """

    key: str
    value: str | None = field(repr=False)
    rule: str
    origin_key: str | None = None
    held: bool = False
    notice: str = ""

    @property
    def is_wanted(self) -> bool:
        return self.value is not None and not self.held


def decide(policy: Policy, source: Source, arn: str = "") -> tuple[Decision, ...]:
    """One decision for every tag of the source and every constant of the policy, in the order of their keys.
    `arn` is that of the source server, where it is known.

    If two decisions want the same key, constants win over renamed keys, and renamed keys over copied ones.
    """
    decisions: list[Decision] = []
    taken: dict[str, Decision] = {}
    for decision in _candidates(policy, source):
        if decision.value is not None and is_no_tag(decision.key, decision.value, arn):
            decision = Decision(decision.key, None, "to DRS the server's own ARN is no tag", decision.origin_key)
        if decision.is_wanted or decision.held:
            winner = taken.setdefault(decision.key, decision)
            if winner is not decision:
                decision = _give_way(decision, winner, source)
        decisions.append(decision)
    return tuple(sorted(decisions, key=lambda decision: (decision.key, decision.origin_key or "")))


def decide_on(policy: Policy, source: Source, server: SourceServer) -> tuple[Decision, ...]:
    """The same for a source server: keys that it has and that `tags.overwrite` leaves as they are are held.

    A tag that holds the ownership record is none that it has.
    """
    there = server.tags.keys() - policy.ownership_on(server.tags).records
    return tuple(
        _left_as_it_is(policy, each) if each.is_wanted and each.key in there else each
        for each in decide(policy, source, server.arn)
    )


def _left_as_it_is(policy: Policy, decision: Decision) -> Decision:
    glob = policy.tags.keeper_of(decision.key)
    if glob is None:
        return decision
    which = "" if glob == ForKeys.ALL else f" {glob}"
    return replace(decision, held=True, rule=f"written only where it is missing, by tags.overwrite{which}")


def _candidates(policy: Policy, source: Source) -> Iterator[Decision]:
    """Decisions in order of precedence."""
    for key, value in policy.tags.set.items():
        yield Decision(key, value, "set by policy")
    for name in policy.tags.provenance:
        key, value = f"source:{name}", _provenance(name, source)
        unknown = Decision(key, None, "provenance, but AWS does not give the value", held=True)
        yield _checked(policy, key, value, "provenance", None) if value else unknown
    listed = {key: f"listed for {entry}" for key, entry in source.entries.items()} if isinstance(source, Listed) else {}
    renamed = [key for key in policy.tags.rename if key in source.tags]
    for key in sorted(renamed):
        rule = ", ".join(filter(None, (f"renamed from {key}", listed.get(key))))
        yield _copy(policy, key, source.tags[key], policy.tags.rename[key], rule)
    for key, value in source.tags.items():
        if key not in policy.tags.rename:
            yield _copy(policy, key, value, key, listed.get(key, "copied"))


def _copy(policy: Policy, origin_key: str, value: str, key: str, rule: str) -> Decision:
    if is_system(origin_key):
        return Decision(key, None, "reserved for AWS or tagsync", origin_key)
    if (policy.keeps_record and origin_key == policy.ownership) or is_record(origin_key, value):
        return Decision(key, None, "kept for the ownership record", origin_key)
    excluded = first_match(policy.tags.exclude, origin_key)
    if excluded is not None:
        return Decision(key, None, f"excluded by tags.exclude {policy.tags.exclude[excluded]}", origin_key)
    if first_match(policy.tags.include, origin_key) is None:
        return Decision(key, None, "matched by no glob of tags.include", origin_key)
    glob = policy.tags.normal_for(key)
    normal = value if glob is None else policy.tags.normalise[glob].of(value)
    if normal != value:
        rule = f"{rule}, normalised by tags.normalise {glob}"
    return _checked(policy, key, normal, rule, origin_key)


def _checked(policy: Policy, key: str, value: str, rule: str, origin_key: str | None) -> Decision:
    protected = first_match(policy.tags.protect, key)
    if protected is not None:
        glob = policy.tags.protect[protected]
        return Decision(key, None, f"protected by tags.protect {glob}", origin_key, held=True)
    problem = key_problem(key) or value_problem(value)
    if problem:
        return Decision(key, None, "not legal on DRS", origin_key, held=True, notice=f"{key} is not copied: {problem}")
    return Decision(key, value, rule, origin_key)


def _give_way(decision: Decision, winner: Decision, source: Source) -> Decision:
    whose = "the listed tag" if isinstance(source, Listed) else "the instance's tag"
    taker = "the policy" if winner.origin_key is None else f"{whose} {winner.origin_key}"
    rule = f"{decision.key} is taken by {taker}"
    differs = decision.is_wanted and decision.value != winner.value
    notice = f"{decision.origin_key or decision.rule} is not copied: {rule}" if differs else ""
    return Decision(decision.key, None, rule, decision.origin_key, notice=notice)


def _provenance(name: Provenance, source: Source) -> str:
    """Empty where it is not known, as for a server without an instance."""
    if isinstance(source, Listed):
        return ""
    match name:
        case "account":
            return source.origin.account
        case "region":
            return source.origin.region
        case "instance-id":
            return source.origin.instance_id
        case "instance-type":
            return source.instance_type
