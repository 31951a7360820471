"""Prints results on standard output, and errors and remarks on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from typing import TextIO

from tagsync.cli.kit.flags import ReportFormat, Show, ShowReport
from tagsync.core.errors import InputError, Refusal, TagsyncError
from tagsync.core.plan import Plan
from tagsync.core.plan_document import plan_to_document
from tagsync.engine.run import RunRecord
from tagsync.report.documents import redacted, to_json
from tagsync.report.styled import Styled
from tagsync.report.tags.layout import lay_out
from tagsync.report.tags.markdown import to_markdown
from tagsync.report.tags.run_document import run_to_document
from tagsync.report.tags.view import ReportView, plan_view, run_view
from tagsync.report.terminal import print_styled
from tagsync.report.text import to_text


class OutputError(TagsyncError):
    """The result could not be written to standard output, for example because a disk is full."""


def print_plan(plan: Plan, show: ShowReport) -> None:
    """The plan in the format asked for."""
    if show.output is ReportFormat.json:
        print_document(plan_to_document(plan), redact=show.redact)
    else:
        _print_view(plan_view(plan, redact=show.redact), show)


def print_run(record: RunRecord, show: ShowReport, *, changes: bool) -> None:
    """The run in the format asked for; as text without the changed servers where `changes` is False."""
    if show.output is ReportFormat.json:
        print_document(run_to_document(record), redact=show.redact)
    else:
        _print_view(run_view(record, redact=show.redact), show, changes=changes)


def print_document(document: object, *, redact: bool = False) -> None:
    """A document as JSON."""
    print_text(to_json(redacted(document) if redact else document))


def print_lines(lines: Iterable[Styled], *, colour: bool, stream: TextIO | None = None) -> None:
    """Styled lines; in colours if they are wanted and the stream is a terminal that has them."""
    stream = stream or sys.stdout
    if colour and stream.isatty() and os.environ.get("TERM") != "dumb":
        from rich.console import Console

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


def _print_view(view: ReportView, show: ShowReport, *, changes: bool = True) -> None:
    if show.output is ReportFormat.markdown:
        print_text(to_markdown(view, verbose=show.verbose))
    else:
        print_lines(lay_out(view, verbose=show.verbose, changes=changes), colour=uses_colour(show))


def _guarded(stream: TextIO, write: Callable[[], object]) -> None:
    """Writes. A reader that has gone (`| head`) is not an error: the exit code still says how the work went."""
    try:
        write()
        stream.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # what is left is flushed again at the very end
        if isinstance(error, BrokenPipeError):
            return
        raise OutputError(f"The result cannot be written: {error.strerror}. Free some space, or print less") from None
