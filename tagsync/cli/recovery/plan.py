"""`tagsync recovery plan`: the steps that the tags come to now."""

from __future__ import annotations

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ShowFound, Where
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.flags.definition_file import DefinitionFile, LeaveOut
from tagsync.cli.recovery.kit.output import print_steps
from tagsync.cli.recovery.kit.target import read_target
from tagsync.recovery.plans.compare import compile_reading


@with_flags
def plan(
    file: DefinitionFile, rules: Rules, where: Where, how: How, show: ShowFound, leave_out: LeaveOut = None
) -> int:
    """Show the steps that the tags of the source servers come to now. The plan in DRS is not read."""
    read = read_target(file, rules, where, how, show, leave_out)
    print_steps(compile_reading(read.definition, read.reading), read, show)
    return read.session.exit_code(exit_codes.OK)
