"""The differences between a native plan and the steps it should have, for people: servers by wave, then steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tagsync.recovery.plans.native_plan import NativePlan
from tagsync.recovery.plans.steps import Step, servers_by_wave


class Move(StrEnum):
    JOINS = "joins"
    LEAVES = "leaves"
    MOVES = "moves"
    IMPACT = "impact"


@dataclass(frozen=True, slots=True)
class ServerChange:
    """What happens to one server in the plan. `wave` is its new wave, or the one that it leaves.

    `before` and `after` are its impact for `impact`, and its wave for `moves`.
    """

    arn: str
    move: Move
    wave: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """`servers` are in the order of the waves. `added` and `removed` are steps. `waits` are the waits whose minutes
    change: before, after. `reordered`: the steps that stay are in another order.
    """

    servers: tuple[ServerChange, ...] = ()
    added: tuple[Step, ...] = ()
    removed: tuple[Step, ...] = ()
    waits: tuple[tuple[Step, Step], ...] = ()
    reordered: bool = False


def changes(steps: Sequence[Step], native: NativePlan | None) -> Changes:
    """Every difference. A step that takes another name is one that goes and one that comes."""
    actual = [each.step for each in native.steps] if native else []
    before = {(step.name, step.is_wait): step for step in actual}
    after = {(step.name, step.is_wait): step for step in steps}
    return Changes(
        servers=tuple(_servers(steps, actual)),
        added=tuple(step for key, step in after.items() if key not in before),
        removed=tuple(step for key, step in before.items() if key not in after),
        waits=tuple(
            (before[key], step) for key, step in after.items() if key in before and step.minutes != before[key].minutes
        ),
        reordered=[key for key in before if key in after] != [key for key in after if key in before],
    )


def _servers(steps: Sequence[Step], actual: Sequence[Step]) -> list[ServerChange]:
    before = {arn: (wave, one) for wave, servers in servers_by_wave(actual).items() for arn, one in servers.items()}
    after = {arn: (wave, one) for wave, servers in servers_by_wave(steps).items() for arn, one in servers.items()}
    found = []
    for arn, (wave, impact) in after.items():
        old_wave, old_impact = before.get(arn, ("", ""))
        if not old_wave:
            found.append(ServerChange(arn, Move.JOINS, wave, after=impact))
        elif old_wave != wave:
            found.append(ServerChange(arn, Move.MOVES, wave, old_wave, wave))
        if old_impact and old_impact != impact:
            found.append(ServerChange(arn, Move.IMPACT, wave, old_impact, impact))
    found += [
        ServerChange(arn, Move.LEAVES, wave, impact) for arn, (wave, impact) in before.items() if arn not in after
    ]
    return found
