"""What tagsync assumes of executions of recovery plans. It reads those that there are, and starts none."""

from __future__ import annotations

import re

from tagsync.aws.conformance.account import Account, Rows, some
from tagsync.aws.conformance.check import check, compared, confirmed, skipped
from tagsync.engine.conformance import Answer
from tagsync.recovery.words.vocabulary import RecoveryStatus, StepStatus

TIMED_OUT = "TIMED_OUT"
_MOST = 20
"""Executions whose steps are read: the newest."""


def _executions(account: Account) -> Rows:
    rows = some(account.rows("ListRecoveryPlanExecutions"), "no recovery plan was executed here")
    return sorted(rows, key=lambda row: str(row.get("startedAt", "")), reverse=True)


def _steps(account: Account) -> Rows:
    newest = _executions(account)[:_MOST]
    arns = [row["recoveryPlanExecutionArn"] for row in newest]
    return [
        step for arn in arns for step in account.every("ListRecoveryPlanExecutionSteps", recoveryPlanExecutionArn=arn)
    ]


@check(
    "An execution is a resource of its own: `recovery-plan-execution/...`.",
    "drs:ListRecoveryPlanExecutions",
    if_different="The policies in docs/permissions.md do not allow to read, retry, skip and cancel executions.",
)
def execution_arns(account: Account) -> Answer:
    arns = [row["recoveryPlanExecutionArn"] for row in _executions(account)]
    other = [arn for arn in arns if not re.fullmatch(account.arn("recovery-plan-execution/[^/]+"), arn)]
    return compared(not other, f"{len(arns) - len(other)} of {len(arns)} are formed so", arn=(other or arns)[0])


@check(
    "ListRecoveryPlanExecutions without a plan lists the executions of all plans.",
    "drs:ListRecoveryPlanExecutions",
    if_different="The preflight does not see the executions of other plans, and DRS itself refuses the start.",
)
def executions_of_all_plans(account: Account) -> Answer:
    found = {row["recoveryPlanExecutionArn"] for row in account.every("ListRecoveryPlanExecutions")}
    plans = {row["recoveryPlanArn"] for row in _executions(account)[:_MOST]}
    by_plan = {
        row["recoveryPlanExecutionArn"]
        for plan in plans
        for row in account.every("ListRecoveryPlanExecutions", recoveryPlanArn=plan)
    }
    return compared(by_plan <= found, f"{len(by_plan & found)} of {len(by_plan)} executions of {len(plans)} plans")


@check(
    "An execution is CREATED until it is validated: none of its steps has begun.",
    "drs:ListRecoveryPlanExecutions",
    "drs:ListRecoveryPlanExecutionSteps",
    if_different="An apply in the moment of a start is refused longer than needed, or not long enough.",
)
def created_until_validated(account: Account) -> Answer:
    created = [row for row in _executions(account) if row["status"] == RecoveryStatus.CREATED]
    if not created:
        return skipped("no execution is CREATED in this moment")
    begun = {
        step["status"]
        for row in created
        for step in account.every(
            "ListRecoveryPlanExecutionSteps", recoveryPlanExecutionArn=row["recoveryPlanExecutionArn"]
        )
    } - {StepStatus.NOT_STARTED}
    return compared(not begun, f"{len(created)} executions are CREATED", begun=begun)


@check(
    "The statuses of executions are those of the user guide.",
    "drs:ListRecoveryPlanExecutions",
    if_different="tagsync tells a status that it does not know as it is, and ends waiting with an exit code.",
)
def execution_statuses(account: Account) -> Answer:
    statuses = {row["status"] for row in _executions(account)}
    unknown = sorted(statuses - {*RecoveryStatus, TIMED_OUT})
    return compared(not unknown, f"unknown: {', '.join(unknown) or 'none'}", statuses=statuses)


@check(
    "An execution that takes more than 24 hours has the status TIMED_OUT, which the SDK's model lacks.",
    "drs:ListRecoveryPlanExecutions",
    if_different="Nothing: tagsync ends waiting with any status that it does not know.",
)
def timed_out(account: Account) -> Answer:
    found = [row for row in _executions(account) if row["status"] == TIMED_OUT]
    if not found:
        return skipped("no execution here has timed out")
    return confirmed(f"{len(found)} executions have it", status=TIMED_OUT)


@check(
    "The statuses of steps are the seven of the SDK's model.",
    "drs:ListRecoveryPlanExecutionSteps",
    if_different="tagsync tells a status that it does not know as it is.",
)
def step_statuses(account: Account) -> Answer:
    statuses = {step["status"] for step in some(_steps(account), "no execution has steps")}
    unknown = sorted(statuses - set(StepStatus))
    return compared(not unknown, f"unknown: {', '.join(unknown) or 'none'}", statuses=statuses)


@check(
    "One job launches all servers of a step.",
    "drs:ListRecoveryPlanExecutionSteps",
    if_different="Nothing: tagsync reads the job of each server. The quota of 20 jobs is reached earlier.",
)
def jobs_of_a_step(account: Account) -> Answer:
    jobs = [
        [server["jobID"] for server in servers]
        for step in _steps(account)
        for servers in [step["configuration"].get("executionServerStepConfiguration", {}).get("servers", [])]
        if len(servers) > 1 and all(server.get("jobID") for server in servers)
    ]
    if not jobs:
        return skipped("no step with two servers or more was launched")
    single = sum(len(set(each)) == 1 for each in jobs)
    return compared(single == len(jobs), f"{single} of {len(jobs)} steps had one job", jobs=max(jobs, key=len))


@check(
    "A COMPLETED execution may carry a message, and is no failure.",
    "drs:ListRecoveryPlanExecutions",
    if_different="Nothing: tagsync decides by the status, never by the message.",
)
def completed_with_message(account: Account) -> Answer:
    ended = [row for row in _executions(account) if row["status"] == RecoveryStatus.COMPLETED and "errorDetail" in row]
    if not ended:
        return skipped("no execution here is COMPLETED and carries a message")
    return confirmed(f"{len(ended)} executions are so", errorDetail=ended[0]["errorDetail"])
