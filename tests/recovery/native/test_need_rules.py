"""Preflight: what launches need, as refusals, warnings, and questions that were not asked."""

from __future__ import annotations

from typing import Any

import pytest

from tagsync.recovery.launching.needs import NO_NEEDS, Key, Needs, Room
from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.native.ways import Way
from tagsync.recovery.words.instances import RecoveryInstance
from tests.recovery.launching.needed import KEY, denied, good
from tests.recovery.native.test_preflight import Ground


@pytest.fixture
def ground() -> Ground:
    made = Ground()
    made.add(1, 2)
    return made


def found(ground: Ground, needs: Needs, **accept: bool) -> list[Finding]:
    ground.launch["needs"] = needs
    return list(ground.check(**accept).findings)


def test_launches_that_find_everything_speak_against_nothing(ground: Ground) -> None:
    assert found(ground, good()) == []
    assert found(ground, NO_NEEDS) == []


def test_a_critical_server_whose_launch_will_fail_is_refused_unless_that_is_accepted(ground: Ground) -> None:
    lost = good(subnets={"subnet-1": None})
    first, second = found(ground, lost)
    assert [(each.refuses, each.reason, each.place, each.name) for each in (first, second)] == [
        (True, Reason.SUBNET, "s-1", "host-1"),
        (True, Reason.SUBNET, "s-2", "host-2"),
    ]
    assert first.what.endswith("which does not exist, so its launch will fail")
    assert [each.way for each in first.ways] == [Way.LEAVE_OUT, Way.LAUNCH_FAULTS]
    assert [(each.refuses, each.ways) for each in found(ground, lost, launch_faults=True)] == [(False, ())] * 2


def test_an_optional_server_whose_launch_will_fail_is_a_warning(ground: Ground) -> None:
    ground.optional = {2}
    assert [each.refuses for each in found(ground, good(key_pairs={"ops": None}))] == [True, False]


def test_a_doubtful_fault_warns(ground: Ground) -> None:
    (only,) = found(ground, good(keys={KEY: Key(shut_out=True)}))
    assert (only.refuses, only.reason, only.place) == (False, Reason.STAGING_KEY, "s-1")
    assert only.what.endswith("so its launch may fail")


@pytest.mark.parametrize(("quota", "accept", "refuses"), [(3, False, True), (3, True, False), (4, False, None)])
def test_too_few_vcpus_for_the_largest_wave_are_a_refusal(
    ground: Ground, quota: int, accept: bool, refuses: bool | None
) -> None:
    findings = found(ground, good(room=Room(quota)), launch_faults=accept)
    expected = [] if refuses is None else [(refuses, Reason.VCPUS, "111111111111/eu-west-1")]
    assert [(each.refuses, each.reason, each.place) for each in findings] == expected


def test_the_instances_that_the_plan_replaces_make_room(ground: Ground) -> None:
    full = good(room=Room(4, {"i-9": "m5.large"}))
    assert [each.reason for each in found(ground, full)] == [Reason.VCPUS]
    ground.launch["instances"] = (RecoveryInstance("s-1", "i-9", is_drill=True),)
    assert Reason.VCPUS not in {each.reason for each in found(ground, full, replace_instances=True)}


@pytest.mark.parametrize(
    ("members", "action"),
    [
        ({"settings": {"s-1": denied("drs:GetLaunchConfiguration")}}, "drs:GetLaunchConfiguration"),
        ({"room": denied("service-quotas:GetServiceQuota")}, "servicequotas:GetServiceQuota"),
        ({"keys": {KEY: denied("kms:DescribeKey")}}, "kms:DescribeKey"),
    ],
)
def test_what_may_not_be_asked_is_a_warning_that_names_the_permission(
    ground: Ground, members: dict[str, Any], action: str
) -> None:
    (only,) = found(ground, good(**members))
    assert (only.refuses, only.reason) == (False, Reason.NOT_ASKED)
    assert only.fix == f"Allow {action} for the read role (docs/permissions.md)"


def test_one_question_about_several_servers_names_them_all(ground: Ground) -> None:
    refused = denied("drs:GetLaunchConfiguration")
    (only,) = found(ground, good(settings=dict.fromkeys(("s-1", "s-2"), refused)))
    assert (only.place, only.server_ids) == ("111111111111/eu-west-1", ("s-1", "s-2"))
