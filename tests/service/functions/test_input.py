"""Events that no function understands: each is answered with 400, and the answer can be written."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.core.errors import InputError
from tagsync.lab.lab import Lab
from tagsync.service.functions import api, drs_tag_sync, recovery, tag_discovery, tag_event
from tests.service.functions.test_entry_points import _cold, deployed  # noqa: F401 - fixtures
from tests.sync_service import Context

READS = {"GetItem"}
"""Of every function, whatever its event: the level of the logs."""
HALF = "\ud800"
EVENTS: list[Any] = [
    None,
    [],
    [{}],
    "all",
    HALF,
    1,
    True,
    {HALF: 1},
    {"accountId": HALF},
    {"step": HALF},
    {"step": None},
]


@pytest.fixture
def functions(deployed: Lab, monkeypatch: pytest.MonkeyPatch) -> Lab:  # noqa: F811
    monkeypatch.setenv("RECOVERY_MACHINE", "arn:aws:states:us-east-1:111111111111:stateMachine:tagsync")
    monkeypatch.setenv("RECOVERY_ROLE", "tagsync-recovery")
    recovery.services.cache_clear()
    deployed.forget_calls()
    return deployed


@pytest.mark.parametrize("function", [drs_tag_sync, tag_discovery, recovery, api])
def test_what_is_no_event_is_400_and_nothing_is_called(functions: Lab, function: Any) -> None:
    for event in EVENTS:
        answer = function.handler(event, Context())
        assert answer["statusCode"] == 400, event
        assert json.dumps(answer, ensure_ascii=False).encode()
    assert {call.op for call in functions.calls} <= READS
    recovery.services.cache_clear()


@pytest.mark.parametrize(
    "event",
    [
        {"accountId": None},
        {"regions": None},
        {"regions": "eu-west-1"},
        {"sourceServerIds": [None]},
        {"dryRun": None},
        {"step": "start", "accountId": None},
    ],
)
def test_null_never_means_all(functions: Lab, event: dict[str, Any]) -> None:
    assert drs_tag_sync.handler(event, Context())["statusCode"] == 400
    assert {call.op for call in functions.calls} <= READS


@pytest.mark.parametrize(
    "event", [*EVENTS, {"Records": None}, {"Records": "x"}, {"Records": [{"messageId": 1}]}], ids=repr
)
def test_what_is_no_batch_of_a_queue_fails_as_a_whole(functions: Lab, event: Any) -> None:
    with pytest.raises(InputError):
        tag_event.handler(event, Context())
    assert {call.op for call in functions.calls} <= READS


def test_a_message_with_half_a_character_goes_back_alone(functions: Lab) -> None:
    body = json.dumps({"detail-type": "Tag Change on Resource", "detail": {"version": 1, "tags": {"a": HALF}}})
    answer = tag_event.handler({"Records": [{"messageId": "m", "body": body}]}, Context())
    assert answer == {"batchItemFailures": [{"itemIdentifier": "m"}]}
