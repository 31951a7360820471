"""Reports on a terminal: the words of the plain text, in colours."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tagsync.report.styled import Style, Styled

if TYPE_CHECKING:
    from rich.console import Console

COLOURS: dict[Style, str] = {
    "plain": "",
    "title": "bold",
    "server": "bold",
    "add": "green",
    "update": "yellow",
    "remove": "red",
    "quiet": "dim",
    "warning": "yellow",
    "problem": "bold red",
    "good": "bold green",
}


def print_styled(console: Console, lines: Iterable[Styled]) -> None:
    """Prints the lines unwrapped, so that what is copied from the terminal is the plain text."""
    from rich.text import Text

    for line in lines:
        console.print(Text(line.text, style=COLOURS[line.style]), soft_wrap=True)
