"""Which recovery instances a cleanup terminates: only those of the drill, and none while anything is unread."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tagsync.core.model import Problem, SourceServer, TargetReading
from tagsync.recovery.cleanup.cleanup import Fate, Reason
from tagsync.recovery.cleanup.decide import GIVEN_TO_DRS
from tagsync.recovery.native.facts import OtherExecution
from tagsync.recovery.words.instances import RecoveryInstance
from tests.fake_fleet import HOME
from tests.recovery.cleanup.worlds import (
    OTHERS,
    OURS,
    UNREAD,
    World,
    at_work,
    cleaner,
    ending,
    instance_id,
    launched,
    server_id,
    source,
    world,
)

GIVEN = dict([GIVEN_TO_DRS])


def kept(made: World) -> Reason | None:
    """Why the only instance is kept; None if it is due."""
    ((_, row),) = cleaner(made, 1).look().instances()
    assert (row.reason is None) == (row.fate is Fate.DUE)
    assert bool(row.why) == (row.fate is Fate.KEPT)
    return row.reason


def with_record(**more: object) -> World:
    return replace(world(1), records=(replace(launched(1), **more),))  # type: ignore[arg-type]


def test_an_instance_of_the_drill_is_terminated() -> None:
    made = world(1)
    assert kept(made) is None
    assert cleaner(made, 1).begin().count(Fate.TERMINATING) == 1
    assert made.terminated == [instance_id(1)]


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (with_record(is_drill=False), Reason.RECOVERY),
        (with_record(is_drill=None), Reason.UNSAID),
        (with_record(failback="FAILBACK_IN_PROGRESS"), Reason.FAILING_BACK),
        (with_record(failback="FAILBACK_COMPLETED"), Reason.FAILING_BACK),
        (with_record(job_id=OTHERS), Reason.OTHER_JOB),
        (with_record(job_id=""), Reason.OTHER_JOB),
        (with_record(record_id=""), Reason.UNREAD),
        (replace(world(1), listed=TargetReading(HOME, (source(1), source(2, origin=instance_id(1))))), Reason.ORIGIN),
        (replace(world(1), listed=TargetReading(HOME, (source(1, direction="FAILBACK"),))), Reason.LAUNCHED_BACK),
        (replace(world(1), listed=TargetReading(HOME)), Reason.UNREAD),
        (replace(world(1), listed=TargetReading(HOME, (source(1),), problem=UNREAD)), Reason.UNREAD),
        (replace(world(1), listed=TargetReading(HOME, initialised=False)), Reason.UNREAD),
        (world(1, at_work=(at_work(1),)), Reason.IN_JOB),
        (world(1, at_work=UNREAD), Reason.UNREAD),
        (world(1, unreadable=frozenset({instance_id(1)})), Reason.UNREAD),
        (world(1, tags={instance_id(1): GIVEN}), Reason.GIVEN),
        (world(1, not_in_ec2=frozenset({instance_id(1)})), None),
        (world(1, at_work=(at_work(2),)), None),
    ],
)
def test_what_is_kept_and_why(made: World, reason: Reason | None) -> None:
    assert kept(made) is reason
    cleaner(made, 1).begin()
    assert made.terminated == ([] if reason else [instance_id(1)])


def test_a_plan_counts_every_drill_of_its_servers() -> None:
    made = with_record(job_id=OTHERS)
    assert cleaner(made, 1, jobs=None).look().count(Fate.DUE) == 1
    assert cleaner(made, 1, jobs=frozenset()).look().count(Fate.DUE) == 0, "no job is not every job (law 12)"


def test_of_a_plan_nothing_is_terminated_that_an_execution_at_work_has() -> None:
    made = world(1, executing=(OtherExecution("arn", "erp", frozenset({server_id(1)})),))
    ((_, row),) = cleaner(made, 1, jobs=None).look().instances()
    assert (row.reason, row.why) == (
        Reason.IN_EXECUTION,
        "an execution of erp has its source server, and is at work",
    )
    assert cleaner(world(1, executing=UNREAD), 1, jobs=None).look().count(Fate.DUE) == 0
    assert cleaner(world(1, executing=UNREAD), 1).look().count(Fate.DUE) == 1, "one drill, which has ended"


def test_what_is_shutting_down_or_in_a_termination_is_on_its_way() -> None:
    going = with_record(state="SHUTTING-DOWN")
    assert cleaner(going, 1).look().count(Fate.TERMINATING) == 1
    assert cleaner(world(1, at_work=(ending(1),)), 1).look().count(Fate.TERMINATING) == 1
    assert cleaner(with_record(state="TERMINATED"), 1).look().count() == 0
    assert cleaner(with_record(state="SHUTTING-DOWN", is_drill=False), 1).look().count() == 0


def test_of_two_records_of_one_instance_both_have_to_allow_it() -> None:
    made = replace(world(1), records=(launched(1), launched(1, is_drill=False)))
    assert kept(made) is Reason.RECOVERY


def test_where_no_drill_is_nothing_else_is_read() -> None:
    made = replace(with_record(is_drill=False), listed=TargetReading(HOME, problem=UNREAD), at_work=UNREAD)
    assert not cleaner(made, 1).look().problems


def mostly(usual: Any, *others: Any) -> st.SearchStrategy[Any]:
    """The usual value, and now and then another: so that worlds differ in few things, and most is terminated."""
    return st.integers(0, 7).flatmap(lambda chance: st.sampled_from(others) if chance == 0 else st.just(usual))


NUMBERS = (1, 2, 3, 4)
"""The servers; the last is not of the drill."""
NAMES = st.sampled_from(NUMBERS).map(instance_id)


def record(number: int) -> st.SearchStrategy[RecoveryInstance]:
    return st.builds(
        lambda is_drill, **more: launched(number, is_drill=is_drill, **more),
        mostly(True, False, None),
        state=mostly("RUNNING", "STOPPED", "NOT_FOUND", "SHUTTING-DOWN", "TERMINATED", ""),
        job_id=mostly(OURS, OTHERS, ""),
        failback=mostly("", "FAILBACK_NOT_STARTED", "FAILBACK_IN_PROGRESS", "FAILBACK_ERROR"),
        record_id=mostly(instance_id(number), "", instance_id(2 if number < 4 else 4)),
    )


def known(number: int) -> st.SearchStrategy[SourceServer]:
    return st.builds(
        lambda origin, direction: source(number, origin=origin, direction=direction),
        mostly("", *map(instance_id, NUMBERS)),
        mostly("FAILOVER", "", "FAILBACK"),
    )


RECORDS = st.tuples(*map(record, NUMBERS))
BUSY = (OtherExecution("arn", "erp", frozenset({server_id(1), server_id(3)})),)
WORLDS = st.builds(
    World,
    st.one_of(RECORDS, st.builds(lambda some, more: (*some, more), RECORDS, record(2)), mostly((), UNREAD)),
    st.builds(TargetReading, st.just(HOME), st.tuples(*map(known, NUMBERS)), mostly(None, UNREAD)),
    mostly((), (at_work(1),), UNREAD),
    st.dictionaries(NAMES, st.just(GIVEN), max_size=1),
    st.frozensets(NAMES, max_size=1),
    st.frozensets(NAMES, max_size=1),
    st.frozensets(NAMES, max_size=2),
    st.booleans(),
    mostly((), BUSY, UNREAD),
)


@settings(max_examples=150)
@given(WORLDS, st.one_of(st.none(), st.just(frozenset({OURS})), st.just(frozenset[str]())))
def test_no_production_no_origin_and_nothing_unread_is_ever_terminated(
    made: World, jobs: frozenset[str] | None
) -> None:
    records = made.records
    after = cleaner(made, 1, 2, 3, jobs=jobs).begin()
    for name in made.terminated:
        assert not isinstance(records, Problem)
        mine = [each for each in records if name in (each.instance_id, each.record_id)]
        assert mine
        assert all(each.is_drill is True for each in mine if each.is_there)
        assert all(each.server_id in {server_id(1), server_id(2), server_id(3)} for each in mine if each.is_there)
        assert all(jobs is None or each.job_id in jobs for each in mine if each.is_there)
        assert all(each.failback in ("", "FAILBACK_NOT_STARTED") for each in mine if each.is_there)
        assert made.listed.problem is None
        assert name not in {each.origin.instance_id for each in made.listed.servers if each.origin}
        ids = {each.server_id for each in mine}
        assert all(each.direction != "FAILBACK" for each in made.listed.servers if each.server_id in ids)
        assert not isinstance(made.at_work, Problem)
        assert name not in made.unreadable
        assert name in made.not_in_ec2 or name not in made.tags
        assert name not in made.refused
        if jobs is None:
            assert not isinstance(made.executing, Problem)
            assert all(each.server_id not in busy.server_ids for busy in made.executing for each in mine)
    assert len(made.terminated) == len(set(made.terminated))
    assert all(row.why and row.reason for _, row in after.instances(Fate.KEPT))
    assert all(row.why and row.settle for _, row in after.instances(Fate.FAILED))
    assert after.count(Fate.DUE) == 0
