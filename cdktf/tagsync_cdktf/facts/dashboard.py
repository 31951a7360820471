"""What the dashboard shows: coverage and drift of the fleet, plans, what nothing protects, runs, events, the API, the
functions."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync_cdktf.facts.configured_plans import plan_names
from tagsync_cdktf.facts.functions import FUNCTIONS
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.settings import Settings

_WIDTH, _HEIGHT, _COLUMNS = 12, 6, 2
_MOST_PLANS = 100
"""CloudWatch draws at most 500 metrics in a graph. More lines than these cannot be told apart."""
Metric = list[object]


def dashboard_body(settings: Settings, names: Names) -> dict[str, object]:
    """The dashboard as CloudWatch takes it."""
    own = ["service", names.name]
    plans = plan_names(settings)[:_MOST_PLANS]

    def ours(*metrics: str) -> list[Metric]:
        return [["tagsync", metric, *own] for metric in metrics]

    def of_plans(metric: str) -> list[Metric]:
        return [["tagsync", metric, *own, "plan", plan, {"label": plan}] for plan in plans]

    def functions(metric: str) -> list[Metric]:
        return [["AWS/Lambda", metric, "FunctionName", names(part)] for part in FUNCTIONS]

    queues: list[Metric] = [
        ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", names(queue)]
        for queue in ("events", "dead-letters")
    ]
    readiness = [
        ("Plans that would start now: 1 is ready", "Minimum", of_plans("PlanReady")),
        ("Days since the last good drill", "Maximum", of_plans("DaysSinceDrill")),
    ]
    estate = [("Instances that should be protected and are not", "Maximum", ours("Unprotected"))]
    widgets: list[tuple[str, str, list[Metric]]] = [
        ("Servers in sync, percent", "Maximum", ours("Coverage")),
        ("Drift: servers written, failed, refused", "Sum", ours("ServersChanged", "ServersFailed", "ServersRefused")),
        *(readiness if plans else []),
        *(estate if settings.estate else []),
        ("Servers by bucket", "Maximum", ours("Servers", "ServersInSync", "ServersSkipped")),
        ("Runs", "Sum", ours("RunsSucceeded", "RunsPartial", "RunsFailed", "RunsCrashed")),
        ("What stops runs", "Sum", ours("UnreadableTargets", "Refusals", "Throttled", "BadInput")),
        ("Tag events", "Sum", ours("EventsHealed", "EventsFailed")),
        ("Queues", "Maximum", queues),
        ("Launches that failed outside of tagsync's recoveries", "Sum", ours("LaunchesFailedOutside")),
        ("API", "Sum", ours("Requests", "Discoveries", "Forbidden", "ServiceErrors")),
        ("Errors of functions", "Sum", functions("Errors")),
        ("Duration of functions, ms", "Maximum", functions("Duration")),
    ]
    return {
        "widgets": [
            _widget(index, title, statistic, metrics, names.home_region)
            for index, (title, statistic, metrics) in enumerate(widgets)
        ]
    }


def _widget(index: int, title: str, statistic: str, metrics: Sequence[Metric], region: str) -> dict[str, object]:
    row, column = divmod(index, _COLUMNS)
    return {
        "type": "metric",
        "x": column * _WIDTH,
        "y": row * _HEIGHT,
        "width": _WIDTH,
        "height": _HEIGHT,
        "properties": {
            "title": title,
            "region": region,
            "stat": statistic,
            "period": 300,
            "view": "timeSeries",
            "metrics": list(metrics),
        },
    }
