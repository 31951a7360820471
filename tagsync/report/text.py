"""Reports as plain text: the same bytes for the same input, whatever the terminal (law 8)."""

from __future__ import annotations

from collections.abc import Iterable

from tagsync.report.styled import Styled


def to_text(lines: Iterable[Styled]) -> str:
    """The lines as text, ending with a newline."""
    return "".join(line.text + "\n" for line in lines)
