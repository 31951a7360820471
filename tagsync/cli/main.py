"""The entry point: runs the program, and turns what goes wrong into one clear message and an exit code."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from tagsync.core.errors import InputError, Mistake, Refusal, TagsyncError

if TYPE_CHECKING:
    import typer

_CTRL_C = 130
_INSTALL_COMPLETION = "--install-completion"
_USAGE_ENDS_WITH = 1
"""Not 2, as is the custom: `plan --detailed-exitcode` ends with 2 where there is drift."""


def run() -> NoReturn:
    """The console script `tagsync`, and `python -m tagsync`."""
    for name in ("stdout", "stderr"):
        _never_fail_to_encode(name)
    try:
        code = main(sys.argv[1:])
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        sys.exit(f"Error: {error.name} is not installed. Install it: pip install 'tagsync[cli]'")
    except KeyboardInterrupt:
        sys.exit(_CTRL_C)
    sys.exit(code)


def main(arguments: Sequence[str]) -> int:
    """Runs one command line and returns its exit code: the one of the signal that ended it, else its own."""
    from tagsync.cli.kit.interrupt import Interrupt

    Interrupt.came = 0
    code = _run(arguments)
    return Interrupt.exit_code() or code


def _run(arguments: Sequence[str]) -> int:
    """Every `TagsyncError` ends here."""
    import typer
    from typer.main import get_command

    from tagsync.cli.app import app
    from tagsync.cli.kit import exit_codes
    from tagsync.cli.kit.output import print_error, print_text

    try:
        result = get_command(app).main(list(arguments), prog_name="tagsync", standalone_mode=False)
        return result if isinstance(result, int) else exit_codes.OK
    except SystemExit:  # from typer: the reader of a help text has gone (`| head`)
        return exit_codes.OK
    except typer.Abort as abort:
        print_text("Nothing was written.\n", sys.stderr)
        return _CTRL_C if isinstance(abort.__context__, KeyboardInterrupt) else exit_codes.PROBLEM
    except typer.TyperException as error:
        print_error(UsageError(_usage_message(error)))
        return _USAGE_ENDS_WITH
    except Refusal as refusal:
        print_error(refusal)
        return exit_codes.REFUSED
    except TagsyncError as error:
        print_error(error)
        return exit_codes.PROBLEM
    except OSError as error:
        return _system_error(error, arguments)


def _system_error(error: OSError, arguments: Sequence[str]) -> int:
    """One line for what typer does with files and streams by itself: help texts and completion."""
    from tagsync.cli.kit import exit_codes
    from tagsync.cli.kit.output import abandon, print_error, unwritable

    if error.filename and _INSTALL_COMPLETION in arguments:
        fix = "Set HOME to a folder that can be written to, or use --show-completion"
        print_error(InputError([Mistake(str(error.filename), str(error.strerror).lower(), fix)]))
    elif error.errno in (errno.ENOSPC, errno.EIO, errno.EFBIG):
        abandon(sys.stdout)
        print_error(unwritable(error))
    else:
        raise error
    return exit_codes.PROBLEM


class UsageError(TagsyncError):
    """A command line with wrong flags or arguments."""


def _usage_message(error: typer.TyperException) -> str:
    message = " ".join(error.format_message().split()).replace("Value error, ", "")
    context = getattr(error, "ctx", None)
    if not message or not context:
        return message
    said = message.rstrip(".")
    return f"{said}{'' if said.endswith('?') else '.'} Try: {context.command_path} --help"


def _never_fail_to_encode(name: str) -> None:
    """Writes what an old terminal cannot show as escapes, instead of ending with a traceback. A stream that is closed
    (`>&-`) leads nowhere."""
    stream = getattr(sys, name)
    if stream is None:
        setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115 - it stays open
    elif reconfigure := getattr(stream, "reconfigure", None):
        reconfigure(errors="backslashreplace")
