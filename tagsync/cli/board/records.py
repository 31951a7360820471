"""What the service remembers: the page of all runs and the page of each, and the readiness of plans."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable

from tagsync.aws.sdk.clock import AwsClock
from tagsync.cli.board.views import Pauses, View, read_as_page
from tagsync.core.errors import InputError, Mistake, TagsyncError
from tagsync.engine.run import RUN_ID
from tagsync.engine.service_ports import Runs, TableMissing
from tagsync.recovery.readiness.as_of import as_of
from tagsync.recovery.readiness.ports import ReadinessBooks
from tagsync.recovery.times.ports import KeptTimes
from tagsync.report.pages.past.run import past_run_page
from tagsync.report.pages.past.runs import runs_page
from tagsync.report.pages.recovery.readiness import readiness_page
from tagsync.report.recovery.readiness.lines import Shown

NEWEST = 100
"""So many runs are shown: four days of one an hour."""
_PATH = "history"
_CHANGES = 10
"""So much of the history of each plan is shown."""


_PATIENCE = 5.0


def refuse_missing_table(runs: Runs, seconds: float = _PATIENCE) -> None:
    """Raises `TableMissing` where AWS says so within so many seconds.

    A table that does not answer, or may not be read, may do so later: the pages tell it, and ask again.
    """
    missing: list[TableMissing] = []

    def look() -> None:
        try:
            runs.headers(limit=1)
        except TableMissing as error:
            missing.append(error)
        except TagsyncError:
            pass

    looking = threading.Thread(target=look, name="table", daemon=True)
    looking.start()
    looking.join(seconds)
    if missing:
        raise missing[0]


def readiness_view(
    books: ReadinessBooks, times: KeptTimes, clock: AwsClock, pauses: Pauses, tell: Callable[[], None], *, redact: bool
) -> View:
    """Which plans would start now, as the service found at its last look. Nothing is looked at anew."""

    def read() -> str:
        kept, now = books.all(), clock.now()
        shown = [
            Shown(as_of(each, now), books.history(each.plan, _CHANGES), next(iter(times.of(each.plan, 1)), None))
            for each in kept
        ]
        return readiness_page(shown, now, redact=redact)

    return read_as_page("Readiness", "readiness", read, pauses.records, tell)


class History:
    """`all` is the page of the newest runs of a table. They hold no tag values."""

    def __init__(self, runs: Runs, table: str, pauses: Pauses, tell: Callable[[], None]) -> None:
        self._runs, self._table, self._pauses, self._tell = runs, table, pauses, tell
        self._views: dict[str, View] = {}
        self.all = read_as_page("History", _PATH, self._read_all, pauses.records, tell)

    def run(self, run_id: str) -> View:
        """The page of one run. Raises `InputError` for what is no id of one."""
        if not re.fullmatch(RUN_ID, run_id):
            raise InputError([Mistake(run_id, "this is not the id of a run", "Choose one of the page History")])
        if run_id not in self._views:
            path = f"{_PATH}/{run_id}"
            read = read_as_page("Run", path, lambda: self._read(run_id), self._pauses.records, self._tell)
            self._views[run_id] = read
        return self._views[run_id]

    def _read_all(self) -> str:
        headers = self._runs.headers(limit=NEWEST, results=True).headers
        return runs_page(headers, table=self._table, links=f"{_PATH}/")

    def _read(self, run_id: str) -> str:
        header = self._runs.header(run_id)
        if header is None:
            fix = "It may be forgotten by now. Choose one of the page History"
            raise InputError([Mistake(run_id, f"there is no such run in the table {self._table}", fix)])
        return past_run_page(header, self._runs.outcomes(run_id), self._runs.rows(run_id))
