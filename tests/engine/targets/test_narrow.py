"""Narrowing an access, and changing the roles and sessions to write with."""

from __future__ import annotations

from dataclasses import replace

from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.narrow import only_accounts, only_regions, with_session, writing_as
from tagsync.engine.targets.role_session import RoleSession

HUB, SPOKE, ORIGINS, NEW = "111111111111", "222222222222", "333333333333", "444444444444"
SESSION = RoleSession(name="dr")
FIRST = RoleToAssume(f"arn:aws-cn:iam::{SPOKE}:role/first", "secret", SESSION)
SECOND = RoleToAssume(f"arn:aws-cn:iam::{SPOKE}:role/second")
ACCESS = Access(
    {
        HUB: Account(HUB, regions=("eu-west-1",)),
        SPOKE: Account(SPOKE, read=(FIRST, SECOND)),
        ORIGINS: Account(ORIGINS, origin_only=True),
    },
    regions=("eu-west-1",),
    external_id="outer",
    session=RoleSession(name="outer"),
    home_region="us-gov-west-1",
)


def test_nothing_given_narrows_nothing() -> None:
    assert only_accounts(ACCESS, []) is ACCESS
    assert only_regions(ACCESS, []) is ACCESS


def test_only_the_accounts_that_are_named_stay_and_those_that_hold_origins() -> None:
    found = only_accounts(ACCESS, [SPOKE, NEW])
    assert found.accounts == {
        ORIGINS: ACCESS.accounts[ORIGINS],
        SPOKE: ACCESS.accounts[SPOKE],
        NEW: Account(NEW),
    }


def test_the_organization_is_asked_only_where_units_are_chosen() -> None:
    everything = replace(ACCESS, organization=True)
    assert not only_accounts(everything, [SPOKE]).organization
    for units in (replace(everything, units=("ou-1",)), replace(everything, exclude_units=("ou-1",))):
        assert only_accounts(units, [SPOKE]) == replace(units, only=(SPOKE,))


def test_regions_are_narrowed_in_every_account() -> None:
    found = only_regions(ACCESS, ["eu-central-1", "us-east-1"])
    assert found.regions == ("eu-central-1", "us-east-1")
    assert {account.regions for account in found.accounts.values()} == {found.regions}


def test_a_role_to_write_with_takes_partition_id_and_session_of_the_account_s_other_roles() -> None:
    found = writing_as(ACCESS, "writer")
    assert found.write_role_name == "writer"
    assert found.accounts[SPOKE].write == (RoleToAssume(f"arn:aws-cn:iam::{SPOKE}:role/writer", "secret", SESSION),)
    assert found.accounts[SPOKE].read == ACCESS.accounts[SPOKE].read
    assert found.accounts[HUB].write == (
        RoleToAssume(f"arn:aws-us-gov:iam::{HUB}:role/writer", "outer", ACCESS.session),
    )
    assert found.accounts[ORIGINS] == ACCESS.accounts[ORIGINS]
    one = replace(ACCESS, accounts={SPOKE: Account(SPOKE, read=(FIRST,))})
    assert writing_as(one, "writer").accounts[SPOKE].write == found.accounts[SPOKE].write
    nowhere = writing_as(replace(ACCESS, home_region=""), "writer")
    assert nowhere.accounts[HUB].write[0].arn == f"arn:aws:iam::{HUB}:role/writer"


def test_the_roles_that_write_now_are_asked_before_those_that_read() -> None:
    own = replace(ACCESS.accounts[SPOKE], write=(replace(SECOND, external_id="writes"),))
    found = writing_as(replace(ACCESS, accounts={SPOKE: own}), "writer")
    assert found.accounts[SPOKE].write[0].external_id == "writes"


def test_a_session_is_that_of_all_roles_and_what_aws_passes_on_is_given_once() -> None:
    found = with_session(ACCESS, source_identity="ann", tags={"b": "2", "a": "1"}, transitive=["a"])
    first, second = found.accounts[SPOKE].read
    assert (first.session.name, first.session.source_identity) == ("dr", "ann")
    assert (first.session.tags, first.session.transitive_tag_keys) == ((("a", "1"), ("b", "2")), ("a",))
    assert (second.session.source_identity, second.session.tags) == ("", (("b", "2"),))
    assert second.session.transitive_tag_keys == ()
    assert (found.session.name, found.session.source_identity) == ("outer", "ann")
    assert found.accounts[HUB].read == ()


def test_what_is_not_given_stays_as_it_is() -> None:
    told = with_session(ACCESS, source_identity="ann", tags={"a": "1"}, transitive=["a"])
    assert with_session(told) == told
