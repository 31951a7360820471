"""Finds out where a DRS job comes from: the port `JobOrigins`."""

from __future__ import annotations

from datetime import timedelta

from tagsync.aws.recovery.execution_list import PLANS, of_plans, rows
from tagsync.aws.recovery.job_log import JobLogs
from tagsync.aws.recovery.jobs import read_jobs, read_time
from tagsync.aws.recovery.marks import marks_of
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.aws.sdk.tags import read_tags
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.driven.drive import ORDER_TAG
from tagsync.recovery.driven.outside import JobSeen
from tagsync.recovery.plans.native_plan import OWNER_TAG
from tagsync.recovery.words.jobs import Job

_LONGEST = timedelta(hours=25)
"""An execution takes 24 hours at most, so a job that began later than this after it is not its own."""
_SKEW = timedelta(minutes=5)


class AwsJobOrigins:
    """Reads with each account's read role."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._logs = JobLogs(self._reading)

    def find(self, target: Target, job_id: str) -> JobSeen | Problem | None:
        try:
            api = self._reading(target)
            job = read_jobs(api, target, [job_id], self._logs).get(job_id)
            if not isinstance(job, Job) or ORDER_TAG in job.tags:
                return JobSeen(job) if isinstance(job, Job) else job
            if _is_marked(api, job):
                return JobSeen(job, is_marked=True)
            return JobSeen(job, plan=_plan_of(api, job))
        except CallFailed as failure:
            return failure.problem

    def _reading(self, target: Target) -> Api:
        return self._sessions.api(target.account, target.region, "drs")


def _is_marked(api: Api, job: Job) -> bool:
    """Whether its servers say that a drive started it (`tagsync.aws.recovery.marks`)."""
    return job.job_id in marks_of(api, {each.server_id for each in job.servers})


def _plan_of(api: Api, job: Job) -> str:
    """The name of the plan of tagsync of which an execution has started the job."""
    for row in of_plans(api, [plan["recoveryPlanArn"] for plan in rows(api, *PLANS)]):
        begun = read_time(row.get("startedAt"))
        if begun and job.created_at and not begun - _SKEW <= job.created_at <= begun + _LONGEST:
            continue
        if job.job_id in _jobs_of(api, row["recoveryPlanExecutionArn"]):
            plan = api("GetRecoveryPlan", recoveryPlanArn=row["recoveryPlanArn"])["recoveryPlan"]
            return str(plan["name"]) if OWNER_TAG in read_tags(plan, row["recoveryPlanArn"]) else ""
    return ""


def _jobs_of(api: Api, execution: str) -> set[str]:
    """The ids of the jobs of an execution; none if it is deleted meanwhile."""
    asked = {"recoveryPlanExecutionArn": execution}
    try:
        steps = list(rows(api, "ListRecoveryPlanExecutionSteps", "recoveryPlanExecutionSteps", **asked))
    except CallFailed as failure:
        if failure.problem.kind is not ProblemKind.NOT_FOUND:
            raise
        return set()
    servers = (step["configuration"].get("executionServerStepConfiguration", {}).get("servers", ()) for step in steps)
    return {each.get("jobID", "") for some in servers for each in some}
