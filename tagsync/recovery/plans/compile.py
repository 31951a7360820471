"""Compiles a definition and the tags of source servers into steps. Same input, same steps (law 8)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import SourceServer, Target
from tagsync.discovery.waves import SERVERS_A_JOB
from tagsync.recovery.plans.chosen import chosen, left_out, not_there
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.steps import MOST_STEPS, Step
from tagsync.recovery.words.vocabulary import Impact

_ILLEGAL = re.compile(r"[^a-zA-Z0-9 _-]")
_LONGEST_LABEL = 200


def compile_steps(definition: Definition, servers: Iterable[SourceServer], target: Target) -> tuple[Step, ...]:
    """The steps for all source servers of a target. The reading must be complete (law 1).

    Each machine is in one step. Raises `InputError` if no server matches, for a server to be left out that does not
    match, and for more than 20 steps.
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
    if len(steps) > MOST_STEPS:
        raise InputError([_too_many(definition, steps, len(waves))])
    return steps


def assemble(definition: Definition, waves: Mapping[str, Mapping[str, Impact]]) -> tuple[Step, ...]:
    """Steps from waves in order (name -> ARN -> impact): parts of 100 servers, and waits between the waves."""
    waits = {wave_name(label): minutes for label, minutes in definition.waits_after.items()}
    steps: list[Step] = []
    last = list(waves)[-1:]
    for name, servers in waves.items():
        arns = sorted(servers)
        for number, start in enumerate(range(0, len(arns), SERVERS_A_JOB), 1):
            part = {arn: servers[arn] for arn in arns[start : start + SERVERS_A_JOB]}
            steps.append(Step(name if number == 1 else f"{name} part {number}", part))
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
    if plain == label and " part " not in label:
        return f"wave {label}"
    return f"wave {plain} {hashlib.sha256(label.encode()).hexdigest()[:8]}"


def _empty(target: Target, without: int) -> Mistake:
    if without:
        return Mistake("leave_out", f"all {without} servers of the plan are left out", "Leave out fewer")
    what = f"no source server of {target} carries these tags"
    return Mistake("selector", what, "Look at the tags with tagsync plan, and at the selector: letter case counts")


def _too_many(definition: Definition, steps: tuple[Step, ...], waves: int) -> Mistake:
    waits = sum(step.is_wait for step in steps)
    parts = len(steps) - waits - waves
    counts = f"{waves} waves, {parts} more steps for waves of over {SERVERS_A_JOB} servers, and {waits} waits"
    fix = (
        f"Merge values of the tag {definition.wave_tag}, leave out waits, or make several plans with narrower selectors"
    )
    return Mistake("selector", f"{len(steps)} steps, and DRS allows {MOST_STEPS}: {counts}", fix)
