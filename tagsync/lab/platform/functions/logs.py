"""What functions log, in moto's CloudWatch Logs: their own lines, and Lambda's START, END and REPORT."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from datetime import UTC, datetime

from moto.logs.models import logs_backends

from tagsync.lab.platform.invocation import Function, InvocationResult


def group_of(function: Function) -> str:
    """The name of the log group of a function."""
    group: str = (function.logging_config or {}).get("LogGroup") or f"/aws/lambda/{function.function_name}"
    return group


def logging_variables(function: Function) -> dict[str, str]:
    """The variables that tell the runtime to log in JSON, where the function is configured so."""
    config = function.logging_config or {}
    if config.get("LogFormat") != "JSON":
        return {}
    return {"AWS_LAMBDA_LOG_FORMAT": "JSON", "AWS_LAMBDA_LOG_LEVEL": config.get("ApplicationLogLevel", "INFO")}


def log_invocation(function: Function, outcome: InvocationResult, now: float) -> None:
    """Add the lines of one invocation at the lab's time `now`."""
    milliseconds = outcome.seconds * 1000
    lines = [f"START RequestId: {outcome.request_id} Version: {function.version}", *outcome.log]
    if outcome.failed and b"Sandbox.Timedout" in outcome.payload:
        lines.append(f"{outcome.request_id} {json.loads(outcome.payload)['errorMessage'].split('Error: ')[-1]}")
    lines += [
        f"END RequestId: {outcome.request_id}",
        f"REPORT RequestId: {outcome.request_id}\tDuration: {milliseconds:.2f} ms\t"
        f"Billed Duration: {math.ceil(milliseconds)} ms\tMemory Size: {function.memory_size} MB",
    ]
    stream = f"{datetime.fromtimestamp(now, UTC):%Y/%m/%d}/[{function.version}]lab"
    put_lines((function.account_id, function.region, group_of(function)), stream, lines, now)


def put_lines(where: tuple[str, str, str], stream: str, lines: Iterable[str], now: float) -> None:
    """Add lines to a stream; `where` is account, region and name of the log group."""
    account, region, name = where
    backend = logs_backends[account][region]
    backend.ensure_log_group(name)
    group = backend.groups[name]
    if stream not in group.streams:
        group.create_log_stream(stream)
    group.streams[stream].put_log_events([{"timestamp": int(now * 1000), "message": line} for line in lines])


def logged_lines(function: Function) -> list[str]:
    """All lines in the log group of a function."""
    group = logs_backends[function.account_id][function.region].groups.get(group_of(function))
    streams = sorted(group.streams.items()) if group else []
    return [event.message for _, stream in streams for event in stream.events]
