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
