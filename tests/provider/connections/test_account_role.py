"""The provider's `account_role`, with which what names an account alone is reached."""

from __future__ import annotations

from tests.provider.connections.conftest import Mistakes, Read

ROLE = {"role_name": "tagsync", "external_id": "choose-one", "session_name": "ci"}


def test_it_becomes_the_assume_role_of_a_resource_in_another_account(read: Read) -> None:
    role = read(account_role=ROLE).account_role
    block = role.block("222222222222", "aws-us-gov")
    assert block is not None
    given = {name: value for name, value in block.items() if value is not None}
    assert given == {
        "role_arn": "arn:aws-us-gov:iam::222222222222:role/tagsync",
        "external_id": "choose-one",
        "session_name": "ci",
    }
    assert (role.external_id, role.session.name) == ("choose-one", "ci")


def test_without_it_a_resource_has_none(read: Read) -> None:
    assert read().account_role.block("222222222222", "aws") is None


def test_mistakes_in_it_are_reported_at_their_arguments(mistakes: Mistakes) -> None:
    found = mistakes(account_role={"role_name": "arn:aws:iam::222222222222:role/tagsync", "duration": "1 day"})
    assert [place for place, _ in found] == ["account_role.role_name", "account_role.duration"]
