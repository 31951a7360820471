"""Tells of launches that failed and that no recovery of tagsync started: what one of its own does is in its report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tagsync.core.model import Problem, Target
from tagsync.core.problems import NO_ACCESS
from tagsync.engine.service_ports import Metric, Reports
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.outside import JobOrigins, JobSeen, Told, is_known, is_ours
from tagsync.recovery.words.jobs import Job
from tagsync.report.recovery.outside_report import outside_report
from tagsync.service.drs_events.messages import DrsEvent
from tagsync.service.kit.send_report import send_report
from tagsync.service.kit.telemetry import count_metric, logger

_FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class FailedLaunches:
    """`plans_of` answers which plans hold some servers."""

    told: Told
    plans_of: Callable[[Collection[tuple[Target, str]]], Sequence[str]]
    now: Callable[[], datetime]
    reports: Reports | None = None

    def tell(self, events: Iterable[DrsEvent], drives: Sequence[Drive], origins: JobOrigins) -> Mapping[str, str]:
        """The messages to try again, each with the reason."""
        by_job: dict[tuple[Target, str], list[DrsEvent]] = defaultdict(list)
        for event in events:
            by_job[event.target, event.job_id].append(event)
        again: dict[str, str] = {}
        for (target, job_id), some in by_job.items():
            if is_known(target, job_id, drives):
                continue
            seen = origins.find(target, job_id)
            if isinstance(seen, Problem) and seen.kind not in NO_ACCESS:
                again |= {each.message_id: str(seen) for each in some}
            elif not isinstance(seen, JobSeen) or not is_ours(seen, drives):
                self._tell(target, job_id, {each.server_id for each in some}, seen)
        return again

    def _tell(self, target: Target, job_id: str, named: set[str], seen: JobSeen | Problem | None) -> None:
        job = seen.job if isinstance(seen, JobSeen) else None
        failed = named | _failed(job)
        if not self.told.claim(target, job_id, len(failed), now=self.now()):
            return
        count_metric(Metric.LAUNCHES_FAILED_OUTSIDE, len(failed))
        logger.warning("launches failed outside of tagsync", job=job_id, where=str(target), servers=sorted(failed))
        plans = self.plans_of({(target, each) for each in failed})
        unread = str(seen) if isinstance(seen, Problem) else ""
        send_report(self.reports, outside_report(target, job_id, failed, job, plans, unread), job_id)


def _failed(job: Job | None) -> set[str]:
    return {each.server_id for each in job.servers if each.status == _FAILED} if job else set()
