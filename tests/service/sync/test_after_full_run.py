"""What a full run asks for at its end, and which runs ask for nothing."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from tagsync.core.errors import InputError
from tagsync.engine.service_ports import ServiceError
from tagsync.lab.lab import Lab
from tagsync.service.sync.after_full_run import AfterFullRun, events_from_document
from tagsync.service.sync.serve import serve_sync
from tests.service.conftest import MakeSync
from tests.sync_service import Context

EVENTS = ({"step": "follow-plan", "plan": "erp"}, {"step": "follow-plan", "plan": "shop"})


@dataclass
class Asked:
    """Records what is asked; it refuses what is asked about one plan."""

    refuses: str = ""
    events: list[Mapping[str, object]] = field(default_factory=list)

    def __call__(self, event: Mapping[str, object]) -> None:
        if event["plan"] == self.refuses:
            raise ServiceError("function recovery invoke: denied")
        self.events.append(event)


def test_a_full_run_asks_about_each_plan_once(make: MakeSync) -> None:
    asked = Asked()
    serve_sync(make(after=AfterFullRun(asked, EVENTS)), {}, Context())
    assert asked.events == [*EVENTS]


def test_a_run_in_shards_asks_when_it_ends(make: MakeSync) -> None:
    asked = Asked()
    sync = make(after=AfterFullRun(asked, EVENTS))
    started: Any = serve_sync(sync, {"step": "start", "execution": "arn:aws:states:::execution"}, Context())
    for shard in started["shards"]:
        serve_sync(sync, shard, Context())
    assert asked.events == []
    serve_sync(sync, {"step": "finish", "runId": started["run_id"]}, Context())
    serve_sync(sync, {"step": "finish", "runId": started["run_id"]}, Context())
    assert asked.events == [*EVENTS], "the state machine tries again what has ended"


@pytest.mark.parametrize("event", [{"dryRun": True}, {"region": "eu-west-1"}, {"accountId": "111111111111"}])
def test_a_run_that_is_dry_or_looks_at_a_part_asks_for_nothing(
    make: MakeSync, event: dict[str, object], lab: Lab
) -> None:
    asked = Asked()
    assert serve_sync(make(after=AfterFullRun(asked, EVENTS)), event, Context())["run_id"]
    assert asked.events == []


def test_what_cannot_be_asked_leaves_the_run_and_the_other_plans_as_they_are(
    make: MakeSync, caplog: pytest.LogCaptureFixture
) -> None:
    asked = Asked(refuses="erp")
    with caplog.at_level(logging.ERROR):
        answer = serve_sync(make(after=AfterFullRun(asked, EVENTS)), {}, Context())
    assert answer["status"] == "SUCCESS"
    assert asked.events == [EVENTS[1]]
    (line,) = [each for each in caplog.records if each.message == "not asked after the run"]
    assert line.plan == "erp"  # type: ignore[attr-defined]


@pytest.mark.parametrize("value", [{}, [1], ["follow-plan"], [{"plan": "erp"}], None])
def test_events_that_say_no_step_are_a_mistake(value: object) -> None:
    with pytest.raises(InputError, match="no list of events"):
        events_from_document(value, str)
