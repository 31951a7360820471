"""What a call of ARC asks for: payload and metadata, or the name of the step alone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tagsync.core.errors import InputError
from tagsync.service.arc.event import read_asked

ARC = {"InvokedBy": "ARC", "PlanArn": "arn:aws:...", "ExecutionId": "e-1", "StepName": "launch"}


def test_a_payload_says_the_step_and_metadata_the_execution() -> None:
    asked = read_asked({**ARC, "step": "recover", "plan": "erp", "drill": True, "acceptOldPoints": True})
    assert (asked.step, asked.plan, asked.execution) == ("recover", "erp", "e-1")
    assert dict(asked.options) == {"drill": True, "acceptOldPoints": True}
    assert (asked.key, asked.window) == ("recover drill erp", timedelta(days=30))


def test_metadata_that_arc_adds_later_is_no_mistake() -> None:
    assert read_asked({**ARC, "StepMode": "graceful", "step": "sync", "plan": "erp"}).options == {}


@pytest.mark.parametrize(
    ("name", "step", "plan", "options"),
    [
        ("recover erp", "recover", "erp", {"drill": False, "acceptUnverifiedTags": True}),
        ("drill erp-drill", "recover", "erp-drill", {"drill": True}),
        ("tagsync-sync-erp", "sync", "erp", {}),
        ("takeover", "takeover", "", {}),
        ("takeover erp", "takeover", "erp", {}),
        ("preflight:erp", "preflight", "erp", {"drill": False, "acceptUnverifiedTags": True}),
    ],
)
def test_without_a_payload_the_name_of_the_step_says_it(
    name: str, step: str, plan: str, options: dict[str, Any]
) -> None:
    asked = read_asked({**ARC, "StepName": name})
    assert (asked.step, asked.plan, dict(asked.options)) == (step, plan, options)


def test_a_payload_goes_before_the_name() -> None:
    asked = read_asked({**ARC, "StepName": "recover erp", "step": "preflight", "plan": "crm"})
    assert (asked.step, asked.plan, dict(asked.options)) == ("preflight", "crm", {})


def test_without_an_execution_a_window_tells_which_calls_belong_together() -> None:
    event = {"step": "sync", "plan": "erp"}
    assert read_asked({**event, "windowMinutes": 240}).window == timedelta(hours=4)
    with pytest.raises(InputError, match=r"windowMinutes: the event has no ExecutionId"):
        read_asked(event)


@pytest.mark.parametrize("event", ["recover", 7, ["recover"], None])
def test_a_payload_that_is_no_object_is_one_mistake(event: object) -> None:
    with pytest.raises(InputError, match="expected a mapping"):
        read_asked(event)


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(InputError) as told:
        read_asked({"step": "restart", "plan": 7})
    assert [each.place for each in told.value.mistakes] == ["step", "plan", "windowMinutes"]
