"""`tagsync recovery diff`: how DRS's recovery plan differs from what the tags say."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ShowFindings, Where
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.flags.definition_file import DefinitionFile, LeaveOut
from tagsync.cli.recovery.kit.output import print_comparison
from tagsync.cli.recovery.kit.target import read_target
from tagsync.recovery.plans.compare import PlanComparison


@with_flags
def diff(
    file: DefinitionFile,
    rules: Rules,
    where: Where,
    how: How,
    show: ShowFindings,
    leave_out: LeaveOut = None,
    detailed_exitcode: Annotated[
        bool,
        typer.Option(
            "--detailed-exitcode", help="End with 2 if the plan in DRS differs, and with 3 if apply would refuse."
        ),
    ] = False,
) -> int:
    """Show which servers join, leave or move in the recovery plan that DRS has. Nothing is written to AWS."""
    read = read_target(file, rules, where, how, show, leave_out)
    comparison = read.compared()
    print_comparison(comparison, read, show)
    return read.session.exit_code(_code(comparison) if detailed_exitcode else exit_codes.OK)


def _code(comparison: PlanComparison) -> int:
    return exit_codes.first(
        exit_codes.REFUSED if comparison.refusal else exit_codes.OK,
        exit_codes.DRIFT if comparison.actions else exit_codes.OK,
    )
