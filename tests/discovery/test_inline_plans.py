from __future__ import annotations

from typing import Any

import pytest

from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError
from tagsync.discovery.inline_plans import InlinePlan, PlanWave, read_plan, resolve_plan
from tests.fake_fleet import server

ID = "s-00000000000000001"
PLAN: dict[str, Any] = {
    "planName": "hrp",
    "protectionGroups": [
        {"name": "db", "selectionMode": "EXPLICIT", "serverIds": [ID], "region": "eu-west-1"},
        {"name": "web", "selectionMode": "TAGS", "tags": {"Tier": "web"}, "region": "eu-west-1"},
    ],
    "waves": [
        {"waveNumber": 2, "waveName": "web", "protectionGroupIndex": 1, "pauseBeforeWave": True},
        {"waveNumber": 1, "waveName": "db", "protectionGroupIndex": 0},
    ],
}


def read(value: Any) -> InlinePlan:
    document = Document(value)
    plan = read_plan(document)
    document.done()
    return plan


def mistakes(value: Any) -> list[str]:
    with pytest.raises(InputError) as error:
        read(value)
    return [mistake.place for mistake in error.value.mistakes]


def test_waves_are_in_the_order_of_their_numbers() -> None:
    assert read(PLAN).waves == (PlanWave(1, "db", 0), PlanWave(2, "web", 1, pause_before=True))


def test_a_plan_names_the_servers_of_its_waves() -> None:
    servers = [server(ID), server("s-2", {"Tier": "web"}), server("s-3", {"Tier": "web"}), server("s-4")]
    resolved = resolve_plan(read(PLAN), servers)
    assert [group.server_ids for group in resolved.groups] == [(ID,), ("s-2", "s-3")]
    assert resolved.server_ids == {ID, "s-2", "s-3"}


def test_a_server_of_two_waves_counts_once() -> None:
    resolved = resolve_plan(read(PLAN), [server(ID, {"Tier": "web"})])
    assert [group.server_ids for group in resolved.groups] == [(ID,), (ID,)]
    assert len(resolved.server_ids) == 1


@pytest.mark.parametrize("index", [2, 100])
def test_an_index_out_of_range_is_an_error(index: int) -> None:
    wave = {"waveNumber": 1, "waveName": "x", "protectionGroupIndex": index}
    with pytest.raises(InputError, match=f"there is no protection group with the index {index}. Write one from 0 to 1"):
        read({**PLAN, "waves": [wave]})


def test_all_mistakes_at_once() -> None:
    plan = {
        "protectionGroups": [{"selectionMode": "TAGS", "tags": {}, "region": "eu-west-1", "x": 1}],
        "waves": [
            {"waveNumber": 1, "protectionGroupIndex": -1},
            {"waveNumber": 1, "protectionGroupIndex": True},
            {"waveName": "x", "pauseBeforeWave": "yes", "y": 1},
        ],
        "z": 1,
    }
    assert mistakes(plan) == [
        "planName",
        "protectionGroups[0].tags",
        "protectionGroups[0].x",
        "waves[0].protectionGroupIndex",
        "waves[1].protectionGroupIndex",
        "waves[2].waveNumber",
        "waves[2].protectionGroupIndex",
        "waves[2].pauseBeforeWave",
        "waves[2].y",
        "waves[1].waveNumber",
        "z",
    ]


def test_an_index_that_is_missing_is_one_mistake() -> None:
    assert mistakes({**PLAN, "protectionGroups": [], "waves": [{"waveNumber": 1, "waveName": "x"}]}) == [
        "protectionGroups",
        "waves[0].protectionGroupIndex",
    ]


def test_a_list_that_is_none_is_one_mistake() -> None:
    assert mistakes({**PLAN, "waves": "first"}) == ["waves"]


def test_an_empty_plan_is_no_plan() -> None:
    assert mistakes({}) == ["planName", "protectionGroups", "waves"]
    assert mistakes({**PLAN, "protectionGroups": []}) == [
        "protectionGroups",
        "waves[0].protectionGroupIndex",
        "waves[1].protectionGroupIndex",
    ]
