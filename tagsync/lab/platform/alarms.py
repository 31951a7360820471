"""CloudWatch alarms, evaluated on the lab's clock; their actions publish to topics."""

from __future__ import annotations

import json
import operator
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from moto.cloudwatch.models import MetricDatum, cloudwatch_backends
from moto.sqs.models import sqs_backends

from tagsync.lab.clock import Clock
from tagsync.lab.platform.events.targets import EventTargets, NotDeliveredError, Sender
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
                _look_at_queue(account, region, alarm, self._clock.now())
                before = self._states.get(alarm.alarm_arn, _NEW)
                state = _state(alarm, _values(account, region, alarm, now), before)
                self._states[alarm.alarm_arn] = state
                if state != alarm.state_value:
                    alarm.update_state(f"{state} at {now:%Y-%m-%dT%H:%M:%SZ} of the lab's clock", "{}", state)
                if state != before:
                    self._act(account, region, alarm, before, now)

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


def _values(account: str, region: str, alarm: Any, now: datetime) -> list[Value]:
    """The value of each period, the newest first."""
    periods = range(int(alarm.evaluation_periods))
    if not alarm.metric_data_queries:
        metric = alarm.namespace, alarm.metric_name, alarm.dimensions, alarm.statistic, int(alarm.period)
        return [_value(account, region, metric, now, each) for each in periods]
    return [_computed(account, region, alarm.metric_data_queries, now, each) for each in periods]


def _computed(account: str, region: str, queries: list[Any], now: datetime, period: int) -> Value:
    known: dict[str, Value] = {}
    for query in (each for each in queries if each.metric_stat):
        stat = query.metric_stat
        metric = stat.metric.namespace, stat.metric.metric_name, stat.metric.dimensions, stat.stat, int(stat.period)
        known[query.id] = _value(account, region, metric, now, period)
    for query in (each for each in queries if each.expression):
        known[query.id] = evaluate(query.expression, known)
    (wanted,) = [each.id for each in queries if str(each.return_data).lower() != "false"]
    return known[wanted]


def _value(account: str, region: str, metric: tuple[Any, ...], now: datetime, period: int) -> Value:
    """A statistic over one period, `period` periods back. Raises KeyError for one that is not simulated."""
    namespace, name, dimensions, statistic, seconds = metric
    end = now - timedelta(seconds=seconds * period)
    wanted = {each.name: each.value for each in dimensions}
    found = [
        datum.value
        for datum in cloudwatch_backends[account][region].metric_data
        if isinstance(datum, MetricDatum)
        and (datum.namespace, datum.name) == (namespace, name)
        and end - timedelta(seconds=seconds) < _naive(datum.timestamp) <= end
        and {each.name: each.value for each in datum.dimensions} == wanted
    ]
    return float(_STATISTICS[statistic](found)) if found else None


def _look_at_queue(account: str, region: str, alarm: Any, now: float) -> None:
    """SQS reports once a minute what is in a queue: the AWS document "Available CloudWatch metrics for Amazon SQS"."""
    measure = _OF_QUEUES.get(alarm.metric_name) if alarm.namespace == "AWS/SQS" else None
    if measure is None:
        return
    dimensions = [{"Name": each.name, "Value": each.value} for each in alarm.dimensions]
    queue = sqs_backends[account][region].queues.get(dimensions[0]["Value"])
    data = cloudwatch_backends[account][region].metric_data
    at = _moment(now)
    fresh = MetricDatum(alarm.namespace, alarm.metric_name, 0.0, dimensions, at, "None")
    minute = at.replace(second=0)
    data[:] = [each for each in data if not (_same(each, fresh) and _naive(each.timestamp) >= minute)]
    if queue is not None:
        fresh.value = measure(queue, now)
        data.append(fresh)


def _oldest(queue: Any, now: float) -> float:
    """The age in seconds of the oldest message that is not deleted."""
    return max((now - each.arrived_at for each in list(queue._messages)), default=0.0)


_OF_QUEUES: dict[str, Callable[[Any, float], float]] = {
    "ApproximateNumberOfMessagesVisible": lambda queue, _: float(len(queue.messages)),
    "ApproximateAgeOfOldestMessage": _oldest,
}


def _same(one: Any, other: Any) -> bool:
    return bool((one.namespace, one.name, one.dimensions) == (other.namespace, other.name, other.dimensions))


def _moment(at: float) -> datetime:
    return datetime.fromtimestamp(at, UTC).replace(tzinfo=None)


def _naive(at: datetime) -> datetime:
    return at if at.tzinfo is None else at.astimezone(UTC).replace(tzinfo=None)
