"""One server: from its actual tags and the decisions of the policy to the changes that make them agree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tagsync.core.change import TagChange
from tagsync.core.conflicts import Conflict, find_conflicts, settled
from tagsync.core.desired import Decision
from tagsync.core.globs import matches
from tagsync.core.model import Tags
from tagsync.core.overflow import fit
from tagsync.core.ownership.reading import Ownership
from tagsync.core.ownership.recording import RecordChange, record_change
from tagsync.core.policy import Overflow, Policy
from tagsync.core.tags import MAX_TAGS, is_never_pruned, user_tag_count

TRIMMED_RULE = "trimmed"
UNWANTED_RULE = "no longer wanted by instance and policy"
UNLISTED_RULE = "no longer listed"


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The changes for one server in the order of their keys; `excess` tags too many when it has to be refused.

    `is_full`: the server is refused, and nothing on it could be trimmed, because tagsync owns none of its tags.
    `managed` are the keys that are tagsync's concern here, changed or not: those it wants, be it only where they are
    missing, and those it may remove.
    `conflicts` are keys that another policy wrote, and that this one wants with another value or takes over;
    `is_refused` where the whole server is left alone for them.
    """

    changes: tuple[TagChange, ...]
    notices: tuple[str, ...] = ()
    excess: int = 0
    is_full: bool = False
    managed: frozenset[str] = frozenset()
    conflicts: tuple[Conflict, ...] = ()
    is_refused: bool = False


def reconcile(
    policy: Policy,
    actual: Tags,
    decisions: Iterable[Decision],
    right_launch: frozenset[str] | None = None,
    unwanted: str = UNWANTED_RULE,
) -> Reconciliation:
    """The changes that bring a server's `actual` tags to what was decided, and nothing more (laws 3 and 4).

    `right_launch` names the launch settings to remember as right in the ownership record; None keeps what it says.
    `unwanted` is the rule of a removal that no decision is about.
    """
    decisions = tuple(decisions)
    ownership = policy.ownership_on(actual)
    wanted = {decision.key: decision for decision in decisions if decision.is_wanted}
    conflicts = find_conflicts(policy, ownership, actual, wanted)
    if conflicts and policy.on_conflict == "refuse":
        return Reconciliation((), conflicts=conflicts, is_refused=True)
    wanted = settled(wanted, conflicts)
    held = {decision.key for decision in decisions if decision.held}
    prunable = {key for key in actual if key not in held and is_prunable(policy, ownership, key)}
    staying = {
        key for key in actual if key not in prunable and not (key in ownership.records and ownership.is_readable)
    }

    taken = {conflict.key for conflict in conflicts if conflict.is_taken_over}
    contested = {
        key
        for key in wanted
        if key in staying
        and (key in taken or actual[key] != wanted[key].value)
        and ownership.is_readable
        and _prunes(policy, key)
    }

    slots, is_full = _room(policy, ownership, actual)
    fitted = fit(Overflow() if is_full else policy.overflow, wanted, staying, contested, slots=slots)
    if fitted.excess:
        return Reconciliation((), excess=fitted.excess, is_full=is_full)
    writes = _writes(actual, (wanted[key] for key in sorted(fitted.keys)))
    rules = {decision.key: decision.rule for decision in decisions} | dict.fromkeys(fitted.trimmed, TRIMMED_RULE)
    removals = [TagChange(key, actual[key], None, rules.get(key, unwanted)) for key in sorted(prunable - fitted.keys)]
    launch = ownership.launch if right_launch is None else right_launch
    writes, record, unrecordable = _recorded(policy, actual, writes, taken & fitted.keys, removals, launch)
    notices = [decision.notice for decision in decisions if decision.notice]
    notices += [conflict.words(policy) for conflict in conflicts]
    notices += [f"{key} is left out: a server holds at most {MAX_TAGS} tags" for key in fitted.trimmed]
    notices += [f"{key} is left as it is: it could not be recorded that this policy wrote it" for key in unrecordable]
    notices += [record.notice] if record.notice else []
    left = {decision.key for decision in decisions if decision.held and decision.value is not None}
    changes = sorted([*writes, *removals, *record.changes], key=lambda change: change.key)
    return Reconciliation(tuple(changes), tuple(notices), managed=fitted.keys | prunable | left, conflicts=conflicts)


def _recorded(
    policy: Policy,
    actual: Tags,
    writes: list[TagChange],
    taken: set[str],
    removals: list[TagChange],
    launch: frozenset[str],
) -> tuple[list[TagChange], RecordChange, list[str]]:
    """The writes, what becomes of the record with them and with the keys that are `taken` over, and the keys that are
    not written because of it.

    A policy with a name replaces no value unless the record then says who wrote it: another policy would take it for
    foreign, and the two would write it in turn for ever. A tag that has its value already is only taken over if the
    record then says so.
    """
    removed = [change.key for change in removals]
    alike = taken - {change.key for change in writes}

    def record(keys: Iterable[str]) -> RecordChange:
        return record_change(actual, keys, removed, launch, policy.ownership, policy.mark)

    recorded = record([*(each.key for each in writes), *alike])
    lost = [
        change.key
        for change in writes
        if policy.mark and change.before is not None and change.key in recorded.unrecorded
    ]
    if lost or alike & recorded.unrecorded:
        writes = [change for change in writes if change.key not in lost]
        recorded = record([*(each.key for each in writes), *(alike - recorded.unrecorded)])
    return writes, recorded, lost


def _room(policy: Policy, ownership: Ownership, actual: Tags) -> tuple[int, bool]:
    """How many tags a server may hold beside the ownership record, and whether none of its tags can make room.

    Where tags are trimmed, the record has a slot of its own: what is added without it would count as foreign from then
    on, and the next run could not choose anew. It has one too where policies must be told apart: this one has a name,
    or another one stands in the record. Else it yields to the fiftieth tag. On a server that is full without a record
    no tag can be added; those that are there still get the values of the instance.
    """
    if not ownership.is_readable or not (policy.keeps_record or ownership.others):
        return MAX_TAGS, False
    yields = policy.overflow.action == "refuse" and not policy.mark and not ownership.others
    slots = MAX_TAGS if yields else MAX_TAGS - 1
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
