"""How far the launch of a server is, as the DRS job that launches it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tagsync.core.model import Problem
from tagsync.recovery.words.jobs import Job
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import LaunchStatus

_BY_LAUNCH_STATUS: Mapping[str, tuple[LaunchStatus, str]] = {
    "PENDING": (LaunchStatus.PENDING, ""),
    "IN_PROGRESS": (LaunchStatus.LAUNCHING, ""),
    "LAUNCHED": (LaunchStatus.LAUNCHED, ""),
    "FAILED": (LaunchStatus.FAILED, "DRS could not launch it"),
    "TERMINATED": (LaunchStatus.FAILED, "its recovery instance was terminated"),
}


def launch_by_job(launch: ServerLaunch, job: Job | Problem | None) -> ServerLaunch:
    """The launch of a server that has a job, as the job says now. None: DRS does not know that job any more.

    The job's own status says nothing about a server: DRS calls a job COMPLETED whatever happened.
    """
    status, reason = _status(launch, job)
    found = job.server(launch.server_id) if isinstance(job, Job) else None
    return replace(
        launch,
        status=status,
        reason=reason,
        recovery_instance_id=found.recovery_instance_id if found else "",
        started_at=job.created_at if isinstance(job, Job) else None,
        ended_at=job.ended_at if isinstance(job, Job) else None,
    )


def _status(launch: ServerLaunch, job: Job | Problem | None) -> tuple[LaunchStatus, str]:
    if isinstance(job, Problem):
        return LaunchStatus.UNKNOWN, f"its job could not be read: {job.where}"
    found = job.server(launch.server_id) if job else None
    if job is None or found is None:
        return LaunchStatus.UNKNOWN, f"DRS says nothing about it in {launch.job_id}"
    status, reason = _BY_LAUNCH_STATUS.get(found.status, (LaunchStatus.UNKNOWN, "DRS gives no launch status"))
    if status in (LaunchStatus.PENDING, LaunchStatus.LAUNCHING) and not job.is_active:
        return LaunchStatus.FAILED, found.reason or "its job has ended without launching it"
    return status, "" if status is LaunchStatus.LAUNCHED else found.reason or reason
