"""Metrics in moto's CloudWatch: Lambda's own, and those that functions print in the Embedded Metric Format."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

from moto.cloudwatch.models import MetricDatum, cloudwatch_backends

from tagsync.lab.platform.invocation import Function, InvocationResult

_ENDS = ("ExecutionsSucceeded", "ExecutionsFailed", "ExecutionsTimedOut", "ExecutionsAborted")


def of_invocation(function: Function, outcome: InvocationResult, now: float) -> None:
    """Count an invocation that ended at the lab's time `now`, and take the metrics from its log."""
    name = {"FunctionName": function.function_name}
    lambdas_own = [
        ("Invocations", 1.0, "Count"),
        ("Errors", float(outcome.failed), "Count"),
        ("Throttles", 0.0, "Count"),
        ("Duration", outcome.seconds * 1000, "Milliseconds"),
    ]
    rows = [("AWS/Lambda", metric, value, unit, name) for metric, value, unit in lambdas_own]
    rows += [row for line in outcome.log for row in embedded(line)]
    _put(function.account_id, function.region, now, rows)


def of_throttling(function: Function, now: float) -> None:
    row = ("AWS/Lambda", "Throttles", 1.0, "Count", {"FunctionName": function.function_name})
    _put(function.account_id, function.region, now, [row])


def of_execution(account: str, region: str, machine: str, status: str, now: float) -> None:
    """Count an execution of a state machine (its ARN) that ended as SUCCEEDED, FAILED, TIMED_OUT or ABORTED."""
    name = "Executions" + "".join(part.capitalize() for part in status.split("_"))
    rows = [("AWS/States", each, float(each == name), "Count", {"StateMachineArn": machine}) for each in _ENDS]
    _put(account, region, now, rows)


def of_schedule(account: str, region: str, group: str, dropped: bool, now: float) -> None:
    """Count an attempt of a schedule of this group, and whether it was given up: the AWS document "Monitoring Amazon
    EventBridge Scheduler with Amazon CloudWatch"."""
    name = {"ScheduleGroup": group}
    counted = [("InvocationAttemptCount", 1.0), ("InvocationDroppedCount", float(dropped))]
    _put(account, region, now, [("AWS/Scheduler", metric, value, "Count", name) for metric, value in counted])


def of_request(account: str, region: str, api: str, status: int, now: float) -> None:
    """Count a request to an HTTP API (its id): the AWS document "Work with CloudWatch metrics for HTTP APIs"."""
    counted = [("Count", 1.0), ("4xx", float(400 <= status < 500)), ("5xx", float(status >= 500))]
    _put(
        account, region, now, [("AWS/ApiGateway", metric, value, "Count", {"ApiId": api}) for metric, value in counted]
    )


def embedded(line: str) -> Iterator[tuple[str, str, float, str, dict[str, str]]]:
    """(namespace, name, value, unit, dimensions) of a log line in the Embedded Metric Format, if it is one."""
    if '"CloudWatchMetrics"' not in line:
        return
    try:
        record = json.loads(line)
        directives = record["_aws"]["CloudWatchMetrics"]
    except (ValueError, KeyError, TypeError):
        return
    for directive in directives:
        for names in directive.get("Dimensions") or [[]]:
            dimensions = {each: str(record[each]) for each in names}
            for metric in directive["Metrics"]:
                values = record[metric["Name"]]
                for value in values if isinstance(values, list) else [values]:
                    yield directive["Namespace"], metric["Name"], float(value), metric.get("Unit", "None"), dimensions


def _put(account: str, region: str, now: float, rows: list[tuple[str, str, float, str, dict[str, str]]]) -> None:
    at = datetime.fromtimestamp(now, UTC).replace(tzinfo=None)
    cloudwatch_backends[account][region].metric_data += [
        MetricDatum(namespace, name, value, [{"Name": n, "Value": v} for n, v in dimensions.items()], at, unit)
        for namespace, name, value, unit, dimensions in rows
    ]
