"""The plan of a drive: a definition with targets and approvals, and the waves that follow from tags."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tagsync.core.documents.declared import read_document, write_document
from tagsync.core.documents.schema import file_schema
from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus
from tests.fake_fleet import HOME, server

SPOKE = Target("222222222222", "eu-central-1")
SMALL: dict[str, Any] = {
    "version": 1,
    "name": "erp",
    "selector": {"App": "erp"},
    "targets": [str(SPOKE), str(HOME), str(HOME)],
}
SERVERS = [
    server("s-1", {"App": "erp", "DR-Wave": "1"}, origin=None, hostname="db"),
    server("s-2", {"App": "erp", "DR-Wave": "2", "Tier": "batch"}, origin=None, target=SPOKE),
    server("s-3", {"App": "erp", "DR-Wave": "last"}, origin=None),
    server("s-4", {"App": "crm", "DR-Wave": "1"}, origin=None),
]


def plan(**more: object) -> DrivenPlan:
    return read_document(DrivenPlan, {**SMALL, **more})


def mistakes(**more: object) -> list[tuple[str, str]]:
    with pytest.raises(InputError) as refused:
        plan(**more)
    return [(mistake.place, mistake.what) for mistake in refused.value.mistakes]


def test_targets_are_each_there_once_as_written_and_nothing_is_approved_unless_it_says_so() -> None:
    found = plan()
    assert found.targets == (SPOKE, HOME)
    assert (found.approved_waves, found.approval_hours) == (frozenset(), 24)
    assert write_document(found)["targets"] == [str(SPOKE), str(HOME)]


@pytest.mark.parametrize(
    ("approval", "approved", "written"),
    [
        ("every wave", None, "every wave"),
        (["wave-2", "01", "last"], frozenset({"1", "2", "last"}), ["1", "2", "last"]),
    ],
)
def test_approvals_are_read_as_labels_and_written_back(
    approval: object, approved: frozenset[str] | None, written: object
) -> None:
    found = plan(approval=approval)
    assert found.approved_waves == approved
    document = write_document(found)
    assert document["approval"] == written
    assert read_document(DrivenPlan, document) == found
    Draft202012Validator(file_schema(DrivenPlan)).validate({**SMALL, "approval": approval})


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"targets": []}, "targets"),
        ({"targets": ["mars"]}, "targets"),
        ({"approval": 2}, "approval"),
        ({"approval_hours": 0}, "approval_hours"),
        ({"approval_hours": 169}, "approval_hours"),
        ({"tags": {"aws:x": "y"}}, "tags.aws:x"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(more: dict[str, Any], place: str) -> None:
    assert place in [found for found, _ in mistakes(**more)]


def test_an_approval_is_waited_for_between_an_hour_and_a_week() -> None:
    assert [plan(approval_hours=hours).approval_hours for hours in (1, 168)] == [1, 168]


def test_a_hundred_targets_are_a_plan_and_one_more_is_a_mistake() -> None:
    targets = [f"{number:012}/eu-west-1" for number in range(101)]
    assert len(plan(targets=targets[:100]).targets) == 100
    assert mistakes(targets=targets) == [("targets", "there are more than 100 targets")]


def test_an_account_and_a_region_belong_into_the_targets() -> None:
    what = "a plan with targets has no account and region of its own"
    assert mistakes(account="111111111111", region="eu-west-1") == [("account", what), ("region", what)]


def test_waves_go_over_all_targets_with_their_impacts_approvals_and_waits() -> None:
    found = plan(approval=["2"], optional={"Tier": "batch"}, wait_minutes=5, waits_after={"2": 30, "last": 7})
    waves = found.waves(SERVERS)
    assert [(each.name, each.approval, each.wait_minutes) for each in waves] == [
        ("wave 1", False, 5),
        ("wave 2", True, 30),
        ("wave last", False, 0),
    ]
    launches = [server.launch for wave in waves for server in wave.servers]
    assert [(each.target, each.server_id, each.name, each.impact, each.status) for each in launches] == [
        (HOME, "s-1", "db", Impact.CRITICAL, LaunchStatus.NOT_STARTED),
        (SPOKE, "s-2", "", Impact.OPTIONAL, LaunchStatus.NOT_STARTED),
        (HOME, "s-3", "", Impact.CRITICAL, LaunchStatus.NOT_STARTED),
    ]


def test_every_wave_means_every_wave() -> None:
    assert [each.approval for each in plan(approval="every wave").waves(SERVERS)] == [True] * 3
