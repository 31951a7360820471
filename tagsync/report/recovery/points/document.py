"""The recovery points of a plan as a JSON-able document."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from tagsync.core.documents.keywords import Count, Keywords, Time, TimeOrNull
from tagsync.core.model import Problem
from tagsync.core.plan_document import ProblemDocument, problem_to_document
from tagsync.discovery.rpo import RpoState
from tagsync.recovery.points.overview import PointsOverview, ServerPoints
from tagsync.recovery.words.points import RecoveryPoint
from tagsync.report.documents import timestamp, timestamp_or_null
from tagsync.report.recovery.execution_document import PointDocument, point_to_document

_AGE = (
    "How old its latest data is: the lag of its replication or, where that stands still, the age of its newest point."
)


class ServerPointsDocument(TypedDict):
    """The points of one server. `problem` says why they could not be read: then there may be some."""

    account: str
    region: str
    source_server_id: str
    name: str
    replication_state: str
    count: Count
    newest: PointDocument | None
    oldest: PointDocument | None
    data_age_seconds: Annotated[float | None, Keywords(description=f"{_AGE} null: not known.")]
    rpo: RpoState | None
    asked: Annotated[PointDocument | None, Keywords(description="The point that the time or pin asked for comes to.")]
    points: Annotated[list[PointDocument], Keywords(description="All of them, oldest first.")]
    problem: ProblemDocument | None


class PointsWaveDocument(TypedDict):
    wave: str
    servers: list[ServerPointsDocument]


class PointsDocument(TypedDict):
    """`tagsync recovery points --output json`. `earliest` is the earliest time for which every server has a point at
    that time or before; null if one has none, or could not be read."""

    format_version: Literal[1]
    plan: str
    read_at: Time
    asked_at: TimeOrNull
    rpo_minutes: Annotated[int | None, Keywords(minimum=1)]
    servers: Count
    lacking: Annotated[list[str], Keywords(description="Servers without a point at the time asked for, or before.")]
    earliest: TimeOrNull
    problems: list[ProblemDocument]
    waves: list[PointsWaveDocument]


def points_to_document(overview: PointsOverview) -> PointsDocument:
    has_rpo = bool(overview.rpo.minutes)
    return {
        "format_version": 1,
        "plan": overview.plan,
        "read_at": timestamp(overview.at),
        "asked_at": timestamp_or_null(overview.asked.at),
        "rpo_minutes": overview.rpo.minutes or None,
        "servers": sum(1 for _ in overview.servers()),
        "lacking": [each.server.server_id for each in overview.lacking],
        "earliest": timestamp_or_null(overview.earliest),
        "problems": [problem_to_document(problem) for problem in overview.problems],
        "waves": [
            {"wave": label, "servers": [_server(each, has_rpo=has_rpo) for each in servers]}
            for label, servers in overview.waves
        ],
    }


def _server(row: ServerPoints, *, has_rpo: bool) -> ServerPointsDocument:
    server, points = row.server, row.taken
    return {
        "account": server.target.account,
        "region": server.target.region,
        "source_server_id": server.server_id,
        "name": server.name,
        "replication_state": server.replication_state,
        "count": len(points),
        "newest": _end(points, -1),
        "oldest": _end(points, 0),
        "data_age_seconds": row.age.total_seconds() if row.age is not None else None,
        "rpo": row.rpo if has_rpo else None,
        "asked": point_to_document(row.asked),
        "points": [each for point in points if (each := point_to_document(point))],
        "problem": problem_to_document(row.points) if isinstance(row.points, Problem) else None,
    }


def _end(points: tuple[RecoveryPoint, ...], at: int) -> PointDocument | None:
    return point_to_document(points[at]) if points else None
