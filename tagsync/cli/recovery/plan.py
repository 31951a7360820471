"""`tagsync recovery plan`: the waves that the tags come to now."""

from __future__ import annotations

from tagsync.cli import exit_codes
from tagsync.cli.flags import How, OutputFormat, Rules, ShowFindings, Where
from tagsync.cli.output import print_document, print_lines, uses_colour
from tagsync.cli.recovery.work import DefinitionFile, read_target
from tagsync.cli.with_flags import with_flags
from tagsync.engine.policy_file import load_policy
from tagsync.recovery.plans.compare import compile_reading
from tagsync.recovery.plans.document import load_definition
from tagsync.report.recovery.plan_document import steps_to_document
from tagsync.report.recovery.plan_lines import drift_lines, step_lines


@with_flags
def plan(file: DefinitionFile, rules: Rules, where: Where, how: How, show: ShowFindings) -> int:
    """Show the steps that the tags of the source servers come to now. DRS's own plan is not looked at."""
    definition = load_definition(file)
    work = read_target(definition, load_policy(rules.policy), where, how, show)
    steps = compile_reading(definition, work.reading)
    stale, names = work.drifted(definition), work.names()
    if show.output is OutputFormat.json:
        print_document(steps_to_document(definition, work.target, steps, names, stale))
    else:
        lines = [*step_lines(definition, work.target, steps, names), *drift_lines(stale, redact=show.redact)]
        print_lines(lines, colour=uses_colour(show))
    return work.session.exit_code(exit_codes.OK)
