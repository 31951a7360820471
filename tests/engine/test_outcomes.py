from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tagsync.core.change import LaunchChange
from tagsync.core.model import Fleet, Instance, Origin, OriginReadings, Problem, Target
from tagsync.core.plan import Bucket, TargetPlan, count
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.core.problems import ProblemKind
from tagsync.core.skips import Skip
from tagsync.engine.apply import apply_plan
from tagsync.engine.history import KeyChange, ServerRow, TargetOutcome
from tagsync.engine.outcomes import left_by_deadline, merged, outcome_of, rows_by_target, status_of, total, unread
from tagsync.engine.run import RunStatus
from tagsync.engine.stop import Stop
from tests.fake_fleet import ORIGIN, FakeFleet, failing, server

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
        (
            HALF,
            row(Bucket.SKIPPED, Skip.ORIGIN_UNREADABLE),
            row(Bucket.SKIPPED, Skip.ORIGIN_UNREADABLE, changes=ADDED),
        ),
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


STOPPED = Problem(ProblemKind.STOPPED, "there", "not read")


@pytest.mark.parametrize(
    ("more", "is_left"),
    [
        ({}, False),
        ({"unreadable": {ORIGIN: STOPPED}}, True),
        ({"unreadable": {ORIGIN: DENIED}}, False),
        ({"problems": {HERE: STOPPED}}, True),
        ({"problems": {HERE: DENIED}}, False),
        ({"gone": [ORIGIN]}, False),
    ],
)
def test_what_the_deadline_cut_off_is_left_and_what_failed_otherwise_is_not(
    more: dict[str, Any], is_left: bool
) -> None:
    instances = [] if "unreadable" in more or "gone" in more else [Instance(ORIGIN, {"Env": "prod"})]
    fake = FakeFleet([server()], instances, **more)
    fleet = fake.read()
    record = fake.apply(make_plan(DEFAULT_POLICY, fleet))
    assert left_by_deadline(record, fleet) == ({HERE} if is_left else set())


def test_what_was_not_reached_or_failed_is_left() -> None:
    fake = FakeFleet([server()], [Instance(ORIGIN, {"Env": "prod"})])
    fleet, stop = fake.read(), Stop()
    plan = make_plan(DEFAULT_POLICY, fleet)
    fake.before_write = failing("tag")
    assert left_by_deadline(fake.apply(plan), fleet) == {HERE}
    stop.cancel()
    record = apply_plan(plan, fake, stop=stop)
    assert rows_by_target(record)[HERE][0].skip is Skip.NOT_REACHED
    assert left_by_deadline(record, fleet) == {HERE}


def test_the_outcome_of_a_target_has_its_counts_origins_problems_and_refusal() -> None:
    other = Target("222222222222", "eu-west-1")
    there = Origin("333333333333", "us-east-1", "i-2")
    own = replace(there, account="444444444444")
    servers = [
        server("s-1"),
        server("s-2", origin=there),
        server("s-3", target=other, origin=own),
        server("s-4", origin=None),
    ]
    fake = FakeFleet(servers, [Instance(ORIGIN, {}), Instance(own, {})], unreadable={there: DENIED})
    fleet = fake.read()
    record = fake.apply(make_plan(DEFAULT_POLICY, fleet))
    rows = rows_by_target(record)
    here, far = (outcome_of(plan, rows[plan.target], fleet, {other: "too many"}) for plan in record.plan.targets)
    assert (here.target, here.status, here.counts.total, here.origin_problems) == (HERE, "read", 3, (DENIED,))
    assert here.origins == {("111111111111", "eu-west-1"), ("333333333333", "us-east-1")}
    assert (here.refusal, here.problems) == ("", (DENIED,))
    assert (far.refusal, far.origin_problems, far.problems) == ("too many", (), ())
    assert far.origins == {("444444444444", "us-east-1")}


@pytest.mark.parametrize(("rows", "status"), [([CHANGED], "partial"), ([], "unreadable")])
def test_a_target_that_cannot_be_read_any_more_is_partial_if_it_was_read_before(
    rows: list[ServerRow], status: str
) -> None:
    plan = TargetPlan(HERE, "unreadable", problem=DENIED)
    made = outcome_of(plan, rows, Fleet((), OriginReadings()), {})
    assert (made.status, made.problems, made.counts.total) == (status, (DENIED,), len(rows))


def test_launch_settings_of_both_looks_are_told_once_each() -> None:
    copy, size = LaunchChange("copy_tags", "false", "true"), LaunchChange("right_sizing", "NONE", "IN_AWS")
    again = replace(size, before="BASIC")
    before = replace(row(Bucket.CHANGED), launch=(size,))
    (made,) = merged([before], [replace(row(Bucket.CHANGED), launch=(again, copy))], complete=True)
    assert made.launch == (copy, again)
    (kept,) = merged([before], [row(Bucket.IN_SYNC)], complete=True)
    assert (kept.bucket, kept.launch) == (Bucket.CHANGED, (size,))


def test_rows_are_sorted_by_server() -> None:
    rows = [replace(CHANGED, server_id=each) for each in ("s-3", "s-1")]
    found = merged(rows[:1], [*rows[1:], replace(CHANGED, server_id="s-2")], complete=False)
    assert [each.server_id for each in found] == ["s-1", "s-2", "s-3"]
