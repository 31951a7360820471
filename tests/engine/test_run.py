from __future__ import annotations

from dataclasses import replace

import pytest

from tagsync.core.model import Fleet, Instance, OriginReadings, Target, TargetReading
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.apply import apply_plan
from tagsync.engine.run import RunStatus
from tests.fake_fleet import DENIED, HOME, ORIGIN, FakeFleet, server

READ = OriginReadings({ORIGIN: Instance(ORIGIN, {"Env": "prod"})})
FULL = {f"theirs-{index:02}": "v" for index in range(50)}


@pytest.mark.parametrize(
    ("reading", "origins", "status"),
    [
        (TargetReading(HOME, (server(),)), READ, RunStatus.SUCCESS),
        (TargetReading(HOME), READ, RunStatus.SUCCESS),
        (TargetReading(HOME, initialised=False), READ, RunStatus.SUCCESS),
        (TargetReading(HOME, (server(origin=None),)), READ, RunStatus.SUCCESS),
        (TargetReading(HOME, (server(),)), OriginReadings(gone=frozenset({ORIGIN})), RunStatus.SUCCESS),
        (TargetReading(HOME, (server(),), DENIED), READ, RunStatus.PARTIAL),
        (TargetReading(HOME, (server(),)), OriginReadings(unreadable={ORIGIN: DENIED}), RunStatus.PARTIAL),
        (TargetReading(HOME, (server(),)), OriginReadings(), RunStatus.PARTIAL),
        (TargetReading(HOME, (server(tags=FULL),)), READ, RunStatus.PARTIAL),
        (TargetReading(HOME, (), DENIED), READ, RunStatus.FAILED),
    ],
)
def test_the_status_of_a_run(reading: TargetReading, origins: OriginReadings, status: RunStatus) -> None:
    plan = make_plan(DEFAULT_POLICY, Fleet((reading,), origins))
    run = apply_plan(plan, FakeFleet(reading.servers))
    assert run.status is status
    assert run.problems == plan.problems


def test_one_target_that_was_read_makes_a_run_partial_and_not_failed() -> None:
    readings = (TargetReading(HOME), TargetReading(Target("222222222222", "eu-west-1"), problem=DENIED))
    run = apply_plan(make_plan(DEFAULT_POLICY, Fleet(readings, READ)), FakeFleet())
    assert run.status is RunStatus.PARTIAL
    assert run.duration_seconds >= 0


def test_a_run_that_was_stopped_is_not_complete() -> None:
    run = apply_plan(make_plan(DEFAULT_POLICY, Fleet((TargetReading(HOME),), READ)), FakeFleet())
    assert run.status is RunStatus.SUCCESS
    assert replace(run, stopped="cancelled").status is RunStatus.PARTIAL
