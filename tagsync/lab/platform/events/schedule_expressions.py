"""Schedule expressions: ``rate(30 minutes)``, ``cron(0 6 ? * MON-FRI *)``, ``at(2026-01-01T06:00:00)``.

From the AWS document "Schedule types in EventBridge Scheduler".
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

_UNITS = {"minute": 60, "hour": 3600, "day": 86400}
_RATE = re.compile(r"rate\((\d+) (minute|hour|day)s?\)")
_MONTHS = {name: number for number, name in enumerate(calendar.month_abbr) if name}
_DAYS = {"SUN": 1, "MON": 2, "TUE": 3, "WED": 4, "THU": 5, "FRI": 6, "SAT": 7}
_NAMES = {name.upper(): number for name, number in _MONTHS.items()} | _DAYS
_LAST_YEAR = 2199


def next_after(expression: str, after: float, since: float, zone: str = "UTC") -> float | None:
    """The first moment later than `after`, None for never. A rate counts from `since`. Raises ValueError."""
    rate = _RATE.fullmatch(expression)
    if rate:
        step = int(rate[1]) * _UNITS[rate[2]]
        return since + (max(0, int((after - since) // step)) + 1) * step
    where = ZoneInfo(zone)
    if expression.startswith("at(") and expression.endswith(")"):
        at = datetime.fromisoformat(expression[3:-1]).replace(tzinfo=where).timestamp()
        return at if at > after else None
    if expression.startswith("cron(") and expression.endswith(")"):
        return _Cron.parse(expression[5:-1]).next_after(after, where)
    raise ValueError(f"{expression!r} is not a schedule expression: rate(...), cron(...) or at(...)")


@dataclass(frozen=True, slots=True)
class _Cron:
    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: str
    months: tuple[int, ...]
    weekdays: str
    years: tuple[int, ...]

    @staticmethod
    @lru_cache
    def parse(text: str) -> _Cron:
        fields = text.upper().split()
        if len(fields) != 6:
            raise ValueError(f"cron({text}) needs six fields: minutes hours day-of-month month day-of-week year")
        minutes, hours, days, months, weekdays, years = fields
        if (days == "?") == (weekdays == "?"):
            raise ValueError(f"cron({text}): exactly one of day-of-month and day-of-week must be ?")
        return _Cron(
            _numbers(minutes, 0, 59),
            _numbers(hours, 0, 23),
            days,
            _numbers(months, 1, 12),
            weekdays,
            _numbers(years, 1970, _LAST_YEAR),
        )

    def next_after(self, after: float, where: tzinfo) -> float | None:
        for day in self._days(datetime.fromtimestamp(after, where).date()):
            for moment in self._moments(day, where):
                if moment > after:
                    return moment
        return None

    def _days(self, first: date) -> Iterator[date]:
        """From the first one on. A year or month that the fields do not name costs nothing: it may be far ahead."""
        for year, month in ((year, month) for year in self.years if year >= first.year for month in self.months):
            for number in range(1, calendar.monthrange(year, month)[1] + 1):
                day = date(year, month, number)
                if day >= first and self._on(day):
                    yield day

    def _moments(self, day: date, where: tzinfo) -> Iterator[float]:
        for hour in self.hours:
            for minute in self.minutes:
                yield datetime.combine(day, time(hour, minute), where).astimezone(UTC).timestamp()

    def _on(self, day: date) -> bool:
        if self.days != "?":
            last = calendar.monthrange(day.year, day.month)[1]
            if self.days.endswith("W"):
                return day.day == _nearest_weekday(day, last if self.days == "LW" else int(self.days[:-1]), last)
            return day.day == last if self.days == "L" else day.day in _numbers(self.days, 1, 31)
        weekday = day.isoweekday() % 7 + 1
        if "#" in self.weekdays:
            which, number = self.weekdays.split("#")
            return weekday == _number(which) and (day.day - 1) // 7 + 1 == int(number)
        if self.weekdays.endswith("L"):
            last = calendar.monthrange(day.year, day.month)[1]
            return weekday == _number(self.weekdays[:-1] or "SAT") and day.day > last - 7
        return weekday in _numbers(self.weekdays, 1, 7)


def _nearest_weekday(month: date, wanted: int, last: int) -> int:
    """The day from Monday to Friday that is nearest to a day of this month, in this month; 0 if it has no such day."""
    if wanted > last:
        return 0
    weekday = month.replace(day=wanted).isoweekday()
    if weekday == 6:
        return wanted - 1 if wanted > 1 else wanted + 2
    if weekday == 7:
        return wanted + 1 if wanted < last else wanted - 2
    return wanted


def _numbers(text: str, low: int, high: int) -> tuple[int, ...]:
    """The numbers that a field of cron stands for: ``*``, ``1,2``, ``MON-FRI``, ``0/15``."""
    found: set[int] = set()
    for part in text.split(","):
        span, _, step = part.partition("/")
        first, _, last = span.partition("-")
        start = low if first == "*" else _number(first)
        end = _number(last) if last else (high if first == "*" or step else start)
        if not low <= start <= end <= high:
            raise ValueError(f"{text!r} in cron: {start}-{end} is not within {low}-{high}")
        found.update(range(start, end + 1, int(step or 1)))
    return tuple(sorted(found))


def _number(text: str) -> int:
    return _NAMES[text] if text in _NAMES else int(text)
