"""What people do with drives: begin, look at, approve, deny, retry, skip and cancel them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import cast

from tagsync.core.documents.document import Document
from tagsync.engine.apply import utc_now
from tagsync.engine.run import new_run_id
from tagsync.engine.service_ports import Leases, Metric, ServiceError
from tagsync.recovery.cleanup.due import LaterCleanup, LaterCleanups
from tagsync.recovery.driven import steering
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.ports import PREFLIGHT, DriveMoved, Drives, Machine, StoredDrive
from tagsync.recovery.native.findings import Accept, Preflight
from tagsync.recovery.words.acts import Act, Deed
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tagsync.report.recovery.preflight_document import PreflightDocument, preflight_from_document
from tagsync.service.driven.documents import DriveRequest, read_request
from tagsync.service.kit.answers import NotFound
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.recovery_start import later_cleanups
from tagsync.service.kit.telemetry import count_metric, logger

LEASE = timedelta(hours=1)
"""How long a lease lasts after the next advance of its drive is due."""

TOKEN = "token"
"""The key of the token of an approval that is kept beside a drive."""

_TRIES = 5


@dataclass(frozen=True, slots=True)
class DriveDesk:
    """Decides, and needs no access to the fleet. The state machine carries out what was decided. `cleanups` is None if
    drills are not cleaned up here."""

    drives: Drives
    leases: Leases
    machine: Machine
    now: Callable[[], datetime] = utc_now
    cleanups: LaterCleanups | None = None

    def begin(self, request: DriveRequest, who: str) -> Drive:
        """Starts a drive: its state machine prepares it and drives it. Raises `LeaseHeld` while another drive of the
        plan is at work, `InputError` if it is to be cleaned up and that is not deployed, and `ServiceError`."""
        later_cleanups(self.cleanups, request.body.cleanup_minutes)
        drive = new_drive(request, who, self.now())
        try:
            self._hold(drive)
            self.drives.create(drive, request.to_document())
        except ServiceError:
            self._release(drive)
            raise
        with self._given_up_on_error(drive, 1):
            self._prepare(drive, 1, request)
        count_metric(Metric.RECOVERIES_STARTED, 1)
        logger.info("a drive was asked for", run_id=drive.run_id, drill=drive.drill, caller=who)
        return drive

    def look(self, run_id: str) -> Drive:
        """Raises `NotFound`."""
        return stored_drive(self.drives, run_id).drive

    def press(self, run_id: str) -> Drive:
        """Looks at a drive. One that nothing has prepared gets its state machine once more, for what began it may
        have crashed before: asking again starts no second one. Raises `NotFound` and `ServiceError`."""
        stored = stored_drive(self.drives, run_id)
        if stored.drive.status is RecoveryStatus.CREATED and not stored.drive.waves:
            self._prepare(stored.drive, stored.version, read_request(Document(self.drives.request(run_id))))
        return stored.drive

    def newest(self, limit: int) -> tuple[Drive, ...]:
        return self.drives.newest(limit)

    def preflight(self, run_id: str) -> Preflight | None:
        """The findings at its start; None if there was no preflight yet."""
        kept = cast("PreflightDocument | None", self.drives.kept(run_id, PREFLIGHT))
        return preflight_from_document(kept) if kept else None

    def approve(self, run_id: str, who: str) -> Drive:
        """Raises `NotFound`, `WrongMoment`, `DriveMoved` and `ServiceError`, as the methods below do."""
        drive = self._change(run_id, who, Deed.APPROVED, lambda drive: steering.approve(drive, who, self.now()))
        self._wake(run_id)
        return drive

    def deny(self, run_id: str, who: str) -> Drive:
        drive = self._change(run_id, who, Deed.DENIED, lambda drive: steering.deny(drive, who, self.now()))
        if token := self._token(run_id):
            self.machine.deny(token, drive.reason)
        return drive

    def cancel(self, run_id: str, who: str) -> Drive:
        """Cancels a drive, also a failed one, whose jobs may be at work. Raises `LeaseHeld` as `retry` does."""
        drive = self._change(run_id, who, Deed.CANCELLED, lambda drive: steering.cancel(drive, who, self.now()))
        self._wake(run_id)
        return drive

    def retry(self, run_id: str, who: str, accept: Accept) -> Drive:
        """Raises `LeaseHeld` too, while another drive of the plan is at work."""
        return self._change(run_id, who, Deed.RETRIED, lambda drive: steering.retry(drive, self.now(), accept))

    def skip(self, run_id: str, who: str, accept: Accept) -> Drive:
        """Raises `LeaseHeld` too, while another drive of the plan is at work."""
        return self._change(run_id, who, Deed.SKIPPED, lambda drive: steering.skip(drive, self.now(), accept))

    def noted(self, run_id: str, who: str, deed: Deed) -> None:
        """Notes what was done about a drive beside it, without steering it. Raises `NotFound` and `DriveMoved`."""
        for attempt in range(_TRIES):
            stored = stored_drive(self.drives, run_id)
            try:
                self.drives.save(stored.drive.with_act(Act(self.now(), who, deed)), stored.version)
            except DriveMoved:
                if attempt == _TRIES - 1:
                    raise
                continue
            return

    def _change(self, run_id: str, who: str, deed: Deed, change: Callable[[Drive], Drive]) -> Drive:
        """Changes the latest state of a drive, again if its driver was faster. A drive that had ended is driven on."""
        for attempt in range(_TRIES):
            stored = stored_drive(self.drives, run_id)
            changed = change(stored.drive).with_act(Act(self.now(), who, deed))
            if stored.drive.has_ended:
                self._hold(changed)
            try:
                version = self.drives.save(changed, stored.version)
            except DriveMoved:
                if attempt == _TRIES - 1:
                    raise
                continue
            if stored.drive.has_ended:
                with self._given_up_on_error(changed, version):
                    self._start(changed, version, "advance")
            logger.info("a drive was steered", run_id=run_id, what=str(deed), caller=who)
            return changed
        raise AssertionError

    def _hold(self, drive: Drive) -> None:
        """Takes the lease of the plan. The last holder, if its lease has expired, has crashed and is marked FAILED."""
        now = self.now()
        crashed = self.leases.acquire(scope(drive), drive.run_id, now=now, until=now + LEASE)
        stored = self.drives.load(crashed) if crashed else None
        if stored and not stored.drive.has_ended:
            logger.warning("a drive has crashed: its lease expired", run_id=crashed)
            count_metric(Metric.RECOVERIES_CRASHED, 1)
            self.drives.save(steering.give_up(stored.drive, "it crashed: its lease expired", now), stored.version)

    def _prepare(self, drive: Drive, version: int, request: DriveRequest) -> None:
        """Keeps the cleanup that was asked for first: without it no state machine starts."""
        minutes = request.body.cleanup_minutes
        if later := later_cleanups(self.cleanups, minutes):
            later.keep(LaterCleanup(drive.run_id, drive.plan, minutes, drive.acts[0].who, drive.created_at))
        self._start(drive, version, "prepare")

    def _start(self, drive: Drive, version: int, step: str) -> None:
        self.machine.start(f"{drive.run_id}-{version}", {"step": step, "runId": drive.run_id})

    @contextmanager
    def _given_up_on_error(self, drive: Drive, version: int) -> Iterator[None]:
        """Without its state machine a drive would hold its plan until its lease expires."""
        try:
            yield
        except ServiceError as error:
            given_up = steering.give_up(drive, str(error), self.now())
            at_best(drive.run_id, partial(self.drives.save, given_up, version), version)
            self._release(drive)
            raise

    def _release(self, drive: Drive) -> None:
        at_best(drive.run_id, partial(self.leases.release, scope(drive), drive.run_id), None)

    def _wake(self, run_id: str) -> None:
        if token := self._token(run_id):
            self.machine.go_on(token)

    def _token(self, run_id: str) -> str:
        token = self.drives.kept(run_id, TOKEN)
        return token if isinstance(token, str) else ""


def new_drive(request: DriveRequest, who: str, now: datetime) -> Drive:
    """A drive that a person, or what acts for one, has asked for. Nothing of it is prepared yet."""
    return Drive(
        run_id=new_run_id(now),
        plan=request.plan.name,
        drill=request.drill,
        status=RecoveryStatus.CREATED,
        waves=(),
        created_at=now,
        moved_at=now,
        approval_hours=request.plan.approval_hours,
        rto_minutes=request.plan.rto_minutes,
        acts=(Act(now, who, Deed.STARTED),),
    )


def scope(drive: Drive) -> str:
    """The name of the lease. It lets one drive of a plan work at a time."""
    return f"recovery of {drive.plan}"


def stored_drive(drives: Drives, run_id: str) -> StoredDrive:
    """Raises `NotFound`."""
    stored = drives.load(run_id)
    if stored is None:
        raise NotFound(f"There is no drive {run_id}; drives are forgotten after a while")
    return stored
