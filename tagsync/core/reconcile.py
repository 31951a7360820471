"""One server: from its actual tags and the decisions of the policy to the changes that make them agree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tagsync.core.change import TagChange
from tagsync.core.desired import Decision
from tagsync.core.globs import matches
from tagsync.core.model import Tags
from tagsync.core.overflow import fit
from tagsync.core.ownership import Ownership, read_record, write_record
from tagsync.core.policy import Policy
from tagsync.core.tags import MAX_TAGS, OWNED_KEY, is_never_pruned, is_system, user_tag_count

RECORD_RULE = "ownership record"
TRIMMED_RULE = "trimmed"
UNWANTED_RULE = "no longer wanted by instance and policy"


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The changes for one server in the order of their keys; `excess` tags too many when it has to be refused.

    `managed` are the keys that are tagsync's concern here, changed or not: those it wants, and those it may remove.
    """

    changes: tuple[TagChange, ...]
    notices: tuple[str, ...] = ()
    excess: int = 0
    managed: frozenset[str] = frozenset()


def reconcile(
    policy: Policy, actual: Tags, decisions: Iterable[Decision], right_launch: frozenset[str] | None = None
) -> Reconciliation:
    """The changes that bring a server's `actual` tags to what was decided, and nothing more (laws 3 and 4).

    `right_launch` names the launch settings to remember as right in the ownership record; None keeps what it says.
    """
    decisions = tuple(decisions)
    ownership = read_record(actual.get(OWNED_KEY))
    wanted = {decision.key: decision for decision in decisions if decision.is_wanted}
    held = {decision.key for decision in decisions if decision.held}
    prunable = {key for key in actual if key not in held and is_prunable(policy, ownership, key)}
    staying = {key for key in actual if key not in prunable and not (key == OWNED_KEY and ownership.is_readable)}

    contested = {
        key
        for key in wanted
        if key in staying and actual[key] != wanted[key].value and ownership.is_readable and _prunes(policy, key)
    }

    fitted = fit(policy.overflow, wanted, staying, contested)
    if fitted.excess:
        return Reconciliation((), excess=fitted.excess)
    writes = _writes(actual, (wanted[key] for key in sorted(fitted.keys)))
    rules = {decision.key: decision.rule for decision in decisions} | dict.fromkeys(fitted.trimmed, TRIMMED_RULE)
    removals = [
        TagChange(key, actual[key], None, rules.get(key, UNWANTED_RULE)) for key in sorted(prunable - fitted.keys)
    ]
    launch = ownership.launch if right_launch is None else right_launch
    record, notice = record_change(
        actual, (change.key for change in writes), (change.key for change in removals), launch
    )
    notices = [decision.notice for decision in decisions if decision.notice]
    notices += [f"{key} is left out: a server holds at most {MAX_TAGS} tags" for key in fitted.trimmed]
    notices += [notice] if notice else []
    changes = sorted([*writes, *removals, *record], key=lambda change: change.key)
    return Reconciliation(tuple(changes), tuple(notices), managed=fitted.keys | prunable)


def is_prunable(policy: Policy, ownership: Ownership, key: str) -> bool:
    """Whether a key on a server may be removed when it is not wanted: owned, unprotected, and not AWS's (law 4)."""
    return ownership.owns(key) and _prunes(policy, key)


def _prunes(policy: Policy, key: str) -> bool:
    """Whether the policy lets tagsync remove this key if it is owned."""
    return policy.prune == "owned" and not is_never_pruned(key) and not matches(policy.tags.protect, key)


def _writes(actual: Tags, decisions: Iterable[Decision]) -> list[TagChange]:
    return [
        TagChange(decision.key, actual.get(decision.key), decision.value, decision.rule)
        for decision in decisions
        if actual.get(decision.key) != decision.value
    ]


def record_change(
    actual: Tags, writes: Iterable[str], removals: Iterable[str], launch: frozenset[str]
) -> tuple[list[TagChange], str]:
    """The change to the ownership record that goes with these writes and removals, if any, and a notice where the
    record cannot be kept. `launch` names the launch settings to remember as right."""
    ownership = read_record(actual.get(OWNED_KEY))
    if not ownership.is_readable:
        notice = f"{OWNED_KEY} cannot be read, so nothing is pruned here; remove that tag to start a new record"
        return [], notice
    written = set(writes)
    after = (actual.keys() - set(removals) - {OWNED_KEY}) | written
    owned = {key for key in after if (key in written or ownership.owns(key)) and not is_system(key)}
    value, notice = write_record(owned, launch), ""
    if user_tag_count(after) >= MAX_TAGS:
        value, notice = None, f"{MAX_TAGS} tags leave no room for {OWNED_KEY}: nothing is pruned here"
    before = actual.get(OWNED_KEY)
    if value == before:
        return [], notice
    return [TagChange(OWNED_KEY, before, value, RECORD_RULE)], notice
