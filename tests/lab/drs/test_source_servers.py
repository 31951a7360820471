"""DescribeSourceServers and what disconnects and deletes source servers, through boto3 over HTTP."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab

MEMBER = "222222222222"


def listed(client: Any, **request: Any) -> list[dict[str, Any]]:
    pages = client.get_paginator("describe_source_servers").paginate(**request)
    return [server for page in pages for server in page["items"]]


def code(error: pytest.ExceptionInfo[ClientError]) -> tuple[int, str]:
    response = error.value.response
    return response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Code"]


def test_an_account_and_region_must_be_initialised(lab: Lab) -> None:
    drs = lab.client("drs")
    with pytest.raises(ClientError) as error:
        drs.describe_source_servers()
    assert code(error) == (400, "UninitializedAccountException")
    drs.initialize_service()
    assert drs.describe_source_servers()["items"] == []


def test_state_is_kept_per_account_and_region(lab: Lab) -> None:
    here = lab.drs(HUB, "us-east-1").seed_server("here", instance="i-00000000000000001")
    lab.drs(HUB, "us-west-2").initialized = True
    lab.drs(MEMBER, "us-east-1").initialized = True
    assert [each["sourceServerID"] for each in listed(lab.client("drs"))] == [here.id]
    assert listed(lab.client("drs", region="us-west-2")) == []
    assert listed(lab.client("drs", MEMBER)) == []


def test_a_server_names_its_instance_and_where_that_lives(lab: Lab) -> None:
    lab.drs(HUB, "us-east-1").seed_server(
        "erp", instance="i-00000000000000001", origin_account=MEMBER, origin_region="eu-west-1", tags={"Name": "erp"}
    )
    (server,) = listed(lab.client("drs"))
    assert server["sourceProperties"]["identificationHints"]["awsInstanceID"] == "i-00000000000000001"
    origin = server["sourceCloudProperties"]
    assert (origin["originAccountID"], origin["originRegion"]) == (MEMBER, "eu-west-1")
    assert server["tags"] == {"Name": "erp"}


def test_an_on_premises_server_names_no_instance(lab: Lab) -> None:
    lab.drs(HUB, "us-east-1").seed_server("vmware")
    (server,) = listed(lab.client("drs"))
    assert "awsInstanceID" not in server["sourceProperties"]["identificationHints"]
    assert "sourceCloudProperties" not in server


def test_members_can_be_absent(lab: Lab) -> None:
    paths = ["sourceProperties.identificationHints", "stagingArea", "tags"]
    lab.drs(HUB, "us-east-1").seed_server("odd", instance="i-00000000000000001", absent=paths)
    (server,) = listed(lab.client("drs"))
    assert "identificationHints" not in server["sourceProperties"]
    assert not {"stagingArea", "tags"} & server.keys()


def test_a_record_without_tags_shows_the_first_one_written(lab: Lab) -> None:
    server = lab.drs(HUB, "us-east-1").seed_server("odd", absent=["tags"])
    lab.client("drs").tag_resource(resourceArn=server.arn, tags={"Name": "odd"})
    (record,) = listed(lab.client("drs"))
    assert record["tags"] == {"Name": "odd"}


def test_pages_follow_tokens_and_the_backends_page_size(lab: Lab) -> None:
    backend = lab.drs(HUB, "us-east-1")
    seeded = [backend.seed_server(f"s{number}").id for number in range(7)]
    backend.page_size = 3
    assert [each["sourceServerID"] for each in listed(lab.client("drs"))] == seeded
    assert [call.page for call in lab.calls] == [1, 2, 3]
    first = lab.client("drs").describe_source_servers(maxResults=5)
    assert len(first["items"]) == 5


def test_a_page_may_be_empty_and_still_carry_a_token(lab: Lab) -> None:
    backend = lab.drs(HUB, "us-east-1")
    seeded = [backend.seed_server(f"s{number}").id for number in range(4)]
    backend.page_size, backend.empty_page_at = 2, 2
    pages = list(lab.client("drs").get_paginator("describe_source_servers").paginate())
    assert [len(page["items"]) for page in pages] == [2, 0, 2]
    assert [each["sourceServerID"] for page in pages for each in page["items"]] == seeded


@pytest.mark.parametrize("other", ["filters", "region", "account", "rubbish"])
def test_a_token_is_good_for_its_own_listing_only(lab: Lab, other: str) -> None:
    for account, region in [(HUB, "us-east-1"), (HUB, "us-west-2"), (MEMBER, "us-east-1")]:
        for number in range(3):
            lab.drs(account, region).seed_server(f"s{number}")
    token = lab.client("drs").describe_source_servers(maxResults=1)["nextToken"]
    request: dict[str, Any] = {"nextToken": token}
    account, region = (MEMBER if other == "account" else HUB), ("us-west-2" if other == "region" else "us-east-1")
    if other == "filters":
        request["filters"] = {"hardwareId": "i-00000000000000001"}
    if other == "rubbish":
        request["nextToken"] = "no-such-token"
    with pytest.raises(ClientError) as error:
        lab.client("drs", account, region).describe_source_servers(**request)
    assert code(error) == (400, "ValidationException")


def test_filters_by_id_omit_what_is_unknown(lab: Lab) -> None:
    backend = lab.drs(HUB, "us-east-1")
    wanted, _ = backend.seed_server("a"), backend.seed_server("b")
    ids = [wanted.id, "s-ffffffffffffffff0"]
    assert [each["sourceServerID"] for each in listed(lab.client("drs"), filters={"sourceServerIDs": ids})] == [
        wanted.id
    ]


def test_filters_by_hardware_take_instance_vmware_and_mac(lab: Lab) -> None:
    backend = lab.drs(HUB, "us-east-1")
    on_ec2 = backend.seed_server("a", instance="i-00000000000000001")
    on_premises = backend.seed_server("b")
    hints = on_premises.wire["sourceProperties"]["identificationHints"]
    mac = on_premises.wire["sourceProperties"]["networkInterfaces"][0]["macAddress"]
    for hardware, server in [
        ("i-00000000000000001", on_ec2),
        (hints["vmWareUuid"], on_premises),
        (mac, on_premises),
    ]:
        found = listed(lab.client("drs"), filters={"hardwareId": hardware})
        assert [each["sourceServerID"] for each in found] == [server.id]


def test_more_ids_than_the_model_allows_are_refused(lab: Lab) -> None:
    lab.drs(HUB, "us-east-1").initialized = True
    ids = [f"s-{number:017x}" for number in range(201)]
    with pytest.raises(ClientError, match="more than 200") as error:
        lab.client("drs").describe_source_servers(filters={"sourceServerIDs": ids})
    assert code(error) == (400, "ValidationException")


def test_a_server_is_deleted_once_it_is_disconnected(lab: Lab) -> None:
    server = lab.drs(HUB, "us-east-1").seed_server("a", instance="i-00000000000000001")
    drs = lab.client("drs")
    with pytest.raises(ClientError) as error:
        drs.delete_source_server(sourceServerID=server.id)
    assert code(error) == (409, "ConflictException")
    gone = drs.disconnect_source_server(sourceServerID=server.id)
    assert gone["dataReplicationInfo"]["dataReplicationState"] == "DISCONNECTED"
    drs.delete_source_server(sourceServerID=server.id)
    assert listed(drs) == []
    with pytest.raises(ClientError) as error:
        drs.tag_resource(resourceArn=server.arn, tags={"a": "b"})
    assert code(error) == (404, "ResourceNotFoundException")


def test_operations_nobody_wrote_are_a_loud_501_that_is_not_retried(lab: Lab) -> None:
    with pytest.raises(ClientError, match="does not simulate drs:DescribeSourceNetworks") as error:
        lab.session().client("drs").describe_source_networks()
    assert code(error) == (501, "NotImplementedByLab")
    assert lab.count(op="DescribeSourceNetworks") == 1
