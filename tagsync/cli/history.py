"""`tagsync history`: the runs that the always-on service remembers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import PageFormat, ShowFound
from tagsync.cli.kit.output import print_document, print_text
from tagsync.cli.kit.results import check_report, show_result
from tagsync.cli.kit.where import one_region
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.history import Header, ServerRow
from tagsync.engine.service_ports import Runs
from tagsync.report.styled import Styled
from tagsync.report.tags.history_document import change_to_document, header_to_document, row_to_document
from tagsync.report.tags.history_lines import change_line, header_line, run_lines


def history(
    run_id: Annotated[str, typer.Argument(metavar="[RUN_ID]", help="Show this run and its servers.")] = "",
    table: Annotated[
        str, typer.Option(metavar="NAME", envvar="TAGSYNC_TABLE", help="The table of the service.")
    ] = "tagsync",
    region: Annotated[str, typer.Option(metavar="REGION", callback=one_region, help="The region of the table.")] = "",
    profile: Annotated[str, typer.Option(metavar="NAME", help="The AWS profile with the caller's credentials.")] = "",
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many runs to list, the newest first.")] = 20,
    settings: Annotated[
        bool, typer.Option("--settings", help="List the changes of the settings instead: when, what and by whom.")
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Save the result as a page for a browser too: one HTML file that needs no network."
        ),
    ] = None,
    output: Annotated[PageFormat, typer.Option("--output", "-o", help="How to print it.")] = PageFormat.text,
) -> int:
    """Show the runs of the always-on service, the newest first, or one of them with its servers. No tag values.

    Each with who started it: a role with its session, the subject of a token, or the schedule. The page of the list
    shows coverage, drift and duration over time.
    """
    check_report(report)
    if settings:
        return _changes(run_id, table, region, profile, limit, report, output)
    from tagsync.aws.store.access import open_runs

    show = ShowFound(report=report, output=output)
    runs = open_runs(table, region=region, profile=profile)
    if run_id:
        _show_run(runs, run_id, table, show)
    else:
        _show_runs(runs, limit, table, show)
    return exit_codes.OK


def _show_runs(runs: Runs, limit: int, table: str, show: ShowFound) -> None:
    has_page = show.report is not None or show.output is PageFormat.html
    headers = runs.headers(limit=limit, results=has_page).headers
    lines = "".join(map(header_line, headers)) or "There are no runs yet.\n"
    show_result(
        show,
        document=lambda: [header_to_document(header) for header in headers],
        lines=lambda: map(Styled, lines.splitlines()),
        page=lambda: _runs_page(headers, table),
    )


def _show_run(runs: Runs, run_id: str, table: str, show: ShowFound) -> None:
    header = runs.header(run_id)
    if header is None:
        fix = "List them with: tagsync history"
        raise InputError([Mistake(run_id, f"there is no such run in the table {table}", fix)])
    rows = list(runs.rows(run_id))
    show_result(
        show,
        document=lambda: {
            **header_to_document(header),
            **header.result,
            "servers": [row_to_document(row) for row in rows],
        },
        lines=lambda: map(Styled, "".join(run_lines(header, rows)).splitlines()),
        page=lambda: _run_page(runs, header, rows),
    )


def _runs_page(headers: Sequence[Header], table: str) -> str:
    from tagsync.report.pages.past.runs import runs_page

    return runs_page(headers, table=table)


def _run_page(runs: Runs, header: Header, rows: Sequence[ServerRow]) -> str:
    from tagsync.report.pages.past.run import past_run_page

    return past_run_page(header, runs.outcomes(header.run_id), rows)


def _changes(
    run_id: str, table: str, region: str, profile: str, limit: int, report: Path | None, output: PageFormat
) -> int:
    from tagsync.aws.store.access import open_settings

    if run_id:
        raise InputError([Mistake(run_id, "the changes of the settings belong to no run", "Leave out one of the two")])
    if report or output is PageFormat.html:
        raise InputError([Mistake("--settings", "the changes of the settings have no page", "Print text or JSON")])
    changes = open_settings(table, region=region, profile=profile).changes(limit)
    if output is PageFormat.json:
        print_document([change_to_document(change) for change in changes])
    else:
        print_text("".join(map(change_line, changes)) or "The settings were never changed.\n")
    return exit_codes.OK
