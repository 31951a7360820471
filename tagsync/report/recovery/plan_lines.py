"""Recovery plans as lines of text: the steps that the tags come to, and how the plan in DRS differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from tagsync.core.model import Target
from tagsync.core.plan import ServerPlan
from tagsync.core.sentences import first_few
from tagsync.recovery.plans.changes import Changes, Move, ServerChange
from tagsync.recovery.plans.compare import PlanComparison
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.keeping import KEEPER_TAG, Keeper
from tagsync.recovery.plans.steps import Step, long_warning, servers_by_wave, usual_minutes
from tagsync.recovery.words.vocabulary import Impact
from tagsync.report.by_name import by_name
from tagsync.report.notices import notice_lines
from tagsync.report.recovery.names import Names, label
from tagsync.report.recovery.plan_document import UnclearWaves
from tagsync.report.styled import Style, Styled
from tagsync.report.words import some

_SIGNS: Mapping[Move, tuple[str, Style]] = {
    Move.JOINS: ("+", "add"),
    Move.LEAVES: ("-", "remove"),
    Move.MOVES: ("~", "update"),
    Move.IMPACT: ("~", "update"),
}


def step_lines(definition: Definition, target: Target, steps: Sequence[Step], names: Names) -> Iterator[Styled]:
    """The steps as a table, each with its servers below."""
    for number, step in enumerate(steps, 1):
        what = f"{step.minutes} min" if step.is_wait else some(len(step.servers), "server")
        yield Styled(f"{number:>2}  {step.name}  {what}", "quiet" if step.is_wait else "title")
        for arn, impact in sorted(step.servers.items(), key=lambda server: names.order(server[0])):
            yield Styled(f"      {names.label(arn)}{'' if impact is Impact.CRITICAL else '  ' + impact}")
    servers = sum(len(step.servers) for step in steps)
    yield Styled("")
    yield from _duration(steps)
    counts = f"{some(servers, 'server')} in {some(len(servers_by_wave(steps)), 'wave')}, {some(len(steps), 'step')}"
    yield Styled(f'Recovery plan "{definition.name}" for {target}: {counts}.', "good")


def drift_lines(servers: Sequence[ServerPlan], *, redact: bool) -> Iterator[Styled]:
    """A warning about servers whose tags are not those of their instances."""
    if servers:
        ids = [one.server_id if redact else label(one.name, one.server_id, redact=False) for one in by_name(servers)]
        yield Styled(
            f"WARNING: {some(len(servers), 'server')} may be in the wrong wave or missing, because tags that decide "
            f"this differ from those of the instances: {first_few(ids, 5)}. Repair them first: tagsync apply.",
            "warning",
        )


def wave_lines(unclear: UnclearWaves, names: Names, *, verbose: bool) -> Iterator[Styled]:
    """A warning about servers without a wave, or with two."""
    labels = {notice: [names.label(server.arn) for server in by_name(servers)] for notice, servers in unclear.items()}
    return notice_lines(labels, verbose=verbose)


def comparison_lines(comparison: PlanComparison, names: Names) -> Iterator[Styled]:
    """What an apply would change, and one line that sums it up."""
    found = comparison.changes
    if comparison.native is None:
        yield Styled(f'+ recovery plan "{comparison.definition.name}"', "add")
    ordered = sorted(found.servers, key=lambda one: (_position(comparison, one), names.order(one.arn)))
    for wave, moves in groupby(ordered, lambda one: one.wave):
        yield Styled(f"  {wave}", "title")
        yield from (_server_line(one, names) for one in moves)
    yield from _structure(found, is_new=comparison.native is None)
    yield from _duration(comparison.steps)
    if comparison.refusal:
        yield Styled(f"REFUSED unless forced: {comparison.refusal}.", "problem")
    yield Styled(summary(comparison), "good" if not comparison.actions else "plain")


def keeper_lines(comparison: PlanComparison) -> Iterator[Styled]:
    """Who else keeps the plan in DRS, and what becomes of what a person writes."""
    keeper = comparison.native.keeper if comparison.native else ""
    if keeper == Keeper.SERVICE:
        yield Styled("The service keeps this plan: its next full run makes it what its own file says.", "warning")
    elif keeper == Keeper.TERRAFORM:
        yield Styled("Terraform keeps this plan: its next apply makes it what its configuration says.", "warning")
    elif keeper:
        yield Styled(f'The tag {KEEPER_TAG} of this plan says that "{keeper}" keeps it.', "warning")


def summary(comparison: PlanComparison) -> str:
    """One line: what is to be done, or that there is nothing."""
    plan = f'Recovery plan "{comparison.definition.name}" in {comparison.target}'
    if not comparison.actions:
        return f"{plan} matches the tags. Nothing to do."
    moves = [one.move for one in comparison.changes.servers]
    words = {Move.JOINS: "to join", Move.LEAVES: "to leave", Move.MOVES: "to move", Move.IMPACT: "to change impact"}
    counts = [f"{some(moves.count(move), 'server')} {word}" for move, word in words.items() if move in moves]
    return f"{plan}: {', '.join([*counts, some(len(comparison.actions), 'call')])} to write."


def _duration(steps: Sequence[Step]) -> Iterator[Styled]:
    if warning := long_warning(usual_minutes(steps)):
        yield Styled(f"WARNING: {warning}. Shorten its waits, or make several plans.", "warning")


def _position(comparison: PlanComparison, one: ServerChange) -> tuple[int, str]:
    """Waves in the order of the plan; waves that leave it come last."""
    waves = list(servers_by_wave(comparison.steps))
    return (waves.index(one.wave) if one.wave in waves else len(waves), one.wave)


def _server_line(one: ServerChange, names: Names) -> Styled:
    sign, style = _SIGNS[one.move]
    more = {
        Move.JOINS: "" if one.after == Impact.CRITICAL else f"  {one.after}",
        Move.LEAVES: "",
        Move.MOVES: f"  from {one.before}",
        Move.IMPACT: f"  {one.before} -> {one.after}",
    }
    return Styled(f"    {sign} {names.label(one.arn)}{more[one.move]}", style)


def _structure(found: Changes, *, is_new: bool) -> Iterator[Styled]:
    if not is_new:
        yield from (Styled(f"  + step {step}", "add") for step in found.added)
    yield from (Styled(f"  - step {step}", "remove") for step in found.removed)
    for before, after in found.waits:
        yield Styled(f"  ~ {after.name}: {before.minutes} -> {after.minutes} min", "update")
    if found.reordered:
        yield Styled("  ~ the order of the steps", "update")
