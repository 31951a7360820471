"""Which recovery points are asked for: moments and pins as people write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from tagsync.core.errors import InputError
from tagsync.recovery.points.asked import LATEST, Pin, PointsAsked, read_asked

POINT = "pit-" + "0" * 17


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-02-27T22:00Z", datetime(2026, 2, 27, 22, tzinfo=UTC)),
        ("2026-02-27T23:00:30+01:00", datetime(2026, 2, 27, 22, 0, 30, tzinfo=UTC)),
        ("2026-02-27 22:00-05:00", datetime(2026, 2, 27, 22, tzinfo=timezone(timedelta(hours=-5)))),
    ],
)
def test_a_moment_has_a_zone(text: str, moment: datetime) -> None:
    asked = read_asked(text, [])
    assert asked == PointsAsked(moment)


def test_nothing_asked_is_the_latest_data() -> None:
    assert read_asked(None, []) == LATEST == PointsAsked()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-02-27T22:00", '"2026-02-27T22:00" has no time zone, so it says no moment'),
        ("2026-02-27", '"2026-02-27" has no time zone, so it says no moment'),
        ("yesterday", '"yesterday" is not a time'),
        ("", '"" is not a time'),
    ],
)
def test_what_is_no_moment_is_a_mistake(text: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        read_asked(text, [])
    (mistake,) = caught.value.mistakes
    assert (mistake.place, mistake.what) == ("--at", said)
    assert "2026-11-27T22:00Z" in mistake.fix


def test_a_pin_names_a_server_and_a_point() -> None:
    asked = read_asked(None, [f"web=1={POINT}", f" s-1 = {POINT} "])
    assert asked.pins == (
        Pin("web=1", POINT, f"--point web=1={POINT}"),
        Pin("s-1", POINT, f"--point  s-1 = {POINT} "),
    )


def test_all_mistakes_come_at_once() -> None:
    wrong = [POINT, f"={POINT}", "web-1=snap-0123456789abcdef0", "web-2=pit-1", "web-1="]
    with pytest.raises(InputError) as caught:
        read_asked("never", wrong)
    assert [(each.place, each.what) for each in caught.value.mistakes] == [
        ("--at", '"never" is not a time'),
        (f"--point {POINT}", "it does not say which point of which server"),
        (f"--point ={POINT}", "it does not say which point of which server"),
        (
            "--point web-1=snap-0123456789abcdef0",
            '"snap-0123456789abcdef0" is not the id of a recovery point: that is an EBS snapshot',
        ),
        ("--point web-2=pit-1", '"pit-1" is not the id of a recovery point'),
        ("--point web-1=", "there are two points for this server, web-1"),
        ("--point web-1=", '"" is not the id of a recovery point'),
    ]


def test_of_a_long_text_the_beginning_is_shown() -> None:
    with pytest.raises(InputError) as caught:
        read_asked("x" * 90, ["y" * 90, "web-1=" + "z" * 90])
    first, second, third = caught.value.mistakes
    assert (first.what, second.place) == (f'"{"x" * 60}" is not a time', "--point " + "y" * 60)
    assert third.what == f'"{"z" * 60}" is not the id of a recovery point'
