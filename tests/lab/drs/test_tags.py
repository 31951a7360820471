"""TagResource, UntagResource and ListTagsForResource: encoding, limits and reserved keys."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB, Lab

ODD = {
    "a/b:c+d@e=f": "x/y:z+1@2=3",
    "with space": " two  spaces ",
    "部門": "営業",
    "Größe": "Ünïcødé",
    "empty": "",
    "dr:priority": "1",
    "a.b_c-d": "-._",
}


@pytest.fixture
def server(lab: Lab) -> SourceServer:
    return lab.drs(HUB, "us-east-1").seed_server("erp", instance="i-00000000000000001", tags={"Name": "erp"})


def refused(call: Any, **request: Any) -> tuple[int, str]:
    with pytest.raises(ClientError) as error:
        call(**request)
    response = error.value.response
    return response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Code"]


def test_odd_keys_and_values_survive_the_way_there_and_back(lab: Lab, server: SourceServer) -> None:
    drs = lab.client("drs")
    drs.tag_resource(resourceArn=server.arn, tags=ODD)
    assert lab.tags(server.arn) == {"Name": "erp"} | ODD
    assert drs.list_tags_for_resource(resourceArn=server.arn)["tags"] == {"Name": "erp"} | ODD
    assert drs.describe_source_servers()["items"][0]["tags"] == {"Name": "erp"} | ODD
    drs.untag_resource(resourceArn=server.arn, tagKeys=list(ODD))
    assert lab.tags(server.id) == {"Name": "erp"}


def test_tagging_adds_and_overwrites_only_the_given_keys(lab: Lab, server: SourceServer) -> None:
    lab.client("drs").tag_resource(resourceArn=server.arn, tags={"Owner": "a", "name": "lower"})
    lab.client("drs").tag_resource(resourceArn=server.arn, tags={"Owner": "b"})
    assert lab.tags(server.arn) == {"Name": "erp", "Owner": "b", "name": "lower"}


def test_removing_a_key_that_is_not_there_is_no_error(lab: Lab, server: SourceServer) -> None:
    lab.client("drs").untag_resource(resourceArn=server.arn, tagKeys=["nope"])
    assert lab.tags(server.arn) == {"Name": "erp"}


def test_fifty_user_tags_are_the_most_and_reserved_ones_do_not_count(lab: Lab, server: SourceServer) -> None:
    drs = lab.client("drs")
    server.tags["aws:drs:internal"] = "by AWS"
    drs.tag_resource(resourceArn=server.arn, tags={f"k{number}": "" for number in range(49)})
    drs.tag_resource(resourceArn=server.arn, tags={"k0": "overwritten"})
    assert refused(drs.tag_resource, resourceArn=server.arn, tags={"one-more": ""}) == (400, "ValidationException")
    assert len(lab.tags(server.arn)) == 51


@pytest.mark.parametrize(
    "key", ["aws:x", "AWS:x", "Aws:x", "aWs:x", "", "k" * 129, "a(b)", "tab\t", "a;b", "a,b", "a<b"]
)
def test_keys_drs_does_not_take(lab: Lab, server: SourceServer, key: str) -> None:
    drs = lab.client("drs")
    assert refused(drs.tag_resource, resourceArn=server.arn, tags={"good": "", key: "v"}) == (
        400,
        "ValidationException",
    )
    assert lab.tags(server.arn) == {"Name": "erp"}, "a refused request writes nothing"


@pytest.mark.parametrize("value", ["v" * 257, "R&D", "a<b", "it's", "line\nbreak", "100%", "😀"])
def test_values_drs_does_not_take(lab: Lab, server: SourceServer, value: str) -> None:
    drs = lab.client("drs")
    assert refused(drs.tag_resource, resourceArn=server.arn, tags={"key": value}) == (400, "ValidationException")


@pytest.mark.parametrize("key", ["k" * 128, "AWSElasticDisasterRecoveryManaged", "aws", "x:aws:y", "²"])
def test_keys_drs_takes(lab: Lab, server: SourceServer, key: str) -> None:
    lab.client("drs").tag_resource(resourceArn=server.arn, tags={key: "v" * 256})
    assert lab.tags(server.arn)[key] == "v" * 256


def test_fifty_long_keys_do_not_fit_into_one_request_line(lab: Lab, server: SourceServer) -> None:
    keys = [f"{number:02}" + "/" * 126 for number in range(49)]
    drs = lab.client("drs")
    drs.tag_resource(resourceArn=server.arn, tags=dict.fromkeys(keys, ""))
    with pytest.raises(ClientError) as error:
        drs.untag_resource(resourceArn=server.arn, tagKeys=keys)
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 414
    for start in range(0, len(keys), 10):
        drs.untag_resource(resourceArn=server.arn, tagKeys=keys[start : start + 10])
    assert lab.tags(server.arn) == {"Name": "erp"}


def test_a_resource_that_does_not_exist_is_not_found(lab: Lab, server: SourceServer) -> None:
    drs = lab.client("drs")
    missing = server.arn[:-3] + "000"
    elsewhere = server.arn.replace("us-east-1", "us-west-2")
    for arn in (missing, elsewhere):
        assert refused(drs.tag_resource, resourceArn=arn, tags={"a": "b"}) == (404, "ResourceNotFoundException")
        assert refused(drs.untag_resource, resourceArn=arn, tagKeys=["a"]) == (404, "ResourceNotFoundException")
        assert refused(drs.list_tags_for_resource, resourceArn=arn) == (404, "ResourceNotFoundException")


def test_another_accounts_resource_is_denied(lab: Lab, server: SourceServer) -> None:
    other = lab.client("drs", "222222222222")
    assert refused(other.tag_resource, resourceArn=server.arn, tags={"a": "b"}) == (403, "AccessDeniedException")


def test_what_is_no_drs_arn_is_invalid(lab: Lab) -> None:
    arn = "arn:aws:ec2:us-east-1:111111111111:instance/i-00000000000000001"
    assert refused(lab.client("drs").list_tags_for_resource, resourceArn=arn) == (400, "ValidationException")
