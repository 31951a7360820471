"""One server: from its actual tags and the decisions of the policy to the changes that make them agree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tagsync.core.change import RECORD_RULE, TagChange
from tagsync.core.desired import Decision
from tagsync.core.globs import matches
from tagsync.core.model import Tags
from tagsync.core.overflow import fit
from tagsync.core.ownership import Ownership, read_ownership, write_record
from tagsync.core.policy import Overflow, Policy
from tagsync.core.tags import MAX_TAGS, NO_RECORD, OWNED_KEY, is_never_pruned, is_system, user_tag_count

TRIMMED_RULE = "trimmed"
UNWANTED_RULE = "no longer wanted by instance and policy"


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The changes for one server in the order of their keys; `excess` tags too many when it has to be refused.

    `is_full`: the server is refused, and nothing on it could be trimmed, because tagsync owns none of its tags.
    `managed` are the keys that are tagsync's concern here, changed or not: those it wants, and those it may remove.
    """

    changes: tuple[TagChange, ...]
    notices: tuple[str, ...] = ()
    excess: int = 0
    is_full: bool = False
    managed: frozenset[str] = frozenset()


def reconcile(
    policy: Policy, actual: Tags, decisions: Iterable[Decision], right_launch: frozenset[str] | None = None
) -> Reconciliation:
    """The changes that bring a server's `actual` tags to what was decided, and nothing more (laws 3 and 4).

    `right_launch` names the launch settings to remember as right in the ownership record; None keeps what it says.
    """
    decisions = tuple(decisions)
    ownership = read_ownership(actual, policy.ownership)
    wanted = {decision.key: decision for decision in decisions if decision.is_wanted}
    held = {decision.key for decision in decisions if decision.held}
    prunable = {key for key in actual if key not in held and is_prunable(policy, ownership, key)}
    staying = {
        key for key in actual if key not in prunable and not (key in ownership.records and ownership.is_readable)
    }

    contested = {
        key
        for key in wanted
        if key in staying and actual[key] != wanted[key].value and ownership.is_readable and _prunes(policy, key)
    }

    slots, is_full = _room(policy, ownership, actual)
    fitted = fit(Overflow() if is_full else policy.overflow, wanted, staying, contested, slots=slots)
    if fitted.excess:
        return Reconciliation((), excess=fitted.excess, is_full=is_full)
    writes = _writes(actual, (wanted[key] for key in sorted(fitted.keys)))
    rules = {decision.key: decision.rule for decision in decisions} | dict.fromkeys(fitted.trimmed, TRIMMED_RULE)
    removals = [
        TagChange(key, actual[key], None, rules.get(key, UNWANTED_RULE)) for key in sorted(prunable - fitted.keys)
    ]
    launch = ownership.launch if right_launch is None else right_launch
    record, notice = record_change(
        actual, (change.key for change in writes), (change.key for change in removals), launch, policy.ownership
    )
    notices = [decision.notice for decision in decisions if decision.notice]
    notices += [f"{key} is left out: a server holds at most {MAX_TAGS} tags" for key in fitted.trimmed]
    notices += [notice] if notice else []
    changes = sorted([*writes, *removals, *record], key=lambda change: change.key)
    return Reconciliation(tuple(changes), tuple(notices), managed=fitted.keys | prunable)


def _room(policy: Policy, ownership: Ownership, actual: Tags) -> tuple[int, bool]:
    """How many tags a server may hold beside the ownership record, and whether none of its tags can make room.

    Where tags are trimmed, the record has a slot of its own: what is added without it would count as foreign from then
    on, and the next run could not choose anew. Else it yields to the fiftieth tag. On a server that is full without a
    record no tag can be added; those that are there still get the values of the instance.
    """
    if not (policy.keeps_record and ownership.is_readable):
        return MAX_TAGS, False
    slots = MAX_TAGS if policy.overflow.action == "refuse" else MAX_TAGS - 1
    others = user_tag_count(key for key in actual if key not in ownership.records)
    return max(slots, others), others >= slots and not any(map(ownership.owns, actual))


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
    actual: Tags, writes: Iterable[str], removals: Iterable[str], launch: frozenset[str], kept_under: str = OWNED_KEY
) -> tuple[list[TagChange], str]:
    """The changes to the ownership record that go with these writes and removals, if any, and a notice where the
    record cannot be kept. `launch` names the launch settings to remember as right.

    A record that is not `kept_under` the policy's key moves there. Where that key is none, it is removed.
    """
    ownership = read_ownership(actual, kept_under)
    if not ownership.is_readable:
        key = ownership.records[0]
        return [], f"{key} cannot be read, so nothing is pruned here; remove that tag to start a new record"
    written = set(writes)
    records: dict[str, str | None] = dict.fromkeys(key for key in ownership.records if key not in written)
    after = (actual.keys() - set(removals) - set(ownership.records)) | written
    owned = {key for key in after if (key in written or ownership.owns(key)) and not is_system(key)}
    place, notice = _place(kept_under, list(records), user_tag_count(after))
    if place:
        records[place] = write_record(owned, launch, place)
    elif not written and kept_under == NO_RECORD:
        notice = ""
    changes = [(key, actual.get(key), value) for key, value in records.items()]
    return [TagChange(*change, RECORD_RULE) for change in changes if change[1] != change[2]], notice


def _place(kept_under: str, records: Sequence[str], others: int) -> tuple[str, str]:
    """The key of the tag for the record beside so many other tags, empty for none; and a notice where it yields.

    A record is written in its new place before it goes from the old one, so for a moment the server holds it twice.
    """
    if kept_under == NO_RECORD:
        return "", "ownership is none: what is written here is not recorded and never pruned"
    if others >= MAX_TAGS:
        return "", f"{MAX_TAGS} tags leave no room for {kept_under}: nothing is pruned here"
    if not records or kept_under in records or others + 2 <= MAX_TAGS:
        return kept_under, ""
    return records[0], f"{MAX_TAGS} tags leave no room to move the record to {kept_under}: it stays in {records[0]}"
