"""The cron expressions of EventBridge Scheduler: what is wrong with one.

The rules are those of the EventBridge Scheduler User Guide (Schedule types, Cron-based schedules), read strictly: what
it does not say is refused, such as a range that ends before it starts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DAYS = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_SHORT_MONTHS = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
"""How many days they have, in a leap year."""
_PAST = 2023
"""Years up to this one were over when tagsync was written."""
_PART = re.compile(r"(?P<first>\*|\w+)(?:-(?P<last>\w+))?(?:/(?P<step>\w+))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of a cron: its numbers, the names that stand for some, what else it may be, and its characters."""

    name: str
    least: int
    most: int
    characters: str
    names: Mapping[str, int] = field(default_factory=dict)
    other: str = r"(?!)"

    def problem(self, text: str) -> str:
        """What is wrong with a text in this field; empty if nothing is."""
        if re.fullmatch(self.other, text):
            return ""
        found = (self._part_problem(part) for part in text.split(","))
        return next((f'{self.name} "{text}": {problem}' for problem in found if problem), "")

    def numbers(self, text: str) -> Iterator[int]:
        """The numbers that a good text stands for, none where it is of another kind."""
        for part in () if re.fullmatch(self.other, text) else map(_PART.fullmatch, text.split(",")):
            assert part
            first = self.least if part["first"] == "*" else self._number(part["first"])
            to_the_end = part["first"] == "*" or part["step"]
            last = self._number(part["last"]) if part["last"] else self.most if to_the_end else first
            yield from range(first, last + 1, int(part["step"] or 1))

    def _part_problem(self, text: str) -> str:
        part = _PART.fullmatch(text)
        if not part or (part["first"] == "*" and part["last"]):
            return f'"{text}" is neither *, a value, a range such as {self.least}-{self.most}, nor one with a step'
        for end in (part["first"], part["last"]):
            if end and end != "*" and not self.least <= self._number(end) <= self.most:
                names = f" or {next(iter(self.names))}-{[*self.names][-1]}" if self.names else ""
                return f"{end} is not within {self.least}-{self.most}{names}"
        if part["last"] and self._number(part["first"]) > self._number(part["last"]):
            return f"the range {part['first']}-{part['last']} ends before it starts"
        if part["step"] and not (part["step"].isdecimal() and 1 <= int(part["step"]) <= self.most):
            return f"the step {part['step']} is not within 1-{self.most}"
        return ""

    def _number(self, text: str) -> int:
        """-1 for what is no value here."""
        return self.names.get(text, int(text) if text.isdecimal() and len(text) <= len(str(self.most)) else -1)


_DAY_OF_MONTH = _Field("day-of-month", 1, 31, r"[0-9*/,?LW-]+", other=r"\?|L|LW|(?:[1-9]|[12][0-9]|3[01])W")
_MONTH = _Field("month", 1, 12, r"[0-9A-Z*/,-]+", dict(zip(_MONTHS, range(1, 13), strict=True)))
_WEEKDAY = rf"(?:[1-7]|{'|'.join(_DAYS)})"
_WEEKDAYS = _Field(
    "day-of-week",
    1,
    7,
    r"[0-9A-Z*,?#L-]+",
    dict(zip(_DAYS, range(1, 8), strict=True)),
    rf"\?|{_WEEKDAY}?L|{_WEEKDAY}#[1-5]",
)
_YEAR = _Field("year", 1970, 2199, r"[0-9*/,-]+")
_FIELDS = (
    _Field("minutes", 0, 59, r"[0-9*/,-]+"),
    _Field("hours", 0, 23, r"[0-9*/,-]+"),
    _DAY_OF_MONTH,
    _MONTH,
    _WEEKDAYS,
    _YEAR,
)


def cron_problem(text: str) -> str:
    """What is wrong with the text between the brackets of `cron(...)`; empty if nothing is."""
    texts = text.split(" ")
    if len(texts) != len(_FIELDS):
        return "a cron has six fields: minutes hours day-of-month month day-of-week year"
    given = [*zip(_FIELDS, texts, strict=True)]
    if not all(re.fullmatch(each.characters, text) for each, text in given):
        return "a field of the cron has characters that do not belong there"
    _, _, day, month, weekday, _ = texts
    if (day == "?") == (weekday == "?"):
        return "exactly one of day-of-month and day-of-week must be ?"
    wrong = [problem for each, text in given if (problem := each.problem(text))]
    if wrong:
        return "; ".join(wrong)
    days = [*_DAY_OF_MONTH.numbers(day)]
    if days and min(days) > max(_SHORT_MONTHS.get(number, _DAY_OF_MONTH.most) for number in _MONTH.numbers(month)):
        return "no such month has this day"
    return "its years are past, so that it never runs" if max(_YEAR.numbers(texts[-1])) <= _PAST else ""


def longest_pause(text: str) -> int | None:
    """The most days from one day on which a good cron fires to the next, if that is at most a week in every month and
    year. None: it is longer, or depends on the month."""
    _, _, day, month, weekday, year = text.split(" ")
    years = {*_YEAR.numbers(year)}
    if len({*_MONTH.numbers(month)}) < _MONTH.most or len(years) <= max(years) - min(years):
        return None
    if day != "?":
        return 1 if len({*_DAY_OF_MONTH.numbers(day)}) == _DAY_OF_MONTH.most else None
    days = sorted({*_WEEKDAYS.numbers(weekday)})
    return max(later - earlier for earlier, later in pairwise([*days, days[0] + 7])) if days else None
