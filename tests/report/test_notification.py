"""A notification is one that SNS takes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tagsync.report.notification import LONGEST_SUBJECT, notification


@given(st.text())
def test_a_subject_is_ascii_and_not_too_long(subject: str) -> None:
    made = notification(subject, ["line"])
    assert made.subject.isascii()
    assert len(made.subject) <= LONGEST_SUBJECT


def test_lines_stay_as_they_are() -> None:
    made = notification("tagsync: größer", ["one", "", "zwei Größen"])
    assert (made.subject, made.text) == ("tagsync: gr??er", "one\n\nzwei Größen\n")
