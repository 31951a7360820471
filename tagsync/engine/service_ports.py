"""The ports of the always-on service: its store, its schedule, its functions, reports and pages; and its metrics."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from tagsync.core.errors import TagsyncError

if TYPE_CHECKING:  # a function in Lambda starts without the parts that it does not use
    from tagsync.core.model import Target
    from tagsync.engine.history import Header, HeaderPage, Page, ServerRow, TargetOutcome
    from tagsync.engine.schedule import LevelChange, ScheduleState, SettingsChange, SettingsVersion


class ServiceError(TagsyncError):
    """A resource of the service itself failed: its table, its schedule or its functions."""


class TableMissing(ServiceError):
    """There is no table of this name in this region."""


class LeaseHeld(TagsyncError):
    """Another run of the same scope is at work."""

    def __init__(self, scope: str, run_id: str, holder: str = "") -> None:
        self.scope = scope
        self.run_id = run_id
        self.holder = holder
        super().__init__(f"The run {run_id} is at work on {scope}. Wait for it to end, or for its lease to expire")


class SettingsMoved(TagsyncError):
    """Another caller changed the settings after they were read."""


class ScheduleRejected(TagsyncError):
    """EventBridge Scheduler does not accept the expression."""


class Leases(Protocol):
    """At most one run of a scope works at a time. A lease expires if it is not renewed, so a crashed run does not block
    others for long."""

    def acquire(
        self, scope: str, run_id: str, *, now: datetime, until: datetime, holder: str = "", dead: str = ""
    ) -> str:
        """Takes the lease, or renews it for the run that has it. Raises `LeaseHeld`.

        `holder` is what works under the lease: an execution, or an invocation that Lambda repeats. It is one thing at
        a time, so what it began before has crashed. `dead` is a run that is known to have crashed.

        Returns the run whose lease it took over, if any: that run has crashed.
        """
        ...

    def release(self, scope: str, run_id: str) -> None:
        """Gives the lease back, if this run still has it."""
        ...

    def holder(self, scope: str, now: datetime) -> str:
        """The run that has the lease; empty if none has."""
        ...


class Executions(Protocol):
    """The executions of state machines."""

    def has_ended(self, holder: str) -> bool:
        """Whether this is an execution, and it has ended, in whichever way. Raises `ServiceError`."""
        ...


class Runs(Protocol):
    """The record of runs. Every write may be repeated without harm."""

    def begin(self, header: Header) -> None: ...

    def save_target(self, run_id: str, outcome: TargetOutcome, rows: Sequence[ServerRow]) -> None: ...

    def outcomes(self, run_id: str) -> tuple[TargetOutcome, ...]: ...

    def rows(self, run_id: str, target: Target | None = None) -> Iterable[ServerRow]:
        """The rows of one target, or of all."""
        ...

    def rows_page(self, run_id: str, *, limit: int, token: str = "") -> Page:
        """Raises `InputError` for an invalid token."""
        ...

    def finish(self, header: Header) -> None: ...

    def header(self, run_id: str) -> Header | None: ...

    def headers(self, *, limit: int, token: str = "", results: bool = False) -> HeaderPage:
        """Runs, the newest first, without their results unless these are asked for. Raises `InputError` for an invalid
        token."""
        ...


class Sightings(Protocol):
    """Which targets have servers from which origins, as of the last full run."""

    def save(self, seen: Mapping[Target, Iterable[tuple[str, str]]]) -> None: ...

    def load(self) -> Mapping[Target, frozenset[tuple[str, str]]]: ...


class SettingsLog(Protocol):
    """How often the settings were changed, when, and by whom."""

    def current(self) -> SettingsVersion: ...

    def advance(self, before: SettingsVersion, after: SettingsVersion) -> None:
        """Raises `SettingsMoved` unless `before` is still the current version."""
        ...

    def note(self, change: SettingsChange | LevelChange) -> None:
        """Keeps a change."""
        ...

    def changes(self, limit: int) -> tuple[SettingsChange | LevelChange, ...]:
        """The newest changes first."""
        ...


@dataclass(frozen=True, slots=True)
class LevelForNow:
    """The least that functions log until a moment, and who asked for it."""

    level: str
    until: datetime
    set_by: str


class LogLevels(Protocol):
    """The level of the logs while it is not that of the deployment."""

    def current(self, now: datetime) -> LevelForNow | None: ...

    def change(self, level: LevelForNow) -> None: ...


class Schedule(Protocol):
    """The schedule of the full run (EventBridge Scheduler)."""

    def read(self) -> ScheduleState: ...

    def change(self, *, enabled: bool, expression: str) -> ScheduleState:
        """Sets both, keeps the rest of the schedule, reads back what was set. Raises `ScheduleRejected`."""
        ...


class Invoker(Protocol):
    """Starts the tag sync function without waiting for it (`lambda:InvokeFunction`, type `Event`)."""

    def __call__(self, event: Mapping[str, object]) -> None: ...


class Reports(Protocol):
    """Sends the report of a run to its subscribers (`sns:Publish`)."""

    def __call__(self, subject: str, text: str) -> None:
        """Raises `ServiceError`."""
        ...


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page in a bucket of S3, which is in this region."""

    bucket: str
    key: str
    region: str


class Pages(Protocol):
    """Stores the pages of runs and recoveries (`s3:PutObject`)."""

    def __call__(self, key: str, page: str) -> StoredPage:
        """Replaces what is there under this key. Raises `ServiceError`."""
        ...


class Metric(StrEnum):
    """What the functions count, in the namespace `tagsync`. They count nothing else."""

    BAD_INPUT = "BadInput"
    COVERAGE = "Coverage"
    DAYS_SINCE_DRILL = "DaysSinceDrill"
    DISCOVERIES = "Discoveries"
    DRILLS_FAILED = "DrillsFailed"
    DRILLS_MISSED = "DrillsMissed"
    DRILL_INSTANCES_LEFT = "DrillInstancesLeft"
    EVENTS_FAILED = "EventsFailed"
    EVENTS_HEALED = "EventsHealed"
    FORBIDDEN = "Forbidden"
    INVOCATIONS = "Invocations"
    LAUNCHES_FAILED_OUTSIDE = "LaunchesFailedOutside"
    OTHER_HUB_UNREAD = "OtherHubUnread"
    PLAN_DIFFERS = "PlanDiffers"
    PLAN_REFUSALS = "PlanRefusals"
    RECOVERIES_CANCELLED = "RecoveriesCancelled"
    RECOVERIES_CRASHED = "RecoveriesCrashed"
    RECOVERIES_FAILED = "RecoveriesFailed"
    RECOVERIES_INCOMPLETE = "RecoveriesIncomplete"
    RECOVERIES_REFUSED = "RecoveriesRefused"
    RECOVERIES_STARTED = "RecoveriesStarted"
    RECOVERIES_SUCCEEDED = "RecoveriesSucceeded"
    RECOVERIES_UNCLEAR = "RecoveriesUnclear"
    RECOVERIES_UNWELL = "RecoveriesUnwell"
    RECOVERY_MINUTES = "RecoveryMinutes"
    REFUSALS = "Refusals"
    REGION_SWITCH_FAILED = "RegionSwitchFailed"
    REPORTS_NOT_STORED = "ReportsNotStored"
    REQUESTS = "Requests"
    PLAN_READY = "PlanReady"
    RTO_MET = "RtoMet"
    RTO_MISSED = "RtoMissed"
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
    STOOD_BACK = "StoodBack"
    THROTTLED = "Throttled"
    UNPROTECTED = "Unprotected"
    UNREADABLE_TARGETS = "UnreadableTargets"
