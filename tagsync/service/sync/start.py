"""Starts a run: takes its lease and writes its header.

A run that has crashed keeps its lease until it expires, unless it is known to have crashed: its execution has ended, or
begins again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from tagsync.engine.history import Header
from tagsync.engine.run import RunStatus, new_run_id
from tagsync.engine.service_ports import Executions, LeaseHeld, Leases, Metric, Pages, Runs, ServiceError
from tagsync.service.kit.telemetry import count_metric, logger
from tagsync.service.sync.request import SyncRequest
from tagsync.service.sync.run_metrics import about


@dataclass(frozen=True, slots=True)
class Starter:
    """`keeps_values`: the runs that it starts keep what they overwrite, if they overwrite anything."""

    runs: Runs
    leases: Leases
    executions: Executions
    now: Callable[[], datetime]
    keeps_values: bool
    pages: Pages | None = None

    def start(self, request: SyncRequest, until: datetime, holder: str = "") -> Header:
        """Starts a run that holds its lease until a moment, for a `holder` (see `Leases`). Raises `LeaseHeld`."""
        now = self.now()
        header = request.header(new_run_id(now), now, keeps_values=self.keeps_values)
        crashed = self._take_lease(header, until, holder)
        if crashed:
            self._close(crashed)
        self.runs.begin(header)
        logger.info("run started", **about(header))
        return header

    def _take_lease(self, header: Header, until: datetime, holder: str) -> str:
        """The run that had the lease, and has crashed; empty if it was free."""
        take = partial(
            self.leases.acquire, header.scope, header.run_id, now=header.started_at, until=until, holder=holder
        )
        try:
            return take()
        except LeaseHeld as held:
            if not self._has_ended(held.holder):
                raise
            return take(dead=held.run_id)

    def _has_ended(self, holder: str) -> bool:
        """What cannot be looked at counts as at work: its lease expires."""
        try:
            return bool(holder) and self.executions.has_ended(holder)
        except ServiceError as error:
            logger.warning("the execution that holds the lease cannot be looked at", said=str(error))
            return False

    def _close(self, run_id: str) -> None:
        """Ends a run that has crashed, and stores its page. What it saved stays."""
        header = self.runs.header(run_id)
        if header is None or header.status is not None:
            return
        logger.warning("a run has crashed: it lost its lease", run_id=run_id)
        count_metric(Metric.RUNS_CRASHED, 1)
        self.runs.finish(header := crashed_header(header, self.now()))
        if self.pages:
            from tagsync.service.sync.tell import tell  # the API starts runs, and stores no pages

            tell(header, RunStatus.FAILED, self.runs.outcomes(run_id), self.runs.rows, None, self.pages)


def crashed_header(header: Header, now: datetime) -> Header:
    """The header of a run that crashed."""
    message = "The run ended without finishing: it lost its lease"
    return replace(header, status=RunStatus.FAILED, finished_at=now, result={"message": message})
