"""Durations as AWS writes them, and texts that say none."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tagsync.aws.sdk.durations import read_duration


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("P0D", timedelta()),
        ("PT0S", timedelta()),
        ("PT4M30S", timedelta(minutes=4, seconds=30)),
        ("P1DT2H0.5S", timedelta(days=1, hours=2, seconds=0.5)),
        ("PT1,5H", timedelta(minutes=90)),
        ("P2W", timedelta(days=14)),
        ("P1Y1M", timedelta(days=395)),
    ],
)
def test_a_duration_is_read(text: str, time: timedelta) -> None:
    assert read_duration(text) == time


@pytest.mark.parametrize("text", ["", "P", "PT", "P1DT", "-PT5M", "PT-5M", "5 min", "PT5M ", "PT1S1M", "P0D\n", "P١D"])
def test_what_says_no_duration_is_not_known(text: str) -> None:
    assert read_duration(text) is None


@given(some.text())
def test_no_text_breaks_it(text: str) -> None:
    found = read_duration(text)
    assert found is None or found >= timedelta()
