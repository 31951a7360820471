"""What is done once a drive has ended: its times are kept and measured, its page is stored, its report is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from tagsync.engine.service_ports import Metric, Pages, Reports
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.ports import Drives
from tagsync.recovery.driven.recovery import recovery_of, times_of_drive, whole_recovery
from tagsync.recovery.times.compared import Compared, compared
from tagsync.recovery.times.objective import Rto, rto_of
from tagsync.recovery.times.ports import KeptTimes
from tagsync.recovery.times.record import RecoveryTimes
from tagsync.report.recovery.drive_report import ended_report
from tagsync.service.driven.page import drive_page
from tagsync.service.kit.noting import at_best
from tagsync.service.kit.send_report import send_report
from tagsync.service.kit.store_page import store_page
from tagsync.service.kit.telemetry import count_metric, logger, measure_of_plan

_LOOKED_BACK = 20
"""How many of the last recoveries are looked through for a good one."""


@dataclass(frozen=True, slots=True)
class Closing:
    """Closes drives. `reports` is None if no reports are sent, and `pages` if no pages are stored."""

    drives: Drives
    times: KeptTimes
    reports: Reports | None
    pages: Pages | None
    now: Callable[[], datetime]

    def close(self, drive: Drive) -> None:
        made = at_best(drive.run_id, lambda: whole_recovery(drive, self.drives), recovery_of(drive))
        outcome = made.outcome
        logger.info("drive ended", run_id=drive.run_id, outcome=str(outcome), run_status=str(drive.status))
        count_metric(Metric(f"Recoveries{str(outcome).title()}"), 1)
        held = self._held(drive)
        page = partial(drive_page, drive, made, self.drives, self.now, held)
        stored = store_page(self.pages, f"recoveries/{drive.run_id}.html", page, drive.run_id)
        send_report(self.reports, ended_report(drive, made, stored, held), drive.run_id)

    def _held(self, drive: Drive) -> Compared | None:
        """Its times, which are kept and measured, beside the last good ones; None if it never began."""
        times = times_of_drive(drive)
        if times is None:
            return None
        return measured(times, self.times)


def measured(times: RecoveryTimes, kept: KeptTimes) -> Compared:
    """Keeps the times of a recovery that has ended, and measures them; they are beside the last good ones of its
    plan."""
    at_best(times.recovery_id, lambda: kept.keep(times), None)
    _measure(times)
    earlier = at_best(times.recovery_id, lambda: kept.of(times.plan, _LOOKED_BACK), None)
    unread = "the table of the service did not answer" if earlier is None else ""
    return compared(times, earlier or (), unread=unread)


def _measure(times: RecoveryTimes) -> None:
    if times.reached_seconds is not None:
        measure_of_plan(Metric.RECOVERY_MINUTES, round(times.reached_seconds / 60, 2), times.plan)
    rto = rto_of(times)
    if rto in (Rto.MET, Rto.MISSED):
        measure_of_plan(Metric.RTO_MET, int(rto is Rto.MET), times.plan)
    if rto is Rto.MISSED:
        count_metric(Metric.RTO_MISSED, 1)
