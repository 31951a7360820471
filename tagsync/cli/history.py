"""`tagsync history`: the runs that the always-on service remembers."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import OutputFormat
from tagsync.cli.kit.output import print_document, print_text
from tagsync.core.errors import InputError, Mistake
from tagsync.report.tags.history_document import change_to_document, header_to_document, row_to_document
from tagsync.report.tags.history_lines import change_line, header_line, run_lines


def history(
    run_id: Annotated[str, typer.Argument(metavar="[RUN_ID]", help="Show this run and its servers.")] = "",
    table: Annotated[
        str, typer.Option(metavar="NAME", envvar="TAGSYNC_TABLE", help="The table of the service.")
    ] = "tagsync",
    region: Annotated[str, typer.Option(metavar="REGION", help="The region of the table.")] = "",
    profile: Annotated[str, typer.Option(metavar="NAME", help="The AWS profile with the caller's credentials.")] = "",
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many runs to list, the newest first.")] = 20,
    settings: Annotated[
        bool, typer.Option("--settings", help="List the changes of the settings instead: when, what and by whom.")
    ] = False,
    output: Annotated[OutputFormat, typer.Option("--output", "-o", help="How to print it.")] = OutputFormat.text,
) -> int:
    """Show the runs of the always-on service, the newest first, or one of them with its servers. No tag values.

    Each with who started it: a role with its session, the subject of a token, or the schedule.
    """
    if settings:
        return _changes(run_id, table, region, profile, limit, output)
    from tagsync.aws.store.access import open_runs

    runs = open_runs(table, region=region, profile=profile)
    if not run_id:
        headers = runs.headers(limit=limit).headers
        if output is OutputFormat.json:
            print_document([header_to_document(header) for header in headers])
        else:
            print_text("".join(map(header_line, headers)) or "There are no runs yet.\n")
        return exit_codes.OK
    header = runs.header(run_id)
    if header is None:
        fix = "List them with: tagsync history"
        raise InputError([Mistake(run_id, f"there is no such run in the table {table}", fix)])
    rows = list(runs.rows(run_id))
    if output is OutputFormat.json:
        servers = [row_to_document(row) for row in rows]
        print_document({**header_to_document(header), **header.result, "servers": servers})
    else:
        print_text("".join(run_lines(header, rows)))
    return exit_codes.OK


def _changes(run_id: str, table: str, region: str, profile: str, limit: int, output: OutputFormat) -> int:
    from tagsync.aws.store.access import open_settings

    if run_id:
        raise InputError([Mistake(run_id, "the changes of the settings belong to no run", "Leave out one of the two")])
    changes = open_settings(table, region=region, profile=profile).changes(limit)
    if output is OutputFormat.json:
        print_document([change_to_document(change) for change in changes])
    else:
        print_text("".join(map(change_line, changes)) or "The settings were never changed.\n")
    return exit_codes.OK
