"""What tagsync assumes of recovery plans. Each check makes a plan of its own, never starts it, and deletes it."""

from __future__ import annotations

from functools import partial
from uuid import uuid4

from tagsync.aws.conformance.account import Account, Row
from tagsync.aws.conformance.check import check, compared, refusal, refused_with
from tagsync.aws.conformance.scratch_plan import scratch_plan, server_arns, servers_step, wait_step
from tagsync.engine.conformance import Answer, Effect
from tagsync.recovery.plans.steps import MOST_STEPS

INVALID = ("ValidationException", "ConflictException")
"""AWS says that these are refused, and not with which of the two."""

_plan_check = partial(check, effect=Effect.PLAN)


@_plan_check(
    "A plan without servers is INVALID, and ACTIVE once a step has servers.",
    "drs:CreateRecoveryPlan",
    "drs:GetRecoveryPlan",
    "drs:CreateRecoveryPlanStep",
    if_different="The preflight refuses to start a plan that DRS calls INVALID.",
)
def plan_status(account: Account) -> Answer:
    (arn,) = server_arns(account, 1)
    with scratch_plan(account) as plan:
        empty = plan.status()
        plan.add_servers("one", [arn])
        filled = plan.status()
    return compared((empty, filled) == ("INVALID", "ACTIVE"), f"{empty} without servers, {filled} with one")


@_plan_check(
    "A plan without steps cannot be started: ValidationException or ConflictException.",
    "drs:StartRecoveryPlanExecution",
    if_different="Nothing is launched: such a plan has no servers. tagsync never writes one.",
)
def start_of_empty_plan(account: Account) -> Answer:
    started: list[Row] = []
    with scratch_plan(account) as plan:
        start = partial(account.write, "StartRecoveryPlanExecution", recoveryPlanArn=plan.arn, mode="DRILL")
        answer = refused_with(INVALID, lambda: started.append(start(clientToken=str(uuid4()))))
        for each in started:
            arn = each["recoveryPlanExecution"]["recoveryPlanExecutionArn"]
            account.clean(f"an execution of {plan.name}", "CancelRecoveryPlanExecution", recoveryPlanExecutionArn=arn)
    return answer


@_plan_check(
    "The first step of a plan cannot be a wait.",
    "drs:CreateRecoveryPlanStep",
    if_different="Nothing: tagsync never puts a wait first.",
)
def wait_first(account: Account) -> Answer:
    with scratch_plan(account) as plan:
        return refused_with(INVALID, lambda: plan.add_wait("wait"))


@_plan_check(
    "A step cannot be moved so that a wait comes first.",
    "drs:ReorderRecoveryPlanSteps",
    if_different="Nothing: tagsync never puts a wait first, at any moment of an apply.",
)
def wait_moved_first(account: Account) -> Answer:
    (arn,) = server_arns(account, 1)
    with scratch_plan(account) as plan:
        servers, wait = plan.add_servers("one", [arn]), plan.add_wait("wait")
        return refused_with(INVALID, lambda: plan.reorder(wait, servers))


@_plan_check(
    "A step cannot be deleted if a wait would come first then.",
    "drs:DeleteRecoveryPlanStep",
    if_different="Nothing: tagsync deletes a wait before the step that it follows.",
)
def wait_left_first(account: Account) -> Answer:
    (arn,) = server_arns(account, 1)
    with scratch_plan(account) as plan:
        servers, _ = plan.add_servers("one", [arn]), plan.add_wait("wait")
        return refused_with(INVALID, lambda: plan.delete_step(servers))


@_plan_check(
    "A source server cannot be in two steps of a plan.",
    "drs:CreateRecoveryPlanStep",
    if_different="Nothing: tagsync never asks for it, and removes a server from a step before it adds it to another.",
)
def server_in_two_steps(account: Account) -> Answer:
    (arn,) = server_arns(account, 1)
    with scratch_plan(account) as plan:
        plan.add_servers("one", [arn])
        return refused_with(INVALID, lambda: plan.add_servers("two", [arn]))


@_plan_check(
    "A source server may be in several plans.",
    "drs:CreateRecoveryPlanStep",
    if_different="`tagsync recovery apply` fails for the second plan that selects a server.",
)
def server_in_two_plans(account: Account) -> Answer:
    (arn,) = server_arns(account, 1)
    with scratch_plan(account) as plan, scratch_plan(account) as other:
        plan.add_servers("one", [arn])
        failure = refusal(lambda: other.add_servers("one", [arn]))
    return compared(failure is None, f"AWS refused it: {failure.problem.message}" if failure else "AWS accepted it")


