"""`tagsync recovery preflight`: whether a recovery may start now, and what speaks against it."""

from __future__ import annotations

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ShowReport, Where
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.check import checked
from tagsync.cli.recovery.kit.flags.accepted import Accepted
from tagsync.cli.recovery.kit.flags.definition_file import DefinitionFile, LeaveOut
from tagsync.cli.recovery.kit.flags.from_points import WhichData
from tagsync.cli.recovery.kit.output import Native, print_native
from tagsync.cli.recovery.kit.target import read_target


@with_flags
def preflight(
    file: DefinitionFile,
    rules: Rules,
    where: Where,
    how: How,
    accepted: Accepted,
    show: ShowReport,
    data: WhichData,
    leave_out: LeaveOut = None,
) -> int:
    """List everything that speaks against starting this plan now: tags, plan, servers, quotas. Nothing is started."""
    asked = data.asked()
    read = read_target(file, rules, where, how, show, leave_out, data)
    _, found = checked(read, accepted, asked)
    print_native(show, Native(read.target, read.definition.name, preflight=found, read=read))
    return read.session.exit_code(exit_codes.REFUSED if found.refusals else exit_codes.OK)
