"""The ports of the engine: what it needs from AWS. `tagsync.aws` implements them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from tagsync.core.model import (
    LaunchSettings,
    OriginReadings,
    Problem,
    SourceServer,
    Tags,
    Target,
    TargetReading,
)
from tagsync.core.plan import ServerPlan


class Reader(Protocol):
    """Reads a fleet. Failures of AWS are returned as problems, beside what was read, and not raised (law 1).

    Called from many threads at once.
    """

    def read_servers(self, target: Target, server_ids: Sequence[str] = ()) -> TargetReading:
        """The source servers of a target. With `server_ids` only these; ids that do not exist are left out."""
        ...

    def read_origins(self, account: str, region: str, instance_ids: Sequence[str]) -> OriginReadings:
        """The instances of one account and region. Each id comes back as read, gone, or unreadable."""
        ...

    def read_launch(self, server: SourceServer) -> LaunchSettings | Problem:
        """The launch settings of one server (`GetLaunchConfiguration`: one call a server)."""
        ...


class Writer(Protocol):
    """Writes to one source server. Called from many threads at once, and only by an apply.

    Raises `WriteFailed` if AWS does not accept the write, `ServerGone` if the server no longer exists.
    """

    def tag(self, server: ServerPlan, tags: Tags) -> None:
        """Adds or overwrites exactly these keys (`TagResource`)."""
        ...

    def untag(self, server: ServerPlan, keys: Sequence[str]) -> None:
        """Removes exactly these keys (`UntagResource`), in several calls if they are too long for one."""
        ...

    def update_launch(self, server: ServerPlan, *, copy_tags: bool | None, right_sizing: str | None) -> None:
        """Sets the given launch settings and leaves those that are None (`UpdateLaunchConfiguration`)."""
        ...


class WriteFailed(Exception):
    """AWS did not accept a write; `problem` says why. `removed` are the keys that an `untag` had removed before."""

    def __init__(self, problem: Problem, removed: Sequence[str] = ()) -> None:
        self.problem = problem
        self.removed = tuple(removed)
        super().__init__(str(problem))


class ServerGone(Exception):
    """The source server no longer exists."""
