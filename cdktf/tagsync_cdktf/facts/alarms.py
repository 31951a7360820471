"""The alarms of the service, as data: what each watches, and what to do when it rings."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tagsync_cdktf.facts.names import Names, functions
from tagsync_cdktf.settings import Settings

_MINUTES_OF_A_DAY = 1440
_MOST_DAYS = 7
"""How far back an alarm of CloudWatch can look."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """Rings when the metric's sum over `seconds` is `at_least` or more; with `missing_is_bad`, when it is below 1 (or
    there is none) in all of `periods`."""

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
    yield from _functions(settings)
    queue = {"QueueName": names("dead-letters")}
    what = "Something was given up: look at the messages in the dead-letter queue, mend the cause, redrive them"
    yield Alarm("dead-letters", what, "AWS/SQS", "ApproximateNumberOfMessagesVisible", queue)
    if settings.fans_out:
        machine = {"StateMachineArn": names.machine}
        what = "A fanned out run failed: look at the execution and at the log of drs_tag_sync"
        yield Alarm("fan-out-failed", what, "AWS/States", "ExecutionsFailed", machine)
        what = "A fanned out run took too long: look at the execution"
        yield Alarm("fan-out-timed-out", what, "AWS/States", "ExecutionsTimedOut", machine)
    if settings.recovery:
        machine = {"StateMachineArn": names.recovery_machine}
        for end, metric in (("failed", "ExecutionsFailed"), ("timed-out", "ExecutionsTimedOut")):
            what = "A recovery did not succeed: look at its report, then retry, skip or cancel it (docs/recovery.md)"
            yield Alarm(f"recovery-{end}", what, "AWS/States", metric, machine)
        what = "Somebody aborted the execution that drives a recovery: retry the run, or cancel it (docs/recovery.md)"
        yield Alarm("recovery-aborted", what, "AWS/States", "ExecutionsAborted", machine)
    yield from _runs(settings)


def _functions(settings: Settings) -> Iterator[Alarm]:
    names = Names.of(settings)
    for part in functions(settings):
        function = {"FunctionName": names(part)}
        what = f"The function {names(part)} ended with an error: its log says why"
        yield Alarm(f"{part}-errors", what, "AWS/Lambda", "Errors", function)
        what = f"The function {names(part)} was throttled: look at the account's concurrency"
        yield Alarm(f"{part}-throttles", what, "AWS/Lambda", "Throttles", function)


def _runs(settings: Settings) -> Iterator[Alarm]:
    own = {"service": settings.name}
    for name, metric, what in (
        ("refusals", "Refusals", "A run wanted to remove too many tags: look at the plan before letting it through"),
        ("unreadable", "UnreadableTargets", "Targets could not be read whole: the run says which, and why"),
        ("runs-failed", "RunsFailed", "A run could read nothing: look at the roles and at the run"),
        ("runs-crashed", "RunsCrashed", "A run ended without saying so: look at the log of drs_tag_sync"),
        ("servers-failed", "ServersFailed", "Servers could not be written to: the run says which, and why"),
        ("bad-input", "BadInput", "A function does not understand its configuration or an event: its log says what"),
    ):
        yield Alarm(name, what, "tagsync", metric, own)
    if settings.schedule.enabled:
        minutes = min(settings.schedule.minutes, _MINUTES_OF_A_DAY)
        yield Alarm(
            "no-successful-run",
            "No run was a success in two intervals: look at the schedule, then at the newest run",
            "tagsync",
            "RunsSucceeded",
            own,
            seconds=minutes * 60,
            periods=min(math.ceil(2 * settings.schedule.minutes / minutes), _MOST_DAYS),
            missing_is_bad=True,
        )
