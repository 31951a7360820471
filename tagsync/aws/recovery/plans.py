"""Native DRS recovery plans, on AWS: the port `NativePlans`."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import pages
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.aws.sdk.tags import read_tags
from tagsync.core.model import Problem, Tags, Target
from tagsync.core.problems import ProblemKind
from tagsync.engine.ports import WriteFailed
from tagsync.recovery.plans.native_plan import Holding, HoldingPlan, NativePlan, NativeStep, PlanReading
from tagsync.recovery.plans.steps import Step
from tagsync.recovery.words.vocabulary import Impact, RecoveryStatus

_TOKEN = "nextToken"


class AwsNativePlans:
    """Reads with each account's read role and writes with its write role.

    Every write may be repeated: a creation carries a client token, and deleting what is gone is not a failure.
    """

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def find(self, target: Target, name: str) -> PlanReading:
        try:
            api = self._sessions.api(target.account, target.region, "drs")
            return PlanReading(target, name, tuple(_plans(api, name)))
        except CallFailed as failure:
            return PlanReading(target, name, problem=failure.problem)

    def starting(self, target: Target, plan_arn: str) -> tuple[str, ...] | Problem:
        try:
            api = self._sessions.api(target.account, target.region, "drs")
            listing = pages(api, "ListRecoveryPlanExecutions", _TOKEN, recoveryPlanArn=plan_arn)
            rows = [row for page in listing for row in page.get("recoveryPlanExecutions", ())]
        except CallFailed as failure:
            return failure.problem
        return tuple(row["recoveryPlanExecutionArn"] for row in rows if row["status"] == RecoveryStatus.CREATED)

    def holding(self, target: Target) -> Holding | Problem:
        try:
            api = self._sessions.api(target.account, target.region, "drs")
            listing = [row for page in pages(api, "ListRecoveryPlans", _TOKEN) for row in page.get("recoveryPlans", ())]
            return _holding(api, sorted(listing, key=lambda row: str(row["name"])))
        except CallFailed as failure:
            return failure.problem

    def create_plan(self, target: Target, name: str, description: str, tags: Tags) -> str:
        answer = self._write(
            target,
            "CreateRecoveryPlan",
            name=name,
            description=description,
            tags=dict(tags),
            clientToken=str(uuid.uuid4()),
        )
        return str(answer["recoveryPlan"]["recoveryPlanArn"])

    def describe_plan(self, target: Target, plan_arn: str, description: str) -> None:
        self._write(target, "UpdateRecoveryPlan", recoveryPlanArn=plan_arn, description=description)

    def tag_plan(self, target: Target, plan_arn: str, tags: Tags) -> None:
        self._write(target, "TagResource", resourceArn=plan_arn, tags=dict(tags))

    def delete_plan(self, target: Target, plan_arn: str) -> None:
        self._delete(target, "DeleteRecoveryPlan", recoveryPlanArn=plan_arn)

    def create_step(self, target: Target, plan_arn: str, step: Step, order: int) -> str:
        answer = self._write(
            target,
            "CreateRecoveryPlanStep",
            recoveryPlanArn=plan_arn,
            stepName=step.name,
            stepOrder=order,
            configuration=_configuration(step),
            clientToken=str(uuid.uuid4()),
        )
        return str(answer["recoveryPlanStep"]["recoveryPlanStepArn"])

    def update_step(self, target: Target, step_arn: str, step: Step, *, rename: bool = False) -> None:
        changes = {"configuration": _configuration(step), **({"stepName": step.name} if rename else {})}
        self._write(target, "UpdateRecoveryPlanStep", recoveryPlanStepArn=step_arn, **changes)

    def delete_step(self, target: Target, step_arn: str) -> None:
        self._delete(target, "DeleteRecoveryPlanStep", recoveryPlanStepArn=step_arn)

    def reorder(self, target: Target, plan_arn: str, step_arns: Sequence[str]) -> None:
        arns = list(step_arns)
        self._write(target, "ReorderRecoveryPlanSteps", recoveryPlanArn=plan_arn, orderedStepArns=arns)

    def _delete(self, target: Target, operation: str, **parameters: object) -> None:
        try:
            self._write(target, operation, **parameters)
        except WriteFailed as failed:
            if failed.problem.kind is not ProblemKind.NOT_FOUND:
                raise

    def _write(self, target: Target, operation: str, **parameters: object) -> Mapping[str, Any]:
        try:
            return self._sessions.api(target.account, target.region, "drs", "write")(operation, **parameters)
        except CallFailed as failure:
            raise WriteFailed(failure.problem) from None


def _plans(api: Api, name: str) -> Iterator[NativePlan]:
    """The plans with this name, without any that is deleted between the listing and its reading."""
    for page in pages(api, "ListRecoveryPlans", _TOKEN):
        for row in page.get("recoveryPlans", ()):
            if row.get("name") == name:
                try:
                    yield _plan(api, row["recoveryPlanArn"])
                except CallFailed as failure:
                    if failure.problem.kind is not ProblemKind.NOT_FOUND:
                        raise


def _holding(api: Api, listing: Iterable[Mapping[str, Any]]) -> Holding:
    """Leaves out a plan that is deleted between the listing and its reading."""
    found: dict[str, tuple[HoldingPlan, ...]] = {}
    for row in listing:
        plan = HoldingPlan(row["name"], row["recoveryPlanArn"])
        try:
            servers = {arn for step in _steps(api, plan.arn) for arn in _step(step).servers}
        except CallFailed as failure:
            if failure.problem.kind is not ProblemKind.NOT_FOUND:
                raise
            continue
        for arn in servers:
            found[arn] = (*found.get(arn, ()), plan)
    return found


def _steps(api: Api, plan_arn: str) -> list[Mapping[str, Any]]:
    listing = pages(api, "ListRecoveryPlanSteps", _TOKEN, recoveryPlanArn=plan_arn)
    return [row for page in listing for row in page.get("recoveryPlanSteps", ())]


def _plan(api: Api, arn: str) -> NativePlan:
    record = api("GetRecoveryPlan", recoveryPlanArn=arn)["recoveryPlan"]
    rows = sorted(_steps(api, arn), key=lambda row: int(row["stepOrder"]))
    return NativePlan(
        arn,
        record["name"],
        record.get("description", ""),
        read_tags(record, arn),
        record.get("status", ""),
        tuple(NativeStep(row["recoveryPlanStepArn"], _step(row)) for row in rows),
    )


def _step(row: Mapping[str, Any]) -> Step:
    configuration = row["configuration"]
    if "waitStepConfiguration" in configuration:
        return Step(row["stepName"], minutes=configuration["waitStepConfiguration"]["waitDurationMinutes"])
    servers = configuration.get("serverStepConfiguration", {}).get("servers", ())
    return Step(
        row["stepName"], {each["serverArn"]: Impact(each.get("impactLevel", Impact.CRITICAL)) for each in servers}
    )


def _configuration(step: Step) -> dict[str, Any]:
    if step.is_wait:
        return {"waitStepConfiguration": {"waitDurationMinutes": step.minutes}}
    servers = [{"serverArn": arn, "impactLevel": impact} for arn, impact in sorted(step.servers.items())]
    return {"serverStepConfiguration": {"servers": servers}}
