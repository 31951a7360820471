"""The targets file: every mistake has its place and its fix, and the published schema says the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tagsync.core.documents.schema import file_schema
from tagsync.core.errors import InputError
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.file import TargetsFile, access_from_document, load_access
from tagsync.engine.targets.role_session import RoleSession
from tagsync.engine.targets.timeouts import Timeouts

A, B = "111111111111", "222222222222"
ROLE_B = f"arn:aws:iam::{B}:role/tagsync"
MANY = {f"k{number}": "v" for number in range(51)}
SCHEMA = Draft202012Validator(file_schema(TargetsFile))


def mistakes(document: object) -> list[str]:
    with pytest.raises(InputError) as raised:
        access_from_document(document)
    return [str(mistake) for mistake in raised.value.mistakes]


def test_a_file_with_everything_is_read(tmp_path: Path) -> None:
    path = tmp_path / "targets.yaml"
    path.write_text(f"""
version: 1
profile: hub
home_region: eu-west-1
organization: true
defaults:
  role_name: dr/tagsync
  write_role_name: tagsync-write
  external_id: shared
  session_name: nightly
  source_identity: dr-team
  session_tags: {{team: dr, cost-centre: "42"}}
  transitive_tag_keys: team
  regions: [eu-west-1, us-east-1]
accounts:
  - account: "{A}"
  - account: "{B}"
    regions: us-west-2
    read_role: ["arn:aws:iam::{A}:role/jump", "{ROLE_B}"]
    write_role: writer
    external_id: its-own
  - account: "333333333333"
    role: reader
    origin_only: true
    source_identity: another-team
    session_tags: {{site: "1"}}
""")
    access = load_access(path)
    session = RoleSession(
        name="nightly",
        source_identity="dr-team",
        tags=(("cost-centre", "42"), ("team", "dr")),
        transitive_tag_keys=("team",),
    )
    passed_on = RoleSession(name="nightly", tags=(("cost-centre", "42"),))
    own = RoleSession(name="nightly", source_identity="another-team", tags=(("site", "1"),))
    jump = RoleToAssume(f"arn:aws:iam::{A}:role/jump", "its-own", session)
    assert access == Access(
        accounts={
            A: Account(A),
            B: Account(
                B,
                regions=("us-west-2",),
                read=(jump, RoleToAssume(ROLE_B, "its-own", passed_on)),
                write=(RoleToAssume(f"arn:aws:iam::{B}:role/writer", "its-own", session),),
            ),
            "333333333333": Account(
                "333333333333",
                read=(RoleToAssume("arn:aws:iam::333333333333:role/reader", "shared", own),),
                origin_only=True,
            ),
        },
        regions=("eu-west-1", "us-east-1"),
        role_name="dr/tagsync",
        write_role_name="tagsync-write",
        external_id="shared",
        session=session,
        organization=True,
        profile="hub",
        home_region="eu-west-1",
    )


def test_a_version_alone_means_the_callers_own_account() -> None:
    assert access_from_document({"version": 1}) == Access()


def test_timeouts_are_seconds() -> None:
    access = access_from_document({"version": 1, "timeouts": {"region": 10}})
    assert access.timeouts == Timeouts(connect=5, read=20, region=10)
    with pytest.raises(InputError, match=r"timeouts\.read"):
        access_from_document({"version": 1, "timeouts": {"read": 0}})


def test_role_names_take_the_partition_of_the_regions() -> None:
    accounts = [{"account": B, "role": "tagsync"}]
    places: list[tuple[dict[str, Any], str]] = [
        ({"home_region": "us-gov-west-1"}, "aws-us-gov"),
        ({"defaults": {"regions": ["cn-north-1"]}}, "aws-cn"),
        ({"home_region": "us-gov-west-1", "defaults": {"regions": ["cn-north-1"]}}, "aws-us-gov"),
        ({}, "aws"),
    ]
    for place, partition in places:
        access = access_from_document({"version": 1, "accounts": accounts, **place})
        assert access.accounts[B].read[0].arn == f"arn:{partition}:iam::{B}:role/tagsync"


def test_the_roles_of_a_chain_belong_to_their_places_in_it() -> None:
    """On the way to an account roles of others are assumed, by their ARNs; the last one is the account's own."""
    jump, own = f"arn:aws:iam::{A}:role/jump", f"arn:aws:iam::{B}:role/own"
    for chain in ([jump, own], [jump, "own"], "own", own):
        access_from_document({"version": 1, "home_region": "eu-west-1", "accounts": [{"account": B, "role": chain}]})
    for key in ("role", "read_role", "write_role"):
        found = mistakes({"version": 1, "accounts": [{"account": B, key: [own, jump]}]})
        assert [mistake.split(":")[0] for mistake in found] == [f"accounts[0].{key}"]


def test_an_empty_file_says_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "targets.yaml"
    path.write_text("")
    with pytest.raises(InputError, match=r"the version is missing\. Add version: 1"):
        load_access(path)


