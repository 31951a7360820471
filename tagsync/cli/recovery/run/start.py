"""`tagsync recovery run start`: starts a drive, as a drill or for real."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.flags.accepted import Accepted
from tagsync.cli.recovery.kit.flags.definition_file import LeaveOut
from tagsync.cli.recovery.kit.flags.from_points import WhichData
from tagsync.cli.recovery.kit.flags.mode import CleanupAfter, Mode, minutes_after
from tagsync.cli.recovery.kit.flags.replacing import replacing
from tagsync.cli.recovery.kit.service import Function, ask
from tagsync.cli.recovery.kit.target import merged
from tagsync.core.documents.declared import read_document
from tagsync.engine.yaml_file import read_yaml
from tagsync.recovery.driven.plan import DrivenPlan


@with_flags
def start(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The plan with its targets, in YAML or JSON.")],
    mode: Mode,
    accepted: Accepted,
    data: WhichData,
    *,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask. Needed for --recover in a pipeline.")] = False,
    leave_out: LeaveOut = None,
    cleanup_after: CleanupAfter = "",
    only_missing: Annotated[
        bool,
        typer.Option(
            "--only-missing",
            help="Leave the servers alone that a recovery has launched, and launch the others: after another recovery "
            "of the plan was lost on the way.",
        ),
    ] = False,
    service: Function,
) -> int:
    """Start a drive: the preflight comes first, then wave after wave. Exactly one of --drill and --recover."""
    mode.check(yes=yes)
    minutes_after(cleanup_after, mode)
    value, locate = read_yaml(file)
    plan = read_document(DrivenPlan, value, locate)
    data.check(plan)
    accept, wanted = accepted.accept(plan.name), data.members()
    if mode.recover and not yes:
        where = ", ".join(map(str, plan.targets))
        typer.confirm(f"This RECOVERS {plan.name} in {where}. Start it?", abort=True, err=True)
    return ask(
        {
            "step": "start",
            "plan": value,
            "drill": mode.drill,
            "acceptUnverifiedTags": accept.unverified_tags,
            "acceptOldPoints": accept.old_points,
            "acceptLaunchFaults": accept.launch_faults,
            **replacing(accept.replace_instances, plan.name if accept.replace_production else None),
            "onlyMissing": only_missing,
            "leaveOut": list(merged((), leave_out)),
            **wanted,
            **({"cleanupAfter": cleanup_after} if cleanup_after else {}),
        },
        service,
    )
