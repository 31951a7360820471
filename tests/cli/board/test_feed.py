"""Feeds: read once for all, only while a page is open, and what was read stays if the next read fails."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable

import pytest

import tagsync.cli.board.feed as feed_file
from tagsync.cli.board.feed import Feed, Seen
from tagsync.core.errors import TagsyncError

Play = Callable[["Source"], Awaitable[None]]


class Source:
    """Something to read, and the feed of it. A read takes `answers` from the front; the last one stays."""

    def __init__(self, *answers: int | Exception, pause: float | None = 0.01) -> None:
        self._answers = list(answers)
        self._rang = asyncio.Event()
        self.may_read = threading.Event()
        self.may_read.set()
        self.feed: Feed[int] = Feed(self._read, lambda _: pause, self._rang.set)

    def _read(self) -> int:
        self.may_read.wait(timeout=10)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def until(self, is_so: Callable[[Seen[int]], bool]) -> Seen[int]:
        """What is known once it is so. Between changes nothing is asked."""
        async with asyncio.timeout(10):
            while not is_so(self.feed.seen):
                self._rang.clear()
                await self._rang.wait()
        return self.feed.seen


def play(scene: Callable[[], Awaitable[None]]) -> None:
    async def run() -> None:
        await scene()

    asyncio.run(run())


def test_it_reads_at_once_and_goes_on_while_a_page_is_open() -> None:
    async def scene() -> None:
        source = Source(1, 2, 3)
        assert source.feed.seen == Seen()
        source.feed.keep()
        first = await source.until(lambda seen: seen.reads == 1)
        assert (first.value, first.problem) == (1, "")
        assert first.read_at
        source.feed.keep()
        source.feed.keep()
        assert (await source.until(lambda seen: seen.reads == 3)).value == 3

    play(scene)


def test_it_stops_when_no_page_is_open_and_goes_on_with_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed_file, "LEASE_SECONDS", 0.05)

    async def scene() -> None:
        source = Source(1)
        source.feed.keep()
        async with asyncio.timeout(10):
            while source.feed.is_going:
                await asyncio.sleep(0)
        reads = source.feed.seen.reads
        assert reads >= 1
        source.feed.keep()
        await source.until(lambda seen: seen.reads > reads)

    play(scene)


def test_what_was_read_stays_if_the_next_read_fails_and_says_since_when() -> None:
    async def scene() -> None:
        source = Source(1, TagsyncError("denied"), TagsyncError("denied again"), 2)
        source.feed.keep()
        good = await source.until(lambda seen: seen.reads == 1)
        failed = await source.until(lambda seen: seen.reads == 2)
        again = await source.until(lambda seen: seen.reads == 3)
        assert [(each.value, each.read_at) for each in (failed, again)] == [(1, good.read_at)] * 2
        assert (failed.problem, again.problem) == ("denied", "denied again")
        assert failed.failing_since == again.failing_since
        healthy = await source.until(lambda seen: seen.reads == 4)
        assert (healthy.value, healthy.problem, healthy.failing_since) == (2, "", None)

    play(scene)


def test_a_defect_is_told_by_its_type_and_not_by_what_it_holds() -> None:
    async def scene() -> None:
        source = Source(KeyError("secret-value"), 1)
        source.feed.keep()
        seen = await source.until(lambda seen: seen.reads == 1)
        assert "unexpected KeyError" in seen.problem
        assert "secret-value" not in seen.problem
        assert (await source.until(lambda seen: seen.reads == 2)).value == 1

    play(scene)


def test_on_request_it_reads_once_and_then_only_when_it_is_asked() -> None:
    async def scene() -> None:
        source = Source(1, 2, pause=None)
        source.feed.keep()
        await source.until(lambda seen: seen.reads == 1)
        for _ in range(3):
            source.feed.keep()
            await asyncio.sleep(0)
        assert source.feed.seen.reads == 1
        source.feed.again()
        assert (await source.until(lambda seen: seen.reads == 2)).value == 2

    play(scene)


def test_a_read_that_takes_long_shows_since_when_and_is_not_begun_twice() -> None:
    async def scene() -> None:
        source = Source(1, 2, pause=None)
        source.may_read.clear()
        source.feed.again()
        begun = await source.until(lambda seen: seen.reading_since is not None)
        assert begun.value is None
        source.feed.again()
        source.may_read.set()
        ended = await source.until(lambda seen: seen.reads == 2)
        assert (ended.value, ended.reading_since) == (2, None)

    play(scene)
