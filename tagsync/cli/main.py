"""The entry point: runs the program, and turns what goes wrong into one clear message and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn, TextIO

from tagsync.core.errors import Refusal, TagsyncError

if TYPE_CHECKING:
    import typer

_USAGE_ENDS_WITH = 1
"""Not 2, as is the custom: `plan --detailed-exitcode` ends with 2 where there is drift."""


def run() -> NoReturn:
    """The console script `tagsync`."""
    for stream in (sys.stdout, sys.stderr):
        _never_fail_to_encode(stream)
    try:
        code = main(sys.argv[1:])
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        sys.exit(f"Error: {error.name} is not installed. Install it: pip install 'tagsync[cli]'")
    sys.exit(code)


def main(arguments: Sequence[str]) -> int:
    """Runs one command line and returns its exit code. Every `TagsyncError` ends here."""
    import typer
    from typer.main import get_command

    from tagsync.cli.app import app
    from tagsync.cli.kit import exit_codes
    from tagsync.cli.kit.output import print_error, print_text

    try:
        result = get_command(app).main(list(arguments), prog_name="tagsync", standalone_mode=False)
        return result if isinstance(result, int) else exit_codes.OK
    except typer.Abort:
        print_text("Nothing was written.\n", sys.stderr)
        return exit_codes.PROBLEM
    except typer.TyperException as error:
        print_error(UsageError(_usage_message(error)))
        return _USAGE_ENDS_WITH
    except Refusal as refusal:
        print_error(refusal)
        return exit_codes.REFUSED
    except TagsyncError as error:
        print_error(error)
        return exit_codes.PROBLEM


class UsageError(TagsyncError):
    """A command line with wrong flags or arguments."""


def _usage_message(error: typer.TyperException) -> str:
    message = " ".join(error.format_message().split())
    context = getattr(error, "ctx", None)
    return f"{message.rstrip('.')}. Try: {context.command_path} --help" if message and context else message


def _never_fail_to_encode(stream: TextIO) -> None:
    """Writes what an old terminal cannot show as escapes, instead of ending with a traceback."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(errors="backslashreplace")
