from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from tagsync.core.conditions import Conditions, Exceptions, Servers
from tagsync.core.documents.declared import write_document
from tagsync.core.errors import InputError
from tagsync.core.policy import DEFAULT_POLICY, Launch, Overflow, Policy, policy_from_document
from tagsync.core.safety.limits import Safety
from tagsync.core.tagging.tag_policy import TagPolicy
from tests.strategies import policies

KEY_FIX = "Write 1 to 128 letters, digits, spaces and _.:/=+-@"
NO_MAPPING = "expected a mapping, found a list. Write `key: value` lines"
VALUE_FIX = "Write at most 256 letters, digits, spaces and _.:/=+-@"


def mistakes(**document: Any) -> list[str]:
    with pytest.raises(InputError) as error:
        policy_from_document({"version": 1} | document)
    return [str(mistake) for mistake in error.value.mistakes]


def test_a_document_with_nothing_but_its_version_is_the_default_policy() -> None:
    assert policy_from_document({"version": 1}) == DEFAULT_POLICY
    assert policy_from_document(None) == DEFAULT_POLICY


def test_parts_that_are_left_empty_take_their_defaults() -> None:
    parts = ["servers", "tags", "prune", "overflow", "launch", "safety"]
    assert policy_from_document({"version": 1} | dict.fromkeys(parts)) == DEFAULT_POLICY


def test_every_part_is_read() -> None:
    policy = policy_from_document(
        {
            "version": 1,
            "servers": {
                "include": {
                    "origin_tags": {"dr:enabled": ["true", ""], "Env": "prod*"},
                    "accounts": ["111111111111"],
                    "regions": "us-*",
                    "origin_accounts": ["2*"],
                    "origin_regions": ["eu-*"],
                    "source_server_ids": ["s-1"],
                },
                "exclude": {"origin_tags": {"Env": "sandbox"}},
            },
            "tags": {
                "include": ["*"],
                "exclude": ["tmp:*"],
                "rename": {"Env": "Environment"},
                "set": {"dr:managed-by": "us", "empty": ""},
                "provenance": ["region", "account"],
                "protect": ["finance:*"],
            },
            "prune": "none",
            "overflow": {"action": "trim", "priority": ["DR-*", "Name"]},
            "launch": {"copy_tags": "ensure", "instance_type": "ignore"},
            "safety": {"max_removals": 5, "max_removals_percent": 2.5},
        }
    )
    assert policy == Policy(
        servers=Servers(
            include=Conditions(
                origin_tags={"dr:enabled": ("true", ""), "Env": ("prod*",)},
                accounts=("111111111111",),
                regions=("us-*",),
                origin_accounts=("2*",),
                origin_regions=("eu-*",),
                source_server_ids=("s-1",),
            ),
            exclude=Exceptions(origin_tags={"Env": ("sandbox",)}),
        ),
        tags=TagPolicy(
            include=("*",),
            exclude=("tmp:*",),
            rename={"Env": "Environment"},
            set={"dr:managed-by": "us", "empty": ""},
            provenance=("account", "region"),
            protect=("finance:*",),
        ),
        prune="none",
        overflow=Overflow(action="trim", priority=("DR-*", "Name")),
        launch=Launch(copy_tags="ensure", instance_type="ignore"),
        safety=Safety(max_removals=5, max_removals_percent=2.5),
    )


@given(policies())
def test_a_policy_survives_being_written_and_read(policy: Policy) -> None:
    assert policy_from_document(write_document(policy)) == policy


