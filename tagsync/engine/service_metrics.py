"""What the functions of the service count, in the namespace `tagsync`. Alarms watch it, and the dashboard shows it."""

from __future__ import annotations

from enum import StrEnum


class Metric(StrEnum):
    """The name of a metric in CloudWatch. No function counts anything else."""

    BAD_INPUT = "BadInput"
    COVERAGE = "Coverage"
    DISCOVERIES = "Discoveries"
    EVENTS_FAILED = "EventsFailed"
    EVENTS_HEALED = "EventsHealed"
    FORBIDDEN = "Forbidden"
    INVOCATIONS = "Invocations"
    RECOVERIES_CANCELLED = "RecoveriesCancelled"
    RECOVERIES_CRASHED = "RecoveriesCrashed"
    RECOVERIES_FAILED = "RecoveriesFailed"
    RECOVERIES_INCOMPLETE = "RecoveriesIncomplete"
    RECOVERIES_REFUSED = "RecoveriesRefused"
    RECOVERIES_STARTED = "RecoveriesStarted"
    RECOVERIES_SUCCEEDED = "RecoveriesSucceeded"
    RECOVERIES_UNCLEAR = "RecoveriesUnclear"
    RECOVERIES_UNWELL = "RecoveriesUnwell"
    REFUSALS = "Refusals"
    REQUESTS = "Requests"
    RUNS_CRASHED = "RunsCrashed"
    RUNS_FAILED = "RunsFailed"
    RUNS_PARTIAL = "RunsPartial"
    RUNS_SUCCEEDED = "RunsSucceeded"
    SERVERS = "Servers"
    SERVERS_CHANGED = "ServersChanged"
    SERVERS_FAILED = "ServersFailed"
    SERVERS_IN_SYNC = "ServersInSync"
    SERVERS_REFUSED = "ServersRefused"
    SERVERS_SKIPPED = "ServersSkipped"
    SERVICE_ERRORS = "ServiceErrors"
    THROTTLED = "Throttled"
    UNREADABLE_TARGETS = "UnreadableTargets"
