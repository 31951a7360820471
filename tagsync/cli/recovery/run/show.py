"""`tagsync recovery run show`: the newest drives, or one of them with every server."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import PageFormat, ShowFound
from tagsync.cli.kit.output import print_document, print_text
from tagsync.cli.kit.results import check_report
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.drive_output import print_drive
from tagsync.cli.recovery.kit.named import find_drive, stored_drive
from tagsync.cli.recovery.kit.service import TABLE, Profile, Region, Service
from tagsync.core.errors import InputError, Mistake
from tagsync.recovery.driven.ports import Drives
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.report.recovery.drive_line import drive_line
from tagsync.report.recovery.execution_document import execution_to_document


@with_flags
def show(
    recovery: Annotated[
        str, typer.Argument(metavar="[RECOVERY]", help="Show this drive and its servers: its plan's name, or its id.")
    ] = "",
    table: Annotated[
        str, typer.Option(metavar="NAME", envvar="TAGSYNC_TABLE", help="The table of the service.")
    ] = TABLE,
    region: Region = "",
    profile: Profile = "",
    limit: Annotated[int, typer.Option(min=1, max=100, help="How many drives to list, the newest first.")] = 20,
    *,
    show: ShowFound,
) -> int:
    """Show the newest drives, or one of them with every server.

    Ends with 1 for a drive that has ended without success.
    """
    check_report(show.report)
    if not recovery and (show.report or show.output is PageFormat.html):
        flag = "--report" if show.report else "--output"
        why = "the list of drives has no page: a page shows one drive"
        raise InputError([Mistake(flag, why, "Give its name or id. List them with: tagsync recovery run show")])
    service = Service(region=region, profile=profile, table=table)
    return _one(service, recovery, show) if recovery else _list(service.drives(), limit, show)


def _list(drives: Drives, limit: int, show: ShowFound) -> int:
    found = drives.newest(limit)
    if show.output is PageFormat.json:
        print_document([execution_to_document(recovery_of(drive)) for drive in found], redact=show.redact)
    else:
        print_text("".join(map(drive_line, found)) or "There are no drives yet.\n")
    return exit_codes.OK


def _one(service: Service, recovery: str, show: ShowFound) -> int:
    run_id = find_drive(recovery, service, "tagsync recovery run show")
    drive = stored_drive(service, service.drives(), run_id)
    print_drive(drive, service, show)
    return exit_codes.of_recovery(recovery_of(drive))
