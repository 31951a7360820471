"""What the steps of ARC Region switch work with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from tagsync.core.policy import Policy
from tagsync.engine.apply import utc_now
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.narrow import writing_as
from tagsync.recovery.cleanup.due import LaterCleanups
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.native.ports import Acts
from tagsync.recovery.words.begun_steps import BegunSteps
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.kit.connector import Connect
from tagsync.service.plans.configured import NO_PLANS, Plans
from tagsync.service.sync.begin import RunDesk

Ask = Callable[[Mapping[str, object]], Mapping[str, object]]
"""Invokes a function and waits for its answer. Raises `ServiceError`."""


@dataclass(frozen=True, slots=True)
class RegionSwitch:
    """`plans` are those that a step can name, native and driven. `access` is to all accounts, and `role` is the name of
    the role that launches servers in each. `steps` keep what was started. `cleanups` is None if drills are not cleaned
    up here. `hub` asks the function that puts this hub in charge; None: there is one hub. `hooks` are what hooks of
    driven plans may call."""

    access: Access
    role: str
    policy: Policy
    steps: BegunSteps
    runs: RunDesk
    desk: DriveDesk
    acts: Acts
    connect: Connect
    cleanups: LaterCleanups | None = None
    hub: Ask | None = None
    plans: Plans = field(default_factory=lambda: NO_PLANS)
    hooks: AllowedHooks = field(default_factory=AllowedHooks)
    workers: int = 16
    now: Callable[[], datetime] = utc_now

    @property
    def recovery_access(self) -> Access:
        return writing_as(self.access, self.role)
