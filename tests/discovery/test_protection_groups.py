from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tagsync.core.documents.document import Document
from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.discovery.protection_groups import INLINE, STORED, Names, ProtectionGroup, read_group, resolve
from tagsync.discovery.selectors import exactly
from tests.fake_fleet import server

ID, OTHER = "s-00000000000000001", "s-00000000000000002"
APP = {"App": "a"}


def read(value: Any, names: Names = STORED) -> ProtectionGroup:
    document = Document(value)
    group = read_group(document, names)
    document.done()
    return group


def places(value: Any, names: Names = STORED) -> list[str]:
    with pytest.raises(InputError) as error:
        read(value, names)
    return [mistake.place for mistake in error.value.mistakes]


def test_a_group_of_named_servers() -> None:
    group = read({"SelectionMode": "EXPLICIT", "sourceServerIds": [ID, OTHER, ID], "Region": "eu-west-1"})
    assert group == ProtectionGroup("", "eu-west-1", (ID, OTHER))
    servers = [server(ID), server(OTHER, target=Target("111111111111", "us-east-1"))]
    resolved = resolve(group, servers)
    assert (resolved.server_ids, resolved.missing) == ((ID,), (OTHER,))


def test_a_group_of_tagged_servers() -> None:
    group = read({"SelectionMode": "TAGS", "ServerSelectionTags": APP, "Region": "eu-west-1"})
    assert (group.mode, group.selector) == ("TAGS", exactly(APP))
    elsewhere = server("s-3", APP, target=Target("111111111111", "us-east-1"))
    resolved = resolve(group, [server("s-1", APP), server("s-2"), elsewhere])
    assert (resolved.server_ids, resolved.missing) == (("s-1",), ())


def test_a_group_of_an_inline_plan_has_other_names() -> None:
    group = read({"name": "db", "selectionMode": "TAGS", "tags": APP, "region": "eu-west-1"}, INLINE)
    assert group == ProtectionGroup("db", "eu-west-1", (), exactly(APP))


def test_an_extended_server_and_its_staging_server_are_launched_once() -> None:
    staged = server(OTHER, target=Target("222222222222", "eu-west-1"))
    extended = replace(server(ID), staging_arn=staged.arn)
    both = ProtectionGroup("", "eu-west-1", (ID, OTHER))
    assert resolve(both, [staged, extended]).server_ids == (ID,)
    assert resolve(both, [staged, extended]).missing == ()
    assert resolve(ProtectionGroup("", "eu-west-1", (OTHER,)), [staged, extended]).server_ids == (OTHER,)


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ({}, ["SelectionMode", "Region"]),
        ({"SelectionMode": "TAGS", "Region": "eu-west-1"}, ["ServerSelectionTags"]),
        ({"SelectionMode": "EXPLICIT", "Region": "eu-west-1"}, ["sourceServerIds"]),
        ({"SelectionMode": "tags", "Region": "x", "no": 1}, ["SelectionMode", "Region", "no"]),
        (
            {"SelectionMode": "EXPLICIT", "sourceServerIds": ["x"], "ServerSelectionTags": APP, "Region": "eu-west-1"},
            ["ServerSelectionTags", "sourceServerIds"],
        ),
        ({"SelectionMode": "TAGS", "ServerSelectionTags": {"a": 1}, "Region": ""}, ["Region", "ServerSelectionTags.a"]),
        (
            {"SelectionMode": "ALL", "sourceServerIds": [ID], "ServerSelectionTags": APP, "Region": "eu-west-1"},
            ["SelectionMode"],
        ),
    ],
)
def test_all_mistakes_at_once(value: Any, wrong: list[str]) -> None:
    assert places(value) == wrong


def test_what_is_no_server_id_is_shown_cut() -> None:
    with pytest.raises(InputError) as error:
        read({"SelectionMode": "EXPLICIT", "sourceServerIds": ["x" * 50], "Region": "eu-west-1"})
    assert error.value.mistakes[0].what == f'"{"x" * 40}" is not a source server id'


def test_only_servers_of_the_region_of_the_group_are_its_own() -> None:
    regions = ("ap-south-1", "eu-west-1", "us-east-1")
    servers = [server(f"s-{region}", APP, origin=None, target=Target("111111111111", region)) for region in regions]
    for region in regions:
        group = ProtectionGroup("", region, (), exactly(APP))
        assert resolve(group, servers).server_ids == (f"s-{region}",)
