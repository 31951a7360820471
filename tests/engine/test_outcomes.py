from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.model import Problem, Target
from tagsync.core.plan import Bucket, count
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.history import KeyChange, ServerRow, TargetOutcome
from tagsync.engine.outcomes import merged, status_of, total, unread
from tagsync.engine.run import RunStatus

HERE = Target("111111111111", "eu-west-1")
DENIED = Problem(ProblemKind.ACCESS_DENIED, "there", "denied")
ADDED = (KeyChange("add", "Owner", "copied"),)
UPDATED = (KeyChange("update", "Owner", "copied"), KeyChange("add", "Env", "copied"))


def row(bucket: Bucket, skip: Skip | None = None, changes: tuple[KeyChange, ...] = ()) -> ServerRow:
    return ServerRow(HERE, "s-1", bucket, skip, "", changes)


CHANGED = row(Bucket.CHANGED, changes=ADDED)
HALF = row(Bucket.FAILED, changes=ADDED)
NOT_REACHED = row(Bucket.SKIPPED, Skip.NOT_REACHED)


@pytest.mark.parametrize(
    ("earlier", "later", "becomes"),
    [
        (CHANGED, row(Bucket.IN_SYNC), CHANGED),
        (CHANGED, row(Bucket.SKIPPED, Skip.ORIGIN_UNREADABLE), CHANGED),
        (CHANGED, row(Bucket.CHANGED, changes=UPDATED), row(Bucket.CHANGED, changes=(UPDATED[1], UPDATED[0]))),
        (HALF, row(Bucket.CHANGED, changes=UPDATED[1:]), row(Bucket.CHANGED, changes=(UPDATED[1], ADDED[0]))),
        (HALF, row(Bucket.IN_SYNC), CHANGED),
        (NOT_REACHED, row(Bucket.IN_SYNC), row(Bucket.IN_SYNC)),
        (NOT_REACHED, CHANGED, CHANGED),
        (row(Bucket.IN_SYNC), row(Bucket.FAILED), row(Bucket.FAILED)),
    ],
)
def test_a_server_looked_at_twice_has_one_row(earlier: ServerRow, later: ServerRow, becomes: ServerRow) -> None:
    assert merged([earlier], [later], complete=True) == [becomes]


def test_a_server_that_is_not_found_again_was_deleted_if_the_second_read_was_whole() -> None:
    assert [each.skip for each in merged([NOT_REACHED], [], complete=True)] == [Skip.SERVER_GONE]
    assert merged([NOT_REACHED], [], complete=False) == [NOT_REACHED]
    assert merged([CHANGED], [], complete=True) == [CHANGED]


def outcome(*rows: ServerRow) -> TargetOutcome:
    return TargetOutcome(HERE, "read", count((each.bucket, each.skip) for each in rows))


@pytest.mark.parametrize(
    ("outcomes", "status"),
    [
        ([], RunStatus.SUCCESS),
        ([outcome(CHANGED, row(Bucket.IN_SYNC), row(Bucket.SKIPPED, Skip.ORIGIN_GONE))], RunStatus.SUCCESS),
        ([outcome(row(Bucket.FAILED))], RunStatus.PARTIAL),
        ([outcome(row(Bucket.SKIPPED, Skip.REFUSED))], RunStatus.PARTIAL),
        ([outcome(NOT_REACHED)], RunStatus.PARTIAL),
        ([replace(outcome(CHANGED), origin_problems=(DENIED,))], RunStatus.PARTIAL),
        ([outcome(CHANGED), unread(HERE, DENIED)], RunStatus.PARTIAL),
        ([unread(HERE, DENIED)], RunStatus.FAILED),
    ],
)
def test_the_status_of_a_run(outcomes: list[TargetOutcome], status: RunStatus) -> None:
    assert status_of(outcomes) is status


def test_something_missing_makes_a_run_partial() -> None:
    assert status_of([outcome(CHANGED)], incomplete=True) is RunStatus.PARTIAL


def test_counts_of_targets_add_up() -> None:
    counts = total([outcome(CHANGED, NOT_REACHED), outcome(row(Bucket.FAILED), NOT_REACHED, row(Bucket.IN_SYNC))])
    assert (counts.total, counts.changed, counts.in_sync, counts.failed) == (5, 1, 1, 1)
    assert counts.skipped == {Skip.NOT_REACHED: 2}
