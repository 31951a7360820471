"""A lease is taken over as soon as it is known that its run has crashed."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.engine.service_ports import ServiceError
from tagsync.lab.lab import HUB, Lab
from tagsync.service.sync.serve import serve_sync
from tagsync.service.sync.tag_sync import TagSync
from tests.service.conftest import MakeSync
from tests.sync_service import HOME, Context, Ended, Invocations, Time, add_server

FIRST, SECOND = (f"arn:aws:states:{HOME}:{HUB}:execution:tagsync:{name}" for name in ("first", "second"))


@pytest.fixture
def ended() -> Ended:
    return Ended()


@pytest.fixture
def sync(make: MakeSync, ended: Ended) -> TagSync:
    return make(executions=ended)


def start(sync: TagSync, execution: str) -> Any:
    """The first step of an execution; it crashes after it has answered, as the state machine sees it."""
    return serve_sync(sync, {"step": "start", "source": "eventbridge", "execution": execution}, Context())


def status(sync: TagSync, run_id: str) -> str:
    header = sync.runs.header(run_id)
    assert header
    return str(header.status)


def test_the_next_run_takes_over_from_an_execution_that_has_ended(sync: TagSync, ended: Ended) -> None:
    crashed = start(sync, FIRST)["run_id"]
    held = start(sync, SECOND)
    assert (held["statusCode"], held["run_id"]) == (409, crashed)
    assert serve_sync(sync, {}, Context())["statusCode"] == 409

    ended.holders.add(FIRST)
    assert start(sync, SECOND)["statusCode"] == 200
    assert status(sync, crashed) == "FAILED"
    assert serve_sync(sync, {}, Context())["run_id"] != crashed


def test_an_execution_that_starts_again_takes_over_from_itself(sync: TagSync) -> None:
    crashed = start(sync, FIRST)["run_id"]
    again = start(sync, FIRST)
    assert (again["statusCode"], status(sync, crashed)) == (200, "FAILED")
    assert again["run_id"] != crashed


def test_a_shard_keeps_the_lease_for_its_execution(lab: Lab, sync: TagSync, ended: Ended) -> None:
    add_server(lab, "one", instance={"Owner": "shop"})
    (shard,) = start(sync, FIRST)["shards"]
    assert serve_sync(sync, shard, Context())["statusCode"] == 200
    assert start(sync, SECOND)["statusCode"] == 409
    ended.holders.add(FIRST)
    assert start(sync, SECOND)["statusCode"] == 200


def test_an_invocation_that_lambda_repeats_takes_over_from_itself(
    sync: TagSync, time: Time, invocations: Invocations
) -> None:
    context = Context()
    crashed = serve_sync(sync, {"async": True}, context)["run_id"]
    assert serve_sync(sync, {}, Context())["statusCode"] == 409
    assert serve_sync(sync, {}, context)["statusCode"] == 200
    assert status(sync, str(crashed)) == "FAILED"


def test_a_lease_is_kept_while_its_execution_cannot_be_looked_at(make: MakeSync, time: Time) -> None:
    class Unreadable:
        def has_ended(self, holder: str) -> bool:
            raise ServiceError("denied")

    sync = make(executions=Unreadable())
    start(sync, FIRST)
    assert start(sync, SECOND)["statusCode"] == 409
    time.advance(minutes=22)
    assert start(sync, SECOND)["statusCode"] == 200