_MISTAKES: list[tuple[dict[str, Any], str]] = [
    (
        {"name": "-dr"},
        'name: "-dr" is not the name of a policy. Write 1 to 64 letters, digits and _.-, with a letter or digit first',
    ),
    ({"tags": {"normalise": {"Env": {"map": []}}}}, f"tags.normalise.Env.map: {NO_MAPPING}"),
    ({"tags": {"normalise": {"Env": {"map": [], "trim": True}}}}, f"tags.normalise.Env.map: {NO_MAPPING}"),
    (
        {"tags": {"normalise": {"Env": {"map": {"a": 1}}}}},
        "tags.normalise.Env.map.a: expected text, found the number 1. Put it in quotes",
    ),
    (
        {"tags": {"normalise": {"Env": {"case": "camel"}}}},
        'tags.normalise.Env.case: "camel" is not one of the choices. Use one of: keep, title, lower, upper',
    ),
    ({"tags": {"provenance": ""}}, "tags.provenance: the text is empty. Write something, or remove it"),
    ({"version": 2}, "version: the number 2 is not one of the choices. Use one of: 1"),
    ({"version": "1"}, 'version: "1" is not one of the choices. Write it without quotes: 1'),
    ({"version": True}, "version: the boolean true is not one of the choices. Use one of: 1"),
    ({"version": None}, "version: the version is missing. Add version: 1"),
    ({"tagz": {}}, "tagz: unknown key. Did you mean tags?"),
    ({"servers": []}, "servers: expected a mapping, found a list. Write `key: value` lines"),
    (
        {"servers": {"includes": {}}},
        "servers.includes: unknown key. Did you mean include?",
    ),
    (
        {"servers": {"include": {"account": ["1"]}}},
        "servers.include.account: unknown key. Did you mean accounts?",
    ),
    (
        {"servers": {"include": {"accounts": [111111111111]}}},
        "servers.include.accounts[0]: expected text, found the number 111111111111. Put it in quotes",
    ),
    (
        {"servers": {"exclude": {"origin_tags": {"Env": []}}}},
        'servers.exclude.origin_tags.Env: no value is given, so nothing could match. Write the values, or "*" for any',
    ),
    ({"tags": {"include": [""]}}, "tags.include[0]: the text is empty. Write something, or remove it"),
    ({"tags": {"exclude": [True]}}, "tags.exclude[0]: expected text, found the boolean true. Put it in quotes"),
    ({"tags": {"rename": {"Env": None}}}, 'tags.rename.Env: no value is given. Write a text; an empty one is ""'),
    ({"tags": {"rename": {"Env": ""}}}, f"tags.rename.Env: the key is empty. {KEY_FIX}"),
    (
        {"tags": {"rename": {"Env": "R&D"}}},
        f"tags.rename.Env: the key has a character (ampersand), which DRS does not accept. {KEY_FIX}",
    ),
    (
        {"tags": {"rename": {"Env": "AWS:Env"}}},
        "tags.rename.Env: AWS:Env is reserved for AWS or tagsync. Choose another key",
    ),
    (
        {"tags": {"rename": {"Env": "tagsync:owned"}}},
        "tags.rename.Env: tagsync:owned is reserved for AWS or tagsync. Choose another key",
    ),
    (
        {"tags": {"rename": {"Env": "map-migrated"}}},
        "tags.rename.Env: map-migrated is reserved for AWS or tagsync. Choose another key",
    ),
    (
        {"tags": {"rename": {"Env": "E", "Environment": "E"}}},
        "tags.rename.Environment: Env is renamed to E too. Give each its own key",
    ),
    (
        {"tags": {"rename": {"Env": "E"}, "exclude": ["Env"]}},
        "tags.rename.Env: Env is not copied, so it cannot be renamed. Add it to tags.include",
    ),
    (
        {"tags": {"rename": {"Env": "E"}, "include": ["Name"]}},
        "tags.rename.Env: Env is not copied, so it cannot be renamed. Add it to tags.include",
    ),
    (
        {"tags": {"rename": {"aws:x": "x"}}},
        "tags.rename.aws:x: aws:x is reserved for AWS or tagsync: it is never copied. Remove it",
    ),
    (
        {"tags": {"rename": {"Env": "E"}, "protect": ["E"]}},
        "tags.rename.Env: E is protected, so it cannot be written. Remove it here or from tags.protect",
    ),
    ({"tags": {"set": {"a": None}}}, 'tags.set.a: no value is given. Write a text; an empty one is ""'),
    ({"tags": {"set": {"a": 7}}}, "tags.set.a: expected text, found the number 7. Put it in quotes"),
    ({"tags": {"set": {"a": "x" * 257}}}, f"tags.set.a: the value is longer than 256 characters. {VALUE_FIX}"),
    (
        {"tags": {"set": {"a&": "x"}}},
        f"tags.set.a&: the key has a character (ampersand), which DRS does not accept. {KEY_FIX}",
    ),
    (
        {"tags": {"set": {"drs.amazonaws.com-x": "x"}}},
        "tags.set.drs.amazonaws.com-x: the key is reserved for AWS or tagsync. Choose another key",
    ),
    (
        {"tags": {"set": {"a": "x"}, "protect": ["[a-c]"]}},
        "tags.set.a: a is protected, so it cannot be set. Remove it here or from tags.protect",
    ),
    (
        {"tags": {"provenance": ["acount"]}},
        'tags.provenance: "acount" is not a provenance tag. Use any of: account, region, instance-id, instance-type',
    ),
    ({"prune": "all"}, 'prune: "all" is not one of the choices. Use one of: none, owned'),
    ({"prune": False}, "prune: the boolean false is not one of the choices. Use one of: none, owned"),
    (
        {"ownership": "none"},
        "ownership: nothing is recorded, so prune: owned could remove nothing. "
        "Write prune: none as well, or name the key of a tag",
    ),
    (
        {"ownership": "none", "prune": "no"},
        'prune: "no" is not one of the choices. Use one of: none, owned',
    ),
    (
        {"overflow": {"action": "cut", "priority": ["Owner"]}},
        'overflow.action: "cut" is not one of the choices. Use one of: refuse, trim',
    ),
    ({"ownership": ""}, f"ownership: the key is empty. {KEY_FIX}"),
    ({"ownership": "a&b"}, f"ownership: the key has a character (ampersand), which DRS does not accept. {KEY_FIX}"),
    ({"ownership": "AWSDRS"}, "ownership: AWSDRS is reserved for AWS or tagsync. Choose another key"),
    ({"ownership": "tagsync:other"}, "ownership: tagsync:other is reserved for AWS or tagsync. Choose another key"),
    (
        {"ownership": "source:account", "tags": {"provenance": ["account"]}},
        "ownership: source:account is written under tags already. Choose another key",
    ),
    (
        {"ownership": "Record", "tags": {"rename": {"R": "Record"}}},
        "ownership: Record is written under tags already. Choose another key",
    ),
    ({"overflow": {"action": "drop"}}, 'overflow.action: "drop" is not one of the choices. Use one of: refuse, trim'),
    (
        {"overflow": {"priority": ["Name"]}},
        "overflow.priority: a priority says what to trim, but nothing is trimmed. Add action: trim",
    ),
    (
        {"launch": {"copy_tags": True}},
        "launch.copy_tags: the boolean true is not one of the choices. Use one of: ignore, ensure",
    ),
    ({"launch": {"copytags": "ensure"}}, "launch.copytags: unknown key. Did you mean copy_tags?"),
    (
        {"safety": {"max_removals": "many"}},
        'safety.max_removals: expected a number, found "many". Write a number from 0 up',
    ),
    (
        {"safety": {"max_removals": 1.5}},
        "safety.max_removals: the number 1.5 is not a whole number. Write a whole number",
    ),
    (
        {"safety": {"max_removals": float("inf")}},
        "safety.max_removals: the number inf is out of range. Write a number from 0 to 9007199254740992",
    ),
    (
        {"safety": {"max_removals_percent": 101}},
        "safety.max_removals_percent: the number 101 is out of range. Write a number from 0 to 100",
    ),
    ({"safety": {"max_removal": 1}}, "safety.max_removal: unknown key. Did you mean max_removals?"),
]


