"""Text that Markdown shows as it is, and documents that are short enough for a comment on a pull request."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tagsync.core.model import Problem

MOST_CHARACTERS = 65_000
"""GitHub takes 65,536 characters in a comment."""
_ROOM_FOR_REMARKS = 1_000
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
        parts = [*([self.opening] if self.opening else []), *self.rows, *([self.closing] if self.closing else [])]
        return "\n".join(parts) if self.rows else ""


def unread_section(problems: Iterable[Problem]) -> Section:
    """What could not be read."""
    return Section("reads that failed", "", tuple(f"- not read: {escape(str(problem))}" for problem in problems))


def document(head: Sequence[str], body: Sequence[str | Section], by_importance: Sequence[Section], *, rest: str) -> str:
    """A document of these parts that is short enough for a comment. What is empty is left out.

    `by_importance` are the sections of the body: the first takes its share of the room first. Texts are never cut.
    Where something is left out, the document says how much below its `head`, and where the `rest` is.
    """
    texts = [*head, *(each for each in body if isinstance(each, str))]
    room = MOST_CHARACTERS - sum(len(each) + 2 for each in texts) - _ROOM_FOR_REMARKS
    found, left_out = fit(by_importance, room)
    shown = {id(section): found[position] for position, section in enumerate(by_importance) if position in found}
    parts = [each if isinstance(each, str) else shown.get(id(each), "") for each in body]
    return "\n\n".join(part for part in (*head, _left_out(left_out, rest), *parts) if part) + "\n"


def in_page(page: str) -> str:
    """Where the rest of a result is: in the file `page`, if there is one."""
    return f"All of it is in `{page}`." if page else "To see all of it, add `--report FILE` to the command."


def _left_out(left_out: Counter[str], rest: str) -> str:
    if not left_out:
        return ""
    what = ", ".join(f"{number:,} {name}" for name, number in left_out.items())
    return f"**Left out, because a comment takes no more: {what}.** {rest}"


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
