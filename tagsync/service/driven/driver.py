"""Does the steps of a drive for its state machine: prepares, advances, asks for approvals, ends."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from tagsync.aws.connection import Connection
from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError
from tagsync.core.policy import Policy
from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import LeaseHeld, Leases, Pages, Reports
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.recovery.driven import steering
from tagsync.recovery.driven.advance import Advance, Next
from tagsync.recovery.driven.calling import look_at_hook
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.pinning import with_points
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.driven.ports import CLOSED, INSTANCES, PREFLIGHT, DriveMoved, Drives, Machine, StoredDrive
from tagsync.recovery.driven.sparing import advance_sparing
from tagsync.recovery.hooks.allowed import AllowedHooks
from tagsync.recovery.native.findings import Preflight, Reason
from tagsync.recovery.times.ports import KeptTimes
from tagsync.report.recovery.drive_report import approval_report
from tagsync.report.recovery.preflight_document import PreflightDocument, preflight_to_document
from tagsync.service.driven.answers import NextAnswer, next_answer
from tagsync.service.driven.carrying import SOON, Hands, carry_out
from tagsync.service.driven.closing import Closing
from tagsync.service.driven.desk import LEASE, TOKEN, scope, stored_drive
from tagsync.service.driven.documents import read_request
from tagsync.service.driven.instances import keep_instances
from tagsync.service.driven.reading import DriveReading
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.deadline import Context, stop_before
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.send_report import send_report
from tagsync.service.kit.telemetry import logger

JOB_SECONDS = 60
"""The pause before a drive looks again whether the jobs of the one before it have ended."""
AGAIN_SECONDS = 5
"""The pause before the next advance if the drive was changed by another caller during this one."""
CLOSING = timedelta(minutes=1)
"""So long after the end of a drive the caller that has ended it is left alone with closing it."""
_TRIES = 5


@dataclass(frozen=True, slots=True)
class Driver:
    """`access` writes with the recovery roles. `times` keeps how long drives took. `reports` is None if no reports are
    sent, and `pages` if no pages are stored. `hooks` are what hooks may call."""

    access: Access
    policy: Policy
    drives: Drives
    leases: Leases
    machine: Machine
    connect: Connect
    times: KeptTimes
    reports: Reports | None = None
    pages: Pages | None = None
    workers: int = 16
    hooks: AllowedHooks = field(default_factory=AllowedHooks)
    now: Callable[[], datetime] = utc_now

    def prepare(self, run_id: str, context: Context) -> NextAnswer:
        """The preflight, then the waves. If it refuses, the drive is FAILED, with the findings beside it. A drive of
        what is missing waits for jobs of the one before it, and is prepared again."""
        stored = stored_drive(self.drives, run_id)
        if stored.drive.has_ended:
            return self._ended(stored.drive)
        if stored.drive.waves:
            return next_answer(stored.drive, Next.WAIT)
        request = read_request(Document(self.drives.request(run_id)))
        stop = stop_before(context)
        connection = self.connect(self.access, stop)
        try:
            connection.require_drs(*(target.region for target in request.plan.targets))
        except InputError as error:
            return self._give_up(stored, str(error))
        read = self._reading(connection, stop).preflight(request, stored.drive)
        found = read.found
        self.drives.keep(run_id, PREFLIGHT, _findings(found))
        if request.body.only_missing and {each.reason for each in found.refusals} == {Reason.IN_A_JOB}:
            return self._wait_for_jobs(stored)
        if found.refusals:
            first = found.refusals[0]
            more = f", and {len(found.refusals) - 1} more" if len(found.refusals) > 1 else ""
            return self._give_up(stored, f"refused in preflight: {first.place}: {first.what}{more}")
        drive = steering.allowed(stored.drive, request.accept)
        waves = with_points(read.plan.waves(read.fleet.servers(), drill=drive.drill), read.chosen)
        return self._prepared(stored, read.plan, replace(drive, waves=waves))

    def advance(self, run_id: str, context: Context) -> NextAnswer:
        """One step: asks the hook at work and reads jobs, decides, saves what was decided, and only then starts jobs or
        calls a hook. Renews the lease until after the next one."""
        return self._advance(run_id, context, self._hold)

    def _advance(self, run_id: str, context: Context, hold: Callable[[Advance], None]) -> NextAnswer:
        stored = stored_drive(self.drives, run_id)
        if stored.drive.has_ended:
            return self._ended(stored.drive, self.now() - CLOSING)
        if not stored.drive.waves:
            return self.prepare(run_id, context)
        stop = stop_before(context)
        connection = self.connect(self.access, stop)
        drive = stored.drive
        heard = look_at_hook(drive, self.hooks, lambda: connection.hooks, self.now)
        looked_at = self.now()
        seen = self._reading(connection, stop).seen(drive, drive.targets_at_work)
        read = connection.launch_reader
        made = advance_sparing(drive, seen, self.now(), looked_at, read.instances, read.points, heard)
        try:
            hold(made)
            version = self.drives.save(made.drive, stored.version)
        except DriveMoved:
            self._let_go(run_id)
            return next_answer(stored.drive, Next.WAIT, AGAIN_SECONDS)
        except LeaseHeld as held:
            return self._give_up(stored, str(held))
        carried = carry_out(made, version, Hands(connection, self.drives, self.hooks, self.workers, stop, self.now))
        if made.next is Next.DONE:
            self._release(made.drive)
            keep = partial(self.drives.keep, run_id, INSTANCES)
            keep_instances(connection, made.drive, keep, workers=self.workers, stop=stop)
            self._close(made.drive)
        return next_answer(made.drive, made.next, SOON if carried else made.seconds)

    def wake(self, run_id: str, context: Context) -> NextAnswer:
        """An advance before that of the state machine is due, because an event says that there is news. A wave that
        begins by it is looked at once more, and so started. Where that is due the machine looks by itself, or it was
        stopped, which the lease tells: events renew no lease, and drive nothing on."""
        drive = stored_drive(self.drives, run_id).drive
        if drive.has_ended or self.leases.holder(scope(drive), self.now() + LEASE) != run_id:
            return next_answer(drive, Next.DONE if drive.has_ended else Next.WAIT)
        advance = partial(self._advance, run_id, context, lambda _made: None)
        made = advance()
        return advance() if made["next"] is Next.WAIT and made["seconds"] <= SOON else made

    def ask(self, run_id: str, token: str) -> NextAnswer:
        """Keeps the task token that waits for an approval, and sends a report. If the approval has already come, ends
        the wait at once."""
        self.drives.keep(run_id, TOKEN, token)
        drive = stored_drive(self.drives, run_id).drive
        if drive.asked_at is None:
            self.machine.go_on(token)
        else:
            send_report(self.reports, approval_report(drive), run_id)
        return next_answer(drive, Next.APPROVAL)

    def finish(self, run_id: str) -> NextAnswer:
        """Ends a drive whose state machine has failed, also if an event changes it meanwhile. A drive that has ended
        stays as it is."""
        why = "its state machine could not go on driving it; its log says why"
        for _ in range(_TRIES):
            stored = stored_drive(self.drives, run_id)
            drive = steering.give_up(stored.drive, why, self.now())
            with suppress(DriveMoved):
                return self._ended(drive) if drive is stored.drive else self._end(stored, drive)
        raise DriveMoved(f"The drive {run_id} has changed at each of {_TRIES} tries to end it")

    def _prepared(self, stored: StoredDrive, plan: DrivenPlan, drive: Drive) -> NextAnswer:
        try:
            self.drives.save(drive, stored.version)
        except DriveMoved:
            return next_answer(stored.drive, Next.WAIT, AGAIN_SECONDS)
        logger.info("drive prepared", run_id=drive.run_id, waves=len(drive.waves), targets=len(plan.targets))
        return next_answer(drive, Next.WAIT)

    def _wait_for_jobs(self, stored: StoredDrive) -> NextAnswer:
        now, drive = self.now(), stored.drive
        until = now + timedelta(seconds=JOB_SECONDS) + LEASE
        try:
            self.leases.acquire(scope(drive), drive.run_id, now=now, until=until)
        except LeaseHeld as held:
            return self._give_up(stored, str(held))
        logger.info("waiting for jobs of an earlier recovery", run_id=drive.run_id)
        return next_answer(drive, Next.WAIT, JOB_SECONDS)

    def _give_up(self, stored: StoredDrive, reason: str) -> NextAnswer:
        """Ends it as FAILED, unless another caller has changed it meanwhile: then it is looked at again."""
        try:
            return self._end(stored, steering.give_up(stored.drive, reason, self.now()))
        except DriveMoved:
            return next_answer(stored.drive, Next.WAIT, AGAIN_SECONDS)

    def _end(self, stored: StoredDrive, drive: Drive) -> NextAnswer:
        """Raises `DriveMoved`."""
        self.drives.save(drive, stored.version)
        self._release(drive)
        self._close(drive)
        return next_answer(drive, Next.DONE)

    def _ended(self, drive: Drive, before: datetime | None = None) -> NextAnswer:
        """Closes a drive that has ended, unless that was done: what ended it may have crashed right after. It may also
        be at it still, for an event: so one that has not ended `before` then is looked at again."""
        if self.drives.kept(drive.run_id, CLOSED) != _end_of(drive):
            if before and drive.ended_at and drive.ended_at > before:
                return next_answer(drive, Next.WAIT, AGAIN_SECONDS)
            self._release(drive)
            self._close(drive)
        return next_answer(drive, Next.DONE)

    def _reading(self, connection: Connection, stop: Stop) -> DriveReading:
        return DriveReading(connection, self.policy, self.workers, stop, self.now, self.hooks)

    def _hold(self, made: Advance) -> None:
        now = self.now()
        until = now + timedelta(seconds=made.seconds) + LEASE
        self.leases.acquire(scope(made.drive), made.drive.run_id, now=now, until=until)

    def _let_go(self, run_id: str) -> None:
        """Gives back the lease that was taken for a drive that another caller has ended meanwhile."""
        drive = stored_drive(self.drives, run_id).drive
        if drive.has_ended:
            self._release(drive)

    def _release(self, drive: Drive) -> None:
        self.leases.release(scope(drive), drive.run_id)

    def _close(self, drive: Drive) -> None:
        Closing(self.drives, self.times, self.reports, self.pages, self.now).close(drive)
        at_best(drive.run_id, partial(self.drives.keep, drive.run_id, CLOSED, _end_of(drive)), None)


def _end_of(drive: Drive) -> str:
    return drive.ended_at.isoformat() if drive.ended_at else ""


def _findings(found: Preflight) -> PreflightDocument:
    """The findings without the names of servers, which are tag values (law 9). What they advise depends on who will
    read them, so it is told then."""
    return preflight_to_document(Preflight(tuple(replace(finding, name="") for finding in found.findings)))
