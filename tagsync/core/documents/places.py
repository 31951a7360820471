"""Where the values of a document stand in its file, and how they are written there."""

from __future__ import annotations

from collections.abc import Callable

Locate = Callable[[str], str]
"""Turns a path in the document (`tags.rename.Env`) into the place to show (`policy.yaml:12 tags.rename.Env`)."""


class Places:
    """A `Locate` that also knows what was written, for the words of a mistake."""

    def __call__(self, place: str) -> str:
        """The place to show."""
        return place

    def written(self, _place: str) -> str:
        """The text of a value without quotes that the file's format took for a number, a date, true or false, or null;
        empty for any other."""
        return ""

    def line(self, _place: str) -> int | None:
        """The line of a value; None where it is not known."""
        return None


def written_at(locate: Locate, place: str) -> str:
    """`Places.written`, of any `Locate`."""
    return locate.written(place) if isinstance(locate, Places) else ""


def line_at(locate: Locate, place: str) -> int | None:
    """`Places.line`, of any `Locate`."""
    return locate.line(place) if isinstance(locate, Places) else None
