"""Starts a run: takes its lease and writes its header."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.engine.apply import new_run_id
from tagsync.engine.history import Header
from tagsync.engine.run import RunStatus
from tagsync.engine.service_ports import Leases, Metric, Runs
from tagsync.service.kit.telemetry import count_metric, logger
from tagsync.service.sync.request import SyncRequest


@dataclass(frozen=True, slots=True)
class Starter:
    runs: Runs
    leases: Leases
    now: Callable[[], datetime]

    def start(self, request: SyncRequest, until: datetime) -> Header:
        """Starts a run that holds its lease until a moment. Raises `LeaseHeld`."""
        now = self.now()
        header = Header(
            run_id=new_run_id(now),
            scope=request.scope,
            source=request.source,
            started_at=now,
            dry_run=request.dry_run,
            account=request.account,
            server_ids=request.server_ids,
        )
        crashed = self.leases.acquire(header.scope, header.run_id, now=now, until=until)
        if crashed:
            self._close(crashed)
        self.runs.begin(header)
        return header

    def _close(self, run_id: str) -> None:
        """Ends a run that has crashed, because its lease expired. What it saved stays."""
        header = self.runs.header(run_id)
        if header is None or header.status is not None:
            return
        logger.warning("a run has crashed: its lease expired", run_id=run_id)
        count_metric(Metric.RUNS_CRASHED, 1)
        self.runs.finish(crashed_header(header, self.now()))


def crashed_header(header: Header, now: datetime) -> Header:
    """The header of a run that crashed."""
    message = "The run ended without finishing: its lease expired"
    return replace(header, status=RunStatus.FAILED, finished_at=now, result={"message": message})
