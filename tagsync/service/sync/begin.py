"""Begins runs of the tag sync for callers who do not work on them: the function of the sync does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.engine.history import Header
from tagsync.engine.run import RunStatus
from tagsync.engine.service_ports import Executions, Invoker, Leases, Runs, ServiceError
from tagsync.service.kit.deadline import LEASE_GRACE
from tagsync.service.sync.request import SyncRequest
from tagsync.service.sync.start import Starter, crashed_header
from tagsync.service.sync.work import Work


@dataclass(frozen=True, slots=True)
class RunDesk:
    """`invoke` starts the function `drs_tag_sync`. `keeps_values`: runs keep what they overwrite."""

    runs: Runs
    leases: Leases
    executions: Executions
    invoke: Invoker
    now: Callable[[], datetime]
    keeps_values: bool = False

    def begin(self, asked: SyncRequest) -> Header:
        """Starts a run. Raises `LeaseHeld` while one of the same scope is at work, and `ServiceError`."""
        starter = Starter(self.runs, self.leases, self.executions, self.now, self.keeps_values)
        header = starter.start(asked, self.now() + LEASE_GRACE)
        try:
            self.invoke(Work(run_id=header.run_id, request=asked).to_event())
        except ServiceError as error:
            failed = replace(header, status=RunStatus.FAILED, finished_at=self.now(), result={"message": str(error)})
            self.runs.finish(failed)
            self.leases.release(header.scope, header.run_id)
            raise
        return header

    def settled(self, run_id: str) -> Header | None:
        """The header of a run, as `settled` says it; None if there is none."""
        header = self.runs.header(run_id)
        return settled(header, self.runs, self.leases, self.now()) if header else None


def settled(header: Header, runs: Runs, leases: Leases, now: datetime) -> Header:
    """The header; as FAILED if it says that the run is at work and the run has lost its lease."""
    if header.status is None and leases.holder(header.scope, now) != header.run_id:
        newer = runs.header(header.run_id)
        return crashed_header(header, now) if newer is None or newer.status is None else newer
    return header
