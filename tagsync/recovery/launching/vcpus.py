"""Whether the quota of vCPUs has room for the launches of a plan. Pure.

EC2 counts the default vCPUs of On-Demand instances of the standard families that run (AWS, EC2 user guide: "Amazon EC2
On-Demand Instance limits"). Instances that the launches replace are terminated before.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from tagsync.core.model import Problem
from tagsync.recovery.launching.needs import QUOTA_CODE, Needs, Room, is_standard


@dataclass(frozen=True, slots=True)
class Demand:
    """The vCPUs of some launches. `certain`: of types that are fixed; `likely`: of those that right-sizing wrote last.
    `unknown` counts the servers whose type is not known."""

    certain: int = 0
    likely: int = 0
    unknown: int = 0

    @property
    def all(self) -> int:
        return self.certain + self.likely


@dataclass(frozen=True, slots=True)
class TooFew:
    """There is no room. `doubtful`: types that may be others are counted, or only all waves together are too many."""

    what: str
    fix: str
    doubtful: bool = False


def too_few(needs: Needs, waves: Mapping[str, Sequence[str]], ending: Collection[str] = ()) -> TooFew | None:
    """What speaks against launching these waves (name -> server ids), the largest one and all together. `ending` are
    the instances that the launches replace. None: there is room, or it is not known."""
    room, vcpus = needs.room, needs.vcpus
    if not isinstance(room, Room) or isinstance(vcpus, Problem) or not waves:
        return None
    used = in_use(room, vcpus, ending)
    free = max(room.quota - used, 0)
    demands = {name: demand(needs, vcpus, servers) for name, servers in waves.items()}
    name, largest = max(demands.items(), key=lambda each: each[1].all)
    whole = Demand(
        sum(each.certain for each in demands.values()),
        sum(each.likely for each in demands.values()),
        sum(each.unknown for each in demands.values()),
    )
    if whole.all <= free:
        return None
    left = f"the quota {QUOTA_CODE} has room for {free} ({used} of its {room.quota} are in use)"
    fix = f"Ask for more in Service Quotas (ec2, {QUOTA_CODE}), or stop what need not run there"
    if largest.all > free:
        what = f"{name} alone launches {_said(largest)}, and {left}"
        return TooFew(what, fix, doubtful=largest.certain <= free)
    return TooFew(f"all waves together launch {_said(whole)}, and {left}", fix, doubtful=True)


def in_use(room: Room, vcpus: Mapping[str, int], ending: Collection[str] = ()) -> int:
    """The vCPUs that run and stay. A type that is not known counts as none."""
    running = (kind for instance, kind in room.running.items() if instance not in ending)
    return sum(vcpus.get(kind, 0) for kind in running if is_standard(kind))


def demand(needs: Needs, vcpus: Mapping[str, int], servers: Sequence[str]) -> Demand:
    """What launches of these servers take of the quota."""
    certain = likely = unknown = 0
    for server_id in servers:
        template = needs.template_of(server_id)
        kind = template.instance_type if template else ""
        if kind and not is_standard(kind):
            continue
        if not kind or kind not in vcpus:
            unknown += 1
        elif needs.has_fixed_type(server_id):
            certain += vcpus[kind]
        else:
            likely += vcpus[kind]
    return Demand(certain, likely, unknown)


def _said(demand: Demand) -> str:
    said = f"{demand.all} vCPUs"
    if demand.likely:
        some = f"{demand.likely} of them " if demand.certain else ""
        said += f" ({some}of types that right-sizing chose last)"
    unknown = "1 server of an unknown type" if demand.unknown == 1 else f"{demand.unknown} servers of unknown types"
    return f"{said} and {unknown}" if demand.unknown else said
