"""CloudWatch alarms, evaluated on the lab's clock; their actions publish to topics."""

from __future__ import annotations

import json
import operator
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from moto.cloudwatch.models import cloudwatch_backends
from moto.sqs.models import sqs_backends

from tagsync.lab.clock import Clock
from tagsync.lab.platform.events.targets import EventTargets, NotDeliveredError, Sender
from tagsync.lab.platform.measurements import Measurements, Series, series
from tagsync.lab.platform.metric_math import Value, evaluate

_BREACHES: dict[str, Callable[[float, float], bool]] = {
    "GreaterThanOrEqualToThreshold": operator.ge,
    "GreaterThanThreshold": operator.gt,
    "LessThanThreshold": operator.lt,
    "LessThanOrEqualToThreshold": operator.le,
}
_STATISTICS: dict[str, Callable[[list[float]], float]] = {
    "Sum": sum,
    "Maximum": max,
    "Minimum": min,
    "Average": lambda values: sum(values) / len(values),
    "SampleCount": len,
}
_NEW = "INSUFFICIENT_DATA"


class Alarms:
    """An alarm looks at its periods back from now. Composite alarms and percentiles are not evaluated."""

    def __init__(self, clock: Clock, targets: EventTargets) -> None:
        self._clock, self._targets = clock, targets
        self._states: dict[str, str] = {}
        self._measurements: dict[tuple[str, str], Measurements] = {}
        self._lock = threading.Lock()

    def states(self) -> dict[str, str]:
        """The state of each alarm by its name, evaluated now."""
        self.evaluate()
        return {alarm.name: alarm.state_value for _, _, alarm in _all()}

    def evaluate(self) -> None:
        now = _moment(self._clock.now())
        with self._lock:
            for account, region, alarm in _all():
                if alarm.rule or alarm.extended_statistic:
                    continue
                measured = self._measured(account, region)
                _look_at_queue(account, region, alarm, self._clock.now(), measured)
                before = self._states.get(alarm.alarm_arn, _NEW)
                state = _state(alarm, _values(measured, alarm, now), before)
                self._states[alarm.alarm_arn] = state
                if state != alarm.state_value:
                    alarm.update_state(f"{state} at {now:%Y-%m-%dT%H:%M:%SZ} of the lab's clock", "{}", state)
                if state != before:
                    self._act(account, region, alarm, before, now)

    def _measured(self, account: str, region: str) -> Measurements:
        known = self._measurements.get((account, region))
        if known is None or not known.is_of(account, region):
            known = self._measurements[account, region] = Measurements(account, region)
        return known

    def _act(self, account: str, region: str, alarm: Any, before: str, now: datetime) -> None:
        actions = {"ALARM": alarm.alarm_actions, "OK": alarm.ok_actions, _NEW: alarm.insufficient_data_actions}
        message = {
            "AlarmName": alarm.name,
            "AlarmDescription": alarm.description,
            "AWSAccountId": account,
            "NewStateValue": alarm.state_value,
            "NewStateReason": alarm.state_reason,
            "StateChangeTime": now.strftime("%Y-%m-%dT%H:%M:%S.000+0000"),
            "Region": region,
            "AlarmArn": alarm.alarm_arn,
            "OldStateValue": before,
        }
        for arn in actions[alarm.state_value] if alarm.actions_enabled else ():
            try:
                self._targets.send(arn, message, Sender("cloudwatch.amazonaws.com", alarm.alarm_arn))
            except NotDeliveredError as error:
                alarm.history.append(("Action", str(error), json.dumps(message), alarm.state_value, now))


def _all() -> Iterator[tuple[str, str, Any]]:
    for account in list(cloudwatch_backends):
        for region, backend in list(cloudwatch_backends[account].items()):
            yield from ((account, region, alarm) for alarm in list(backend.alarms.values()))


def _state(alarm: Any, values: list[Value], before: str) -> str:
    """The AWS document "Configuring how CloudWatch alarms treat missing data", without looking further back."""
    treat = alarm.treat_missing_data or "missing"
    if all(each is None for each in values) and treat in ("missing", "ignore"):
        return before if treat == "ignore" else _NEW
    breaches = _BREACHES[alarm.comparison_operator]
    bad = [treat == "breaching" if each is None else breaches(each, float(alarm.threshold)) for each in values]
    return "ALARM" if sum(bad) >= int(alarm.datapoints_to_alarm or alarm.evaluation_periods) else "OK"


def _values(measured: Measurements, alarm: Any, now: datetime) -> list[Value]:
    """The value of each period, the newest first."""
    periods = range(int(alarm.evaluation_periods))
    if not alarm.metric_data_queries:
        metric = series(alarm.namespace, alarm.metric_name, alarm.dimensions)
        return [_value(measured, metric, alarm.statistic, int(alarm.period), now, each) for each in periods]
    return [_computed(measured, alarm.metric_data_queries, now, each) for each in periods]


def _computed(measured: Measurements, queries: list[Any], now: datetime, period: int) -> Value:
    known: dict[str, Value] = {}
    for query in (each for each in queries if each.metric_stat):
        stat = query.metric_stat
        metric = series(stat.metric.namespace, stat.metric.metric_name, stat.metric.dimensions)
        known[query.id] = _value(measured, metric, stat.stat, int(stat.period), now, period)
    for query in (each for each in queries if each.expression):
        known[query.id] = evaluate(query.expression, known)
    (wanted,) = [each.id for each in queries if str(each.return_data).lower() != "false"]
    return known[wanted]


def _value(measured: Measurements, metric: Series, statistic: str, seconds: int, now: datetime, period: int) -> Value:
    """A statistic over one period, `period` periods back. Raises KeyError for one that is not simulated."""
    end = now - timedelta(seconds=seconds * period)
    found = measured.between(metric, end - timedelta(seconds=seconds), end)
    return float(_STATISTICS[statistic](found)) if found else None


def _look_at_queue(account: str, region: str, alarm: Any, now: float, measured: Measurements) -> None:
    """SQS reports once a minute what is in a queue: the AWS document "Available CloudWatch metrics for Amazon SQS"."""
    measure = _OF_QUEUES.get(alarm.metric_name) if alarm.namespace == "AWS/SQS" else None
    if measure is None:
        return
    queue = sqs_backends[account][region].queues.get(alarm.dimensions[0].value)
    at = _moment(now)
    wanted = series(alarm.namespace, alarm.metric_name, alarm.dimensions)
    measured.replace(wanted, at.replace(second=0), at, measure(queue, now) if queue is not None else None)


def _oldest(queue: Any, now: float) -> float:
    """The age in seconds of the oldest message that is not deleted."""
    return max((now - each.arrived_at for each in list(queue._messages)), default=0.0)


_OF_QUEUES: dict[str, Callable[[Any, float], float]] = {
    "ApproximateNumberOfMessagesVisible": lambda queue, _: float(len(queue.messages)),
    "ApproximateAgeOfOldestMessage": _oldest,
}


def _moment(at: float) -> datetime:
    return datetime.fromtimestamp(at, UTC).replace(tzinfo=None)
