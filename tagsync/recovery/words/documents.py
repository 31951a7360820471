"""Texts and moments in documents of recoveries that were kept, and are read again."""

from __future__ import annotations

from datetime import datetime


def text_in(value: object) -> str:
    """Raises `ValueError` for anything but a text."""
    if not isinstance(value, str):
        raise ValueError(f"{value!r:.60} is not a text")
    return value


def moment_in(text: str) -> datetime:
    """Raises `ValueError` for a time without a zone, which no other can be compared with."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text} has no time zone")
    return moment
