"""Runs as the service remembers them: as large and as hostile as asked for, and without tag values."""

from __future__ import annotations

from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, count
from tagsync.core.problems import ProblemKind
from tagsync.engine.history import Header, KeyChange, ServerRow, TargetOutcome
from tagsync.engine.run import RunStatus
from tests.browser.samples import TARGETS, Texts
from tests.report.pages.past.remembered import run


def remembered_run(texts: Texts, servers: int) -> tuple[Header, tuple[TargetOutcome, ...], list[ServerRow]]:
    """A run as the service remembers it: keys without values, and what AWS said."""
    rows = [_remembered(number, texts) for number in range(servers)]
    counted = {target: count((row.bucket, row.skip) for row in rows if row.target == target) for target in TARGETS}
    unread = Problem(ProblemKind.ACCESS_DENIED, "333333333333/eu-west-1", f"denied: {texts.said}", "")
    outcomes = [TargetOutcome(target, "read", counts) for target, counts in counted.items()]
    outcomes.append(TargetOutcome(Target("333333333333", "eu-west-1"), "unreadable", count(iter(())), unread))
    return run(status=RunStatus.PARTIAL, started_by=texts.said), tuple(outcomes), rows


def _remembered(number: int, texts: Texts) -> ServerRow:
    target, server_id = TARGETS[number % len(TARGETS)], f"s-{number:017x}"
    if number % 3 == 0:
        changes = (KeyChange("add", texts.key, "copied"), KeyChange("update", "DR-Wave", "copied"))
        return ServerRow(target, server_id, Bucket.CHANGED, changes=changes)
    if number % 10 == 1:
        return ServerRow(target, server_id, Bucket.FAILED, detail=f"refused: {texts.said}")
    return ServerRow(target, server_id, Bucket.IN_SYNC)


def remembered_runs(texts: Texts, number: int) -> list[Header]:
    """One run an hour, the newest first. Some could not read a region, and one failed."""
    unread = Problem(ProblemKind.ACCESS_DENIED, "333333333333/eu-west-1", f"denied: {texts.said}", "")
    runs = [run(hours, started_by=texts.said if hours % 5 else "schedule") for hours in range(number)]
    runs[2] = run(2, RunStatus.PARTIAL, problems=[unread], result={"in_sync": 8, "changed": 1})
    runs[4] = run(4, RunStatus.FAILED, result={"message": f"it failed: {texts.said}", "total_servers": 0, "in_sync": 0})
    return runs
