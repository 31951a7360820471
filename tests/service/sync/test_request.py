"""Requests for a tag sync: where they look, and with which role."""

from __future__ import annotations

import pytest

from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.service.sync.request import SyncRequest

ACCOUNT = "222222222222"
OTHER = RoleToAssume("arn:aws-iso-b:iam::333333333333:role/reader")


@pytest.mark.parametrize(
    ("access", "regions", "partition"),
    [
        (Access(), (), "aws"),
        (Access(home_region="eu-west-1"), (), "aws"),
        (Access(home_region="cn-north-1"), (), "aws-cn"),
        (Access(home_region="us-gov-west-1"), (), "aws-us-gov"),
        (Access(home_region="eusc-de-east-1"), (), "aws-eusc"),
        (Access(regions=("us-iso-east-1",)), (), "aws-iso"),
        (Access(), ("us-isob-east-1",), "aws-iso-b"),
        (Access({"333333333333": Account("333333333333", read=(OTHER,))}), (), "aws-iso-b"),
    ],
)
def test_the_role_of_a_request_is_in_the_partition_of_the_access(
    access: Access, regions: tuple[str, ...], partition: str
) -> None:
    request = SyncRequest(account=ACCOUNT, regions=regions, role_name="tagsync")
    account = request.narrow(access).accounts[ACCOUNT]
    assert [role.arn for role in account.read] == [f"arn:{partition}:iam::{ACCOUNT}:role/tagsync"]
    assert account.write == account.read


def test_a_scope_names_the_first_few_of_what_it_covers() -> None:
    ids = tuple(f"s-{number:017x}" for number in range(1, 6))
    assert SyncRequest(server_ids=ids[:2]).scope == f"servers {ids[0]}, {ids[1]}"
    some = SyncRequest(account=ACCOUNT, server_ids=ids, dry_run=True).scope
    assert some.startswith(f"dry run of account {ACCOUNT} in servers {ids[0]}, {ids[1]}, {ids[2]} and 2 more (")
    regions = ("eu-west-1", "eu-west-2", "eu-west-3", "us-east-1", "us-east-2", "us-west-1")
    assert SyncRequest(regions=regions).scope.startswith("regions eu-west-1, eu-west-2, eu-west-3 and 3 more (")


def test_a_scope_is_the_same_for_the_same_servers_and_no_others() -> None:
    ids = tuple(f"s-{number:017x}" for number in range(1, 6))
    scope = SyncRequest(server_ids=ids).scope
    assert SyncRequest(server_ids=ids[::-1]).scope == scope
    assert SyncRequest(server_ids=(*ids[:4], "s-00000000000000abc")).scope != scope
