"""The alarms of the service, as data: what each watches, and what to do when it goes off (docs/operate.md)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tagsync.engine.service_ports import Metric
from tagsync_cdktf.facts.configured_plans import placed, plan_names
from tagsync_cdktf.facts.functions import REGION_SWITCH, functions
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.recovery_schedules import drilled_plans
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.forwarding import takes_drs_events
from tagsync_cdktf.settings.plans import slug

_MINUTES_OF_A_DAY = 1440
_MOST_DAYS = 7
"""How far back an alarm of CloudWatch can look."""

_OWN = (
    (
        "refusals",
        Metric.REFUSALS,
        "A run was refused: it would change more than the policy's limits allow. Read its plan first",
    ),
    (
        "unreadable",
        Metric.UNREADABLE_TARGETS,
        "Some targets could not be read completely. The run says which, and why",
    ),
    ("runs-failed", Metric.RUNS_FAILED, "A run could not read anything. Look at the roles and at the run"),
    ("runs-crashed", Metric.RUNS_CRASHED, "A run ended without a result. Look at the log of drs_tag_sync"),
    ("servers-failed", Metric.SERVERS_FAILED, "Some servers could not be written to. The run says which, and why"),
    ("bad-input", Metric.BAD_INPUT, "A function cannot use its configuration or an event. Its log says what is wrong"),
    (
        "service-errors",
        Metric.SERVICE_ERRORS,
        "A report or a request for an approval was not sent, or the API failed. The logs say why",
    ),
)
"""Name, metric and description of the alarms on the service's own metrics."""
_OF_TWO_HUBS = (
    (
        "stood-back",
        Metric.STOOD_BACK,
        "This hub was asked for a run or a recovery, and the other hub is in charge (docs/standby.md)",
    ),
    (
        "other-hub-unread",
        Metric.OTHER_HUB_UNREAD,
        "This hub could not read the table of the other one, so a switch there would not be seen (docs/standby.md)",
    ),
)
"""The same, where there are two hubs."""
_RECOVERIES_CRASHED = "A driven recovery lost its driver. Look at its report, then retry or cancel it"
_STEP_FAILED = "A step of ARC Region switch has failed, and is not just not done yet. The log of region-switch says why"
_RTO_MISSED = "A recovery took longer than the rto_minutes of its plan. tagsync recovery history shows which wave"
_FAILED_OUTSIDE = "A launch failed that no recovery of tagsync started. The report names servers, job and reason"
_DRS_EVENTS_LATE = "Events of DRS wait for longer than 15 minutes. Look at the log and at the throttles of recovery"
_PLAN_REFUSED = (
    "A recovery plan does not follow its tags: its safety refuses, the tags come to no plan, or AWS did not take it. "
    "Its report says which (docs/operate.md)"
)
_DRILL_LEFT = "Instances of a drill were left running. Clean the drill up: tagsync recovery cleanup (docs/operate.md)"
_DRILL_FAILED = "A drill of the calendar did not succeed. Its report says which servers did not launch"
_UNPROTECTED = "Running instances that should be protected are not. tagsync estate names them (docs/operate.md)"
_REPORTS_NOT_STORED = "The page of a run or a recovery was not stored. The logs say why; the work itself is done"
_OF_CODE = (Metric.BAD_INPUT, Metric.REPORTS_NOT_STORED, Metric.RUNS_CRASHED, Metric.SERVICE_ERRORS)
_QUEUE_SECONDS = 900
"""A change that has waited for so long is not acted on at once any more."""
_ENDS = {"failed": "ExecutionsFailed", "timed-out": "ExecutionsTimedOut", "aborted": "ExecutionsAborted"}
"""How an execution of a state machine can end badly, and the metric that counts it."""
_FAN_OUT = {
    "failed": "A fanned-out run failed. Look at the execution and at the log of drs_tag_sync",
    "timed-out": "A fanned-out run took too long. Look at the execution",
    "aborted": "A fanned-out run was stopped by hand. The next run takes over",
}
_DRIVE_FAILED = (
    "A driven recovery did not succeed. Look at its report, then retry, skip or cancel it (docs/recovery.md)"
)
_RECOVERY = {
    "failed": _DRIVE_FAILED,
    "timed-out": _DRIVE_FAILED,
    "aborted": "The execution that drives a recovery was aborted. Retry the recovery or cancel it (docs/recovery.md)",
}


