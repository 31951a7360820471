"""Shows one result in the form asked for, and saves its page where one is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from tagsync.cli.kit.files import check_writable, save_text
from tagsync.cli.kit.flags import Show, ShowChanges, ShowFound, ShowMarkdown, ShowPage, ShowReport
from tagsync.cli.kit.output import print_document, print_lines, print_text, uses_colour
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.standard_input import STANDARD_INPUT
from tagsync.report.styled import Styled


def check_report(report: Path | None) -> None:
    """Raises `InputError` if the page could not be saved here. Called before AWS is read for it."""
    if report == STANDARD_INPUT:
        why = "- would be standard output, where the result is shown"
        raise InputError([Mistake("--report", why, "Write --output html instead, or name a file")])
    if report:
        check_writable(report, "page")


def check_show(show: Show) -> None:
    """Raises `InputError` if the result could not be shown as it is asked for. Called before AWS is read for it."""
    if isinstance(show, ShowPage):
        check_report(show.report)
    if isinstance(show, ShowChanges) and show.summary and show.output in ("json", "html"):
        why = f"--output {show.output} is always the whole result"
        raise InputError([Mistake("--summary", why, "Leave out one of the two, or print text or markdown")])


def show_result(
    show: ShowFound | ShowMarkdown | ShowReport,
    *,
    document: Callable[[], object],
    lines: Callable[[], Iterable[Styled]],
    page: Callable[[], str] | None = None,
    markdown: Callable[[], str] | None = None,
) -> None:
    """Prints the result, and saves its page if `--report` names a file. Only the forms asked for are made.

    With `--redact` values are hidden in the document here; `lines`, `page` and `markdown` hide them themselves.
    """
    made = cache(page) if page else None
    if made and isinstance(show, ShowPage) and show.report:
        save_text(made(), show.report, "page")
    if made and show.output == "html":
        print_text(made())
    elif show.output == "json":
        print_document(document(), redact=show.redact)
    elif show.output == "markdown" and markdown:
        print_text(markdown())
    else:
        print_lines(lines(), colour=uses_colour(show))
