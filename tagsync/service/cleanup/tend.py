"""Carries out the cleanups that are due. Each look does what can be done now, and the next one goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tagsync.aws.connection import Connection
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind
from tagsync.engine.apply import utc_now
from tagsync.engine.defects import defect
from tagsync.engine.service_ports import LeaseHeld, Leases, Reports
from tagsync.engine.targets.access import Access
from tagsync.recovery.cleanup.cleanup import drill_of, why_not
from tagsync.recovery.cleanup.due import LaterCleanup, LaterCleanups
from tagsync.recovery.driven.ports import Drives
from tagsync.recovery.driven.recovery import recovery_of
from tagsync.recovery.native.execution_arn import target_of
from tagsync.recovery.words.recovery import Recovery
from tagsync.report.recovery.cleaning.lines import cleanup_summary
from tagsync.report.recovery.cleaning.notification import cleanup_report
from tagsync.service.kit.connector import Connect
from tagsync.service.kit.deadline import Context, lease_end, stop_before
from tagsync.service.kit.send_report import send_report
from tagsync.service.kit.telemetry import logger

_FORGOTTEN = "it is no longer known, so nothing of it can be cleaned up"


@dataclass(frozen=True, slots=True)
class Tender:
    """`access` writes with the recovery roles. `reports` is None if no reports are sent."""

    access: Access
    cleanups: LaterCleanups
    drives: Drives
    leases: Leases
    connect: Connect
    reports: Reports | None = None
    workers: int = 16
    now: Callable[[], datetime] = utc_now

    def tend(self, context: Context) -> int:
        """Looks at every cleanup that is not done, at each under a lease of its own; how many are left. What fails
        stays, and is looked at again."""
        connection = self.connect(self.access, stop_before(context))
        for each in self.cleanups.open():
            scope = f"cleanup of {each.recovery_id}"
            try:
                until = lease_end(context, self.now())
                self.leases.acquire(scope, context.aws_request_id, now=self.now(), until=until)
            except LeaseHeld:
                continue
            try:
                self._look(each, connection)
            except Exception as error:
                logger.error("a cleanup could not be looked at", said=str(defect(error, each.recovery_id)))
            finally:
                self.leases.release(scope, context.aws_request_id)
        return len(self.cleanups.open())

    def _look(self, later: LaterCleanup, connection: Connection) -> None:
        seen = self._recovery(later, connection)
        now = self.now()
        if isinstance(seen, Problem):
            done_at = now if seen.kind is ProblemKind.NOT_FOUND else None
            self._keep(later.looked(_FORGOTTEN if done_at else str(seen), done_at))
        elif not seen.drill:
            self._keep(later.looked(why_not(seen), now))
        elif (due_at := later.due_at(seen)) and due_at <= now:
            self._clean(later, seen, connection)

    def _recovery(self, later: LaterCleanup, connection: Connection) -> Recovery | Problem:
        if later.is_native:
            return connection.native_executions.read(target_of(later.recovery_id), later.recovery_id, {})
        stored = self.drives.load(later.recovery_id)
        if stored is None:
            return Problem(ProblemKind.NOT_FOUND, later.recovery_id, "there is no such drive")
        return recovery_of(stored.drive)

    def _clean(self, later: LaterCleanup, seen: Recovery, connection: Connection) -> None:
        made = connection.cleaner(drill_of(seen, later.name)).begin()
        done_at = self.now() if made.is_clean else None
        self._keep(later.looked(cleanup_summary(made).text, done_at))
        if done_at:
            send_report(self.reports, cleanup_report(made, later), later.recovery_id)

    def _keep(self, later: LaterCleanup) -> None:
        self.cleanups.keep(later)
        logger.info("a cleanup was looked at", recovery=later.recovery_id, said=later.said, done=bool(later.done_at))
