"""Who wants instances to be protected: a policy, recovery plans, and selectors that are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from tagsync.core.desired import decide
from tagsync.core.globs import is_literal, matches
from tagsync.core.model import Instance, Tags
from tagsync.core.policy import Policy
from tagsync.core.tags import is_system
from tagsync.discovery.estate.places import EVERYWHERE, Where, allows, where_of
from tagsync.discovery.selectors import Selector

Keys = frozenset[str]

POLICY = "the policy"


@dataclass(frozen=True, slots=True)
class Want:
    """Something that wants instances.

    `by` names it: `the policy`, `plan erp`, `--tag`. `takes` judges an instance with the tags that its source server
    would have. Every instance that it takes carries one of the keys of each of `keys`; without any it cannot be looked
    for by tags. `where` its source servers belong.
    """

    by: str
    takes: Callable[[Instance, Tags], bool] = field(repr=False)
    keys: tuple[Keys, ...]
    where: Where = EVERYWHERE


@dataclass(frozen=True, slots=True)
class Wants:
    """Everything that wants instances, and the policy by which their tags are copied. `selected_by` are the keys of
    source servers that selectors look at."""

    policy: Policy
    wants: tuple[Want, ...]
    notes: tuple[str, ...] = ()
    selected_by: frozenset[str] = frozenset()

    @property
    def keys(self) -> tuple[str, ...]:
        """The fewest keys that all instances can be found by that are wanted, sorted; found greedily."""
        found: set[str] = set()
        for want in self.wants:
            if want.keys and not any(group <= found for group in want.keys):
                found |= min(want.keys, key=lambda group: (len(group - found), sorted(group)))
        return tuple(sorted(found))

    @property
    def origin_regions(self) -> tuple[str, ...]:
        """The regions of instances that the policy names, without globs."""
        return tuple(each for each in self.policy.servers.include.origin_regions if is_literal(each))

    def looks_in(self, account: str, region: str) -> bool:
        """Whether the policy takes instances of this account and region."""
        include, exclude = self.policy.servers.include, self.policy.servers.exclude
        return allows(account, include.origin_accounts, exclude.origin_accounts) and allows(
            region, include.origin_regions, exclude.origin_regions
        )

    def of(self, instance: Instance) -> tuple[Want, ...]:
        """Who wants this instance. Nothing that the policy leaves out is wanted."""
        origin = instance.origin
        is_taken = self.looks_in(origin.account, origin.region) and not self.policy.excludes_origin(instance.tags)
        if not is_taken or is_of_drs(instance):
            return ()
        tags = copied(self.policy, instance, self.selected_by) if self.selected_by else instance.tags
        return tuple(want for want in self.wants if want.takes(instance, tags))


def make_wants(
    policy: Policy, selectors: Iterable[tuple[str, Selector, Where]] = (), *, of_policy: bool = True
) -> Wants:
    """The policy, if it selects by tags, and selectors with their names and places. A selector that nothing can be
    looked for by is noted and wants nothing. Without `of_policy` only what the selectors take is wanted."""
    include = policy.servers.include
    wants: list[Want] = []
    notes: list[str] = []
    if include.origin_tags and of_policy:
        keys = tuple(frozenset({key}) for key in sorted(include.origin_tags))
        wants.append(Want(POLICY, lambda _instance, _tags: True, keys, where_of(policy.servers)))
    elif of_policy:
        notes.append(
            "The policy selects no instances by their tags (servers.include.origin_tags), so it names none that has "
            "to be protected"
        )
    selected: set[str] = set()
    for by, selector, where in selectors:
        selected.update(condition.key for condition in selector.conditions)
        want = _of_selector(policy, by, selector, where)
        if want.keys:
            wants.append(want)
        else:
            named = ", ".join(condition.key for condition in selector.conditions)
            notes.append(f"{by} wants no instance: the policy copies none of its tags from instances ({named})")
    return Wants(policy, tuple(wants), tuple(notes), frozenset(selected))


def copied(policy: Policy, instance: Instance, keys: Keys) -> Tags:
    """The tags with these keys that a new source server of this instance would get. To decide about a few keys costs
    much less than about all."""
    rename = policy.tags.rename
    some = {key: value for key, value in instance.tags.items() if rename.get(key, key) in keys}
    decisions = decide(policy, replace(instance, tags=some))
    return {
        each.key: each.value for each in decisions if each.is_wanted and each.value is not None and each.key in keys
    }


def is_of_drs(instance: Instance) -> bool:
    """Whether DRS has made it: a recovery instance, a replication server or a conversion server."""
    return any(key.startswith("AWSElasticDisasterRecovery") for key in instance.tags)


def _of_selector(policy: Policy, by: str, selector: Selector, where: Where) -> Want:
    keys = tuple(filter(None, (_origin_keys(policy, condition.key) for condition in selector.conditions)))
    return Want(by, lambda _instance, tags: selector.matches(tags), keys, where)


def _origin_keys(policy: Policy, key: str) -> Keys:
    """The keys of an instance of which one is there if its source server gets this key. None if that comes from
    elsewhere."""
    tags = policy.tags
    if key in tags.set or key.startswith("source:") or matches(tags.protect, key):
        return frozenset()
    found = {origin_key for origin_key, renamed in tags.rename.items() if renamed == key}
    if key not in tags.rename:
        found.add(key)
    return frozenset(
        each
        for each in found
        if not is_system(each) and matches(tags.include, each) and not matches(tags.exclude, each)
    )
