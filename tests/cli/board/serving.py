"""A board that really serves: uvicorn in a thread, and browsers that are httpx."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from tagsync.cli.board.opened import Asked, open_board
from tagsync.cli.board.views import Pauses
from tagsync.cli.kit.flags import How, Show
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.targets.access import Access

QUICK = Pauses(recovery=0.05, ended=0.05, at_work=0.05, records=0.05)
REGION = "us-east-1"


@dataclass
class Board:
    """`log` are the lines that the board has logged. `end` ends it."""

    url: str
    client: httpx.Client
    log: list[str]
    end: Callable[[], None]

    def get(self, path: str = "", **headers: str) -> httpx.Response:
        return self.client.get(f"{self.url}{path}", headers=headers)

    def events(self, path: str = "") -> Generator[str]:
        """The numbers of the page, as the board tells them. The page counts as open while this is read."""
        with self.client.stream("GET", f"{self.url}{path}", headers={"Accept": "text/event-stream"}) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            for line in answer.iter_lines():
                if line.startswith("data: "):
                    yield json.loads(line.removeprefix("data: "))["number"]

    def until(self, is_there: Callable[[str], bool], path: str = "", between: Callable[[], object] = str) -> list[str]:
        """The page after each of its changes, until one is as wanted. `between` is called before each look."""
        seen, last = [], None
        for number in self.events(path):
            if number == last:
                continue
            last = number
            between()
            seen.append(self.get(path).text)
            if is_there(seen[-1]):
                return seen
        raise AssertionError("the board has ended")


@contextmanager
def serving(pauses: Pauses = QUICK, **more: Any) -> Iterator[Board]:
    """A board as the command makes it, with the credentials of the environment."""
    access = more.pop("access", Access(regions=(REGION,)))
    show = Show(redact=more.pop("redact", False))
    log: list[str] = []
    opened = open_board(Asked(access, DEFAULT_POLICY, How(workers=4), show, **more), pauses, log.append)
    thread = threading.Thread(target=opened.server.run, args=([opened.listener],))
    thread.start()

    def end() -> None:
        opened.server.should_exit = True
        thread.join(timeout=20)
        assert not thread.is_alive()

    try:
        with httpx.Client(trust_env=False, timeout=20) as client:
            yield Board(opened.url, client, log, end)
    finally:
        end()
