"""A connection that is kept from one invocation to the next: its sessions, its clients, the rates it has learned."""

from __future__ import annotations

import time
from collections.abc import Callable

from tagsync.aws.connection import Connection
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.deadline import Context, seconds_to_work


class WarmConnection:
    """An instance of a function has one invocation at a time, so one connection serves them all.

    A connection remembers what failed (a role that could not be assumed), so `drop` it after something has.
    """

    def __init__(self, connect: Connect, access: Access, clock: Callable[[], float] = time.monotonic) -> None:
        self._connect = connect
        self._access = access
        self._stop = Stop(clock=clock)
        self._connection: Connection | None = None

    def use(self, context: Context) -> tuple[Connection, Stop]:
        """The connection, and the `Stop` that ends its work in time."""
        self._stop.restart(seconds_to_work(context))
        if self._connection is None:
            self._connection = self._connect(self._access, self._stop)
        return self._connection, self._stop

    def drop(self) -> None:
        self._connection = None
