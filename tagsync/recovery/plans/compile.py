"""Compiles a definition and the tags of source servers into steps. Same input, same steps (law 8)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import SourceServer, Target
from tagsync.recovery.plans.chosen import chosen, left_out, not_there
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.steps import MOST_SERVERS, MOST_STEPS, Step
from tagsync.recovery.words.vocabulary import Impact

_ILLEGAL = re.compile(r"[^a-zA-Z0-9 _-]")
_LONGEST_LABEL = 200
_SHOWN_WAVES = 5


def compile_steps(definition: Definition, servers: Iterable[SourceServer], target: Target) -> tuple[Step, ...]:
    """The steps for all source servers of a target. The reading must be complete (law 1).

    Each machine is in one step. Raises `InputError` if no server matches, for a server to be left out that does not
    match, and for more than 20 steps or 100 servers.
    """
    servers = tuple(servers)
    if mistakes := not_there(definition, servers):
        raise InputError(mistakes)
    selection = chosen(definition, servers)
    if not selection.servers:
        raise InputError([_empty(target, len(left_out(definition, servers)))])
    waves = {
        wave_name(wave.label): {server.arn: impact(definition, server) for server in wave.servers}
        for wave in selection.waves
    }
    steps = assemble(definition, waves)
    if too_many := [*_too_many_steps(definition, steps), *_too_many_servers(waves, target)]:
        raise InputError(too_many)
    return steps


def assemble(definition: Definition, waves: Mapping[str, Mapping[str, Impact]]) -> tuple[Step, ...]:
    """Steps from waves in order (name -> ARN -> impact), with waits between them."""
    waits = {wave_name(label): minutes for label, minutes in definition.waits_after.items()}
    steps: list[Step] = []
    last = list(waves)[-1:]
    for name, servers in waves.items():
        steps.append(Step(name, {arn: servers[arn] for arn in sorted(servers)}))
        minutes = waits.get(name, definition.wait_minutes)
        if minutes and [name] != last:
            steps.append(Step(f"wait after {name}", minutes=minutes))
    return tuple(steps)


def impact(definition: Definition, server: SourceServer) -> Impact:
    is_optional = definition.optional and definition.optional.matches(server.tags)
    return Impact.OPTIONAL if is_optional else Impact.CRITICAL


def wave_name(label: str) -> str:
    """The name of a wave's step. A hash makes a label unique that is not a legal name."""
    plain = _ILLEGAL.sub("_", label)[:_LONGEST_LABEL]
    if plain == label:
        return f"wave {label}"
    return f"wave {plain} {hashlib.sha256(label.encode()).hexdigest()[:8]}"


def _empty(target: Target, without: int) -> Mistake:
    if without:
        return Mistake("leave_out", f"all {without} servers of the plan are left out", "Leave out fewer")
    what = f"no source server of {target} carries these tags"
    return Mistake("selector", what, "Look at the tags with tagsync plan, and at the selector: letter case counts")


def _too_many_steps(definition: Definition, steps: Sequence[Step]) -> Iterator[Mistake]:
    if len(steps) > MOST_STEPS:
        waits = sum(step.is_wait for step in steps)
        counts = f"{len(steps) - waits} waves and {waits} waits"
        merge = f"Merge values of the tag {definition.wave_tag}, leave out waits"
        fix = f"{merge}, or make several plans with narrower selectors"
        yield Mistake("selector", f"{len(steps)} steps, and DRS allows {MOST_STEPS} in a plan: {counts}", fix)


def _too_many_servers(waves: Mapping[str, Mapping[str, Impact]], target: Target) -> Iterator[Mistake]:
    count = sum(map(len, waves.values()))
    if count > MOST_SERVERS:
        most = sorted(waves, key=lambda name: -len(waves[name]))
        largest = ", ".join(f"{len(waves[name])} in {name}" for name in most[:_SHOWN_WAVES])
        more = f", the rest in {len(most) - _SHOWN_WAVES} more" if len(most) > _SHOWN_WAVES else ""
        fix = (
            "Make several plans with narrower selectors, or a driven recovery, which has no such limit and works in "
            f'one account and region too: write targets: ["{target}"] and drive it '
            "(tagsync recovery run, POST /recovery/runs)"
        )
        yield Mistake("selector", f"{count} servers, and DRS allows {MOST_SERVERS} in a plan: {largest}{more}", fix)
