"""What a launch meets in DRS: recovery instances, recovery points and executions. The port `LaunchReader`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from tagsync.aws.recovery.execution_list import EXECUTIONS, PLANS, of_plans, rows
from tagsync.aws.recovery.jobs import read_time
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.paging import chunks, pages
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.core.model import LaunchSettings, Problem, SourceServer, Target
from tagsync.core.problems import ProblemKind
from tagsync.discovery.rpo import NewestPoints
from tagsync.engine.stop import Stop
from tagsync.engine.workers import run_all
from tagsync.recovery.launching.needs import NO_SETTINGS, Needs
from tagsync.recovery.launching.ports import NeedsReader
from tagsync.recovery.native.facts import OtherExecution
from tagsync.recovery.words.instances import RecoveryInstance
from tagsync.recovery.words.points import PointsListed, RecoveryPoint
from tagsync.recovery.words.vocabulary import RecoveryStatus

Found = TypeVar("Found")

_TOKEN = "nextToken"
_AT_WORK = (RecoveryStatus.CREATED, RecoveryStatus.IN_PROGRESS, RecoveryStatus.CANCELLING)
"""In the order in which an execution goes through them, so that one that moves on meanwhile is not missed."""

_IDS_A_CALL = 200
_POINTS_A_PAGE = 10
"""The newest point may not be taken yet; one of the newest ten is."""


class AwsLaunchReader:
    """Reads with each account's read role. Points are read for `workers` servers at once, until `stop`. `needs` reads
    what launches need outside of DRS."""

    def __init__(self, sessions: Sessions, needs: NeedsReader, *, workers: int, stop: Stop) -> None:
        self._sessions = sessions
        self._needs = needs
        self._workers = workers
        self._stop = stop

    def needs(
        self,
        target: Target,
        servers: Sequence[SourceServer],
        known: Mapping[str, LaunchSettings | Problem] = NO_SETTINGS,
    ) -> Needs:
        return self._needs.needs(target, servers, known)

    def instances(self, target: Target, server_ids: Collection[str]) -> tuple[RecoveryInstance, ...] | Problem:
        try:
            return tuple(self._instances(target, server_ids))
        except CallFailed as failure:
            return failure.problem

    def newest_points(self, target: Target, server_ids: Collection[str]) -> NewestPoints:
        return self._of_each(target, server_ids, _newest_point)

    def points(self, target: Target, server_ids: Collection[str]) -> PointsListed:
        return self._of_each(target, server_ids, _points)

    def _of_each(
        self, target: Target, server_ids: Collection[str], read: Callable[[Api, str], Found]
    ) -> Mapping[str, Found | Problem]:
        where = f"{target} drs:DescribeRecoverySnapshots"
        found: dict[str, Found | Problem] = {
            server_id: Problem(ProblemKind.STOPPED, where, "the run was stopped before it was read")
            for server_id in server_ids
        }

        def look(server_id: str) -> tuple[Found | Problem]:
            try:
                return (read(self._api(target), server_id),)
            except CallFailed as failure:
                return (failure.problem,)

        for server_id, seen in run_all(look, server_ids, workers=self._workers, stop=self._stop, name="points"):
            if seen is not None:
                (found[server_id],) = seen
        return found

    def executions(self, target: Target, *, except_of: str = "") -> tuple[OtherExecution, ...] | Problem:
        try:
            api = self._api(target)
            found = {row["recoveryPlanExecutionArn"]: row for row in _at_work(api)}
            others = [row for row in found.values() if row["recoveryPlanArn"] != except_of]
            return tuple(each for row in others if (each := _execution(api, row)))
        except CallFailed as failure:
            return failure.problem

    def _instances(self, target: Target, server_ids: Collection[str]) -> Iterator[RecoveryInstance]:
        for some in chunks(sorted(server_ids), _IDS_A_CALL):
            listing = pages(self._api(target), "DescribeRecoveryInstances", _TOKEN, filters={"sourceServerIDs": some})
            for page in listing:
                yield from map(instance_of, page["items"])

    def _api(self, target: Target) -> Api:
        return self._sessions.api(target.account, target.region, "drs")


def instance_of(item: Mapping[str, Any]) -> RecoveryInstance:
    """The shape `RecoveryInstance` of the DRS model."""
    return RecoveryInstance(
        server_id=item.get("sourceServerID", ""),
        instance_id=item.get("ec2InstanceID") or item.get("recoveryInstanceID", ""),
        is_drill=item.get("isDrill"),
        state=item.get("ec2InstanceState", ""),
        point_at=read_time(item.get("pointInTimeSnapshotDateTime")),
        job_id=item.get("jobID", ""),
        record_id=item.get("recoveryInstanceID", ""),
        failback=item.get("failback", {}).get("state", ""),
    )


def _newest_point(api: Api, server_id: str) -> datetime | None:
    """An item without a `timestamp` is a point that is not taken yet."""
    asked = {"sourceServerID": server_id, "order": "DESC", "maxResults": _POINTS_A_PAGE}
    for page in pages(api, "DescribeRecoverySnapshots", _TOKEN, **asked):
        taken = [time for item in page["items"] if (time := read_time(item.get("timestamp")))]
        if taken:
            return max(taken)
    return None


def _points(api: Api, server_id: str) -> tuple[RecoveryPoint, ...]:
    """Every point that is taken, oldest first, whatever the order of the answer."""
    listing = pages(api, "DescribeRecoverySnapshots", _TOKEN, sourceServerID=server_id)
    found = [
        RecoveryPoint(item["snapshotID"], time)
        for page in listing
        for item in page["items"]
        if (time := read_time(item.get("timestamp")))
    ]
    return tuple(sorted(found, key=lambda point: (point.taken_at, point.point_id)))


def _at_work(api: Api) -> Iterator[Mapping[str, Any]]:
    """The rows of executions at work. AWS does not say what a listing of all plans is checked against: where it is
    denied, plan by plan is listed."""
    try:
        listed = _of_all(api)
    except CallFailed as failure:
        if failure.problem.kind is not ProblemKind.ACCESS_DENIED:
            raise
        listed = list(of_plans(api, [plan["recoveryPlanArn"] for plan in rows(api, *PLANS)]))
    yield from (row for row in listed if row["status"] in _AT_WORK)


def _of_all(api: Api) -> list[Mapping[str, Any]]:
    """All executions, where one page has room for them. Of a longer history those at work are listed, by status."""
    operation, member = EXECUTIONS
    page = api(operation)
    if not page.get(_TOKEN):
        return list(page[member])
    return [row for status in _AT_WORK for row in rows(api, *EXECUTIONS, status=str(status))]


def _execution(api: Api, row: Mapping[str, Any]) -> OtherExecution | None:
    """The execution with its servers; None if it is deleted by now."""
    arn, plan = row["recoveryPlanExecutionArn"], row["recoveryPlanArn"]
    try:
        listing = pages(api, "ListRecoveryPlanExecutionSteps", _TOKEN, recoveryPlanExecutionArn=arn)
        steps = [step["configuration"] for page in listing for step in page["recoveryPlanExecutionSteps"]]
    except CallFailed as failure:
        if failure.problem.kind is ProblemKind.NOT_FOUND:
            return None
        raise
    servers = (each for step in steps for each in step.get("executionServerStepConfiguration", {}).get("servers", ()))
    name = api("GetRecoveryPlan", recoveryPlanArn=plan)["recoveryPlan"]["name"]
    return OtherExecution(arn, name, frozenset(each["serverArn"].rpartition("/")[2] for each in servers))
