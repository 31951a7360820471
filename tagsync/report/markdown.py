"""Text that Markdown shows as it is, and documents that are short enough for a comment on a pull request."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

MOST_CHARACTERS = 65_000
"""GitHub takes 65,536 characters in a comment."""
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&#])")


def escape(text: str) -> str:
    """The text so that Markdown shows it as it is, also inside a table."""
    return _SPECIAL.sub(r"\\\1", text)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a document. Where it is too long, its last `rows` are left out: they are `what`, in the plural.

    `opening` and `closing` stand around the rows, such as a heading and the fences of a block. A section takes at most
    its `share` of the room that those before it have left.
    """

    what: str
    opening: str
    rows: tuple[str, ...]
    closing: str = ""
    share: float = 0.5

    @property
    def text(self) -> str:
        parts = [self.opening, *self.rows, *([self.closing] if self.closing else [])]
        return "\n".join(parts) if self.rows else ""


def fit(sections: Sequence[Section], room: int) -> tuple[dict[int, str], Counter[str]]:
    """The sections that fit into so many characters, by their position, and how many rows of what were left out.

    The first section takes its share first. Rows are never cut.
    """
    texts: dict[int, str] = {}
    left_out: Counter[str] = Counter()
    for position, section in enumerate(sections):
        text, kept = _cut(section, int(room * section.share))
        if text:
            texts[position] = text
            room -= len(text) + 2
        if kept < len(section.rows):
            left_out[section.what] += len(section.rows) - kept
    return texts, left_out


def _cut(section: Section, room: int) -> tuple[str, int]:
    used, kept = len(section.opening) + len(section.closing) + 2, 0
    for row in section.rows:
        used += len(row) + 1
        if used > room:
            break
        kept += 1
    return Section(section.what, section.opening, section.rows[:kept], section.closing).text, kept
