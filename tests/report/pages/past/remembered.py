"""Runs as the service remembers them, for the tests of their pages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, count
from tagsync.core.plan_document import problem_to_document
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.history import Header, KeyChange, ServerRow, Source, TargetOutcome
from tagsync.engine.run import RunStatus

NEWEST = datetime(2026, 3, 1, 12, tzinfo=UTC)
IRELAND, OHIO = Target("111111111111", "eu-west-1"), Target("222222222222", "us-east-2")
DENIED = Problem(ProblemKind.ACCESS_DENIED, f"{OHIO} drs:DescribeSourceServers", "AccessDenied", "Allow it")
HOSTILE = "</script><script>alert(1)</script>"


def run(hours_ago: int = 0, status: RunStatus | None = RunStatus.SUCCESS, **more: Any) -> Header:
    """A full run that began so many hours before the newest; `result` is added to that of ten servers in sync."""
    began = NEWEST - timedelta(hours=hours_ago)
    result = {
        "message": "0 of 10 servers changed, 10 in sync",
        "total_servers": 10,
        "in_sync": 10,
        "changed": 0,
        "skipped": {},
        "failed": 0,
        "problems": [],
        **more.pop("result", {}),
    }
    if problems := more.pop("problems", ()):
        result["problems"] = [problem_to_document(each) for each in problems]
        result["total_problems"] = len(problems)
    found: dict[str, Any] = {
        "scope": "all",
        "source": Source.EVENTBRIDGE,
        "started_by": "schedule",
        "finished_at": began + timedelta(seconds=40 + hours_ago) if status else None,
        **more,
    }
    return Header(
        f"{began:%Y%m%dT%H%M%SZ}-{hours_ago:08x}",
        started_at=began,
        status=status,
        result=result if status else {},
        **found,
    )


def row(number: int, bucket: Bucket = Bucket.IN_SYNC, target: Target = IRELAND, **more: Any) -> ServerRow:
    return ServerRow(target, f"s-{number:017x}", bucket, **more)


ROWS = (
    row(1),
    row(2, Bucket.CHANGED, changes=(KeyChange("update", "Owner", "copied"), KeyChange("add", HOSTILE, "copied"))),
    row(3, Bucket.SKIPPED, skip=Skip.ORIGIN_GONE),
    row(4, Bucket.FAILED, detail="AccessDeniedException"),
)


def outcomes(rows: Iterable[ServerRow] = ROWS, *more: TargetOutcome) -> tuple[TargetOutcome, ...]:
    counted = count((each.bucket, each.skip) for each in rows)
    return (TargetOutcome(IRELAND, "read", counted), *more)


UNREAD = TargetOutcome(OHIO, "unreadable", count(iter(())), DENIED)
