"""The formulas of `python -m bench scale`, on a small organisation: calls, and what the state machines hold."""

from __future__ import annotations

from functools import partial

import pytest

from bench.calls_alone import calls_of, repeat
from bench.large_service import Organisation, step
from bench.machines import driven_figures, sync_figures
from bench.memory_table import MemoryTable
from bench.scale import (
    estate_calls,
    look_at_estate,
    look_at_readiness,
    plan_of,
    readiness_calls,
    run_once,
    shared,
    sync_calls,
)
from tagsync.service.sync import work


@pytest.fixture
def organisation() -> Organisation:
    return Organisation(accounts=3, regions=3, servers=11, drifted_accounts=1)


def test_a_fan_out_over_shards_that_share_accounts_makes_the_fewest_calls(
    organisation: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "MOST_SHARDS", 5)
    (begun, *worked, ended), calls, table, page = run_once(organisation)
    assert len(begun["shards"]) == len(worked) == 5
    assert ended["total_synced"] == ended["total_servers"] == 99
    assert ended["changed"] == organisation.drifted == 6
    assert calls == sync_calls(organisation, shared(organisation, 5)) == 3 + 6 + 2 * 9 + 6
    assert table["items in the table"] == 2 * 9 + 2, "outcome and rows of each target, the run, what it saw"
    assert page > 0


def test_the_estate_and_readiness_make_the_fewest_calls(organisation: Organisation) -> None:
    code, _, calls = look_at_estate(organisation)
    assert (code, calls) == (200, estate_calls(organisation))
    refusals, calls = look_at_readiness(organisation, plan_of(organisation.targets[:4]))
    assert calls == readiness_calls(organisation.targets[:4], 4 * 11)
    assert refusals == 0


def test_the_calls_alone_are_those_of_readiness(organisation: Organisation) -> None:
    look = partial(look_at_readiness, organisation, plan_of(organisation.targets[:4]))
    made = calls_of(look)
    assert {each.operation for each in made} >= {"GetLaunchConfiguration", "DescribeJobs", "GetServiceQuota"}
    assert repeat(organisation, made) == look()[1]


def test_the_state_machines_stay_below_what_aws_allows(organisation: Organisation) -> None:
    begun = step(organisation.sync(MemoryTable()), {"step": "start", "execution": "arn:aws:states:::execution"})
    figures = [*sync_figures(begun, organisation.targets), *driven_figures()]
    assert len(figures) == 8
    assert all(figure.is_reached and figure.value for figure in figures)
