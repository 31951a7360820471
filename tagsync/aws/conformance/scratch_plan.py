"""A recovery plan that exists for one check, and is never started with servers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from tagsync.aws.conformance.account import Account, Row, some, state
from tagsync.aws.sdk.errors import CallFailed
from tagsync.core.problems import ProblemKind

_NO_ANSWER = (ProblemKind.STOPPED, ProblemKind.UNAVAILABLE)


@dataclass(frozen=True, slots=True)
class ScratchPlan:
    account: Account
    arn: str
    name: str

    def add_servers(self, name: str, arns: Sequence[str], *, order: int | None = None) -> Row:
        return self._add(name, servers_step(arns), order)

    def add_wait(self, name: str, *, order: int | None = None) -> Row:
        return self._add(name, wait_step(), order)

    def delete_step(self, step: Row) -> None:
        self.account.write("DeleteRecoveryPlanStep", recoveryPlanStepArn=step["recoveryPlanStepArn"])

    def update_step(self, step: Row, configuration: dict[str, Any]) -> Row:
        arn = step["recoveryPlanStepArn"]
        answer = self.account.write("UpdateRecoveryPlanStep", recoveryPlanStepArn=arn, configuration=configuration)
        row: Row = answer["recoveryPlanStep"]
        return row

    def reorder(self, *steps: Row) -> None:
        arns = [each["recoveryPlanStepArn"] for each in steps]
        self.account.write("ReorderRecoveryPlanSteps", recoveryPlanArn=self.arn, orderedStepArns=arns)

    def status(self) -> str:
        answer = self.account.read("GetRecoveryPlan", recoveryPlanArn=self.arn)
        return str(answer["recoveryPlan"].get("status", ""))

    def steps(self) -> list[Row]:
        """Its steps in their order."""
        answer = self.account.read("ListRecoveryPlanSteps", recoveryPlanArn=self.arn)
        return sorted(answer["recoveryPlanSteps"], key=lambda row: int(row["stepOrder"]))

    def _add(self, name: str, configuration: dict[str, Any], order: int | None) -> Row:
        where = {"stepOrder": order} if order else {}
        answer = self.account.write(
            "CreateRecoveryPlanStep",
            recoveryPlanArn=self.arn,
            stepName=name,
            configuration=configuration,
            clientToken=str(uuid4()),
            **where,
        )
        row: Row = answer["recoveryPlanStep"]
        return row


@contextmanager
def scratch_plan(account: Account) -> Iterator[ScratchPlan]:
    """Makes a plan without steps, and deletes it."""
    name = f"tagsync-conformance-{account.run_id}-{uuid4().hex[:4]}"
    try:
        answer = account.write("CreateRecoveryPlan", name=name, description="", clientToken=str(uuid4()))
    except CallFailed as failure:
        if failure.problem.kind in _NO_ANSWER:
            account.left_behind.append(f"perhaps the recovery plan {name}: {failure.problem.message}")
        raise
    arn = str(answer["recoveryPlan"]["recoveryPlanArn"])
    try:
        yield ScratchPlan(account, arn, name)
    finally:
        account.clean(f"the recovery plan {name}", "DeleteRecoveryPlan", recoveryPlanArn=arn)


def server_arns(account: Account, count: int) -> list[str]:
    """The ARNs of so many source servers that a plan can take. Raises `NothingToAsk` if there are fewer."""
    usable = [each for each in account.servers() if each.get("arn") and state(each) != "DISCONNECTED"]
    some(usable[count - 1 :], f"it needs {count} source servers that are connected")
    return [each["arn"] for each in usable[:count]]


def servers_step(arns: Sequence[str]) -> dict[str, Any]:
    return {"serverStepConfiguration": {"servers": [{"serverArn": arn} for arn in arns]}}


def wait_step() -> dict[str, Any]:
    return {"waitStepConfiguration": {"waitDurationMinutes": 1}}
