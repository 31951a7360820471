"""`tagsync recovery run show`: the newest drives, or one of them with every server."""

from __future__ import annotations

from typing import Annotated, cast

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import OutputFormat
from tagsync.cli.kit.output import print_document, print_lines, print_text
from tagsync.cli.recovery.advice import CommandLine
from tagsync.cli.recovery.run.service import Profile, Region
from tagsync.core.errors import InputError, Mistake
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.ports import PREFLIGHT
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.native.findings import Preflight, Reason
from tagsync.report.recovery.drive_line import drive_line
from tagsync.report.recovery.execution_document import execution_to_document
from tagsync.report.recovery.execution_lines import execution_lines
from tagsync.report.recovery.preflight_document import (
    PreflightDocument,
    preflight_from_document,
    preflight_to_document,
)
from tagsync.report.recovery.preflight_lines import preflight_lines, preflight_summary
from tagsync.report.styled import Styled


def show(
    run_id: Annotated[str, typer.Argument(metavar="[RUN_ID]", help="Show this drive and its servers.")] = "",
    table: Annotated[
        str, typer.Option(metavar="NAME", envvar="TAGSYNC_TABLE", help="The table of the service.")
    ] = "tagsync",
    region: Region = "",
    profile: Profile = "",
    limit: Annotated[int, typer.Option(min=1, max=100, help="How many drives to list, the newest first.")] = 20,
    output: Annotated[OutputFormat, typer.Option("--output", "-o", help="How to print it.")] = OutputFormat.text,
) -> int:
    """Show the newest drives, or one of them with every server.

    Ends with 1 for a drive that has ended without success.
    """
    from tagsync.aws.store.access import open_drives

    drives = open_drives(table, region=region, profile=profile)
    if not run_id:
        found = drives.newest(limit)
        if output is OutputFormat.json:
            print_document([execution_to_document(recovery_of(drive)) for drive in found])
        else:
            print_text("".join(map(drive_line, found)) or "There are no drives yet.\n")
        return exit_codes.OK
    stored = drives.load(run_id)
    if stored is None:
        fix = "List them with: tagsync recovery run show"
        raise InputError([Mistake(run_id, f"there is no such drive in the table {table}", fix)])
    kept = cast("PreflightDocument | None", drives.kept(run_id, PREFLIGHT))
    return _show(stored.drive, preflight_from_document(kept).told(CommandLine()) if kept else None, output)


def _show(drive: Drive, found: Preflight | None, output: OutputFormat) -> int:
    recovery = recovery_of(drive)
    if output is OutputFormat.json:
        preflight = preflight_to_document(found) if found else None
        print_document({**execution_to_document(recovery), "preflight": preflight})
        return exit_codes.of_recovery(recovery)
    print_text(drive_line(drive))
    if found and found.refusals:
        lines = [*preflight_lines(found, redact=False, verbose=True), preflight_summary(found)]
    else:
        unclear = [each for each in found.warnings if each.reason == Reason.WAVE_UNCLEAR] if found else []
        lines = [Styled(f"! {each.what}", "warning") for each in unclear]
        lines += execution_lines(recovery, redact=False)
    print_lines(lines, colour=False)
    return exit_codes.of_recovery(recovery)
