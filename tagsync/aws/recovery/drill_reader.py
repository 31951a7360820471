"""Reads the instances that drills have left: the port `DrillReader`."""

from __future__ import annotations

from tagsync.aws.recovery.jobs import JOBS_A_CALL, list_jobs
from tagsync.aws.recovery.launch_reader import instance_of
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import chunks, pages
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.model import Problem, Target
from tagsync.recovery.cleanup.left import DrillInstance


class AwsDrillReader:
    """Reads with each account's read role: one call a target without drills, two with some."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def drills(self, target: Target) -> tuple[DrillInstance, ...] | Problem:
        api = self._sessions.api(target.account, target.region, "drs")
        try:
            listing = pages(api, "DescribeRecoveryInstances", "nextToken")
            found = [instance_of(item) for page in listing for item in page["items"] if item.get("isDrill")]
            there = [each for each in found if each.is_there]
            named = sorted({each.job_id for each in there if each.job_id})
            jobs = {
                job.job_id: job.ended_at or job.created_at
                for some in chunks(named, JOBS_A_CALL)
                for job in list_jobs(api, target, filters={"jobIDs": some})
            }
        except CallFailed as failure:
            return failure.problem
        return tuple(DrillInstance(each, jobs.get(each.job_id)) for each in there)
