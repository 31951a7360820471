"""Prints results on standard output, and errors and remarks on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TextIO

from tagsync.core.errors import InputError, Refusal, TagsyncError
from tagsync.report.documents import redacted, to_json
from tagsync.report.styled import Styled
from tagsync.report.text import to_text

if TYPE_CHECKING:
    from tagsync.cli.kit.flags import Show


class OutputError(TagsyncError):
    """The result could not be written to standard output, for example because a disk is full."""


def print_document(document: object, *, redact: bool = False) -> None:
    """A document as JSON."""
    print_text(to_json(redacted(document) if redact else document))


def print_lines(lines: Iterable[Styled], *, colour: bool, stream: TextIO | None = None) -> None:
    """Styled lines; in colours if they are wanted and the stream is a terminal that has them."""
    stream = stream or sys.stdout
    if colour and stream.isatty() and os.environ.get("TERM") != "dumb":
        from rich.console import Console

        from tagsync.report.terminal import print_styled

        console = Console(file=stream, highlight=False, markup=False, emoji=False)
        _guarded(stream, lambda: print_styled(console, lines))
    else:
        print_text(to_text(lines), stream)


def print_text(text: str, stream: TextIO | None = None) -> None:
    """Text as it is."""
    out = stream or sys.stdout
    _guarded(out, lambda: out.write(text))


def print_error(error: Exception) -> None:
    """Every mistake or reason on its own line."""
    if isinstance(error, InputError):
        messages = [str(mistake) for mistake in error.mistakes]
    else:
        messages = str(error).splitlines()
    word = "Refused" if isinstance(error, Refusal) else "Error"
    print_text("".join(f"{word}: {message}\n" for message in messages), sys.stderr)


def is_interactive() -> bool:
    """Whether a person can be asked: input and output are a terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def uses_colour(show: Show) -> bool:
    return not show.no_color and not os.environ.get("NO_COLOR")


def _guarded(stream: TextIO, write: Callable[[], object]) -> None:
    """Writes. A reader that has gone (`| head`) is not an error: the exit code still says how the work went."""
    try:
        write()
        stream.flush()
    except OSError as error:
        abandon(stream)
        if not isinstance(error, BrokenPipeError):
            raise unwritable(error) from None


def abandon(stream: TextIO) -> None:
    """Lets what is left in a broken stream go nowhere: it is flushed again at the very end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def unwritable(error: OSError) -> OutputError:
    return OutputError(f"The result cannot be written: {error.strerror}. Free some space, or print less")
