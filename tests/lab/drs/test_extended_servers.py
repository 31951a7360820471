"""Staging accounts and extended source servers."""

from __future__ import annotations

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab

STAGING = "222222222222"


def test_a_server_of_a_staging_account_is_listed_extended_and_then_listed_no_more(lab: Lab) -> None:
    staged = lab.drs(STAGING, "eu-west-1").seed_server("erp", instance="i-00000000000000001", tags={"Name": "erp"})
    drs = lab.client("drs", region="eu-west-1")
    drs.initialize_service()
    assert drs.list_staging_accounts()["accounts"] == []

    (offered,) = drs.list_extensible_source_servers(stagingAccountID=STAGING)["items"]
    assert offered == {"arn": staged.arn, "hostname": "erp", "tags": {"Name": "erp"}}

    made = drs.create_extended_source_server(sourceServerArn=staged.arn, tags={"Owner": "hub"})["sourceServer"]
    assert made["stagingArea"] == {
        "status": "EXTENDED",
        "stagingAccountID": STAGING,
        "stagingSourceServerArn": staged.arn,
    }
    assert made["sourceProperties"]["identificationHints"]["awsInstanceID"] == "i-00000000000000001"
    assert made["tags"] == {"Owner": "hub"}
    assert made["arn"].startswith(f"arn:aws:drs:eu-west-1:{HUB}:source-server/")

    assert drs.list_extensible_source_servers(stagingAccountID=STAGING)["items"] == []
    assert drs.list_staging_accounts()["accounts"] == [{"accountID": STAGING}]
    filters = {"stagingAccountIDs": [STAGING]}
    assert [each["arn"] for each in drs.describe_source_servers(filters=filters)["items"]] == [made["arn"]]


@pytest.mark.parametrize("resource", ["source-server/s-00000000000000000"])
def test_extending_an_unknown_server_is_not_found(lab: Lab, resource: str) -> None:
    drs = lab.client("drs")
    drs.initialize_service()
    with pytest.raises(ClientError) as error:
        drs.create_extended_source_server(sourceServerArn=f"arn:aws:drs:us-east-1:{STAGING}:{resource}")
    assert error.value.response["Error"]["Code"] == "ResourceNotFoundException"


def test_a_server_is_extended_once_and_not_into_its_own_account(lab: Lab) -> None:
    staged = lab.drs(STAGING, "us-east-1").seed_server("erp", instance="i-00000000000000001")
    lab.client("drs").initialize_service()
    lab.client("drs").create_extended_source_server(sourceServerArn=staged.arn)
    for account in (HUB, STAGING):
        with pytest.raises(ClientError) as error:
            lab.client("drs", account).create_extended_source_server(sourceServerArn=staged.arn)
        assert error.value.response["Error"]["Code"] == "ValidationException"


def test_staging_accounts_come_in_pages_of_at_most_fifty(lab: Lab) -> None:
    hub = lab.drs(HUB, "us-east-1")
    hub.initialized = True
    for number in range(60):
        staged = lab.drs(f"{500000000000 + number}", "us-east-1").seed_server("s", instance="i-00000000000000001")
        hub.extend(staged, {})
    drs = lab.client("drs")
    pages = list(drs.get_paginator("list_staging_accounts").paginate())
    assert [len(page["accounts"]) for page in pages] == [50, 10]
    with pytest.raises(ClientError, match="more than 50"):
        drs.list_staging_accounts(maxResults=51)


def test_listings_need_an_initialised_account(lab: Lab) -> None:
    drs = lab.client("drs")
    for call in (
        drs.list_staging_accounts,
        lambda: drs.list_extensible_source_servers(stagingAccountID=STAGING),
        lambda: drs.create_extended_source_server(
            sourceServerArn=f"arn:aws:drs:us-east-1:{STAGING}:source-server/s-00000000000000000"
        ),
    ):
        with pytest.raises(ClientError) as error:
            call()
        assert error.value.response["Error"]["Code"] == "UninitializedAccountException"
