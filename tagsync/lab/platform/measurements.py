"""What CloudWatch has measured, by series: alarms ask for a few of many thousand values at every step of the clock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, TypeAlias

from moto.cloudwatch.models import MetricDatum, cloudwatch_backends

Series: TypeAlias = tuple[str, str, frozenset[tuple[str, str]]]
"""Namespace, name and dimensions."""


def series(namespace: str, name: str, dimensions: Iterable[Any]) -> Series:
    return namespace, name, frozenset((each.name, each.value) for each in dimensions)


class Measurements:
    """The single values of an account and region. It reads on from where it was: moto only ever appends."""

    def __init__(self, account: str, region: str) -> None:
        self._all: list[Any] = cloudwatch_backends[account][region].metric_data
        self._read = 0
        self._by_series: defaultdict[Series, list[MetricDatum]] = defaultdict(list)

    def is_of(self, account: str, region: str) -> bool:
        """Whether CloudWatch still has these there: it begins anew after a reset."""
        return cloudwatch_backends[account][region].metric_data is self._all

    def between(self, wanted: Series, after: datetime, until: datetime) -> list[float]:
        return [each.value for each in self._of(wanted) if after < naive(each.timestamp) <= until]

    def replace(self, wanted: Series, since: datetime, at: datetime, value: float | None) -> None:
        """What was measured since then is this value at this time now, or was never measured."""
        former = [each for each in self._of(wanted) if naive(each.timestamp) >= since]
        if value is None:
            for each in former:
                self._by_series[wanted].remove(each)
                self._all.remove(each)
                self._read -= 1
        elif former:
            former[-1].value, former[-1].timestamp = value, at
        else:
            namespace, name, dimensions = wanted
            named = [{"Name": key, "Value": of} for key, of in sorted(dimensions)]
            self._all.append(MetricDatum(namespace, name, value, named, at, "None"))

    def _of(self, wanted: Series) -> list[MetricDatum]:
        fresh = self._all[self._read :]
        self._read += len(fresh)
        for each in fresh:
            if isinstance(each, MetricDatum):
                self._by_series[series(each.namespace, each.name, each.dimensions)].append(each)
        return self._by_series[wanted]


def naive(at: datetime) -> datetime:
    return at if at.tzinfo is None else at.astimezone(UTC).replace(tzinfo=None)
