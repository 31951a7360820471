"""Which plans an event about a source server concerns, by what their last checks found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from tagsync.core.model import Target
from tagsync.recovery.readiness.readiness import MemberKey, Readiness


def plans_holding(
    servers: Collection[MemberKey], plans: Mapping[str, Collection[Target]], kept: Iterable[Readiness]
) -> tuple[str, ...]:
    """The plans to check again, of those that are there, each with its targets: an empty account or region is any. One
    whose servers are not known holds every server of its targets."""
    known = {each.plan: each for each in kept if each.members or each.is_ready}
    return tuple(name for name, targets in plans.items() if _holds(servers, targets, known.get(name)))


def _holds(servers: Collection[MemberKey], targets: Collection[Target], known: Readiness | None) -> bool:
    if known is None:
        return any(_is_at(place, target) for place in targets for target, _ in servers)
    return any(each.key in servers for each in (*known.members, *known.left))


def _is_at(place: Target, target: Target) -> bool:
    return place.account in ("", target.account) and place.region in ("", target.region)
