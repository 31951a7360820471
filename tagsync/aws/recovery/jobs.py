"""Reads DRS jobs, with what their logs say about each server."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from tagsync.aws.recovery.job_log import JobLogs, ServerLog
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import chunks, pages
from tagsync.aws.sdk.sessions import Api
from tagsync.aws.sdk.tags import read_tags
from tagsync.core.model import Problem, Target
from tagsync.recovery.driven.claims import concerning
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.words.actions import ActionRun
from tagsync.recovery.words.jobs import Job, JobServer

JOBS_A_CALL = 1000
"""`DescribeJobs` takes at most this many `jobIDs`."""


def read_jobs(api: Api, target: Target, job_ids: Iterable[str], logs: JobLogs) -> dict[str, Job | Problem]:
    """The jobs with these ids. A job that DRS does not know is left out. If a call fails, its problem stands for each
    job that was asked for."""
    found: dict[str, Job | Problem] = {}
    for some in chunks(sorted(job_ids), JOBS_A_CALL):
        try:
            found |= {job.job_id: job for job in list_jobs(api, target, filters={"jobIDs": some})}
        except CallFailed as failure:
            found |= dict.fromkeys(some, failure.problem)
    return {job_id: _explained(api, job, logs) if isinstance(job, Job) else job for job_id, job in found.items()}


def read_active_jobs(api: Api, target: Target) -> tuple[Job, ...]:
    """Every job that has not ended, also one that is UNCLEAR. Raises `CallFailed`."""
    return tuple(job for job in list_jobs(api, target) if not job.has_ended)


def read_drive_jobs(api: Api, target: Target, drive: Drive, logs: JobLogs) -> tuple[Job, ...]:
    """Every job that has not ended or may be one of a drive, with what its log says where that is news to the drive.

    Raises `CallFailed`.
    """
    concerns = concerning(drive)
    jobs = [job for job in list_jobs(api, target) if concerns(job) or not job.has_ended]
    news = {each.launch.server_id for each in drive.servers() if each.launch.target == target and not each.is_settled}
    is_news = [concerns(job) and any(each.server_id in news for each in job.servers) for job in jobs]
    return tuple(_explained(api, job, logs) if new else job for job, new in zip(jobs, is_news, strict=True))


def read_time(text: str | None) -> datetime | None:
    """The time in an `ISO8601DatetimeString`; None for no text."""
    return datetime.fromisoformat(text) if text else None


def list_jobs(api: Api, target: Target, **parameters: object) -> list[Job]:
    """Jobs as DRS lists them, without what their logs say. Raises `CallFailed`."""
    listing = pages(api, "DescribeJobs", "nextToken", **parameters)
    return [job_from(item, target) for page in listing for item in page["items"] if item.get("jobID")]


def job_from(item: Mapping[str, Any], target: Target) -> Job:
    """The shape `Job` of the DRS model."""
    return Job(
        target=target,
        job_id=item["jobID"],
        status=item.get("status", ""),
        servers=tuple(map(_server, item.get("participatingServers", ()))),
        created_at=read_time(item.get("creationDateTime")),
        ended_at=read_time(item.get("endDateTime")),
        tags=read_tags(item, item.get("arn", "")),
        initiated_by=item.get("initiatedBy", ""),
    )


def _server(item: Mapping[str, Any]) -> JobServer:
    return JobServer(
        server_id=item.get("sourceServerID", ""),
        status=item.get("launchStatus", ""),
        recovery_instance_id=item.get("recoveryInstanceID", ""),
        actions=tuple(map(_action, item.get("launchActionsStatus", {}).get("runs", ()))),
    )


def _action(run: Mapping[str, Any]) -> ActionRun:
    """An action that DRS calls optional decides nothing, unless it is there to validate the server."""
    action = run.get("action", {})
    return ActionRun(
        name=action.get("name", ""),
        status=run.get("status", ""),
        decides=action.get("category") == "VALIDATION" or not action.get("optional", False),
        reason=" ".join(run.get("failureReason", "").split()),
        run_id=run.get("runId", ""),
    )


def _explained(api: Api, job: Job, logs: JobLogs) -> Job:
    """The job with what its log says, once a server has failed or all is over. If the log cannot be read, every server
    says so: it may have failed for a reason, or be launched from an older point."""
    if job.is_active and not any(server.status == "FAILED" for server in job.servers):
        return job
    try:
        found = logs.read(api, job)
    except CallFailed as failure:
        unread = f"its job's log could not be read: {failure.problem}"
        return replace(job, servers=tuple(replace(each, reason=unread) for each in job.servers))
    return replace(job, servers=tuple(_with_log(each, found[each.server_id]) for each in job.servers))


def _with_log(server: JobServer, log: ServerLog) -> JobServer:
    reason = "" if server.status == "LAUNCHED" else log.reason
    return replace(server, reason=reason, point_at=log.point_at, from_older_point=log.from_older_point)
