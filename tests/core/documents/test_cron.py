"""Cron expressions of EventBridge Scheduler, field by field."""

from __future__ import annotations

import pytest

from tagsync.core.documents.cron import cron_problem, longest_pause

NONE = "no such month has this day"
PAST = "its years are past, so that it never runs"
ONE = "exactly one of day-of-month and day-of-week must be ?"
RANGES = {"minutes": (0, 59), "hours": (0, 23), "day-of-month": (1, 31), "month": (1, 12), "year": (1970, 2199)}
LENGTHS = {1: 31, 2: 29, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}


def with_field(name: str, text: str) -> str:
    fields = {"minutes": "0", "hours": "3", "day-of-month": "*", "month": "*", "day-of-week": "?", "year": "*"}
    if name == "day-of-week":
        fields["day-of-month"] = "?"
    return " ".join((fields | {name: text}).values())


@pytest.mark.parametrize("name", RANGES)
def test_a_field_takes_its_numbers_and_steps_and_no_others(name: str) -> None:
    least, most = RANGES[name]
    for good in (least, most, f"{least}-{most}", f"{most}-{most}", f"{least},{most}", f"{least}/{most}", "*/1"):
        assert cron_problem(with_field(name, str(good))) in ("", PAST)
    for bad in (least - 1, most + 1, f"{most}-{least}", "*/0", f"*/{most + 1}", "*-1", f"{least},", "1-2-3"):
        assert cron_problem(with_field(name, str(bad))) not in ("", PAST)


@pytest.mark.parametrize("month", LENGTHS)
def test_a_month_has_its_days(month: int) -> None:
    for day in (29, 30, 31):
        assert cron_problem(f"0 3 {day} {month} ? *") == ("" if day <= LENGTHS[month] else NONE)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("0 3 29 FEB ? *", ""),
        ("0 3 30 FEB ? *", NONE),
        ("0 3 31 FEB,JUN ? *", NONE),
        ("0 3 31 FEB,JUL ? *", ""),
        ("0 3 30-31 FEB-MAR ? *", ""),
        ("0 3 31 JUN-JUL ? *", ""),
        ("0 3 30/5 2 ? *", NONE),
        ("0 3 LW 2 ? *", ""),
        ("0 3 15W 2 ? *", ""),
        ("0 3 * * ? 2023", PAST),
        ("0 3 * * ? 2024", ""),
        ("0 3 * * ? 2020-2023,2024", ""),
        ("0 3 * * ? 1970/30", ""),
        ("0 3 * * *", "a cron has six fields: minutes hours day-of-month month day-of-week year"),
        ("0 3 * * * *", ONE),
        ("0 3 ? * ? *", ONE),
        ("x 3 * * ? *", "a field of the cron has characters that do not belong there"),
        ("0 3 ? * 0 *", 'day-of-week "0": 0 is not within 1-7 or SUN-SAT'),
        ("0 3 ? * 8 *", 'day-of-week "8": 8 is not within 1-7 or SUN-SAT'),
        ("0 3 ? * SUN-SAT *", ""),
        ("0 3 ? * FRI-MON *", 'day-of-week "FRI-MON": the range FRI-MON ends before it starts'),
        ("60 24 * * ? *", 'minutes "60": 60 is not within 0-59; hours "24": 24 is not within 0-23'),
        ("0 3 * 012 ? *", 'month "012": 012 is not within 1-12 or JAN-DEC'),
    ],
)
def test_a_cron_is_good_or_says_what_is_wrong(text: str, problem: str) -> None:
    assert cron_problem(text) == problem


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("0 3 * * ? *", 1),
        ("0 3 1-31 1-12 ? 2026-2199", 1),
        ("0 3 2-31 * ? *", None),
        ("0 3 * 2-12 ? *", None),
        ("0 3 * * ? 2026,2028", None),
        ("0 3 * * ? 2026", 1),
        ("0 3 ? * SUN *", 7),
        ("0 3 ? * SUN,SAT *", 6),
        ("0 3 ? * MON-FRI *", 3),
        ("0 3 ? * * *", 1),
        ("0 3 ? * 2#1 *", None),
    ],
)
def test_the_longest_pause_in_days(text: str, days: int | None) -> None:
    assert (cron_problem(text), longest_pause(text)) == ("", days)
