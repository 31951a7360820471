"""Which source servers are in which recovery plans, by their tags and by what DRS holds. Plain data: a recovery fills
it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tagsync.core.model import Problem, SourceServer, Target


@dataclass(frozen=True, slots=True)
class PlanMembers:
    """The source servers of one plan, by ARN.

    `by_tags` are those that its definition selects; None if no definition is given. `held` are those that DRS holds in
    the native plan of this name; None if there is none, or if the plan is driven.
    """

    plan: str
    driven: bool = False
    by_tags: frozenset[str] | None = None
    held: frozenset[str] | Problem | None = None

    @property
    def arns(self) -> frozenset[str]:
        """Those that it takes one way or the other."""
        held = self.held if isinstance(self.held, frozenset) else frozenset()
        return (self.by_tags or frozenset()) | held


@dataclass(frozen=True, slots=True)
class Plans:
    """All plans that are known. `unread`: the targets whose native plans could not be read, so nothing is said of the
    plans of their servers (law 1)."""

    members: tuple[PlanMembers, ...] = ()
    unread: Mapping[Target, Problem] = field(default_factory=dict)

    def names_of(self) -> Mapping[str, tuple[str, ...]]:
        """The ARN of a source server -> the plans that take it, by name."""
        found: dict[str, set[str]] = {}
        for each in self.members:
            for arn in each.arns:
                found.setdefault(arn, set()).add(each.plan)
        return {arn: tuple(sorted(names)) for arn, names in found.items()}

    def otherwise(self, servers: Sequence[SourceServer]) -> Iterator[tuple[SourceServer, str]]:
        """The servers that DRS's plan holds and the tags do not say so, or the reverse, and which of the two it is."""
        for each in self.members:
            if each.by_tags is None or not isinstance(each.held, frozenset):
                continue
            for server in servers:
                if server.arn in each.held and server.arn not in each.by_tags:
                    yield server, f"DRS's plan {each.plan} holds it, and its tags do not say so"
                elif server.arn in each.by_tags and server.arn not in each.held:
                    yield server, f"its tags put it into the plan {each.plan}, and DRS's plan does not hold it"
