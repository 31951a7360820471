"""`tagsync recovery run`: recoveries over several accounts, which the always-on service drives."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from tagsync.cli import exit_codes
from tagsync.cli.history import Format
from tagsync.cli.output import is_interactive, print_document, print_lines, print_text
from tagsync.core.errors import InputError, Mistake, Refusal
from tagsync.engine.service_ports import ServiceError
from tagsync.engine.yaml_file import read_yaml
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.plan import driven_plan_from_document
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.recovery.drive_line import drive_line
from tagsync.report.recovery.execution_document import execution_to_document
from tagsync.report.recovery.execution_lines import execution_lines

group = typer.Typer(
    help="Recoveries over several accounts and regions, with approvals: the always-on service drives them.",
    no_args_is_help=True,
)

RunId = Annotated[str, typer.Argument(metavar="RUN_ID", help="The id that start has printed.")]
Function = Annotated[
    str, typer.Option(metavar="NAME", envvar="TAGSYNC_RECOVERY_FUNCTION", help="The function of the service.")
]
Region = Annotated[str, typer.Option(metavar="REGION", help="The region of the service.")]
Profile = Annotated[str, typer.Option(metavar="NAME", help="The AWS profile with the caller's credentials.")]

FUNCTION = "tagsync-recovery"


@group.command()
def start(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The plan with its targets, in YAML or JSON.")],
    drill: Annotated[bool, typer.Option("--drill", help="Launch the servers to try it out.")] = False,
    recover: Annotated[bool, typer.Option("--recover", help="Launch the servers because it is real.")] = False,
    accept_unverified_tags: Annotated[
        bool, typer.Option("--accept-unverified-tags", help="Start though tags could not be compared.")
    ] = False,
    accept_old_points: Annotated[
        bool, typer.Option("--accept-old-points", help="Launch servers that replicate no more from their last point.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask whether it is real.")] = False,
    function: Function = FUNCTION,
    region: Region = "",
    profile: Profile = "",
) -> int:
    """Begin a run: the preflight comes first, then wave after wave. Exactly one of --drill and --recover."""
    if drill == recover:
        raise InputError([Mistake("--drill, --recover", "exactly one is needed", "Say which of the two it is")])
    value, locate = read_yaml(file)
    plan = driven_plan_from_document({} if value is None else value, locate)
    if recover and not yes:
        if not is_interactive():
            raise InputError([Mistake("--recover", "nobody is here to be asked", "Add --yes in a pipeline")])
        where = ", ".join(map(str, plan.targets))
        typer.confirm(f"This RECOVERS {plan.definition.name} in {where}. Is it real?", abort=True, err=True)
    event = {
        "step": "start",
        "plan": value,
        "drill": drill,
        "acceptUnverifiedTags": accept_unverified_tags,
        "acceptOldPoints": accept_old_points,
    }
    return _tell(_ask(event, function, region, profile))


@group.command()
def show(
    run_id: Annotated[str, typer.Argument(metavar="[RUN_ID]", help="Show this run and its servers.")] = "",
    table: Annotated[
        str, typer.Option(metavar="NAME", envvar="TAGSYNC_TABLE", help="The table of the service.")
    ] = "tagsync",
    region: Region = "",
    profile: Profile = "",
    limit: Annotated[int, typer.Option(min=1, max=100, help="How many runs to list, the newest first.")] = 20,
    output: Annotated[Format, typer.Option("--output", "-o", help="How to print it.")] = Format.text,
) -> int:
    """Show the newest runs, or one of them with every server. Ends with 1 for a run that has not ended well."""
    from tagsync.aws.driven_service import open_driven_runs

    runs = open_driven_runs(table, region=region, profile=profile)
    if not run_id:
        found = runs.newest(limit)
        if output is Format.json:
            print_document([execution_to_document(recovery_of(run)) for run in found])
        else:
            print_text("".join(map(drive_line, found)) or "There are no runs yet.\n")
        return exit_codes.OK
    stored = runs.load(run_id)
    if stored is None:
        fix = "List them with: tagsync recovery run show"
        raise InputError([Mistake(run_id, f"there is no such run in the table {table}", fix)])
    return _show(stored.drive, output)


@group.command()
def approve(run_id: RunId, function: Function = FUNCTION, region: Region = "", profile: Profile = "") -> int:
    """Let the wave begin that waits for an approval."""
    return _act("approve", run_id, function, region, profile)


@group.command()
def deny(run_id: RunId, function: Function = FUNCTION, region: Region = "", profile: Profile = "") -> int:
    """End the run before the wave that waits for an approval. What is launched stays."""
    return _act("deny", run_id, function, region, profile)


@group.command()
def retry(run_id: RunId, function: Function = FUNCTION, region: Region = "", profile: Profile = "") -> int:
    """Launch again what has failed in a failed run, and go on from there."""
    return _act("retry", run_id, function, region, profile)


@group.command()
def skip(run_id: RunId, function: Function = FUNCTION, region: Region = "", profile: Profile = "") -> int:
    """Go on with a failed run without what has failed."""
    return _act("skip", run_id, function, region, profile)


@group.command()
def cancel(run_id: RunId, function: Function = FUNCTION, region: Region = "", profile: Profile = "") -> int:
    """Start nothing more. Jobs at work end by themselves, and what is launched stays."""
    return _act("cancel", run_id, function, region, profile)


def _act(step: str, run_id: str, function: str, region: str, profile: str) -> int:
    event: dict[str, object] = {"step": step, "runId": run_id}
    return _tell(_ask(event, function, region, profile, named=step in ("approve", "deny", "cancel")))


def _ask(
    event: dict[str, object], function: str, region: str, profile: str, *, named: bool = False
) -> Mapping[str, Any]:
    """The answer of the function. Raises `InputError` for mistakes, and `Refusal` for the wrong moment."""
    from tagsync.aws.driven_service import RecoveryFunction

    recovery = RecoveryFunction(function, region=region, profile=profile)
    answer = recovery(event | ({"who": recovery.caller()} if named else {}))
    match answer.get("statusCode"):
        case 200:
            return answer
        case 400:
            raise InputError([Mistake(**each) for each in answer["errors"]])
        case 404 | 409:
            raise Refusal([str(answer["message"])])
    raise ServiceError(f"function {function} gave an answer that is none of a recovery's: look at its name")


def _tell(answer: Mapping[str, Any]) -> int:
    reason = f": {answer['reason']}" if answer.get("reason") else ""
    print_text(f"{answer['run_id']}  {answer['status']}{reason}\n")
    return exit_codes.OK


def _show(run: Drive, output: Format) -> int:
    made = recovery_of(run)
    if output is Format.json:
        print_document(execution_to_document(made))
    else:
        print_text(drive_line(run))
        print_lines(execution_lines(made, redact=False), colour=False)
    return exit_codes.OK if made.outcome in (Outcome.RUNNING, Outcome.SUCCEEDED) else exit_codes.PROBLEM
