"""What a page says of its own age, without a server."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tagsync.cli.board.app import Bell, Pages, freshness
from tagsync.cli.board.feed import Seen
from tagsync.cli.board.views import View
from tagsync.report.pages.board.live import is_old, waiting_page


@dataclass
class Known:
    """A feed that knows something, read so many seconds ago."""

    ago: float | None = 0.0
    pause: float | None = 5.0
    problem: str = ""
    reads: int = 1
    seen: Seen[object] = field(default_factory=Seen)

    def __post_init__(self) -> None:
        now = datetime.now(UTC)
        read_at = None if self.ago is None else now - timedelta(seconds=self.ago)
        self.seen = Seen("x", read_at, self.problem, now if self.problem else None, reads=self.reads)

    def keep(self) -> None:
        pass

    def again(self) -> None:
        self.seen = replace(self.seen, reads=self.seen.reads + 1)


@pytest.mark.parametrize(
    ("feeds", "old"),
    [
        ([{"ago": 1}], False),
        ([{"ago": 25}], False),
        ([{"ago": 31}], True),
        ([{"ago": 50, "pause": 60}], False),
        ([{"ago": 200, "pause": 60}], True),
        ([{"ago": 800, "pause": None}], False),
        ([{"ago": 1000, "pause": None}], True),
        ([{"ago": 1}, {"ago": 31}], True),
        ([{"ago": 1}, {"ago": 50, "pause": 60}], False),
        ([{"ago": 1}, {"ago": None}], True),
        ([{"ago": 1}, {"ago": 1, "problem": "denied"}], True),
    ],
)
def test_law_1_a_page_is_as_old_as_the_oldest_of_what_it_shows(feeds: list[dict[str, Any]], old: bool) -> None:
    assert is_old(freshness([Known(**each) for each in feeds])) == old


def test_the_number_changes_with_each_read_of_any_feed() -> None:
    feeds = [Known(), Known()]
    before = freshness(feeds).number
    feeds[1].again()
    assert freshness(feeds).number != before
    assert freshness([Known(reads=1), Known(reads=11)]).number != freshness([Known(reads=11), Known(reads=1)]).number


def test_a_page_never_claims_to_be_newer_than_it_is() -> None:
    """The next read ends while the page is made: the browser has to take the page again."""
    feed = Known()

    def page() -> str:
        feed.again()
        return waiting_page("Plan", ())

    view = View("Plan", "", lambda: [feed], page)
    transport = httpx.ASGITransport(Pages(lambda _: view, [view], "/", Bell()).application())

    async def text() -> str:
        async with httpx.AsyncClient(transport=transport, base_url="http://board", trust_env=False) as client:
            return (await client.get("/")).text

    shown = re.search('data-number="(.*?)"', asyncio.run(text()))
    assert shown
    assert (shown[1], freshness([feed]).number) == ("1", "2")
