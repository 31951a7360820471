"""Conflicts: a tag that another policy wrote, and that this one wants with another value, or takes over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tagsync.core.desired import Decision
from tagsync.core.model import Tags
from tagsync.core.ownership.reading import Ownership
from tagsync.core.policy import Policy


@dataclass(frozen=True, slots=True)
class Conflict:
    """A key that the policy with the mark `owner` wrote. `is_taken_over`: this policy writes it now, and owns it.

    `is_final`: its owner took it from another policy before. It is not taken again, or two policies would write it in
    turn for ever.
    """

    key: str
    owner: str
    is_taken_over: bool
    is_final: bool = False

    def words(self, policy: Policy) -> str:
        """What is said of it beside the server."""
        us, them = writer_words(policy.mark, policy.name), writer_words(self.owner)
        if self.is_taken_over:
            return f"{self.key} was written by {them}, and is taken over by {us}"
        why = "it was taken over before, and stays" if self.is_final else f"on_conflict: {policy.on_conflict}"
        return f"{self.key} was written by {them}, and {us} wants another value: it is left as it is ({why})"


def writer_words(mark: str, name: str = "") -> str:
    """`policy erp (writer a3)`, `writer a3` where the name is not known, `the policy without a name`."""
    if not mark:
        return "the policy without a name"
    return f"policy {name} (writer {mark})" if name else f"writer {mark}"


def find_conflicts(
    policy: Policy, ownership: Ownership, actual: Tags, wanted: Mapping[str, Decision]
) -> tuple[Conflict, ...]:
    """The conflicts on one server, in the order of their keys. A tag that has the wanted value already
    is one only if it is taken over. Else a policy that was renamed would never own what it wrote under its old name."""
    found = []
    for key in sorted(wanted):
        owner = ownership.other_owner(key)
        if owner is None or key not in actual:
            continue
        is_final = ownership.is_taken(key)
        is_taken_over = policy.on_conflict == "take" and not is_final
        if is_taken_over or actual[key] != wanted[key].value:
            found.append(Conflict(key, owner, is_taken_over, is_final))
    return tuple(found)


def settled(wanted: Mapping[str, Decision], conflicts: tuple[Conflict, ...]) -> dict[str, Decision]:
    """What is still wanted: keys that are left to their owner are not, and those taken over say so."""
    left = dict(wanted)
    for conflict in conflicts:
        decision = left.pop(conflict.key)
        if conflict.is_taken_over:
            rule = f"{decision.rule}, taken over from {writer_words(conflict.owner)}"
            left[conflict.key] = replace(decision, rule=rule)
    return left
