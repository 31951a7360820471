"""The policies for native recovery plans: read and maintain them, run them and watch them run."""

from __future__ import annotations

from tagsync.aws.permissions.statements import IamPolicy, allow, document, drs

_KEEP = [
    "drs:CreateRecoveryPlanStep",
    "drs:DeleteRecoveryPlan",
    "drs:DeleteRecoveryPlanStep",
    "drs:ReorderRecoveryPlanSteps",
    "drs:TagResource",
    "drs:UpdateRecoveryPlan",
    "drs:UpdateRecoveryPlanStep",
]


def recovery_read_policy(partition: str = "aws") -> IamPolicy:
    """In addition to `read_policy`: read native recovery plans, and whether one is starting. The listing of plans
    cannot be narrowed to a resource."""
    return document(
        [
            allow("ListRecoveryPlans", ["drs:ListRecoveryPlans"], ["*"]),
            allow(
                "ReadRecoveryPlans",
                ["drs:GetRecoveryPlan", "drs:ListRecoveryPlanExecutions", "drs:ListRecoveryPlanSteps"],
                drs(partition, "recovery-plan"),
            ),
        ]
    )


def recovery_write_policy(partition: str = "aws") -> IamPolicy:
    """In addition to `write_policy`: create native recovery plans and maintain their steps. It starts none.

    `drs:CreateRecoveryPlan` cannot be narrowed to a plan, which does not exist yet. With tags it also needs
    `drs:TagResource`.
    """
    return document(
        [
            allow("CreateRecoveryPlans", ["drs:CreateRecoveryPlan"], ["*"]),
            allow("KeepRecoveryPlans", _KEEP, drs(partition, "recovery-plan")),
        ]
    )


def recovery_follow_policy(partition: str = "aws") -> IamPolicy:
    """In addition to the policies of the recovery role, where the service writes plans: as `recovery_write_policy`,
    but it deletes no plan."""
    keep = [action for action in _KEEP if action != "drs:DeleteRecoveryPlan"]
    return document(
        [
            allow("CreateRecoveryPlans", ["drs:CreateRecoveryPlan"], ["*"]),
            allow("KeepRecoveryPlans", keep, drs(partition, "recovery-plan")),
        ]
    )


def recovery_watch_policy(partition: str = "aws") -> IamPolicy:
    """In addition to `recovery_read_policy`: read executions, and the jobs, recovery instances and recovery points of a
    target, and why an instance lacks tags. An execution is a resource of its own; jobs and instances are listed only
    whole."""
    actions = ["GetRecoveryPlanExecution", "GetRecoveryPlanExecutionStep", "ListRecoveryPlanExecutionSteps"]
    executions = drs(partition, "recovery-plan-execution")
    return document(
        [
            allow("ListJobsAndInstances", ["drs:DescribeJobs", "drs:DescribeRecoveryInstances"], ["*"]),
            allow("ReadPoints", ["drs:DescribeRecoverySnapshots"], drs(partition, "source-server")),
            allow("ReadCopyTags", ["drs:GetLaunchConfiguration"], drs(partition, "source-server")),
            allow("ReadJobLogs", ["drs:DescribeJobLogItems"], drs(partition, "job")),
            allow("ReadExecutions", [f"drs:{action}" for action in actions], executions),
        ]
    )


def recovery_run_policy(partition: str = "aws") -> IamPolicy:
    """In addition to the policies of the read role: start native recovery plans, and retry, skip and cancel their
    executions."""
    steer = [
        "drs:CancelRecoveryPlanExecution",
        "drs:RetryRecoveryPlanExecutionStep",
        "drs:UpdateRecoveryPlanExecutionStep",
    ]
    executions = drs(partition, "recovery-plan-execution")
    return document(
        [
            allow("StartRecoveryPlans", ["drs:StartRecoveryPlanExecution"], drs(partition, "recovery-plan")),
            allow("SteerExecutions", steer, executions),
        ]
    )
