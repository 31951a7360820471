"""`tagsync recovery plan`: the steps that the tags come to now."""

from __future__ import annotations

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, OutputFormat, Rules, ShowFindings, Where
from tagsync.cli.kit.output import print_document, print_lines, uses_colour
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.target import DefinitionFile, LeaveOut, read_target
from tagsync.recovery.plans.compare import compile_reading
from tagsync.report.recovery.plan_document import steps_to_document
from tagsync.report.recovery.plan_lines import drift_lines, step_lines, wave_lines


@with_flags
def plan(
    file: DefinitionFile, rules: Rules, where: Where, how: How, show: ShowFindings, leave_out: LeaveOut = None
) -> int:
    """Show the steps that the tags of the source servers come to now. The plan in DRS is not read."""
    read = read_target(file, rules, where, how, show, leave_out)
    steps = compile_reading(read.definition, read.reading)
    drifted, names, unclear = read.drifted(), read.names(), read.unclear_waves()
    if show.output is OutputFormat.json:
        print_document(steps_to_document(read.definition, read.target, steps, names, drifted, unclear))
    else:
        lines = [
            *wave_lines(unclear, names, verbose=show.verbose),
            *step_lines(read.definition, read.target, steps, names),
            *drift_lines(drifted, redact=show.redact),
        ]
        print_lines(lines, colour=uses_colour(show))
    return read.session.exit_code(exit_codes.OK)
