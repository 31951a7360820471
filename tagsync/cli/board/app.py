"""The application behind the door: each page, and its events, at one address."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from tagsync.cli.board.feed import Watched, in_thread
from tagsync.cli.board.views import View
from tagsync.core.errors import InputError
from tagsync.report.pages.board.live import Freshness, Link, live, waiting_page

BEAT_SECONDS = 10.0
"""So often an open page hears that the board is there, even if nothing changes."""

_EVENTS = "text/event-stream"
_OLD_ON_REQUEST = 900.0
"""What is read on request alone is old after so many seconds."""
_LEAST_OLD = 30.0


class Bell:
    """Wakes all who listen when a page may have changed, and when the board ends."""

    def __init__(self) -> None:
        self._listening: set[asyncio.Event] = set()
        self.has_ended = False

    def ring(self) -> None:
        for each in self._listening:
            each.set()

    def end(self) -> None:
        self.has_ended = True
        self.ring()

    @contextmanager
    def listening(self) -> Iterator[asyncio.Event]:
        event = asyncio.Event()
        self._listening.add(event)
        try:
            yield event
        finally:
            self._listening.discard(event)


class Pages:
    """Answers with the page of a view, or with its events if these are asked for (`Accept: text/event-stream`).

    `find` gives the view at an address, None or `InputError` if there is none. `main` are those that every page links
    to. `root` is the path of the board, with its token.
    """

    def __init__(self, find: Callable[[str], View | None], main: Sequence[View], root: str, bell: Bell) -> None:
        self._find, self._main, self._root, self._bell = find, main, root, bell

    def application(self) -> Starlette:
        return Starlette(routes=[Route("/{path:path}", self._answer, methods=["GET"])])

    async def _answer(self, request: Request) -> Response:
        try:
            view = self._find(request.path_params["path"])
        except InputError:
            view = None
        if view is None:
            return PlainTextResponse("The board has no such page.\n", 404)
        if request.method == "GET" and _EVENTS in request.headers.get("accept", ""):
            return StreamingResponse(self._events(view), media_type=_EVENTS)
        if "again" in request.query_params:
            for feed in view.feeds():
                feed.again()
            return RedirectResponse(f"{self._root}{view.path}", 303)
        for feed in view.feeds():
            feed.keep()
        fresh = freshness(view.feeds())  # before the page, which may be newer than this says, and never older
        page = live(await in_thread(lambda: self._page(view)), self._links(view), fresh)
        return HTMLResponse(page.text, headers={"Content-Security-Policy": f"{page.policy}; frame-ancestors 'none'"})

    def _page(self, view: View) -> str:
        problems = [feed.seen.problem for feed in view.feeds() if feed.seen.problem]
        return view.page() or waiting_page(view.title, problems)

    def _links(self, here: View) -> list[Link]:
        return [Link(each.title, f"{self._root}{each.path}", each.path == here.path) for each in self._main]

    async def _events(self, view: View) -> AsyncIterator[str]:
        """Says at once, at every change and at every beat which number the page has now."""
        yield "retry: 2000\n\n"
        with self._bell.listening() as rung:
            while not self._bell.has_ended:
                for feed in view.feeds():
                    feed.keep()
                rung.clear()
                yield f"event: state\ndata: {json.dumps({'number': freshness(view.feeds()).number})}\n\n"
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(rung.wait(), BEAT_SECONDS)


def freshness(feeds: Sequence[Watched]) -> Freshness:
    """How new what these feeds know is: as old as the oldest of it."""
    now = datetime.now(UTC)
    seen = [feed.seen for feed in feeds]
    times = [each.read_at for each in seen if each.read_at]
    is_read = len(times) == len(feeds)
    pauses = [feed.pause for feed in feeds if feed.pause is not None]
    begun = [feed.seen.reading_since for feed in feeds if feed.pause is None or not feed.seen.reads]
    return Freshness(
        number="-".join(f"{each.reads}" for each in seen) + ("r" if any(begun) else ""),
        read_at=min(times) if is_read else None,
        age=round((now - min(times)).total_seconds(), 1) if is_read else None,
        old_in=round(min(_old_in(feed, now) for feed in feeds), 1),
        pause=min(pauses, default=None),
        problems=tuple(dict.fromkeys(each.problem for each in seen if each.problem)),
        failing_since=min((each.failing_since for each in seen if each.failing_since), default=None),
        reading_since=min(filter(None, begun), default=None),
    )


def _old_in(feed: Watched, now: datetime) -> float:
    """Seconds until what a feed knows counts as old: two reads have failed to come by then."""
    lasts = _OLD_ON_REQUEST if feed.pause is None else max(_LEAST_OLD, 3 * feed.pause)
    return lasts - (now - feed.seen.read_at).total_seconds() if feed.seen.read_at else 0.0
