"""What tagsync assumes of the names of steps. Each check makes a plan of its own, never starts it, and deletes it."""

from __future__ import annotations

from functools import partial

from tagsync.aws.conformance.account import Account
from tagsync.aws.conformance.check import check, compared, refused_with
from tagsync.aws.conformance.scratch_plan import scratch_plan, server_arns
from tagsync.engine.conformance import Answer, Effect

_plan_check = partial(check, effect=Effect.PLAN)


@_plan_check(
    "UpdateRecoveryPlanStep gives a step another name.",
    "drs:UpdateRecoveryPlanStep",
    "drs:ListRecoveryPlanSteps",
    if_different="A wave keeps the name of an earlier one. `tagsync recovery diff` shows that after each apply.",
)
def step_renamed(account: Account) -> Answer:
    (arn,) = server_arns(account, 1)
    with scratch_plan(account) as plan:
        step = plan.add_servers("one", [arn])
        account.write("UpdateRecoveryPlanStep", recoveryPlanStepArn=step["recoveryPlanStepArn"], stepName="two")
        names = [row["stepName"] for row in plan.steps()]
    return compared(names == ["two"], f"a step that was renamed from one to two is called {names}")


@_plan_check(
    "DRS refuses a second step of the same name in a plan.",
    "drs:CreateRecoveryPlanStep",
    if_different="Nothing: tagsync never makes two steps of one name, and the preflight tells of those of others.",
)
def step_names(account: Account) -> Answer:
    (arn,) = server_arns(account, 1)
    with scratch_plan(account) as plan:
        plan.add_servers("one", [arn])
        return refused_with(("ConflictException", "ValidationException"), lambda: plan.add_wait("one"))
