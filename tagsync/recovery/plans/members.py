"""Which source servers are in which recovery plans: by the tags, and by what DRS holds. For the estate."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tagsync.core.model import Problem, SourceServer, Target
from tagsync.discovery.estate.members import PlanMembers, Plans
from tagsync.discovery.estate.places import Where
from tagsync.discovery.selectors import Selector
from tagsync.recovery.plans.chosen import chosen
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.native_plan import Holding


@dataclass(frozen=True, slots=True)
class PlacedPlan:
    """A definition and its targets: one of a native plan, several of one that tagsync drives."""

    definition: Definition
    targets: frozenset[Target]
    driven: bool = False

    @property
    def wanted(self) -> tuple[str, Selector, Where]:
        """What it wants of instances, as the estate takes it."""
        return f"plan {self.definition.name}", self.definition.selector, Where(self.targets)


def placed(definition: Definition, known: Iterable[Target]) -> PlacedPlan:
    """A plan with its targets. A native plan that leaves account or region open may be in each of the `known` ones that
    fit; without targets it is in none of them."""
    if definition.preferred:
        return PlacedPlan(definition, frozenset(definition.preferred), driven=True)
    if definition.account and definition.region:
        return PlacedPlan(definition, frozenset({Target(definition.account, definition.region)}))
    fit = (
        target
        for target in known
        if definition.account in ("", target.account) and definition.region in ("", target.region)
    )
    return PlacedPlan(definition, frozenset(fit))


def plan_members(
    plans: Sequence[PlacedPlan], servers: Iterable[SourceServer], holding: Mapping[Target, Holding | Problem]
) -> Plans:
    """The members of these plans, and of all others that DRS has. `holding` are the native plans of each target."""
    servers = tuple(servers)
    held: dict[tuple[Target, str], set[str]] = {}
    for target, found in holding.items():
        for arn, names in () if isinstance(found, Problem) else found.items():
            for each in names:
                held.setdefault((target, each.name), set()).add(arn)
    members: list[PlanMembers] = []
    for plan in plans:
        name = plan.definition.name
        here = [server for server in servers if server.target in plan.targets]
        by_tags = frozenset(found.server.arn for found in chosen(plan.definition, here).servers)
        arns: set[str] | None = None
        for target in () if plan.driven else plan.targets:
            arns = held.pop((target, name), None)
        members.append(PlanMembers(name, plan.driven, by_tags, frozenset(arns) if arns is not None else None))
    members += (PlanMembers(name, held=frozenset(arns)) for (_, name), arns in sorted(held.items()))
    return Plans(tuple(members), {target: each for target, each in holding.items() if isinstance(each, Problem)})
