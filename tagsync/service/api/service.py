"""What the routes of the API work with."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from tagsync.core.documents.document import Document
from tagsync.core.errors import both
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.engine.apply import utc_now
from tagsync.engine.kept.values import KeptValues
from tagsync.engine.service_ports import Executions, Invoker, Leases, LogLevels, Runs, Schedule, SettingsLog
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.narrow import writing_as
from tagsync.recovery.cleanup.due import LaterCleanups
from tagsync.recovery.drills.ports import DrillBook
from tagsync.recovery.native.ports import Acts
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.readiness.ports import ReadinessBooks
from tagsync.recovery.times.ports import KeptTimes
from tagsync.service.api.roles import Caller
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.requests import run_id_of_path

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ApiService:
    """`invoke` starts the function `drs_tag_sync`. `connect` makes connections: to check that regions exist, which
    calls nothing, and to read for discovery and recovery, with `workers` calls at once. `plans` are the native plans
    that can be started by name, and `policy` says which tags their servers should have. `recovery_role` is the name of
    the role that runs them in each account; empty: the write role. `desk` is None if drives are not deployed,
    `cleanups` if drills are not cleaned up here. `times` says how long drives took, `readiness` what checks of the
    plans `configured`, of both kinds, came to, `drills` what became of those of the calendar. `keeps_values`: runs keep
    what they overwrite, as `values`."""

    access: Access
    runs: Runs
    leases: Leases
    executions: Executions
    settings: SettingsLog
    log_levels: LogLevels
    schedule: Schedule
    invoke: Invoker
    connect: Connect
    acts: Acts
    values: KeptValues
    times: KeptTimes
    readiness: ReadinessBooks
    drills: DrillBook
    keeps_values: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    workers: int = 16
    policy: Policy = DEFAULT_POLICY
    plans: Mapping[str, Definition] = field(default_factory=dict)
    configured: Mapping[str, Definition] = field(default_factory=dict)
    recovery_role: str = ""
    desk: DriveDesk | None = None
    cleanups: LaterCleanups | None = None
    now: Callable[[], datetime] = utc_now
    sleep: Callable[[float], None] = time.sleep

    @property
    def recovery_access(self) -> Access:
        """All accounts, with the recovery role in place of the write role."""
        return writing_as(self.access, self.recovery_role) if self.recovery_role else self.access


@dataclass(frozen=True, slots=True)
class ApiRequest:
    """A request of a caller who may make it. `body` and `query` are open documents that share their mistakes; a body
    that was not sent is an empty one."""

    caller: Caller
    body: Document
    query: Document
    path: Mapping[str, str]
    context: Context

    def of_path(self, name: str, read: Callable[[str], T]) -> T:
        """What a name in the path stands for. Raises `InputError` with all mistakes of the request, whose body and
        query are read before."""
        found, _ = both(lambda: read(self.path[name]), self.body.done)
        return found

    def run_id(self) -> str:
        """The id of a run in the path, as `of_path`."""
        return self.of_path("run_id", run_id_of_path)