def test_all_mistakes_come_at_once_with_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "targets.yaml"
    path.write_text(f"version: 1\norganisation: true\naccounts:\n  - account: {B}\n  - account: '12'\n")
    with pytest.raises(InputError) as raised:
        load_access(path)
    places = [mistake.place for mistake in raised.value.mistakes]
    assert places == [f"{path}:4 accounts[0].account", f"{path}:5 accounts[1].account", f"{path}:2 organisation"]
    text = str(raised.value)
    assert f'found the number {B}. Put it in quotes: "{B}"' in text
    assert "Did you mean organization?" in text


def test_an_external_id_without_quotes_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "targets.yaml"
    path.write_text(f"version: 1\naccounts:\n  - account: '{B}'\n    role: x\n    external_id: 123456\n")
    with pytest.raises(InputError, match=r"external_id: expected text, found a number\. Put it in quotes") as raised:
        load_access(path)
    assert "123456" not in str(raised.value)


@pytest.mark.parametrize(
    ("entry", "place", "said"),
    [
        ({}, "accounts[0].account", 'Add account: "123456789012"'),
        ({"role": f"arn:aws:iam::{A}:role/x"}, "accounts[0].account", 'Add account: "123456789012"'),
        ({"account": "12345"}, "accounts[0].account", "12 digits, in quotes"),
        ({"account": B, "regions": ["eu-west1"]}, "accounts[0].regions", '"eu-west1" is not an AWS region'),
        ({"account": B, "role": f"arn:aws:iam::{A}:role/x"}, "accounts[0].role", f"belongs to account {A}"),
        ({"account": B, "role": f"arn:aws-cn:iam::{B}:role/x"}, "accounts[0].role", "partition aws-cn"),
        ({"account": B, "role": f"arn:aws:iam::{B}:user/x"}, "accounts[0].role", "is not the ARN of a role"),
        ({"account": B, "role": "a", "read_role": "b"}, "accounts[0].role", "Keep one of them"),
        ({"account": B, "role": ["jump", "b"]}, "accounts[0].role", "Write its ARN"),
        ({"account": B, "origin_only": True, "write_role": "w"}, "accounts[0].write_role", "nothing is written"),
        ({"account": B, "external_id": "?"}, "accounts[0].external_id", "this is not an external id"),
        ({"account": B, "source_identity": "a b"}, "accounts[0].source_identity", "is not a source identity"),
        (
            {"account": B, "session_tags": {"R&D": "x"}},
            "accounts[0].session_tags.R&D",
            "(ampersand), which STS does not",
        ),
        ({"account": B, "session_tags": {"aws:x": "x"}}, "accounts[0].session_tags.aws:x", "reserved for AWS"),
        ({"account": B, "session_tags": {"a": "x", "A": "y"}}, "accounts[0].session_tags.A", "is the same key for STS"),
        ({"account": B, "session_tags": MANY}, "accounts[0].session_tags", "51 session tags are given"),
        ({"account": B, "transitive_tag_keys": "a"}, "accounts[0].transitive_tag_keys", "there are no session_tags"),
        (
            {"account": B, "session_tags": {"a": "x"}, "transitive_tag_keys": ["a", "b"]},
            "accounts[0].transitive_tag_keys",
            '"b" is not the key of a session tag',
        ),
        ({"account": B, "rôle": "x"}, "accounts[0].rôle", "unknown key"),
    ],
)
def test_each_mistake_in_an_account_is_explained(entry: dict[str, Any], place: str, said: str) -> None:
    found = mistakes({"version": 1, "home_region": "eu-west-1", "accounts": [entry]})
    assert len(found) == 1
    assert found[0].startswith(f"{place}: ")
    assert said in found[0]


@pytest.mark.parametrize(("region", "partition"), [("us-gov-west-1", "aws-us-gov"), (None, "aws")])
def test_what_is_no_arn_of_a_role_is_told_what_one_looks_like_there(region: str | None, partition: str) -> None:
    (found,) = mistakes({"version": 1, "home_region": region, "accounts": [{"account": B, "role": "arn:x"}]})
    assert f"Write arn:{partition}:iam::{B}:role/<name>, or" in found
    told = mistakes({"version": 1, "home_region": region, "accounts": [{"role": "arn:x"}]})
    assert any(f"Write arn:{partition}:iam::<account>:role/<name>, or" in each for each in told)


@pytest.mark.parametrize(("account", "owner"), [(A, B), (B, A)])
def test_a_role_of_another_account_is_a_mistake_whichever_it_is(account: str, owner: str) -> None:
    entry = {"account": account, "role": f"arn:aws:iam::{owner}:role/x"}
    (found,) = mistakes({"version": 1, "accounts": [entry]})
    assert found.endswith(f"the role belongs to account {owner}. Name a role of account {account}")


def test_a_role_of_another_partition_is_a_mistake_whichever_it_is() -> None:
    entry = {"account": B, "role": f"arn:aws:iam::{B}:role/x"}
    (found,) = mistakes({"version": 1, "home_region": "us-gov-west-1", "accounts": [entry]})
    assert found.endswith("the role is in the partition aws. Regions here are in aws-us-gov")


