"""How old something is, in words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tagsync.recovery.words.ages import age, lag_words
from tests.fake_fleet import NOW

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("old", "words"),
    [
        (-MINUTE, "0 min"),
        (59 * SECOND, "0 min"),
        (MINUTE, "1 min"),
        (HOUR - SECOND, "59 min"),
        (HOUR, "1 h 0 min"),
        (3 * HOUR + 20 * MINUTE, "3 h 20 min"),
        (DAY - SECOND, "23 h 59 min"),
        (DAY, "1 day 0 h"),
        (2 * DAY - SECOND, "1 day 23 h"),
        (2 * DAY + 4 * HOUR, "2 days 4 h"),
        (400 * DAY, "400 days 0 h"),
    ],
)
def test_an_age_is_told_in_its_two_largest_units(old: timedelta, words: str) -> None:
    assert age(NOW - old, NOW) == words


@pytest.mark.parametrize(
    ("lag", "words"),
    [
        (None, "lag unknown"),
        (timedelta(), "no lag"),
        (SECOND * 0.9, "no lag"),
        (SECOND, "lag 1 s"),
        (59.9 * SECOND, "lag 59 s"),
        (MINUTE, "lag 1 min"),
        (DAY, "lag 1 day 0 h"),
    ],
)
def test_a_lag_is_told_and_unknown_is_not_none(lag: timedelta | None, words: str) -> None:
    assert lag_words(lag) == words