@dataclass(frozen=True, slots=True)
class Alarm:
    """Goes off when the metric's `statistic` over `seconds` is `at_least` or more. With `missing_is_bad` it goes off
    when it is below 1, or missing, in all of `periods`; with `low_is_bad` only when it is below 1. With
    `missing_keeps` it stays as it is while the metric is missing. `of_code`: a new version of the functions can be the
    cause, and does not take over then."""

    name: str
    description: str
    namespace: str
    metric: str
    dimensions: Mapping[str, str] = field(default_factory=dict)
    at_least: int = 1
    seconds: int = 300
    periods: int = 1
    missing_is_bad: bool = False
    low_is_bad: bool = False
    missing_keeps: bool = False
    statistic: str = "Sum"
    of_code: bool = False


def alarms(settings: Settings, api: str) -> Iterator[Alarm]:
    """`api` is the id of the HTTP API."""
    names = Names.of(settings)
    for part in functions(settings):
        yield from _function_alarms(names, part, errors=part != REGION_SWITCH)
    yield from _queue_alarms(names)
    unanswered = "The API answered with a status of 500 or above. Look at its log, and at that of the function api"
    yield Alarm("api-5xx", unanswered, "AWS/ApiGateway", "5xx", {"ApiId": api}, of_code=True)
    if settings.fans_out:
        yield from _machine_alarms("fan-out", names.sync_machine, _FAN_OUT)
    if settings.recovery:
        yield from _machine_alarms("recovery", names.driven_machine, _RECOVERY)
        yield _own_alarm(settings, "recovery-crashed", Metric.RECOVERIES_CRASHED, _RECOVERIES_CRASHED)
        yield _own_alarm(settings, "rto-missed", Metric.RTO_MISSED, _RTO_MISSED)
    if takes_drs_events(settings):
        yield _own_alarm(settings, "launch-failed-outside", Metric.LAUNCHES_FAILED_OUTSIDE, _FAILED_OUTSIDE)
        yield _queue_alarm(names, "drs-events", _DRS_EVENTS_LATE)
    if any(each.looks for each in placed(settings)):
        yield _own_alarm(settings, "plan-refusals", Metric.PLAN_REFUSALS, _PLAN_REFUSED)
    if settings.arc:
        yield _own_alarm(settings, "region-switch-failed", Metric.REGION_SWITCH_FAILED, _STEP_FAILED)
    if settings.cleanup:
        left, service = Metric.DRILL_INSTANCES_LEFT.value, {"service": settings.name}
        yield Alarm("drill-left-running", _DRILL_LEFT, "tagsync", left, service, seconds=3600, statistic="Maximum")
    if settings.drills:
        yield _own_alarm(settings, "drill-failed", Metric.DRILLS_FAILED, _DRILL_FAILED)
        yield from (_drill_missed(settings, plan) for plan in drilled_plans(settings))
    for plan in plan_names(settings):
        yield _not_ready(settings, plan)
    if settings.estate:
        found, service = Metric.UNPROTECTED.value, {"service": settings.name}
        yield Alarm(
            "unprotected",
            _UNPROTECTED,
            "tagsync",
            found,
            service,
            seconds=3600,
            statistic="Maximum",
            missing_keeps=True,
        )
    if settings.reports:
        yield _own_alarm(settings, "reports-not-stored", Metric.REPORTS_NOT_STORED, _REPORTS_NOT_STORED)
    for name, metric, description in _OWN:
        yield _own_alarm(settings, name, metric, description)
    for name, metric, description in _OF_TWO_HUBS if names.other_region else ():
        yield _own_alarm(settings, name, metric, description)
    group = {"ScheduleGroup": settings.name}
    dropped = "A schedule could not start a run, or a look at drills or a plan. Its event is in the dead-letter queue"
    yield Alarm("schedule-failed", dropped, "AWS/Scheduler", "InvocationDroppedCount", group)
    interval = settings.schedule.minutes
    if interval and watches_runs(settings):
        yield _no_successful_run(settings, interval)


