"""`tagsync standby status`: which hub is in charge."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import OutputFormat
from tagsync.cli.kit.output import print_document, print_text
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.standby.hub import Hub, ask, standing_lines


@with_flags
def status(
    hub: Hub,
    output: Annotated[OutputFormat, typer.Option("--output", "-o", help="How to print it.")] = OutputFormat.text,
) -> int:
    """Show which hub is in charge, since when, and what each is at work on."""
    standing = ask(hub, "status")
    if output is OutputFormat.json:
        print_document({name: value for name, value in standing.items() if name != "statusCode"})
    else:
        print_text("".join(f"{line}\n" for line in standing_lines(standing)))
    return exit_codes.OK
