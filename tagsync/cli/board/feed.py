"""Feeds: a thing that is read again and again while a page of it is open, once for all browsers."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Generic, Protocol, TypeVar

from tagsync.core.errors import TagsyncError
from tagsync.core.problems import ProblemKind
from tagsync.engine.defects import defect

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

LEASE_SECONDS = 120.0
"""How long a feed goes on after the last sign of an open page."""


@dataclass(frozen=True, slots=True)
class Seen(Generic[T_co]):
    """What a feed knows. `value` is what was read last, at `read_at`; None before that.

    `problem` says why the newest read has failed, and `failing_since` when the first in a row did. `reading_since` is
    when the read at work began. `reads` counts those that have ended, also the failed ones.
    """

    value: T_co | None = None
    read_at: datetime | None = None
    problem: str = ""
    failing_since: datetime | None = None
    reading_since: datetime | None = None
    reads: int = 0


class Watched(Protocol):
    """What a page needs to know of a feed of anything."""

    @property
    def seen(self) -> Seen[object]: ...

    @property
    def pause(self) -> float | None: ...

    def keep(self) -> None: ...

    def again(self) -> None: ...


class Feed(Generic[T]):
    """Reads in a thread of its own, at once when a page is opened, and after that every `every(value)` seconds for as
    long as `keep` is called. None: only when `again` is called. `tell` is called after each read, and when one begins.

    To be used in one event loop. `read` raises `TagsyncError` if it fails; anything else is told as a defect.
    """

    def __init__(
        self, read: Callable[[], T], every: Callable[[T | None], float | None], tell: Callable[[], None]
    ) -> None:
        self._read, self._every, self._tell = read, every, tell
        self._until = self._looked_at = 0.0
        self._wanted = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.seen: Seen[T] = Seen()

    @property
    def pause(self) -> float | None:
        """Seconds between two reads; None if it is read on request alone."""
        return self._every(self.seen.value)

    @property
    def is_going(self) -> bool:
        """Whether it reads, or will by itself."""
        return self._task is not None

    def keep(self) -> None:
        """A page is open: goes on for `LEASE_SECONDS`, and begins if it has stopped."""
        self._until = asyncio.get_running_loop().time() + LEASE_SECONDS
        if self._task is None:
            self._task = asyncio.create_task(self._go_on())

    def again(self) -> None:
        """Reads as soon as the read at work, if there is one, has ended."""
        self._wanted.set()
        self.keep()

    async def _go_on(self) -> None:
        clock = asyncio.get_running_loop().time
        try:
            while (left := self._until - clock()) > 0:
                rest = self._rest(clock())
                if rest is None or rest > 0:
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._wanted.wait(), left if rest is None else min(rest, left))
                    if self._rest(clock()) != 0:
                        continue
                self._wanted.clear()
                await self._look()
                self._looked_at = clock()
        finally:
            self._task = None

    def _rest(self, now: float) -> float | None:
        """Seconds until the next read is due."""
        if self._wanted.is_set() or not self.seen.reads:
            return 0
        pause = self.pause
        return None if pause is None else max(0.0, self._looked_at + pause - now)

    async def _look(self) -> None:
        self.seen = replace(self.seen, reading_since=_now())
        self._tell()
        try:
            value = await in_thread(self._read)
        except TagsyncError as error:
            self._failed(str(error))
        except Exception as error:
            self._failed(f"{ProblemKind.DEFECT.heading}: {defect(error, 'the board')}")
        else:
            self.seen = Seen(value, _now(), reads=self.seen.reads + 1)
        self._tell()

    def _failed(self, problem: str) -> None:
        seen = self.seen
        since = seen.failing_since or _now()
        self.seen = replace(seen, problem=problem, failing_since=since, reading_since=None, reads=seen.reads + 1)


def _now() -> datetime:
    return datetime.now(UTC)


async def in_thread(work: Callable[[], T]) -> T:
    """What `work` returns or raises, from a thread that the end of the program does not wait for."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(how: Callable[[Any], None], result: object) -> None:
        if not done.cancelled():
            how(result)

    def run() -> None:
        try:
            outcome: tuple[Callable[[Any], None], object] = done.set_result, work()
        except Exception as error:
            outcome = done.set_exception, error
        with contextlib.suppress(RuntimeError):  # the loop is closed: the board has ended
            loop.call_soon_threadsafe(settle, *outcome)

    threading.Thread(target=run, name="board", daemon=True).start()
    return await done