@_plan_check(
    "The type of a step cannot be changed.",
    "drs:UpdateRecoveryPlanStep",
    if_different="Nothing: tagsync deletes the step and makes another.",
)
def type_of_a_step(account: Account) -> Answer:
    (arn,) = server_arns(account, 1)
    with scratch_plan(account) as plan:
        plan.add_servers("one", [arn])
        wait = plan.add_wait("wait")
        return refused_with(INVALID, lambda: plan.update_step(wait, servers_step([arn])))


@_plan_check(
    "UpdateRecoveryPlanStep replaces the list of servers in full.",
    "drs:UpdateRecoveryPlanStep",
    if_different="Servers that left the selector stay in the plan. `tagsync recovery diff` shows them.",
)
def update_replaces(account: Account) -> Answer:
    one, two = server_arns(account, 2)
    with scratch_plan(account) as plan:
        step = plan.update_step(plan.add_servers("one", [one]), servers_step([two]))
    servers = [each["serverArn"] for each in step["configuration"]["serverStepConfiguration"]["servers"]]
    return compared(servers == [two], f"servers after one was replaced by another: {len(servers)}", servers=servers)


@_plan_check(
    "A new step with an order is put there, and deleting a step gives those behind it new numbers without a gap.",
    "drs:CreateRecoveryPlanStep",
    "drs:DeleteRecoveryPlanStep",
    "drs:ListRecoveryPlanSteps",
    if_different="tagsync reads the plan again after an apply, and the next apply puts the order right.",
)
def step_order(account: Account) -> Answer:
    one, two = server_arns(account, 2)
    with scratch_plan(account) as plan:
        plan.add_servers("last", [one])
        plan.add_servers("first", [two], order=1)
        wait = plan.add_wait("wait", order=2)
        three = [row["stepName"] for row in plan.steps()]
        plan.delete_step(wait)
        orders = [row["stepOrder"] for row in plan.steps()]
    holds = three == ["first", "wait", "last"] and orders == [1, 2]
    return compared(holds, f"steps in the order {three}, numbers after one was deleted {orders}", orders=orders)


@_plan_check(
    "The impact level of a server is CRITICAL by default.",
    "drs:CreateRecoveryPlanStep",
    if_different="Nothing: tagsync writes the impact level of every server.",
)
def impact_by_default(account: Account) -> Answer:
    (arn,) = server_arns(account, 1)
    with scratch_plan(account) as plan:
        step = plan.add_servers("one", [arn])
    (server,) = step["configuration"]["serverStepConfiguration"]["servers"]
    level = server.get("impactLevel", "")
    return compared(level == "CRITICAL", f"it is {level or 'not told'}", impactLevel=level)


@_plan_check(
    "A step whose creation is sent again with its client token is made once.",
    "drs:CreateRecoveryPlanStep",
    if_different="An apply whose answer was lost leaves a second step, and the next apply removes it.",
)
def client_token(account: Account) -> Answer:
    (arn,) = server_arns(account, 1)
    with scratch_plan(account) as plan:
        plan.add_servers("one", [arn])
        create = partial(
            account.write,
            "CreateRecoveryPlanStep",
            recoveryPlanArn=plan.arn,
            stepName="wait",
            configuration=wait_step(),
            clientToken=str(uuid4()),
        )
        create()
        failure = refusal(create)
        count = len(plan.steps())
    said = f", and AWS refused the second: {failure.problem.message}" if failure else ""
    return compared(failure is None and count == 2, f"steps of one creation that was sent twice: {count - 1}{said}")


@_plan_check(
    f"A plan has at most {MOST_STEPS} steps: the next is refused.",
    "drs:CreateRecoveryPlanStep",
    if_different="Nothing: tagsync refuses a definition with more of them before it writes.",
)
def most_steps(account: Account) -> Answer:
    (arn,) = server_arns(account, 1)
    with scratch_plan(account) as plan:
        plan.add_servers("one", [arn])
        for number in range(2, MOST_STEPS + 1):
            plan.add_wait(f"wait {number}")
        return refused_with((*INVALID, "ServiceQuotaExceededException"), lambda: plan.add_wait("too many"))


@_plan_check(
    "DRS refuses a second plan of the same name.",
    "drs:CreateRecoveryPlan",
    if_different="Nothing: of several plans with one name tagsync takes its own, by its tag.",
)
def plan_names(account: Account) -> Answer:
    made: list[Row] = []
    with scratch_plan(account) as plan:
        create = partial(account.write, "CreateRecoveryPlan", name=plan.name)
        answer = refused_with(INVALID, lambda: made.append(create(clientToken=str(uuid4()))))
        for each in made:
            second = each["recoveryPlan"]["recoveryPlanArn"]
            account.clean(f"the second recovery plan {plan.name}", "DeleteRecoveryPlan", recoveryPlanArn=second)
    return answer
