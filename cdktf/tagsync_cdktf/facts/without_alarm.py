"""The metrics of the service that need no alarm of their own, and why (docs/operate.md)."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.engine.service_ports import Metric

WITHOUT_ALARM: Mapping[Metric, str] = {
    Metric.COVERAGE: "what keeps it below 100 has alarms: unreadable, refusals, servers-failed",
    Metric.DAYS_SINCE_DRILL: "reports of readiness say it, and drills that were not held have an alarm of their plan",
    Metric.DISCOVERIES: "counts use",
    Metric.EVENTS_FAILED: "they are tried again; what is given up is in the alarm dead-letters",
    Metric.EVENTS_HEALED: "counts work that was done",
    Metric.FORBIDDEN: "the caller was told 403",
    Metric.INVOCATIONS: "counts use",
    Metric.PLAN_DIFFERS: "there is one for each plan, whose report says what differs; refusals have an alarm",
    Metric.RECOVERIES_CANCELLED: "a person asked for it",
    Metric.RECOVERIES_FAILED: "the alarm recovery-failed watches the execution that ends with it",
    Metric.RECOVERIES_INCOMPLETE: "the alarm recovery-failed watches the execution that ends with it",
    Metric.RECOVERIES_REFUSED: "the caller was told every finding",
    Metric.RECOVERIES_STARTED: "counts use",
    Metric.RECOVERIES_SUCCEEDED: "counts work that was done",
    Metric.RECOVERIES_UNCLEAR: "the alarm recovery-failed watches the execution that ends with it",
    Metric.RECOVERIES_UNWELL: "the alarm recovery-failed watches the execution that ends with it",
    Metric.RECOVERY_MINUTES: "what takes too long is in the alarm rto-missed",
    Metric.REQUESTS: "counts use",
    Metric.RTO_MET: "there is one for each plan; the alarm rto-missed watches them together",
    Metric.RUNS_PARTIAL: "what makes a run partial has alarms, and no-successful-run goes off if it stays so",
    Metric.SERVERS: "counts what there is",
    Metric.SERVERS_CHANGED: "counts work that was done",
    Metric.SERVERS_IN_SYNC: "counts what there is",
    Metric.SERVERS_REFUSED: "the alarm refusals counts their targets",
    Metric.SERVERS_SKIPPED: "the run says why; servers that are disconnected or gone are skipped as they should be",
    Metric.THROTTLED: "calls are repeated; what could not be read then is in the alarm unreadable",
}
