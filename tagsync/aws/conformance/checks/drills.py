"""What tagsync assumes of a launch. All checks share one drill on the server that `--allow-launch` names."""

from __future__ import annotations

from functools import partial

from tagsync.aws.conformance.account import Account
from tagsync.aws.conformance.check import check, compared, different, skipped
from tagsync.aws.conformance.drill import KEY, run_drill
from tagsync.aws.fleet.probe import NO_SERVER
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.meanings.permissions import ACCESS_DENIED
from tagsync.engine.conformance import Answer, Effect

_drill_check = partial(check, effect=Effect.DRILL)


@_drill_check(
    "StartRecovery takes tags, and the job has them.",
    "drs:StartRecovery",
    "drs:DescribeJobs",
    if_different="A driven recovery starts the job without tags, and finds it by its servers, mode and time.",
)
def start_takes_tags(account: Account) -> Answer:
    drill = account.once(run_drill)
    if drill.refused:
        return different(f"AWS refused the tags: {drill.refused.problem.message}", code=drill.refused.code)
    tags = drill.job.get("tags", {})
    return compared(tags.get(KEY) == account.run_id, f"the job has {len(tags)} tags", tags=tags)


@_drill_check(
    "AWS sets `drs:CreateAction` to StartRecovery where it checks the tags of that call.",
    "drs:StartRecovery",
    "drs:TagResource",
    if_different="The recovery role may not tag; a driven recovery starts its jobs without tags.",
)
def create_action(account: Account) -> Answer:
    arn = account.arn(f"source-server/{NO_SERVER}")
    try:
        account.write("TagResource", resourceArn=arn, tags={KEY: ""})
    except CallFailed as failure:
        if failure.code not in ACCESS_DENIED:
            return skipped(
                "the write credentials may tag without it: name the recovery role as the write role, in a targets file"
            )
    else:
        return skipped("AWS took a tag for a server that does not exist")
    refused = account.once(run_drill).refused
    if refused is None:
        return compared(True, "credentials that may tag only with this condition started a job with tags")
    return different(f"AWS refused the tags: {refused.problem.message}", code=refused.code)


@_drill_check(
    "A drill is told by `initiatedBy` START_DRILL, and ends COMPLETED with its server LAUNCHED.",
    "drs:StartRecovery",
    "drs:DescribeJobs",
    if_different="A driven recovery does not find jobs that it started without tags, and shows the server as failed.",
)
def job_of_a_drill(account: Account) -> Answer:
    drill = account.once(run_drill)
    statuses = [each.get("launchStatus") for each in drill.job.get("participatingServers", ())]
    seen = {name: drill.job.get(name) for name in ("initiatedBy", "status", "type")}
    holds = seen["initiatedBy"] == "START_DRILL" and seen["status"] == "COMPLETED" and statuses == ["LAUNCHED"]
    return compared(holds, f"{seen['initiatedBy']}, {seen['status']}, servers {statuses}", **seen)


@_drill_check(
    "The recovery instance of a drill says that it is one, and names its job and its source server.",
    "drs:DescribeRecoveryInstances",
    if_different="The preflight takes it for a real recovery, and refuses to replace it (law 10).",
)
def instance_of_a_drill(account: Account) -> Answer:
    drill = account.once(run_drill)
    seen = [{name: row.get(name) for name in ("isDrill", "ec2InstanceState", "jobID")} for row in drill.instances]
    return compared(len(seen) == 1, f"{len(seen)} recovery instances say so", instances=seen)


@_drill_check(
    "The log of a launch begins with JOB_START and ends with JOB_END.",
    "drs:DescribeJobLogItems",
    if_different="Nothing: tagsync decides by the status of the job and its servers.",
)
def log_of_a_drill(account: Account) -> Answer:
    log = sorted(account.once(run_drill).log, key=lambda item: str(item.get("logDateTime", "")))
    events = [str(item.get("event", "")) for item in log]
    holds = bool(events) and events[0] == "JOB_START" and events[-1] == "JOB_END"
    return compared(holds, f"{len(events)} events", events=events)


@_drill_check(
    "A termination is a job by TERMINATE_RECOVERY_INSTANCES with its source server, which ends TERMINATED.",
    "drs:TerminateRecoveryInstances",
    "drs:DescribeJobs",
    if_different="A cleanup goes by what becomes of the instances. One that is repeated meanwhile keeps them at first.",
)
def termination_of_a_drill(account: Account) -> Answer:
    jobs = sorted(account.once(run_drill).terminations, key=lambda job: str(job.get("creationDateTime", "")))
    statuses = [[each.get("launchStatus") for each in job.get("participatingServers", ())] for job in jobs]
    return compared(bool(jobs) and statuses[-1] == ["TERMINATED"], f"{len(jobs)} jobs", statuses=statuses)


@_drill_check(
    "A server that does not replicate now is launched from its last recovery point.",
    "drs:StartRecovery",
    if_different="--accept-old-points lets a launch begin that DRS then refuses. Nothing is lost.",
)
def launch_of_stalled(account: Account) -> Answer:
    drill = account.once(run_drill)
    if drill.server_state not in ("STALLED", "PAUSED"):
        return skipped(f"the server is {drill.server_state}: name one that is STALLED or PAUSED")
    statuses = [each.get("launchStatus") for each in drill.job.get("participatingServers", ())]
    return compared(statuses == ["LAUNCHED"], f"a server that is {drill.server_state} is {statuses}")
