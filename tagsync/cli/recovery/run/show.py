"""`tagsync recovery run show`: the newest drives, or one of them with every server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, cast

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import PageFormat, ShowFound
from tagsync.cli.kit.output import print_document, print_text
from tagsync.cli.kit.results import check_report, show_result
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.recovery.kit.advice import CommandLine
from tagsync.cli.recovery.kit.service import Profile, Region
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.apply import utc_now
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.ports import PREFLIGHT, Drives
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


@with_flags
def show(
    run_id: Annotated[str, typer.Argument(metavar="[RUN_ID]", help="Show this drive and its servers.")] = "",
    table: Annotated[
        str, typer.Option(metavar="NAME", envvar="TAGSYNC_TABLE", help="The table of the service.")
    ] = "tagsync",
    region: Region = "",
    profile: Profile = "",
    limit: Annotated[int, typer.Option(min=1, max=100, help="How many drives to list, the newest first.")] = 20,
    *,
    show: ShowFound,
) -> int:
    """Show the newest drives, or one of them with every server.

    Ends with 1 for a drive that has ended without success.
    """
    from tagsync.aws.store.access import open_drives

    check_report(show.report)
    if not run_id and (show.report or show.output is PageFormat.html):
        flag = "--report" if show.report else "--output"
        why = "the list of drives has no page: a page shows one drive"
        raise InputError([Mistake(flag, why, "Give the id of a drive. List them with: tagsync recovery run show")])
    drives = open_drives(table, region=region, profile=profile)
    return _one(drives, run_id, table, show) if run_id else _list(drives, limit, show)


def _list(drives: Drives, limit: int, show: ShowFound) -> int:
    found = drives.newest(limit)
    if show.output is PageFormat.json:
        print_document([execution_to_document(recovery_of(drive)) for drive in found], redact=show.redact)
    else:
        print_text("".join(map(drive_line, found)) or "There are no drives yet.\n")
    return exit_codes.OK


def _one(drives: Drives, run_id: str, table: str, show: ShowFound) -> int:
    stored = drives.load(run_id)
    if stored is None:
        fix = "List them with: tagsync recovery run show"
        raise InputError([Mistake(run_id, f"there is no such drive in the table {table}", fix)])
    kept = cast("PreflightDocument | None", drives.kept(run_id, PREFLIGHT))
    found = preflight_from_document(kept).told(CommandLine()) if kept else None
    recovery = recovery_of(stored.drive)
    show_result(
        show,
        document=lambda: {
            **execution_to_document(recovery),
            "preflight": preflight_to_document(found) if found else None,
        },
        lines=lambda: _lines(stored.drive, found, redact=show.redact),
        page=lambda: _page(stored.drive, found, redact=show.redact),
    )
    return exit_codes.of_recovery(recovery)


def _lines(drive: Drive, found: Preflight | None, *, redact: bool) -> Iterator[Styled]:
    yield Styled(drive_line(drive).rstrip("\n"))
    if found and found.refusals:
        yield from preflight_lines(found, redact=redact, verbose=True)
        yield preflight_summary(found)
        return
    unclear = [each for each in found.warnings if each.reason == Reason.WAVE_UNCLEAR] if found else []
    yield from (Styled(f"! {each.what}", "warning") for each in unclear)
    yield from execution_lines(recovery_of(drive), redact=redact)


def _page(drive: Drive, found: Preflight | None, *, redact: bool) -> str:
    from tagsync.report.pages.recovery.execution import recovery_page

    return recovery_page(recovery_of(drive), now=utc_now(), preflight=found, redact=redact)
