"""`tagsync recovery diff`: how DRS's recovery plan differs from what the tags say."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli import exit_codes
from tagsync.cli.flags import How, OutputFormat, Rules, ShowFindings, Where
from tagsync.cli.output import print_document, print_lines, uses_colour
from tagsync.cli.recovery.work import DefinitionFile, read_target
from tagsync.cli.with_flags import with_flags
from tagsync.engine.policy_file import load_policy
from tagsync.recovery.plans.compare import PlanComparison, compare
from tagsync.recovery.plans.document import load_definition
from tagsync.report.recovery.plan_document import comparison_to_document
from tagsync.report.recovery.plan_lines import comparison_lines, drift_lines


@with_flags
def diff(
    file: DefinitionFile,
    rules: Rules,
    where: Where,
    how: How,
    show: ShowFindings,
    detailed_exitcode: Annotated[
        bool,
        typer.Option(
            "--detailed-exitcode", help="End with 2 where the plan in DRS differs, and 3 where apply would refuse."
        ),
    ] = False,
) -> int:
    """Show which servers join, leave or move in the recovery plan that DRS has. Nothing is written to AWS."""
    definition = load_definition(file)
    work = read_target(definition, load_policy(rules.policy), where, how, show)
    found = work.session.connection.native_plans.find(work.target, definition.name)
    comparison = compare(definition, work.reading, found)
    stale, names = work.drifted(definition), work.names()
    if show.output is OutputFormat.json:
        print_document(comparison_to_document(comparison, names, stale))
    else:
        lines = [*comparison_lines(comparison, names), *drift_lines(stale, redact=show.redact)]
        print_lines(lines, colour=uses_colour(show))
    return work.session.exit_code(_code(comparison) if detailed_exitcode else exit_codes.OK)


def _code(comparison: PlanComparison) -> int:
    if comparison.refusal:
        return exit_codes.REFUSED
    return exit_codes.DRIFT if comparison.actions else exit_codes.OK
