"""What tagsync assumes of the jobs and recovery instances that there are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tagsync.aws.conformance.account import Account, Rows, some
from tagsync.aws.conformance.check import check, compared, different, refusal, skipped
from tagsync.engine.conformance import Answer

_MOST = 20
"""Servers or jobs that are looked at, one call each."""
_NO_JOB = "drsjob-00000000000000000"

LAUNCH_STATUSES = frozenset({"PENDING", "IN_PROGRESS", "LAUNCHED", "FAILED", "TERMINATED"})
JOB_STATUSES = frozenset({"PENDING", "STARTED", "COMPLETED"})
EVENTS = frozenset(
    f"{what}_{how}"
    for what, endings in {
        "JOB": ("START", "CANCEL", "END"),
        "SERVER": ("SKIPPED",),
        "CLEANUP": ("START", "END", "FAIL"),
        "SNAPSHOT": ("START", "END", "FAIL"),
        "USING_PREVIOUS": ("SNAPSHOT", "SNAPSHOT_FAILED"),
        "CONVERSION": ("START", "END", "FAIL"),
        "LAUNCH": ("START", "FAILED"),
        "DEPLOY_NETWORK_CONFIGURATION": ("START", "END", "FAILED"),
        "UPDATE_NETWORK_CONFIGURATION": ("START", "END", "FAILED"),
        "UPDATE_LAUNCH_TEMPLATE": ("START", "END", "FAILED"),
        "NETWORK_RECOVERY": ("FAIL",),
    }.items()
    for how in endings
)


def _jobs(account: Account) -> Rows:
    jobs = some(account.rows("DescribeJobs"), "there is no job")
    return sorted(jobs, key=lambda job: str(job.get("creationDateTime", "")), reverse=True)


def _unknown(found: Iterable[str], known: Iterable[str]) -> Answer:
    found = set(found)
    unknown = sorted(found - set(known))
    return compared(not unknown, f"unknown: {', '.join(unknown) or 'none'}", found=found)


@check(
    "A job is PENDING, STARTED or COMPLETED, and never FAILED.",
    "drs:DescribeJobs",
    if_different="A job with another status blocks nothing: DRS itself refuses a server that is in a job.",
)
def job_statuses(account: Account) -> Answer:
    return _unknown((job.get("status", "") for job in _jobs(account)), JOB_STATUSES)


@check(
    "A server of a job is PENDING, IN_PROGRESS, LAUNCHED, FAILED or TERMINATED.",
    "drs:DescribeJobs",
    if_different="A server with another status is never shown as launched.",
)
def launch_statuses(account: Account) -> Answer:
    servers = [each for job in _jobs(account) for each in job.get("participatingServers", ())]
    return _unknown((each.get("launchStatus", "") for each in some(servers, "no job has servers")), LAUNCH_STATUSES)


@check(
    "The times of jobs are ISO 8601 with an offset or Z.",
    "drs:DescribeJobs",
    if_different="Jobs cannot be read, so a driven recovery starts nothing.",
)
def job_times(account: Account) -> Answer:
    times = [job[name] for job in _jobs(account) for name in ("creationDateTime", "endDateTime") if name in job]
    other = [time for time in times if not _is_time(time)]
    return compared(not other, f"{len(times) - len(other)} of {len(times)} are so", time=(other or times)[:1])


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


@check(
    "The events in the log of a job are those of the SDK's model.",
    "drs:DescribeJobLogItems",
    if_different="tagsync ignores an event that it does not know. The status of the server decides.",
)
def job_log_events(account: Account) -> Answer:
    events = {
        item.get("event", "")
        for job in _jobs(account)[:_MOST]
        for item in account.every("DescribeJobLogItems", jobID=job["jobID"])
    }
    return _unknown(events, EVENTS) if events else skipped("no job has a log any more")


@check(
    "Jobs that do not exist are left out of the answer, and are no error.",
    "drs:DescribeJobs",
    if_different="A job that DRS has forgotten makes `tagsync recovery status` incomplete, and its servers UNKNOWN.",
)
def unknown_jobs(account: Account) -> Answer:
    ids = [str(_jobs(account)[0]["jobID"]), _NO_JOB]
    failure = refusal(lambda: account.read("DescribeJobs", filters={"jobIDs": ids}))
    if failure:
        return different(f"AWS refused it: {failure.problem.message}", code=failure.code)
    found = [row["jobID"] for row in account.every("DescribeJobs", filters={"jobIDs": ids})]
    return compared(found == ids[:1], f"{len(found)} of 2 jobs came, and one does not exist", jobs=found)


@check(
    "A post-launch action is IN_PROGRESS, SUCCEEDED or FAILED, and is told with the server that launched.",
    "drs:DescribeJobs",
    if_different="An action with another status counts as failed, and its server as not well.",
)
def launch_actions(account: Account) -> Answer:
    servers = [each for job in _jobs(account) for each in job.get("participatingServers", ())]
    runs = [run for each in servers for run in each.get("launchActionsStatus", {}).get("runs", ())]
    if not runs:
        return skipped("no job ran a post-launch action")
    return _unknown((run.get("status", "") for run in runs), {"IN_PROGRESS", "SUCCEEDED", "FAILED"})
