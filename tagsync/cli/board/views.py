"""The pages of the board: which feeds each is made of, and how often these are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tagsync.cli.board.feed import Feed, Watched
from tagsync.cli.board.source import FleetSource
from tagsync.discovery.selectors import Selector
from tagsync.report.discovery.redaction import hidden, hidden_drift
from tagsync.report.pages.discovery import discovery_page
from tagsync.report.pages.tags import plan_page


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds between two reads: of a recovery at work, of one that has ended, of what is at work (but at least a
    second for each target), of records; and of fleets, None: on request alone."""

    recovery: float = 5.0
    ended: float = 60.0
    at_work: float = 30.0
    records: float = 60.0
    fleet: float | None = None


@dataclass(frozen=True, slots=True)
class View:
    """One page. `path` is its address behind the token. `page` gives None while nothing was read."""

    title: str
    path: str
    feeds: Callable[[], Sequence[Watched]]
    page: Callable[[], str | None]


def read_as_page(title: str, path: str, read: Callable[[], str], pause: float | None, tell: Callable[[], None]) -> View:
    """A view with one feed, which gives the page itself."""
    feed = Feed(read, lambda _: pause, tell)
    return View(title, path, lambda: [feed], lambda: feed.seen.value)


def plan_view(source: FleetSource, pauses: Pauses, tell: Callable[[], None], *, redact: bool) -> View:
    return read_as_page("Plan", "plan", lambda: plan_page(source.plan(), redact=redact), pauses.fleet, tell)


def discovery_view(
    source: FleetSource, selector: Selector, wave_tag: str, pauses: Pauses, tell: Callable[[], None], *, redact: bool
) -> View:
    def read() -> str:
        selection, survey, drift = source.discovery(selector, wave_tag)
        if redact:
            return discovery_page(hidden(selection), survey, None, hidden_drift(drift))
        return discovery_page(selection, survey, None, drift)

    return read_as_page("Discovery", "discovery", read, pauses.fleet, tell)
