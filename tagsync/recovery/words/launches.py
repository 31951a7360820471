"""How far the launch of a server is, as the DRS job that launches it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tagsync.core.model import Problem
from tagsync.recovery.words.actions import SUCCEEDED, wellness_of
from tagsync.recovery.words.jobs import Job, JobServer
from tagsync.recovery.words.recovery import ServerLaunch
from tagsync.recovery.words.vocabulary import LaunchStatus, Wellness

_SILENT = (
    "DRS gives no reason. Usual causes: its launch template has no subnet, "
    "or permissions are missing to the role that started the launch"
)
TERMINATED = "its recovery instance was terminated"
"""The reason of a server that DRS calls TERMINATED."""
_BY_LAUNCH_STATUS: Mapping[str, tuple[LaunchStatus, str]] = {
    "PENDING": (LaunchStatus.LAUNCHING, ""),
    "IN_PROGRESS": (LaunchStatus.LAUNCHING, ""),
    "LAUNCHED": (LaunchStatus.LAUNCHED, ""),
    "FAILED": (LaunchStatus.FAILED, _SILENT),
    "TERMINATED": (LaunchStatus.FAILED, TERMINATED),
}


def launch_by_job(launch: ServerLaunch, job: Job | Problem | None) -> ServerLaunch:
    """The launch of a server that has a job, as the job says now. None: DRS does not know that job any more.

    The job's own status says nothing about a server: DRS calls a job COMPLETED whatever happened.
    """
    made = ServerLaunch(
        launch.target,
        launch.server_id,
        launch.name,
        launch.impact,
        LaunchStatus.UNKNOWN,
        job_id=launch.job_id,
        asked_point=launch.asked_point,
    )
    if isinstance(job, Problem):
        return replace(made, reason=f"its job could not be read: {job.where}")
    made = replace(
        made,
        reason=f"DRS says nothing about it in {launch.job_id}",
        started_at=job.created_at if job else None,
        ended_at=job.ended_at if job else None,
    )
    found = job.server(launch.server_id) if job else None
    return _by_server(made, job, found) if job and found else made


def _by_server(launch: ServerLaunch, job: Job, found: JobServer) -> ServerLaunch:
    status, reason = _status(job, found)
    is_up = status is LaunchStatus.LAUNCHED
    return replace(
        launch,
        status=status,
        reason=found.reason if is_up else reason,
        recovery_instance_id=found.recovery_instance_id,
        wellness=wellness_of(found.actions, more_may_come=job.is_active) if is_up else Wellness.UNCHECKED,
        actions=tuple(each for each in found.actions if each.status != SUCCEEDED),
        point_at=found.point_at,
        from_older_point=found.from_older_point,
    )


def _status(job: Job, found: JobServer) -> tuple[LaunchStatus, str]:
    """An unknown status is no end while the job is at work, and the last word about the server once it is not."""
    known = _BY_LAUNCH_STATUS.get(found.status)
    if known is None:
        said = (
            f'the launch status "{found.status}", which tagsync does not know' if found.status else "no launch status"
        )
        return LaunchStatus.LAUNCHING if job.is_active else LaunchStatus.UNCLEAR, f"DRS gives {said}"
    status, reason = known
    if status is LaunchStatus.LAUNCHING:
        if job.is_unclear:
            return LaunchStatus.UNCLEAR, f'its job has the status "{job.status}", which tagsync does not know'
        if not job.is_active:
            return LaunchStatus.FAILED, found.reason or "its job has ended without launching it"
    failed = "; ".join(str(each) for each in found.actions if each.has_failed)
    return status, found.reason or failed or reason
