"""The errors tagsync raises on purpose. Each message says what is wrong, where, and how to fix it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from tagsync.core.sentences import sentence

if TYPE_CHECKING:
    from tagsync.core.model import Problem

A = TypeVar("A")
B = TypeVar("B")


class TagsyncError(Exception):
    """Base of every error tagsync raises on purpose: show its text, no traceback is needed."""


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One thing wrong in something a user wrote.

    `place` is where (`policy.yaml:12 tags.rename`), `what` is what is wrong, `fix` is what to write instead.
    """

    place: str
    what: str
    fix: str

    def __str__(self) -> str:
        return f"{self.place}: {sentence(self.what)} {self.fix}"


class InputError(TagsyncError):
    """Input that cannot be used, with every mistake in it: nothing was read from or written to AWS."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(str(mistake) for mistake in self.mistakes))


def both(first: Callable[[], A], second: Callable[[], B]) -> tuple[A, B]:
    """What two readers of input answer. Raises `InputError` with the mistakes of both."""
    try:
        found = first()
    except InputError as error:
        try:
            second()
        except InputError as other:
            raise InputError([*error.mistakes, *other.mistakes]) from None
        raise
    return found, second()


class Refusal(TagsyncError):
    """tagsync declines to write: changes beyond the limits (law 7) or a plan that no longer fits (law 6).

    Nothing has been written. The CLI ends with exit code 3.
    """

    def __init__(self, reasons: Iterable[str]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("\n".join(self.reasons))


class ProblemError(TagsyncError):
    """A problem in AWS ended the work. `more` is what to add to it: what was not done, or what to do next."""

    def __init__(self, problem: Problem, more: str = "") -> None:
        self.problem = problem
        super().__init__(f"{sentence(problem)} {more}" if more else str(problem))
