"""The connection: everything that tagsync reads from and writes to AWS, for all accounts of an `Access`."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from tagsync.aws.fleet.writer import AwsWriter
from tagsync.aws.reading import ReadingConnection
from tagsync.aws.sdk.calls import Calls
from tagsync.aws.sdk.sessions import Sessions
from tagsync.engine.ports import Writer
from tagsync.engine.stop import Stop

if TYPE_CHECKING:
    from tagsync.aws.conformance.run import Inquiry
    from tagsync.core.model import Target
    from tagsync.recovery.cleanup.clean import Cleaner
    from tagsync.recovery.cleanup.cleanup import Drill
    from tagsync.recovery.cleanup.ports import Terminator
    from tagsync.recovery.driven.ports import Launcher
    from tagsync.recovery.hooks.ports import HookCaller
    from tagsync.recovery.native.ports import NativeExecutions
    from tagsync.recovery.plans.ports import NativePlans

_CLEANING_SECONDS = 120.0
"""How long cleaning up may take after a stop."""


class Connection(ReadingConnection):
    """A connection that may write, too."""

    _read_only: ClassVar[bool] = False

    @cached_property
    def writer(self) -> Writer:
        return AwsWriter(self._sessions)

    @cached_property
    def native_plans(self) -> NativePlans:
        from tagsync.aws.recovery.plans import AwsNativePlans

        return AwsNativePlans(self._sessions)

    @cached_property
    def native_executions(self) -> NativeExecutions:
        from tagsync.aws.recovery.executions import AwsNativeExecutions

        return AwsNativeExecutions(self._sessions)

    @cached_property
    def launcher(self) -> Launcher:
        from tagsync.aws.recovery.launcher import AwsLauncher

        return AwsLauncher(self._sessions)

    @cached_property
    def terminator(self) -> Terminator:
        from tagsync.aws.recovery.terminator import AwsTerminator

        return AwsTerminator(self._sessions)

    def cleaner(self, drill: Drill) -> Cleaner:
        """What cleans up after a drill, until the stop of this connection."""
        from tagsync.recovery.cleanup.clean import Cleaner

        reads, jobs = self.launch_reader, self.native_executions
        return Cleaner(drill, self.reader, reads, jobs, self.terminator, self._workers, self._stop)

    @cached_property
    def hooks(self) -> HookCaller:
        from tagsync.aws.hooks.caller import AwsHooks

        return AwsHooks(self._sessions)

    def inquiry(self, target: Target, *, server_id: str = "", pause: Callable[[float], bool] | None = None) -> Inquiry:
        """For conformance checks of a target. `server_id` is the server that may be launched; `pause` waits."""
        from tagsync.aws.conformance.account import Account
        from tagsync.aws.conformance.run import Inquiry

        def cleaning() -> Sessions:
            calls, home = Calls(Stop(_CLEANING_SECONDS)), self._sessions.home_region
            return Sessions(self._access, self._sdk, calls, home_region=home, partition=self.partition)

        wait = pause or self._stop.sleep
        return Inquiry(Account(self._sessions, target, self._known, secrets.token_hex(4), server_id, wait, cleaning))
