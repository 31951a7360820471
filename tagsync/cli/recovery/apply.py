"""`tagsync recovery apply`: makes DRS's recovery plan what the tags say."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from tagsync.cli import exit_codes
from tagsync.cli.flags import How, OutputFormat, Rules, ShowFindings, Where
from tagsync.cli.output import is_interactive, print_document, print_lines, uses_colour
from tagsync.cli.recovery.work import DefinitionFile, Work, read_target
from tagsync.cli.with_flags import with_flags
from tagsync.core.errors import Refusal
from tagsync.engine.policy_file import load_policy
from tagsync.recovery.plans.apply import CarriedOut, carry_out
from tagsync.recovery.plans.compare import PlanComparison, compare
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.document import load_definition
from tagsync.report.recovery.plan_document import comparison_to_document
from tagsync.report.recovery.plan_lines import comparison_lines, drift_lines
from tagsync.report.styled import Styled, problem_lines
from tagsync.report.words import some


@with_flags
def apply(
    file: DefinitionFile,
    rules: Rules,
    where: Where,
    how: How,
    show: ShowFindings,
    force: Annotated[
        bool, typer.Option("--force", help="Apply even where more servers leave than the definition's safety allows.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask. Only asked on a terminal.")] = False,
) -> int:
    """Create the recovery plan in DRS, or change the steps that differ, and only those. Plans of others are refused."""
    definition = load_definition(file)
    work = read_target(definition, load_policy(rules.policy), where, how, show)
    comparison = _compare(definition, work)
    _show(comparison, work, show)
    if comparison.refusal and not force:
        reason = "Nothing was written. Look at the servers that leave; if that is right, apply with --force."
        raise Refusal([comparison.refusal, reason])
    if comparison.actions and not yes and is_interactive():
        typer.confirm(f"Write this to DRS ({some(len(comparison.actions), 'call')})?", abort=True, err=True)
        if _compare(definition, work).actions != comparison.actions:
            raise Refusal(["The recovery plan in DRS has moved meanwhile. Nothing was written. Run it again"])
    plans = work.session.connection.native_plans
    with work.session.working():
        outcome = carry_out(plans, work.target, comparison.native, comparison.actions)
    _print_outcome(outcome, show)
    return work.session.exit_code(exit_codes.PROBLEM if outcome.problem else exit_codes.OK)


def _compare(definition: Definition, work: Work) -> PlanComparison:
    found = work.session.connection.native_plans.find(work.target, definition.name)
    return compare(definition, work.reading, found)


def _show(comparison: PlanComparison, work: Work, show: ShowFindings) -> None:
    """As text: what will be written. The dialogue of JSON output is on standard error."""
    stale, names = work.drifted(comparison.definition), work.names()
    if show.output is OutputFormat.json:
        print_document(comparison_to_document(comparison, names, stale))
        return
    lines = [*comparison_lines(comparison, names), *drift_lines(stale, redact=show.redact)]
    print_lines(lines, colour=uses_colour(show))


def _print_outcome(outcome: CarriedOut, show: ShowFindings) -> None:
    if not (outcome.done or outcome.left):
        return
    lines = [Styled(f"Written: {some(len(outcome.done), 'call')}. {outcome.plan_arn}".rstrip(), "good")]
    if outcome.problem:
        left = f"NOT WRITTEN: {some(len(outcome.left), 'call')}. Run it again to do the rest."
        lines = [*lines, *problem_lines([outcome.problem], title="FAILED:"), Styled(left, "problem")]
    stream = sys.stderr if show.output is OutputFormat.json else None
    print_lines(lines, colour=uses_colour(show), stream=stream)