def test_an_account_listed_twice_is_a_mistake() -> None:
    assert mistakes({"version": 1, "accounts": [{"account": B}, {"account": B}]}) == [
        f"accounts[1].account: account {B} is listed twice. Make one entry of the two"
    ]


def test_an_account_that_is_excluded_is_no_entry_unless_it_holds_origins_alone() -> None:
    document = {"version": 1, "organization": True, "exclude_accounts": [B], "accounts": [{"account": B}]}
    (found,) = mistakes(document)
    assert found.startswith(f"accounts[0].account: account {B} is also in exclude_accounts. Remove one of the two")
    access = access_from_document({**document, "accounts": [{"account": B, "origin_only": True}]})
    assert access.accounts[B].origin_only


def test_an_external_id_is_not_shown() -> None:
    assert "se cret" not in "\n".join(mistakes({"version": 1, "defaults": {"external_id": "se cret"}}))


def test_the_schema_is_a_valid_schema() -> None:
    Draft202012Validator.check_schema(file_schema(TargetsFile))


ODD: st.SearchStrategy[Any] = st.sampled_from([None, 3, True, "", "x y", [], {}, [1], "-"])
REGIONS = st.one_of(st.sampled_from(["us-east-1", "eusc-de-east-1", ["us-east-1"], ["us-east-1", "nowhere"]]), ODD)
ROLES = st.one_of(st.sampled_from(["tagsync", "dr/tagsync", ["tagsync"], "arn:aws:iam::1:role/x"]), ODD)
ENTRY = st.fixed_dictionaries(
    {},
    optional={
        "account": st.one_of(st.just(B), ODD, st.just("2222")),
        "regions": REGIONS,
        "role": ROLES,
        "read_role": ROLES,
        "external_id": st.one_of(st.just("id-1"), ODD),
        "origin_only": st.one_of(st.booleans(), ODD),
        "unknown": ODD,
    },
)
DOCUMENT = st.fixed_dictionaries(
    {},
    optional={
        "version": st.one_of(st.just(1), ODD),
        "profile": st.one_of(st.just("hub"), ODD),
        "home_region": REGIONS,
        "organization": st.one_of(st.booleans(), ODD),
        "accounts": st.one_of(st.lists(ENTRY, max_size=1), ODD),
        "defaults": st.one_of(
            st.fixed_dictionaries(
                {}, optional={"role_name": ROLES, "session_name": ROLES, "external_id": ODD, "regions": REGIONS}
            ),
            ODD,
        ),
    },
)


@given(DOCUMENT)
@example({"organization": False, "accounts": [{}], "defaults": {"regions": ""}})
def test_schema_and_loader_agree(document: dict[str, Any]) -> None:
    try:
        access_from_document(document)
        loads = True
    except InputError:
        loads = False
    assert SCHEMA.is_valid(document) == loads


def test_the_example_of_the_loader_also_fits_the_schema() -> None:
    chain = {"version": 1, "accounts": [{"account": B, "read_role": [f"arn:aws:iam::{A}:role/jump", ROLE_B]}]}
    assert SCHEMA.is_valid(chain)
    assert not SCHEMA.is_valid({"version": 1, "accounts": [{"account": int(B)}]})


@pytest.mark.parametrize("key", ["organizational_units", "exclude_organizational_units"])
def test_units_are_those_of_an_organisation_that_is_asked(key: str) -> None:
    (found,) = mistakes({"version": 1, key: ["ou-1"]})
    assert found == f"{key}: the organisation is not asked. Write organization: true as well"
    access_from_document({"version": 1, "organization": True, key: ["ou-1"]})


def test_the_name_of_a_unit_has_128_characters_at_most() -> None:
    document = {"version": 1, "organization": True}
    access_from_document({**document, "organizational_units": ["x" * 128]})
    assert len(mistakes({**document, "organizational_units": ["x" * 129]})) == 1


def test_the_name_of_a_unit_has_1_to_128_characters() -> None:
    def units(*names: str) -> dict[str, Any]:
        return {"version": 1, "organization": True, "organizational_units": list(names)}

    assert access_from_document(units("x", "x" * 128)).units == ("x", "x" * 128)
    (found,) = mistakes(units("x" * 129))
    assert "is not an organisational unit" in found
    validator = Draft202012Validator(file_schema(TargetsFile))
    assert [validator.is_valid(units("x" * length)) for length in (0, 1, 128, 129)] == [False, True, True, False]


def test_lists_of_accounts_to_leave_alone_may_be_empty() -> None:
    nothing: dict[str, Any] = {"exclude_accounts": [], "without_role": [], "exclude_organizational_units": []}
    access = access_from_document({"version": 1, "organization": True, **nothing})
    assert (access.exclude_accounts, access.without_role, access.exclude_units) == ((), (), ())
