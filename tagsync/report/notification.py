"""A report as the service sends it to people: subject and text. It holds no tag values (law 9)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MOST_LINES = 50
"""How many lines of a list a notification shows; the record of the run or drive has all of them."""

LONGEST_SUBJECT = 100
"""Characters of a subject that SNS takes, printable ASCII only (`sns:Publish`)."""


@dataclass(frozen=True, slots=True)
class Notification:
    subject: str
    text: str


def notification(subject: str, lines: Iterable[str]) -> Notification:
    """A notification with a subject that SNS takes: other characters than ASCII become `?`, and a long one is cut."""
    plain = subject.encode("ascii", "replace").decode()
    return Notification(plain[:LONGEST_SUBJECT], "\n".join(lines) + "\n")
