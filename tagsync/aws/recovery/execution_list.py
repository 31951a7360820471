"""Lists the executions of native DRS recovery plans: the port `ExecutionLists`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from tagsync.aws.recovery.jobs import read_time
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import pages
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.recovery.words.listed import Listed, Listing, newest_first
from tagsync.recovery.words.vocabulary import STEP_FAILED, RecoveryStatus

_TOKEN = "nextToken"
EXECUTIONS = "ListRecoveryPlanExecutions", "recoveryPlanExecutions"
PLANS = "ListRecoveryPlans", "recoveryPlans"
"""What `rows` lists: the operation, and the member of its answer."""


class AwsExecutionLists:
    """Reads with each account's read role."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def listed(self, target: Target, plan: str = "") -> Listing | Problem:
        try:
            return _listing(self._sessions.api(target.account, target.region, "drs"), target, plan)
        except CallFailed as failure:
            return Listing() if failure.problem.kind is ProblemKind.UNINITIALISED else failure.problem


def _listing(api: Api, target: Target, plan: str) -> Listing:
    names = {row["recoveryPlanArn"]: str(row["name"]) for row in rows(api, *PLANS)}
    wanted = [arn for arn, name in names.items() if name == plan] if plan else list(names)
    listed = of_plans(api, wanted) if plan else _of_all(api, wanted)
    found = newest_first(_listed(row, target, names) for row in listed)
    return Listing(tuple(sorted(set(names.values()))), _looked_into(api, found) if plan else found)


def _of_all(api: Api, plans: Iterable[str]) -> list[Mapping[str, Any]]:
    """AWS does not say what a listing of all plans is checked against: where it is denied, plan by plan is listed."""
    try:
        return list(rows(api, *EXECUTIONS))
    except CallFailed as failure:
        if failure.problem.kind is not ProblemKind.ACCESS_DENIED:
            raise
        return list(of_plans(api, plans))


def of_plans(api: Api, plans: Iterable[str]) -> Iterator[Mapping[str, Any]]:
    """The rows of the executions of some plans (ARNs), without a plan that is deleted meanwhile."""
    for arn in plans:
        try:
            yield from list(rows(api, *EXECUTIONS, recoveryPlanArn=arn))
        except CallFailed as failure:
            if failure.problem.kind is not ProblemKind.NOT_FOUND:
                raise


def _listed(row: Mapping[str, Any], target: Target, names: Mapping[str, str]) -> Listed:
    """An execution of a plan that is deleted has the ARN of the plan for its name."""
    plan, status = row["recoveryPlanArn"], row.get("status", "")
    return Listed(
        recovery_id=row["recoveryPlanExecutionArn"],
        plan=names.get(plan, plan),
        plan_id=plan,
        drill=row["mode"] == "DRILL",
        status=RecoveryStatus(status) if status in set(RecoveryStatus) else RecoveryStatus.UNCLEAR,
        target=target,
        started_at=read_time(row.get("startedAt")),
    )


def _looked_into(api: Api, found: Iterable[Listed]) -> tuple[Listed, ...]:
    """With what is to be known of the newest FAILED executions of each plan, down to the first that can go on."""
    settled: set[str] = set()
    seen: list[Listed] = []
    for row in found:
        each = row
        if each.plan_id not in settled and each.status is RecoveryStatus.FAILED:
            each = replace(row, can_go_on=_failed_in_step(api, row.recovery_id))
        if each.status is not RecoveryStatus.FAILED or each.can_go_on:
            settled.add(each.plan_id)
        seen.append(each)
    return tuple(seen)


def _failed_in_step(api: Api, execution_id: str) -> bool:
    asked = {"recoveryPlanExecutionArn": execution_id}
    steps = rows(api, "ListRecoveryPlanExecutionSteps", "recoveryPlanExecutionSteps", **asked)
    return any(row.get("status") in STEP_FAILED for row in steps)


def rows(api: Api, operation: str, key: str, **asked: str) -> Iterator[Mapping[str, Any]]:
    """What an operation lists, page by page. Raises `CallFailed`."""
    for page in pages(api, operation, _TOKEN, **asked):
        yield from page.get(key, ())
