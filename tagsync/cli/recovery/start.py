"""`tagsync recovery start`: a drill, or the real thing."""

from __future__ import annotations

import sys
import uuid
from typing import Annotated

import typer

from tagsync.cli import exit_codes
from tagsync.cli.flags import How, ReportFormat, Rules, ShowReport, Where
from tagsync.cli.output import is_interactive, print_lines, print_text, uses_colour
from tagsync.cli.recovery.preflight import Accepted, checked
from tagsync.cli.recovery.steering import Running, RunProblem, print_recovery
from tagsync.cli.recovery.work import DefinitionFile, read_target
from tagsync.cli.with_flags import with_flags
from tagsync.core.errors import InputError, Mistake, Refusal
from tagsync.core.problems import PASSING, ProblemKind
from tagsync.engine.policy_file import load_policy
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.native.findings import Preflight
from tagsync.recovery.native.gather import Prepared
from tagsync.recovery.native.ports import Conflict, NativeExecutions
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.document import load_definition
from tagsync.report.recovery.preflight_lines import preflight_lines, preflight_summary
from tagsync.report.words import some


@with_flags
def start(
    file: DefinitionFile,
    rules: Rules,
    where: Where,
    how: How,
    accepted: Accepted,
    show: ShowReport,
    drill: Annotated[bool, typer.Option("--drill", help="Launch the servers to try it out.")] = False,
    recover: Annotated[bool, typer.Option("--recover", help="Launch the servers because it is real.")] = False,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Do not ask for the plan's name. Needed for --recover in a pipeline.")
    ] = False,
    no_wait: Annotated[bool, typer.Option("--no-wait", help="Start it, and do not watch it.")] = False,
) -> int:
    """Start the recovery plan after a preflight, and watch it wave by wave. Exactly one of --drill and --recover.

    Ends with 0 where all servers that must be up are, with 1 where not, and with 3 where the preflight refuses. Ctrl-C
    stops the watching only.
    """
    _check_flags(drill, recover, yes)
    definition = load_definition(file)
    work = read_target(definition, load_policy(rules.policy), where, how, show)
    prepared, found = checked(definition, work, accepted)
    if found.refusals or prepared.native is None:
        print_recovery(show, work.target, plan=definition.name, drill=drill, preflight=found)
        return work.session.exit_code(exit_codes.REFUSED)
    _show_preflight(found, show)
    if recover and not yes:
        _confirm(definition, prepared)
    runs = work.session.connection.native_executions
    with work.session.interrupt.cancels(work.session.stop):
        execution_id = _start(runs, prepared, prepared.native.arn, drill)
        print_text(f"Started the {'drill' if drill else 'RECOVERY'}: {execution_id}\n", sys.stderr)
        running = Running(work.session, work.target, execution_id, prepared.names)
        execution = running.seen() if no_wait else running.followed()
    return running.finish(execution, show, plan=definition.name, preflight=_unshown(found, show))


def _check_flags(drill: bool, recover: bool, yes: bool) -> None:
    if drill == recover:
        what = "both are given" if drill else "neither is given"
        raise InputError([Mistake("--drill, --recover", what, "Say which of the two it is: exactly one")])
    if recover and not yes and not is_interactive():
        what = "nobody is here to be asked whether it is real"
        raise InputError([Mistake("--recover", what, "Add --yes in a pipeline")])


def _confirm(definition: Definition, prepared: Prepared) -> None:
    """Asks for the plan's name. Raises `typer.Abort` for another one."""
    servers = sum(1 for _ in prepared.facts.servers())
    text = f"This RECOVERS {some(servers, 'server')} in {prepared.facts.target}. Type the name of the plan to start it"
    if typer.prompt(text, err=True).strip() != definition.name:
        raise typer.Abort


def _start(runs: NativeExecutions, prepared: Prepared, plan_id: str, drill: bool) -> str:
    try:
        return runs.start(prepared.facts.target, plan_id, drill=drill, token=str(uuid.uuid4()))
    except Conflict as conflict:
        fix = "Nothing was started by this command. See tagsync recovery preflight"
        raise Refusal([f"{conflict.problem.where}: {conflict.problem.message}. {fix}"]) from None
    except WriteFailed as failed:
        more = ""
        if failed.problem.kind in PASSING | {ProblemKind.STOPPED}:
            more = "It may have started all the same: tagsync recovery preflight says whether an execution is at work"
        raise RunProblem(failed.problem, more) from None


def _show_preflight(found: Preflight, show: ShowReport) -> None:
    """What was found comes before the watching, where people read along."""
    if show.output is ReportFormat.text:
        lines = preflight_lines(found, redact=show.redact, verbose=show.verbose)
        print_lines([*lines, preflight_summary(found)], colour=uses_colour(show))


def _unshown(found: Preflight, show: ShowReport) -> Preflight | None:
    return None if show.output is ReportFormat.text else found
