"""Expressions of EventBridge Scheduler: which are good, and what is wrong with the others."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tagsync.engine.schedule import every_hours, expression_problem, interval_hours, interval_minutes, longest_minutes
from tagsync.lab.platform.events.schedule_expressions import next_after

RATE = "a rate is rate(1 hour) or rate(30 minutes): a whole number and minute(s), hour(s) or day(s)"
SIX = "a cron has six fields: minutes hours day-of-month month day-of-week year"
ODD = "a field of the cron has characters that do not belong there"
PART = '{0} "{1}": "{1}" is neither *, a value, a range such as {2}, nor one with a step'
DAY = 'day-of-month "{0}": {0} is not within 1-31'
ONE = "exactly one of day-of-month and day-of-week must be ?"


@pytest.mark.parametrize(
    ("expression", "problem"),
    [
        ("rate(1 hour)", ""),
        ("rate(30 minutes)", ""),
        ("rate(99999 days)", ""),
        ("rate(1 hours)", RATE),
        ("rate(2 hour)", RATE),
        ("rate(0 hours)", RATE),
        ("rate(100000 days)", RATE),
        ("rate(1 week)", RATE),
        ("rate(1 hour) ", RATE),
        ("cron(0 3 * * ? *)", ""),
        ("cron(0/15 3-5 ? JAN MON-FRI 2026)", ""),
        ("cron(0 3 L * ? *)", ""),
        ("cron(0 3 ? * 2#1 *)", ""),
        ("cron(0 3 * * ?)", SIX),
        ("cron(0 3 * * ? * *)", SIX),
        ("cron(0 3 * * ? x)", ODD),
        ("cron(? 3 * * ? *)", ODD),
        ("cron(0 3 LW * ? *)", ""),
        ("cron(0 3 15W JAN,JUL ? 2026-2030)", ""),
        ("cron(0 3 ? * FRIL *)", ""),
        ("cron(0 3 ? * L *)", ""),
        ("cron(0 3 29 2 ? *)", ""),
        ("cron(hello world)", SIX),
        ("cron(0 3 * * 1-5)", SIX),
        ("cron(0  3 * * ? *)", SIX),
        ("cron(60 3 * * ? *)", 'minutes "60": 60 is not within 0-59'),
        ("cron(0 24 * * ? *)", 'hours "24": 24 is not within 0-23'),
        ("cron(0 3 0 * ? *)", 'day-of-month "0": 0 is not within 1-31'),
        ("cron(0 3 32W * ? *)", DAY.format("32W")),
        ("cron(0 3 L-3 * ? *)", 'day-of-month "L-3": L is not within 1-31'),
        ("cron(0 3 * 13 ? *)", 'month "13": 13 is not within 1-12 or JAN-DEC'),
        ("cron(0 3 * MAI ? *)", 'month "MAI": MAI is not within 1-12 or JAN-DEC'),
        ("cron(0 3 ? * 0 *)", 'day-of-week "0": 0 is not within 1-7 or SUN-SAT'),
        ("cron(0 3 ? * MON-FRI/2 *)", ODD),
        ("cron(0 3 ? * mon *)", ODD),
        (
            "cron(0 3 ? * 2#6 *)",
            'day-of-week "2#6": "2#6" is neither *, a value, a range such as 1-7, nor one with a step',
        ),
        ("cron(0 3 ? * FRI-MON *)", 'day-of-week "FRI-MON": the range FRI-MON ends before it starts'),
        ("cron(0 3 * * ? 1969)", 'year "1969": 1969 is not within 1970-2199'),
        ("cron(0 3 * * ? 2200)", 'year "2200": 2200 is not within 1970-2199'),
        ("cron(*/0 3 * * ? *)", 'minutes "*/0": the step 0 is not within 1-59'),
        ("cron(*/60 3 * * ? *)", 'minutes "*/60": the step 60 is not within 1-59'),
        ("cron(0/15/2 3 * * ? *)", PART.format("minutes", "0/15/2", "0-59")),
        ("cron(1, 3 * * ? *)", 'minutes "1,": "" is neither *, a value, a range such as 0-59, nor one with a step'),
        ("cron(*-5 3 * * ? *)", PART.format("minutes", "*-5", "0-59")),
        ("cron(61 25 * * ? *)", 'minutes "61": 61 is not within 0-59; hours "25": 25 is not within 0-23'),
        ("cron(0 3 31 FEB,JUN ? *)", "no such month has this day"),
        ("cron(0 3 30 2 ? *)", "no such month has this day"),
        ("cron(0 0 * * ? 1999)", "its years are past, so that it never runs"),
        ("cron(0 0 * * ? 1970-2023)", "its years are past, so that it never runs"),
        ("cron(0 0 * * ? 1999,2199)", ""),
        ("cron(0 3 * * * *)", ONE),
        ("cron(0 3 ? * ? *)", ONE),
        ("at(2026-01-01T00:00:00)", "it is neither rate(...) nor cron(...)"),
        ("", "it is neither rate(...) nor cron(...)"),
        ("cron()", "it is neither rate(...) nor cron(...)"),
    ],
)
def test_an_expression_is_good_or_says_what_is_wrong(expression: str, problem: str) -> None:
    assert expression_problem(expression) == problem


@pytest.mark.parametrize("hours", [1, 2, 24])
def test_hours_become_an_expression_and_come_back(hours: int) -> None:
    assert expression_problem(every_hours(hours)) == ""
    assert interval_hours(every_hours(hours)) == hours


@pytest.mark.parametrize(
    ("expression", "hours"),
    [("rate(1 day)", 24), ("rate(3 days)", 72), ("rate(90 minutes)", None), ("cron(0 3 * * ? *)", None), ("", None)],
)
def test_an_interval_is_told_in_whole_hours(expression: str, hours: int | None) -> None:
    assert interval_hours(expression) == hours


@pytest.mark.parametrize(
    ("expression", "minutes"), [("rate(1 day)", 1440), ("rate(90 minutes)", 90), ("cron(x)", None)]
)
def test_an_interval_is_told_in_minutes(expression: str, minutes: int | None) -> None:
    assert interval_minutes(expression) == minutes


@pytest.mark.parametrize(
    ("expression", "days"),
    [
        ("rate(36 hours)", 1.5),
        ("cron(0/5 * * * ? *)", 1),
        ("cron(0 3 1/1 JAN-DEC ? 2026-2199)", 1),
        ("cron(0 3 ? * MON-FRI *)", 3),
        ("cron(0 3 ? * WED,SUN *)", 4),
        ("cron(0 3 ? * SUN *)", 7),
        ("cron(0 3 ? * 2L *)", None),
        ("cron(0 3 ? * 2#1 *)", None),
        ("cron(0 3 1 * ? *)", None),
        ("cron(0 3 L * ? *)", None),
        ("cron(0 3 * 1-11 ? *)", None),
        ("cron(0 3 * * ? 2026/2)", None),
    ],
)
def test_the_longest_time_between_two_runs(expression: str, days: float | None) -> None:
    assert expression_problem(expression) == ""
    assert longest_minutes(expression) == (days and days * 1440)


NUMBERS = st.sampled_from(["0", "1", "3", "05", "23", "31", "59", "60", "1970", "2030", "JAN", "MON", "SAT", "L", "W"])
PARTS = st.one_of(
    st.sampled_from(["*", "?", "L", "LW", "15W", "31W", "FRIL", "2#1", "SAT#5", "*/5"]),
    NUMBERS,
    st.builds("{}-{}".format, NUMBERS, NUMBERS),
    st.builds("{}/{}".format, NUMBERS, NUMBERS),
    st.builds("{},{}".format, NUMBERS, NUMBERS),
)
CRONS = st.builds("cron({})".format, st.lists(PARTS, min_size=6, max_size=6).map(" ".join))
"""Expressions that are good now and then."""


@given(CRONS)
@example("cron(0 3 LW * ? *)")
@example("cron(0 3 31W * ? *)")
@example("cron(0 3 ? * SAT#5 *)")
def test_what_is_good_fires_or_is_over(expression: str) -> None:
    """The lab reads an expression with code of its own, and raises ValueError for one that it does not understand."""
    if not expression_problem(expression):
        next_after(expression, 0, 0)


@given(st.text(alphabet="0123456789 */,-?LW#JANMO()cronrate", max_size=30))
def test_no_text_is_too_odd_to_be_told_of(text: str) -> None:
    for each in (text, f"cron({text})", f"rate({text})"):
        assert isinstance(expression_problem(each), str)
