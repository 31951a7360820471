"""What starts of plans work with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from tagsync.core.policy import Policy
from tagsync.recovery.cleanup.due import LaterCleanups
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.native.ports import Acts
from tagsync.service.driven.desk import DriveDesk


class Means(Protocol):
    """`cleanups` is None if drills are not cleaned up here. `hooks` are what hooks of driven plans may call."""

    @property
    def policy(self) -> Policy: ...
    @property
    def acts(self) -> Acts: ...
    @property
    def desk(self) -> DriveDesk: ...
    @property
    def cleanups(self) -> LaterCleanups | None: ...
    @property
    def hooks(self) -> AllowedHooks: ...
    @property
    def workers(self) -> int: ...
    @property
    def now(self) -> Callable[[], datetime]: ...