def watches_runs(settings: Settings) -> bool:
    """Whether there is an alarm about missing runs: an alarm cannot look back over two intervals of days."""
    interval = settings.schedule.minutes
    return settings.schedule.enabled and interval is not None and 2 * interval <= _MOST_DAYS * _MINUTES_OF_A_DAY


def _own_alarm(settings: Settings, name: str, metric: Metric, description: str) -> Alarm:
    service = {"service": settings.name}
    return Alarm(name, description, "tagsync", metric.value, service, of_code=metric in _OF_CODE)


def _drill_missed(settings: Settings, plan: str) -> Alarm:
    what = f"A drill of the recovery plan {plan} was missed or refused, and nothing was started. Its report says why"
    of = {"service": settings.name, "plan": plan}
    return Alarm(f"{slug(plan)}-drill-missed", what, "tagsync", Metric.DRILLS_MISSED.value, of)


def _not_ready(settings: Settings, plan: str) -> Alarm:
    """Silence is not ready: it goes off, too, where no one looked in an interval and a quarter."""
    minutes, enabled = settings.readiness.minutes, settings.readiness.enabled
    what = f"The recovery plan {plan} would not start, or no one looked. tagsync recovery readiness says why"
    of, seconds = {"service": settings.name, "plan": plan}, (minutes + max(5, minutes // 4)) * 60
    least = {"missing_is_bad": enabled, "low_is_bad": not enabled}
    name, metric = f"{slug(plan)}-not-ready", Metric.PLAN_READY.value
    return Alarm(name, what, "tagsync", metric, of, seconds=seconds, statistic="Minimum", **least)


def _queue_alarms(names: Names) -> Iterator[Alarm]:
    given_up = "Messages were given up. Read them in the dead-letter queue, fix the cause, then redrive them"
    dead = {"QueueName": names("dead-letters")}
    yield Alarm("dead-letters", given_up, "AWS/SQS", "ApproximateNumberOfMessagesVisible", dead)
    late = "Tag changes wait for longer than 15 minutes. Look at the log and at the throttles of tag_event"
    yield _queue_alarm(names, "events", late)


def _queue_alarm(names: Names, queue: str, late: str) -> Alarm:
    age, of = "ApproximateAgeOfOldestMessage", {"QueueName": names(queue)}
    return Alarm(f"{queue}-late", late, "AWS/SQS", age, of, at_least=_QUEUE_SECONDS, statistic="Maximum")


def _function_alarms(names: Names, part: str, *, errors: bool) -> Iterator[Alarm]:
    """Without `errors` for a function whose errors are how it says that it is not done: it counts its failures."""
    function = {"FunctionName": names(part)}
    failed = f"The function {names(part)} ended with an error. Its log says why"
    if errors:
        yield Alarm(f"{part}-errors", failed, "AWS/Lambda", "Errors", function, of_code=True)
    throttled = f"The function {names(part)} was throttled. Look at the concurrency of the account"
    yield Alarm(f"{part}-throttles", throttled, "AWS/Lambda", "Throttles", function)


def _machine_alarms(prefix: str, machine: str, descriptions: Mapping[str, str]) -> Iterator[Alarm]:
    for name, metric in _ENDS.items():
        dimensions = {"StateMachineArn": machine}
        yield Alarm(f"{prefix}-{name}", descriptions[name], "AWS/States", metric, dimensions)


def _no_successful_run(settings: Settings, interval: int) -> Alarm:
    minutes = min(interval, _MINUTES_OF_A_DAY)
    return Alarm(
        "no-successful-run",
        "No run succeeded in two intervals. Look at the schedule, then at the newest run",
        "tagsync",
        Metric.RUNS_SUCCEEDED.value,
        {"service": settings.name},
        seconds=minutes * 60,
        periods=math.ceil(2 * interval / minutes),
        missing_is_bad=True,
    )
