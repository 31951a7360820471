"""What the routes of the API work with."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from tagsync.core.errors import InputError, Mistake
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import Executions, Invoker, Leases, LogLevels, Runs, Schedule, SettingsLog
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.narrow import writing_as
from tagsync.recovery.plans.definition import Definition
from tagsync.service.api.roles import Caller
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.deadline import Context


@dataclass(frozen=True, slots=True)
class ApiService:
    """`invoke` starts the function `drs_tag_sync`. `connect` makes connections: to check that regions exist, which
    calls nothing, and to read for discovery and recovery, with `workers` calls at once. `plans` are the native plans
    that can be started by name, and `policy` says which tags their servers should have. `recovery_role` is the name of
    the role that runs them in each account; empty: the write role. `desk` is None if drives are not deployed."""

    access: Access
    runs: Runs
    leases: Leases
    executions: Executions
    settings: SettingsLog
    log_levels: LogLevels
    schedule: Schedule
    invoke: Invoker
    connect: Connect
    names: Mapping[str, str] = field(default_factory=dict)
    workers: int = 16
    policy: Policy = DEFAULT_POLICY
    plans: Mapping[str, Definition] = field(default_factory=dict)
    recovery_role: str = ""
    desk: DriveDesk | None = None
    now: Callable[[], datetime] = utc_now
    sleep: Callable[[float], None] = time.sleep

    @property
    def recovery_access(self) -> Access:
        """All accounts, with the recovery role in place of the write role."""
        return writing_as(self.access, self.recovery_role) if self.recovery_role else self.access


@dataclass(frozen=True, slots=True)
class ApiRequest:
    """A request of a caller who may make it. `body` is the parsed JSON, or None."""

    caller: Caller
    body: object
    query: Mapping[str, str]
    path: Mapping[str, str]
    context: Context

    def without_body(self) -> None:
        """Raises `InputError` if there is a body."""
        if self.body not in (None, {}):
            raise InputError([Mistake("body", "this request takes no body", "Leave it out")])
