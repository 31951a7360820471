"""Lines of a report, each with a style: `text` prints the words alone, `terminal` prints them in colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from tagsync.core.model import Problem

Style = Literal["plain", "title", "server", "add", "update", "remove", "quiet", "warning", "problem", "good"]


@dataclass(frozen=True, slots=True)
class Styled:
    text: str
    style: Style = "plain"


def account_lines(notes: Sequence[tuple[str, str]]) -> Iterator[Styled]:
    """What is to be known of accounts, and a blank line at the end."""
    for account, note in notes:
        yield Styled(f"{account}: {note}.", "quiet")
    if notes:
        yield Styled("")


def problem_lines(
    problems: Iterable[Problem], *, title: str = "NOT READ, so nothing is known about:"
) -> Iterator[Styled]:
    """What could not be read, each with what to do about it, and a blank line at the end."""
    problems = tuple(problems)
    if not problems:
        return
    yield Styled(title, "problem")
    for problem in problems:
        yield Styled(f"  ! {problem.where}: {problem.message}", "problem")
        if problem.hint:
            yield Styled(f"    {problem.hint}")
    yield Styled("")
