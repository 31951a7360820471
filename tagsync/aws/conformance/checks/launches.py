"""What tagsync assumes of jobs, recovery instances, recovery points and launch configurations that there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from tagsync.aws.conformance.account import Account, Rows, launch_target, some, state
from tagsync.aws.conformance.check import check, compared, confirmed, skipped
from tagsync.aws.recovery.jobs import read_time
from tagsync.engine.conformance import Answer

_MOST = 20
"""Servers or jobs that are looked at, one call each."""

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
    if_different="A job with another status counts as ended. Its servers decide.",
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
    if_different="A driven recovery cannot tell which jobs are its own, and starts nothing.",
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
    "A recovery instance says whether it is a drill, its state in EC2, its job, its source server and its point.",
    "drs:DescribeRecoveryInstances",
    if_different="The preflight takes an instance that does not say it is a drill for a real one (law 10).",
)
def recovery_instances(account: Account) -> Answer:
    rows = some(account.rows("DescribeRecoveryInstances"), "there is no recovery instance")
    needed = ("isDrill", "ec2InstanceState", "ec2InstanceID", "jobID", "sourceServerID", "pointInTimeSnapshotDateTime")
    lacking = [row for row in rows if any(name not in row for name in needed)]
    seen = (lacking or rows)[0]
    shown = {name: seen[name] for name in needed if name in seen}
    return compared(not lacking, f"{len(rows) - len(lacking)} of {len(rows)} say all of it", **shown)


@check(
    "The id of a recovery point is `pit-` and 17 digits, and with the order DESC the newest comes first.",
    "drs:DescribeRecoverySnapshots",
    if_different="The preflight shows another time than that of the newest point.",
)
def recovery_points(account: Account) -> Answer:
    server = _in_state(account, "CONTINUOUS")[0]["sourceServerID"]
    points = some(account.points_of(server, order="DESC", maxResults=10), "a server that replicates has no point yet")
    ids, times = [each["snapshotID"] for each in points], [each["expectedTimestamp"] for each in points]
    formed = all(each.startswith("pit-") and len(each) == 21 for each in ids)
    moments = [moment for time in times if (moment := read_time(time))]
    holds = formed and moments == sorted(moments, reverse=True) and len(points) <= 10
    return compared(holds, f"{len(points)} points", ids=ids[:2], times=times[:2])


def _in_state(account: Account, *states: str) -> Rows:
    return some([each for each in account.servers() if state(each) in states], f"no server is {' or '.join(states)}")


def _with_points(account: Account, name: str) -> tuple[int, int]:
    """How many of the servers in a state have recovery points, and how many were looked at."""
    servers = _in_state(account, name)[:_MOST]
    return sum(bool(account.points_of(each["sourceServerID"], maxResults=1)) for each in servers), len(servers)


@check(
    "A STALLED server keeps its recovery points until their retention ends.",
    "drs:DescribeRecoverySnapshots",
    if_different="--accept-old-points finds no point, and the start is refused.",
)
def points_of_stalled(account: Account) -> Answer:
    having, count = _with_points(account, "STALLED")
    return compared(having > 0, f"{having} of {count} have points")


@check(
    "A PAUSED server keeps its recovery points until their retention ends.",
    "drs:DescribeRecoverySnapshots",
    if_different="--accept-old-points finds no point, and the start is refused.",
)
def points_of_paused(account: Account) -> Answer:
    having, count = _with_points(account, "PAUSED")
    return compared(having > 0, f"{having} of {count} have points")


@check(
    "A STOPPED server has no recovery points 90 minutes later.",
    "drs:DescribeRecoverySnapshots",
    if_different="Nothing: the preflight refuses such a server.",
)
def points_of_stopped(account: Account) -> Answer:
    having, count = _with_points(account, "STOPPED")
    return compared(having == 0, f"{having} of {count} have points")


@check(
    "A DISCONNECTED server has no recovery points 90 minutes later.",
    "drs:DescribeRecoverySnapshots",
    if_different="Nothing: the preflight refuses such a server.",
)
def points_of_disconnected(account: Account) -> Answer:
    having, count = _with_points(account, "DISCONNECTED")
    return compared(having == 0, f"{having} of {count} have points")


def _configurations(account: Account) -> list[Mapping[str, Any]]:
    servers = account.servers()[:_MOST]
    return [account.read("GetLaunchConfiguration", sourceServerID=each["sourceServerID"]) for each in servers]


@check(
    "A launch configuration always says whether tags are copied and how the instance type is chosen.",
    "drs:GetLaunchConfiguration",
    if_different="tagsync takes a configuration that does not say it for one that does not copy tags.",
)
def launch_configurations(account: Account) -> Answer:
    found = _configurations(account)
    names = ("copyTags", "targetInstanceTypeRightSizingMethod")
    lacking = [each for each in found if any(name not in each for name in names)]
    seen = {name: sorted({str(each.get(name)).upper() for each in found}) for name in names}
    return compared(not lacking, f"{len(found) - len(lacking)} of {len(found)} say it", **seen)


@check(
    "The launch configuration of a new source server does not copy tags.",
    "drs:DescribeLaunchConfigurationTemplates",
    "drs:GetLaunchConfiguration",
    if_different="Nothing: tagsync reads the setting of every server before it changes it.",
)
def copy_tags_by_default(account: Account) -> Answer:
    templates = account.read("DescribeLaunchConfigurationTemplates")["items"]
    if any(each.get("copyTags") for each in templates):
        return skipped("the account has a launch configuration template that copies tags")
    copying = [bool(each.get("copyTags")) for each in _configurations(account)]
    if all(copying):
        return skipped("every server copies tags, which a person or tagsync may have set")
    return confirmed(f"{sum(copying)} of {len(copying)} servers copy tags")


@check(
    "A server that launches into an instance says which, and copies neither tags nor the private address.",
    "drs:GetLaunchConfiguration",
    if_different="tagsync leaves copyTags of such a server alone. A launch that copies them fails.",
)
def launch_into(account: Account) -> Answer:
    into = [each for each in _configurations(account) if launch_target(each)]
    if not into:
        return skipped("no server launches into an instance")
    copying = [each for each in into if each.get("copyTags") or each.get("copyPrivateIp")]
    seen = {name: bool((copying or into)[0].get(name)) for name in ("copyTags", "copyPrivateIp")}
    return compared(not copying, f"{len(into) - len(copying)} of {len(into)} are so", **seen)
