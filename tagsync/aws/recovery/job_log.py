"""What the log of a DRS job says about its servers: why a launch failed, and from which point of time it was made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import pages
from tagsync.aws.sdk.sessions import Api
from tagsync.core.model import Target
from tagsync.recovery.words.jobs import Job

_LONGEST_REASON = 300
_ENDS: Mapping[str, str] = {
    "CONVERSION_FAIL": "the conversion failed",
    "JOB_CANCEL": "the job was cancelled",
    "LAUNCH_FAILED": "the launch failed",
    "SERVER_SKIPPED": "DRS skipped it",
    "USING_PREVIOUS_SNAPSHOT_FAILED": "the snapshot failed, and the one before could not be used",
}
"""The events that end a server's launch."""
_TROUBLES: Mapping[str, str] = {
    "CLEANUP_FAIL": "its last instance could not be terminated",
    "SNAPSHOT_FAIL": "the snapshot failed",
}
"""Events after which a launch can go on. Alone they are no cause."""
_OLDER_POINT = "USING_PREVIOUS_SNAPSHOT"


@dataclass(frozen=True, slots=True)
class ServerLog:
    """`end` says what ended the launch, `trouble` what it met before that; both with AWS's own words."""

    end: str = ""
    trouble: str = ""
    point_at: datetime | None = None
    from_older_point: bool = False

    @property
    def reason(self) -> str:
        """Why the launch failed, if the log says it; else what may have been the reason."""
        return self.end or (f"DRS gives no reason. Its log says only: {self.trouble}" if self.trouble else "")


class JobLogs:
    """Reads the log of a job once it has ended, and keeps it. A job at work is read each time.

    `reading` gives the access to a target with its read role, which may list recovery instances.
    """

    def __init__(self, reading: Callable[[Target], Api]) -> None:
        self._reading = reading
        self._kept: dict[str, Mapping[str, ServerLog]] = {}

    def read(self, api: Api, job: Job) -> Mapping[str, ServerLog]:
        """Server id -> what the log says about it. Raises `CallFailed`."""
        if job.job_id in self._kept:
            return self._kept[job.job_id]
        found: Mapping[str, ServerLog] = _read(api, job)
        if job.has_ended:
            found = self._with_points(job, found)
            self._kept[job.job_id] = found
        return found

    def _with_points(self, job: Job, logs: Mapping[str, ServerLog]) -> Mapping[str, ServerLog]:
        """Takes the points of launched servers from their recovery instances, where the log has none. They are not
        needed, so it is no problem if they cannot be read."""
        launched = [each.server_id for each in job.servers if each.status == "LAUNCHED"]
        missing = [server_id for server_id in launched if not logs[server_id].point_at]
        if not missing:
            return logs
        try:
            api = self._reading(job.target)
            listing = pages(api, "DescribeRecoveryInstances", "nextToken", filters={"sourceServerIDs": missing})
            rows = [row for page in listing for row in page["items"] if row.get("jobID") == job.job_id]
        except CallFailed:
            return logs
        points = {row.get("sourceServerID", ""): _time(row.get("pointInTimeSnapshotDateTime", "")) for row in rows}
        return {
            server_id: replace(log, point_at=log.point_at or points.get(server_id)) for server_id, log in logs.items()
        }


def _read(api: Api, job: Job) -> dict[str, ServerLog]:
    """What the log says about each server. An entry that names no server counts for all of them."""
    found = {server.server_id: ServerLog() for server in job.servers}
    listing = pages(api, "DescribeJobLogItems", "nextToken", jobID=job.job_id)
    for item in (item for page in listing for item in page["items"]):
        event, data = item.get("event", ""), item.get("eventData", {})
        named = data.get("sourceServerID", "")
        for server_id in [named] if named else found:
            found[server_id] = _after(found.get(server_id, ServerLog()), event, data)
    return found


def _after(log: ServerLog, event: str, data: Mapping[str, Any]) -> ServerLog:
    if taken := _time(data.get("conversionProperties", {}).get("dataTimestamp", "")):
        log = replace(log, point_at=taken)
    if event == _OLDER_POINT:
        return replace(log, from_older_point=True)
    said = " ".join(data.get("rawError", "").split())
    if event in _ENDS:
        before = f". Before that, {log.trouble}" if log.trouble and not said else ""
        return replace(log, end=_sentence(_ENDS[event], said) + before)
    if event in _TROUBLES or said:
        return replace(log, trouble=_sentence(_TROUBLES.get(event, f"there was {event}"), said))
    return log


def _sentence(words: str, said: str) -> str:
    return f"{words}: {said[:_LONGEST_REASON]}" if said else words


def _time(text: str) -> datetime | None:
    """The time in a text of AWS that need not be one. Without a zone it is UTC."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
