"""Expressions of EventBridge Scheduler: which are good, and what is wrong with the others."""

from __future__ import annotations

import pytest

from tagsync.engine.schedule import every_hours, expression_problem, interval_hours

RATE = "a rate is rate(1 hour) or rate(30 minutes): a whole number and minute(s), hour(s) or day(s)"
SIX = "a cron has six fields: minutes hours day-of-month month day-of-week year"
ODD = "a field of the cron has characters that do not belong there"
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
