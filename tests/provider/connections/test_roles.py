"""Blocks that name a role: every argument of the AWS provider's, and the rules of STS for it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tagsync.engine.targets.access import RoleToAssume
from tagsync.engine.targets.login import WebIdentity
from tagsync.engine.targets.role_session import RoleSession
from tagsync.provider.connections.configuration_schema import SCHEMA
from tagsync.provider.connections.durations import duration_problem, seconds_of
from tagsync.provider.wire.api import UNKNOWN
from tests.provider.connections.conftest import Mistakes, Read

JUMP, ROLE = "arn:aws:iam::111111111111:role/jump", "arn:aws:iam::222222222222:role/tagsync"
POLICY = json.dumps({"Version": "2012-10-17", "Statement": []})
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
EVERYTHING = {
    "role_arn": ROLE,
    "duration": "1h30m",
    "external_id": "x-1",
    "policy": POLICY,
    "policy_arns": [READ_ONLY],
    "session_name": "plan",
    "source_identity": "dr-team",
    "tags": {"team": "dr", "cost": "1"},
    "transitive_tag_keys": ["team"],
}


def block(name: str) -> set[str]:
    return set(SCHEMA.blocks[name].attributes)


def test_the_blocks_take_what_those_of_the_aws_provider_take() -> None:
    web = {"duration", "policy", "policy_arns", "role_arn", "session_name", "web_identity_token"}
    assert block("assume_role") == set(EVERYTHING)
    assert block("assume_role_with_web_identity") == web | {"web_identity_token_file"}


def test_every_argument_reaches_the_session(read: Read) -> None:
    session = RoleSession(
        name="plan",
        duration_seconds=5400,
        policy=POLICY,
        policy_arns=(READ_ONLY,),
        source_identity="dr-team",
        tags=(("cost", "1"), ("team", "dr")),
        transitive_tag_keys=("team",),
    )
    assert read(assume_role=[EVERYTHING]).roles == (RoleToAssume(ROLE, "x-1", session),)


def test_several_blocks_are_a_chain_and_the_account_is_that_of_the_last(read: Read) -> None:
    found = read(assume_role=[{"role_arn": JUMP}, {"role_arn": ROLE}])
    assert found.roles == (RoleToAssume(JUMP), RoleToAssume(ROLE))
    assert list(found.access().accounts) == ["222222222222"]


def test_roles_of_origins_take_the_same_and_the_name_of_the_session(read: Read) -> None:
    found = read(
        assume_role=[{"role_arn": ROLE, "session_name": "plan"}],
        origin_role={"role_name": "reader", "source_identity": "dr-team", "duration": "15m"},
    )
    assert found.access().session == RoleSession(name="plan", source_identity="dr-team", duration_seconds=900)


def test_a_token_opens_the_session_that_the_roles_are_assumed_from(read: Read) -> None:
    web = {"role_arn": JUMP, "session_name": "ci", "web_identity_token": "a.b.c", "policy_arns": [READ_ONLY]}
    found = read(
        region="eu-west-1",
        sts_region="eu-central-1",
        endpoints={"sts": "http://sts"},
        assume_role_with_web_identity=web,
    )
    session = RoleSession(name="ci", policy_arns=(READ_ONLY,))
    assert found.login.web_identity == WebIdentity(JUMP, session, "a.b.c", "", "eu-central-1", "http://sts")
    assert "a.b.c" not in repr(found)


@pytest.mark.parametrize(
    ("argument", "value", "said"),
    [
        ("role_arn", "arn:aws:iam::222222222222:user/x", "cannot be used here. Write one such as arn:aws:iam::"),
        ("duration", "1 hour", '"1 hour" is not a duration. Write one such as "1h", "45m" or "1h30m"'),
        ("duration", "14m", '"14m" cannot be used here. A session lasts 15 minutes to 12 hours'),
        ("duration", "12h1s", "15 minutes to 12 hours"),
        ("external_id", "h!dden", "This is not an external id"),
        ("policy", "{", "It is not JSON"),
        ("policy", json.dumps("x" * 2047), "2,049 characters, and STS takes 2,048"),
        ("policy_arns", ["ReadOnlyAccess"], "Write one such as arn:aws:iam::aws:policy/ReadOnlyAccess"),
        ("policy_arns", [f"{READ_ONLY}{number}" for number in range(11)], "11 are given, and STS takes 10"),
        ("session_name", "a b", '"a b" cannot be used here'),
        ("session_name", "a", '"a" cannot be used here'),
        ("source_identity", "x" * 65, "cannot be used here. Write one such as dr-team"),
        ("tags", {f"k{number}": "v" for number in range(51)}, "51 session tags are given, and a session holds 50"),
        ("tags", {"R&D": "v"}, "ampersand"),
        ("tags", {"aws:x": "v"}, "reserved for AWS"),
        ("tags", {"a": "v" * 257}, "the value is longer than 256 characters"),
        ("tags", {"team": "1", "Team": "2"}, "does not tell letter case apart"),
        ("transitive_tag_keys", ["team"], '"team" is not the key of a session tag'),
    ],
)
def test_what_sts_would_refuse_is_a_mistake_at_its_argument(
    argument: str, value: Any, said: str, mistakes: Mistakes
) -> None:
    ((place, detail),) = mistakes(assume_role=[{"role_arn": ROLE, argument: value}])
    assert place == f"assume_role.0.{argument}"
    assert said in detail
    assert "h!dden" not in detail


@pytest.mark.parametrize(
    ("argument", "first", "second", "said"),
    [
        ("duration", None, "1h1s", "to an hour. Write at most 1h"),
        ("source_identity", "alice", "bob", "A block before has another one"),
        ("tags", {"team": "dr"}, {"team": "dr"}, '"team" is transitive in a block before'),
    ],
)
def test_what_aws_passes_on_along_a_chain_cannot_be_changed(
    argument: str, first: Any, second: Any, said: str, mistakes: Mistakes
) -> None:
    chain = [
        {"role_arn": JUMP, "tags": {"team": "dr"}, "transitive_tag_keys": ["team"], argument: first},
        {"role_arn": ROLE, argument: second},
    ]
    if argument != "tags":
        chain[0] = {"role_arn": JUMP, argument: first}
    ((place, detail),) = mistakes(assume_role=chain)
    assert place == f"assume_role.1.{argument}"
    assert said in detail


@pytest.mark.parametrize(
    ("token", "place", "said"),
    [
        ({}, "assume_role_with_web_identity", "Give one of web_identity_token and web_identity_token_file"),
        (
            {"web_identity_token": "a.b.c", "web_identity_token_file": __file__},
            "assume_role_with_web_identity.web_identity_token",
            "and not both",
        ),
        ({"web_identity_token": "abc"}, "assume_role_with_web_identity.web_identity_token", "It is not a token"),
        (
            {"web_identity_token_file": "/none"},
            "assume_role_with_web_identity.web_identity_token_file",
            "/none: there is no such file",
        ),
    ],
)
def test_a_web_identity_has_one_token(token: dict[str, str], place: str, said: str, mistakes: Mistakes) -> None:
    ((where, detail),) = mistakes(assume_role_with_web_identity={"role_arn": ROLE, **token})
    assert where == place
    assert said in detail


def test_all_mistakes_of_all_blocks_come_at_once(mistakes: Mistakes) -> None:
    found = mistakes(
        assume_role=[{"role_arn": "x", "duration": "1s"}, {"role_arn": ROLE, "source_identity": "?"}],
        assume_role_with_web_identity={"role_arn": "y", "web_identity_token": "z"},
        origin_role={"role_name": "r", "tags": {"": "v"}},
    )
    assert [place for place, _ in found] == [
        "assume_role.0.role_arn",
        "assume_role.0.duration",
        "assume_role.1.source_identity",
        "assume_role_with_web_identity.role_arn",
        "assume_role_with_web_identity.web_identity_token",
        "origin_role.tags",
    ]


def test_what_is_not_known_yet_is_no_mistake(read: Read) -> None:
    unknown = dict.fromkeys(EVERYTHING, UNKNOWN)
    found = read(assume_role=[unknown], assume_role_with_web_identity={"role_arn": JUMP, "web_identity_token": UNKNOWN})
    assert found.roles == ()
    assert found.login.web_identity is None
    assert {f"assume_role[0].{name}" for name in EVERYTHING} < set(found.unknown)
    assert "assume_role_with_web_identity.web_identity_token" in found.unknown
    in_part = {"role_arn": ROLE, "tags": {"team": UNKNOWN}, "transitive_tag_keys": ["team"], "policy_arns": [UNKNOWN]}
    assert set(read(assume_role=[in_part]).unknown) == {"assume_role[0].tags", "assume_role[0].policy_arns"}


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("15m", 900), ("12h", 43200), ("1h30m", 5400), ("900s", 900), (".5h", 1800), ("900000ms", 900), ("-1h", -3600)],
)
def test_durations_are_those_of_go(text: str, seconds: float) -> None:
    assert seconds_of(text) == pytest.approx(seconds)
    assert bool(duration_problem(text)) == (seconds < 900)


@pytest.mark.parametrize("text", ["", "1", "1d", "h", "1h 30m", "one hour", "1.h.", "1h-5m"])
def test_what_go_does_not_take_is_none(text: str) -> None:
    assert seconds_of(text) is None
