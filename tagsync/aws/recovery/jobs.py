"""Reads DRS jobs, with the reasons of failed launches from their logs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import chunks, pages
from tagsync.aws.sdk.sessions import Api
from tagsync.aws.sdk.tags import read_tags
from tagsync.core.model import Problem, Target
from tagsync.recovery.driven.claims import concerning
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.words.jobs import Job, JobServer

JOBS_A_CALL = 1000
"""`DescribeJobs` takes at most this many `jobIDs`."""

_LONGEST_REASON = 300
_WORDS: Mapping[str, str] = {
    "CONVERSION_FAIL": "the conversion failed",
    "LAUNCH_FAILED": "the launch failed",
    "SERVER_SKIPPED": "DRS skipped it",
    "SNAPSHOT_FAIL": "the snapshot failed",
}
"""The events in a job's log that end a server's launch."""


def read_jobs(api: Api, target: Target, job_ids: Iterable[str]) -> dict[str, Job | Problem]:
    """The jobs with these ids. A job that DRS does not know is left out. If a call fails, its problem stands for each
    job that was asked for."""
    found: dict[str, Job | Problem] = {}
    for some in chunks(sorted(job_ids), JOBS_A_CALL):
        try:
            found |= {job.job_id: job for job in _list(api, target, filters={"jobIDs": some})}
        except CallFailed as failure:
            found |= dict.fromkeys(some, failure.problem)
    return {job_id: _explained(api, job) if isinstance(job, Job) else job for job_id, job in found.items()}


def read_active_jobs(api: Api, target: Target) -> tuple[Job, ...]:
    """Every active job. Raises `CallFailed`."""
    return tuple(job for job in _list(api, target) if job.is_active)


def read_drive_jobs(api: Api, target: Target, drive: Drive) -> tuple[Job, ...]:
    """Every active job, and every job that may be one of a drive, with the reasons of failures that are news to it.

    Raises `CallFailed`.
    """
    concerns = concerning(drive)
    jobs = [job for job in _list(api, target) if job.is_active or concerns(job)]
    news = {each.launch.server_id for each in drive.servers() if each.launch.target == target and not each.is_settled}
    return tuple(
        _explained(api, job) if concerns(job) and any(each.server_id in news for each in job.servers) else job
        for job in jobs
    )


def read_time(text: str | None) -> datetime | None:
    """The time in an `ISO8601DatetimeString`; None for no text."""
    return datetime.fromisoformat(text) if text else None


def _list(api: Api, target: Target, **parameters: object) -> list[Job]:
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
    return JobServer(item.get("sourceServerID", ""), item.get("launchStatus", ""), item.get("recoveryInstanceID", ""))


def _explained(api: Api, job: Job) -> Job:
    """The job with the reasons of its failures. If its log cannot be read, the reason says so."""
    missing = [server for server in job.servers if server.status != "LAUNCHED"]
    if not any(server.status == "FAILED" or not job.is_active for server in missing):
        return job
    try:
        reasons = _reasons(api, job.job_id)
    except CallFailed as failure:
        reasons = {server.server_id: f"its job's log could not be read: {failure.problem}" for server in job.servers}
    servers = [
        each if each.status == "LAUNCHED" else replace(each, reason=reasons.get(each.server_id, ""))
        for each in job.servers
    ]
    return replace(job, servers=tuple(servers))


def _reasons(api: Api, job_id: str) -> dict[str, str]:
    """Server id -> the last of its failures in the log, with AWS's own words."""
    listing = pages(api, "DescribeJobLogItems", "nextToken", jobID=job_id)
    found: dict[str, str] = {}
    for item in (item for page in listing for item in page["items"]):
        data, words = item.get("eventData", {}), _WORDS.get(item.get("event", ""))
        if words:
            found[data.get("sourceServerID", "")] = _sentence(words, data.get("rawError", ""))
    return found


def _sentence(words: str, said: str) -> str:
    line = " ".join(said.split())
    return f"{words}: {line[:_LONGEST_REASON]}" if line else words
