"""`tagsync recovery start`: starts a native recovery, as a drill or for real."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, ReportFormat, ShowReport, Where
from tagsync.cli.kit.output import is_interactive, print_text
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.flags.accepted import Accepted
from tagsync.cli.recovery.kit.flags.definition_file import DefinitionFile, LeaveOut
from tagsync.cli.recovery.kit.flags.from_points import WhichData
from tagsync.cli.recovery.kit.flags.mode import CleanupAfter, Mode, minutes_after
from tagsync.cli.recovery.kit.history_file import HistoryFlag

if TYPE_CHECKING:
    from tagsync.cli.recovery.kit.execution import RunningExecution
    from tagsync.recovery.native.gather import Prepared
    from tagsync.recovery.plans.definition import Definition
    from tagsync.recovery.words.recovery import Recovery

# A help text needs none of what a start imports below: it is there at once.


@with_flags
def start(
    file: DefinitionFile,
    rules: Rules,
    where: Where,
    how: How,
    accepted: Accepted,
    show: ShowReport,
    mode: Mode,
    data: WhichData,
    leave_out: LeaveOut = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Do not ask for the plan's name. Needed for --recover in a pipeline.")
    ] = False,
    no_wait: Annotated[bool, typer.Option("--no-wait", help="Start it without watching it.")] = False,
    cleanup_after: CleanupAfter = "",
    history: HistoryFlag = None,
) -> int:
    """Start the recovery plan after a preflight, and watch it wave by wave. Exactly one of --drill and --recover.

    Ends with 0 if every CRITICAL server is launched and well, with 1 if not, and with 3 if the preflight refuses.
    Ctrl-C stops only the watching. With --cleanup-after it waits after the drill, and then terminates what it launched.
    """
    from tagsync.cli.recovery.kit.check import checked
    from tagsync.cli.recovery.kit.execution import RunningExecution
    from tagsync.cli.recovery.kit.named import NamedExecution
    from tagsync.cli.recovery.kit.output import Native, print_native, print_preflight
    from tagsync.cli.recovery.kit.target import read_target
    from tagsync.recovery.native.findings import Reason
    from tagsync.recovery.native.starting import start_execution
    from tagsync.recovery.points.told import launched_from
    from tagsync.report.recovery.names import mode as mode_word

    mode.check(yes=yes)
    asked, minutes = data.asked(), minutes_after(cleanup_after, mode, no_wait=no_wait)
    read = read_target(file, rules, where, how, show, leave_out, data)
    prepared, found = checked(read, accepted, asked)
    native = Native(read.target, read.definition.name, preflight=found, read=read)
    if found.refusals or prepared.native is None:
        print_native(show, replace(native, drill=mode.drill))
        return read.session.exit_code(exit_codes.REFUSED)
    if show.output is ReportFormat.text:
        print_preflight(found, show)  # before the watching
    production = [each for each in found.warnings if each.reason is Reason.PRODUCTION_INSTANCE]
    if not yes and (mode.recover or (production and is_interactive())):
        _confirm(read.definition, prepared, mode, len(production))
    with read.session.stoppable():
        executions, plan_id = read.session.connection.native_executions, prepared.native.arn
        execution_id = start_execution(executions, prepared, plan_id, drill=mode.drill)
        print_text(f"Started the {mode_word(drill=mode.drill)}: {execution_id}\n", sys.stderr)
        named = NamedExecution(read.session, read.target, execution_id, read.called, read.definition.name)
        running = RunningExecution(named, prepared.names, read.reading, history=history)
        execution = running.seen() if no_wait else _followed(running, minutes)
        if execution:
            execution = launched_from(execution, prepared.facts.chosen.points)
    code = running.finish(execution, show, replace(native, preflight_told=show.output is ReportFormat.text))
    if minutes:
        from tagsync.cli.recovery.kit.cleaning import clean_up_later

        code = exit_codes.first(code, clean_up_later(running, execution, minutes, show))
    return code


def _followed(running: RunningExecution, minutes: int) -> Recovery | None:
    """Raises as `RunningExecution.followed`. A cleanup after some `minutes` is then given up, which is told."""
    from tagsync.cli.recovery.kit.execution import ExecutionProblem

    try:
        return running.followed()
    except ExecutionProblem:
        if minutes:
            from tagsync.cli.recovery.kit.cleaning import tell_left

            tell_left(running)
        raise


def _confirm(definition: Definition, prepared: Prepared, mode: Mode, production: int) -> None:
    """Asks for the plan's name. Raises `typer.Abort` for any other answer."""
    from tagsync.report.words import some

    servers = sum(1 for _ in prepared.facts.servers())
    does = f"This {'RECOVERS' if mode.recover else 'drills'} {some(servers, 'server')} in {prepared.facts.target}"
    if production:
        does += f" and TERMINATES {some(production, 'instance')} that may be production"
    if typer.prompt(f"{does}. Type the name of the plan to start it", err=True).strip() != definition.name:
        raise typer.Abort