@pytest.mark.parametrize(("document", "text"), _MISTAKES, ids=[text.partition(": ")[0] for _, text in _MISTAKES])
def test_each_mistake_is_told_once_with_its_place_and_its_fix(document: dict[str, Any], text: str) -> None:
    assert mistakes(**document) == [text]


def test_all_mistakes_are_told_at_once() -> None:
    found = mistakes(
        servers={"include": {"region": ["x"]}},
        tags={"set": {"aws:x": "1"}, "rename": {"a": 3}},
        prune="sometimes",
        safety={"max_removals": -1},
        launch=7,
    )
    assert [mistake.partition(": ")[0] for mistake in found] == [
        "servers.include.region",
        "tags.rename.a",
        "tags.set.aws:x",
        "prune",
        "launch",
        "safety.max_removals",
    ]


@pytest.mark.parametrize("value", [[], "version: 1", 3])
def test_what_is_no_mapping_is_one_mistake(value: object) -> None:
    with pytest.raises(InputError) as error:
        policy_from_document(value)
    assert [mistake.what.partition(",")[0] for mistake in error.value.mistakes] == ["expected a mapping"]


def test_a_missing_version_is_a_mistake() -> None:
    with pytest.raises(InputError, match="the version is missing"):
        policy_from_document({"prune": "none"})


@pytest.mark.parametrize(
    ("tags", "is_copied"),
    [
        ({"include": ["Env"]}, True),
        ({"include": ["Name"]}, False),
        ({"exclude": ["E*"]}, False),
        ({"include": ["E*"], "exclude": ["Env"]}, False),
        ({"provenance": []}, True),
    ],
)
def test_a_key_that_is_not_copied_cannot_be_renamed(tags: dict[str, Any], is_copied: bool) -> None:
    document = {"version": 1, "tags": {**tags, "rename": {"Env": "Environment"}}}
    if is_copied:
        assert policy_from_document(document).tags.rename == {"Env": "Environment"}
        return
    with pytest.raises(InputError, match=r"Env is not copied, so it cannot be renamed\. Add it to tags\.include"):
        policy_from_document(document)


def test_what_is_not_recorded_is_not_pruned_and_says_so() -> None:
    policy = policy_from_document({"version": 1, "ownership": "none", "prune": "none"})
    assert (policy.keeps_record, policy.prune) == (False, "none")
    assert mistakes(ownership="none")[0].startswith("ownership: nothing is recorded, so prune: owned could remove")
    assert [each.partition(":")[0] for each in mistakes(ownership="none", prune="all")] == ["prune"]


@pytest.mark.parametrize("key", ["accounts", "regions", "origin_accounts", "origin_regions", "source_server_ids"])
def test_no_server_may_be_left_alone_and_some_must_be_included(key: str) -> None:
    assert policy_from_document({"version": 1, "servers": {"exclude": {key: []}}}) == DEFAULT_POLICY
    assert mistakes(servers={"include": {key: []}})[0].startswith(f"servers.include.{key}: it is empty")
