"""`tagsync recovery apply`: makes DRS's recovery plan what the tags say."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.confirming import refuse_unconfirmed
from tagsync.cli.kit.flags import How, OutputFormat, ShowFindings, Where
from tagsync.cli.kit.output import print_lines, uses_colour
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.flags.definition_file import DefinitionFile, LeaveOut
from tagsync.cli.recovery.kit.output import print_comparison
from tagsync.cli.recovery.kit.target import read_target
from tagsync.core.errors import Refusal
from tagsync.recovery.plans.apply import CarriedOut, carry_out
from tagsync.recovery.plans.keeping import Keeper
from tagsync.report.styled import Styled, problem_lines
from tagsync.report.words import some


@with_flags
def apply(
    file: DefinitionFile,
    rules: Rules,
    where: Where,
    how: How,
    show: ShowFindings,
    leave_out: LeaveOut = None,
    force: Annotated[
        bool, typer.Option("--force", help="Apply even if more servers leave than the definition's safety allows.")
    ] = False,
    keeper: Annotated[
        Keeper | None,
        typer.Option("--keeper", help="Hand the plan over: to the service (follow: apply), or to Terraform."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask. Needed in a pipeline.")] = False,
) -> int:
    """Create the recovery plan in DRS, or change the steps that differ, and only those.

    A plan that tagsync did not make is refused.
    """
    refuse_unconfirmed(yes=yes)
    read = read_target(file, rules, where, how, show, leave_out)
    comparison = read.compared(keeper)
    print_comparison(comparison, read, show)
    if comparison.refusal and not force:
        reason = "Nothing was written. Look at the servers that leave; if that is right, apply with --force."
        raise Refusal([comparison.refusal, reason])
    if comparison.actions and not yes:
        typer.confirm(f"Write this to DRS ({some(len(comparison.actions), 'call')})?", abort=True, err=True)
        if read.compared(keeper).actions != comparison.actions:
            raise Refusal(["The recovery plan in DRS has changed meanwhile. Nothing was written. Run it again"])
    with read.session.working():
        outcome = carry_out(read.session.connection.native_plans, read.target, comparison.native, comparison.actions)
    _print_outcome(outcome, show)
    return read.session.exit_code(exit_codes.PROBLEM if outcome.problem else exit_codes.OK)


def _print_outcome(outcome: CarriedOut, show: ShowFindings) -> None:
    if not (outcome.done or outcome.left):
        return
    lines = [Styled(f"Written: {some(len(outcome.done), 'call')}. {outcome.plan_arn}".rstrip(), "good")]
    if outcome.problem:
        left = f"NOT WRITTEN: {some(len(outcome.left), 'call')}. Run it again to do the rest."
        lines = [*lines, *problem_lines([outcome.problem], title="FAILED:"), Styled(left, "problem")]
    stream = sys.stderr if show.output is OutputFormat.json else None
    print_lines(lines, colour=uses_colour(show), stream=stream)
