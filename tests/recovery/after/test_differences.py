"""Which tags a recovery instance lacks, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.model import LaunchSettings, Problem, Tags
from tagsync.recovery.after.differences import Reason, compared_keys, differences, explained
from tests.recovery.after.launched import OFF, ON, denied

TAGS = st.dictionaries(st.sampled_from(["Cost", "Backup", "aws:x", "tagsync:owned"]), st.sampled_from(["1", "2", ""]))


@given(TAGS, TAGS)
def test_what_the_server_carries_and_the_instance_does_not_is_told_and_nothing_else(server: Tags, found: Tags) -> None:
    told = {each.key: (each.expected, each.found) for each in differences(server, found)}
    ours = {key: value for key, value in server.items() if key in ("Cost", "Backup")}
    assert told == {key: (value, found.get(key)) for key, value in ours.items() if value != found.get(key)}


def test_only_the_keys_that_were_asked_for_are_compared() -> None:
    server = {"cost-a": "1", "cost-b": "2", "Name": "web"}
    assert [each.key for each in differences(server, {}, ["cost-*"])] == ["cost-a", "cost-b"]
    assert compared_keys(server, ["Name"]) == ["Name"]


def test_a_key_asked_for_that_neither_carries_is_told_and_one_of_the_instance_is_not() -> None:
    (told,) = differences({"Name": "web"}, {}, ["Backup", "cost-*"])
    assert (told.key, told.expected, told.found, told.is_missing) == ("Backup", None, None, True)
    assert differences({}, {"Backup": "daily"}, ["Backup"]) == ()


INTO = replace(OFF, launches_into=True)


@pytest.mark.parametrize(
    ("settings", "instance", "reason"),
    [
        (OFF, {}, Reason.COPY_TAGS_OFF),
        (ON, {}, Reason.LATER),
        (ON, {str(number): "" for number in range(50)}, Reason.FULL),
        (ON, {str(number): "" for number in range(49)} | {"aws:x": ""}, Reason.LATER),
        (ON, {"Cost": "2"}, Reason.LAUNCH_TEMPLATE),
        (OFF, {"Cost": "2"}, Reason.LAUNCH_TEMPLATE),
        (INTO, {}, Reason.LAUNCHES_INTO),
        (INTO, {"Cost": "2"}, Reason.LAUNCHES_INTO),
        (denied("drs:GetLaunchConfiguration"), {}, Reason.UNREAD),
        (None, {}, Reason.UNREAD),
    ],
)
def test_the_likely_reason(settings: LaunchSettings | Problem | None, instance: Tags, reason: Reason) -> None:
    (told,) = explained(differences({"Cost": "1"}, instance), instance, settings)
    assert told.reason is reason


def test_what_the_server_itself_lacks_is_not_put_down_to_its_launch_settings() -> None:
    (told,) = explained(differences({}, {}, ["Cost"]), {}, OFF)
    assert told.reason is Reason.NOT_ON_SERVER


def test_values_are_in_no_repr() -> None:
    (told,) = differences({"Cost": "secret-1"}, {"Cost": "secret-2"})
    assert "secret" not in repr(told)
