"""The alarms of the service, as data: what each watches, and what to do when it goes off (docs/operate.md)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tagsync_cdktf.facts.functions import functions
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.settings import Settings

_MINUTES_OF_A_DAY = 1440
_MOST_DAYS = 7
"""How far back an alarm of CloudWatch can look."""

_RUN_ALARMS = (
    ("refusals", "Refusals", "A run was refused: it would remove too many tags. Read its plan before you allow it"),
    ("unreadable", "UnreadableTargets", "Some targets could not be read completely. The run says which, and why"),
    ("runs-failed", "RunsFailed", "A run could not read anything. Look at the roles and at the run"),
    ("runs-crashed", "RunsCrashed", "A run ended without a result. Look at the log of drs_tag_sync"),
    ("servers-failed", "ServersFailed", "Some servers could not be written to. The run says which, and why"),
    ("bad-input", "BadInput", "A function cannot use its configuration or an event. Its log says what is wrong"),
)
"""Name, metric and description of the alarms on the service's own metrics."""
_DRIVE_FAILED = (
    "A driven recovery did not succeed. Look at its report, then retry, skip or cancel it (docs/recovery.md)"
)
_DRIVE_ABORTED = "The execution that drives a recovery was aborted. Retry the recovery or cancel it (docs/recovery.md)"


@dataclass(frozen=True, slots=True)
class Alarm:
    """Goes off when the metric's sum over `seconds` is `at_least` or more. With `missing_is_bad` it goes off when the
    sum is below 1, or missing, in all of `periods`."""

    name: str
    description: str
    namespace: str
    metric: str
    dimensions: Mapping[str, str] = field(default_factory=dict)
    at_least: int = 1
    seconds: int = 300
    periods: int = 1
    missing_is_bad: bool = False


def alarms(settings: Settings) -> Iterator[Alarm]:
    names = Names.of(settings)
    for part in functions(settings):
        yield from _function_alarms(names, part)
    given_up = "Messages were given up. Read them in the dead-letter queue, fix the cause, then redrive them"
    queue = {"QueueName": names("dead-letters")}
    yield Alarm("dead-letters", given_up, "AWS/SQS", "ApproximateNumberOfMessagesVisible", queue)
    if settings.fans_out:
        failed = "A fanned-out run failed. Look at the execution and at the log of drs_tag_sync"
        yield _machine_alarm("fan-out-failed", failed, "ExecutionsFailed", names.sync_machine)
        slow = "A fanned-out run took too long. Look at the execution"
        yield _machine_alarm("fan-out-timed-out", slow, "ExecutionsTimedOut", names.sync_machine)
    if settings.recovery:
        machine = names.driven_machine
        yield _machine_alarm("recovery-failed", _DRIVE_FAILED, "ExecutionsFailed", machine)
        yield _machine_alarm("recovery-timed-out", _DRIVE_FAILED, "ExecutionsTimedOut", machine)
        yield _machine_alarm("recovery-aborted", _DRIVE_ABORTED, "ExecutionsAborted", machine)
    for name, metric, description in _RUN_ALARMS:
        yield Alarm(name, description, "tagsync", metric, {"service": settings.name})
    if settings.schedule.enabled:
        yield _no_successful_run(settings)


def _function_alarms(names: Names, part: str) -> Iterator[Alarm]:
    function = {"FunctionName": names(part)}
    failed = f"The function {names(part)} ended with an error. Its log says why"
    yield Alarm(f"{part}-errors", failed, "AWS/Lambda", "Errors", function)
    throttled = f"The function {names(part)} was throttled. Look at the concurrency of the account"
    yield Alarm(f"{part}-throttles", throttled, "AWS/Lambda", "Throttles", function)


def _machine_alarm(name: str, description: str, metric: str, machine: str) -> Alarm:
    return Alarm(name, description, "AWS/States", metric, {"StateMachineArn": machine})


def _no_successful_run(settings: Settings) -> Alarm:
    interval = settings.schedule.minutes
    minutes = min(interval, _MINUTES_OF_A_DAY)
    return Alarm(
        "no-successful-run",
        "No run succeeded in two intervals. Look at the schedule, then at the newest run",
        "tagsync",
        "RunsSucceeded",
        {"service": settings.name},
        seconds=minutes * 60,
        periods=min(math.ceil(2 * interval / minutes), _MOST_DAYS),
        missing_is_bad=True,
    )
