"""AssumeRole over HTTP: existence, trust, external id, chains."""

from __future__ import annotations

import json
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from tagsync.lab.iam.trust import trust_policy
from tagsync.lab.lab import HUB, Lab

MEMBER, SPOKE = "222222222222", "333333333333"


def assume(sts: Any, arn: str, **request: Any) -> dict[str, str]:
    keys = sts.assume_role(RoleArn=arn, RoleSessionName="tagsync", **request)["Credentials"]
    return {
        "aws_access_key_id": keys["AccessKeyId"],
        "aws_secret_access_key": keys["SecretAccessKey"],
        "aws_session_token": keys["SessionToken"],
    }


def denied(sts: Any, arn: str, **request: Any) -> bool:
    with pytest.raises(ClientError) as error:
        assume(sts, arn, **request)
    response = error.value.response
    return (response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Code"]) == (403, "AccessDenied")


def client(lab: Lab, service: str, keys: dict[str, str], region: str = "us-east-1") -> Any:
    return boto3.Session(**keys).client(service, region_name=region, endpoint_url=lab.url)


def test_an_assumed_role_acts_in_its_account(lab: Lab) -> None:
    arn = lab.add_role(MEMBER, "tagsync")
    server = lab.drs(MEMBER, "us-east-1").seed_server("erp", instance="i-00000000000000001")
    lab.ec2(MEMBER, "us-east-1").add_instance("i-00000000000000001", {"Name": "erp"})
    keys = assume(lab.client("sts"), arn)
    assert len(keys["aws_access_key_id"]) == 20
    assert keys["aws_access_key_id"].isalnum()
    assert keys["aws_access_key_id"].isupper()
    who = client(lab, "sts", keys).get_caller_identity()
    assert (who["Account"], who["Arn"]) == (MEMBER, f"arn:aws:sts::{MEMBER}:assumed-role/tagsync/tagsync")
    listed = client(lab, "drs", keys).describe_source_servers()["items"]
    assert [each["arn"] for each in listed] == [server.arn]
    client(lab, "ec2", keys).create_tags(Resources=["i-00000000000000001"], Tags=[{"Key": "a", "Value": "b"}])
    assert lab.ec2(MEMBER, "us-east-1").tags["i-00000000000000001"] == {"Name": "erp", "a": "b"}


def test_a_role_that_does_not_exist_is_denied(lab: Lab) -> None:
    assert denied(lab.client("sts"), f"arn:aws:iam::{MEMBER}:role/nobody")


def test_the_external_id_must_be_right(lab: Lab) -> None:
    arn = lab.add_role(MEMBER, "tagsync", external_id="secret")
    assert denied(lab.client("sts"), arn)
    assert denied(lab.client("sts"), arn, ExternalId="wrong")
    assert assume(lab.client("sts"), arn, ExternalId="secret")


def test_a_role_trusts_only_the_account_it_names(lab: Lab) -> None:
    arn = lab.add_role(MEMBER, "tagsync", trusts=SPOKE)
    assert denied(lab.client("sts"), arn)
    assert assume(lab.client("sts", SPOKE), arn)


def test_a_role_trusts_callers_by_a_pattern(lab: Lab) -> None:
    condition = {"ArnLike": {"aws:PrincipalArn": f"arn:aws:iam::{HUB}:role/pipeline-*"}}
    trust: dict[str, Any] = json.loads(trust_policy(HUB, None))
    trust["Statement"][0]["Condition"] = condition
    iam = lab.client("iam", MEMBER)
    arn = iam.create_role(RoleName="by-pattern", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    pipeline, other = (lab.add_role(HUB, name) for name in ("pipeline-4711", "other"))
    assert denied(lab.client("sts"), arn)
    assert denied(client(lab, "sts", assume(lab.client("sts"), other)), arn)
    assert assume(client(lab, "sts", assume(lab.client("sts"), pipeline)), arn)


def test_roles_can_be_chained(lab: Lab) -> None:
    first = lab.add_role(MEMBER, "tagsync")
    second = lab.add_role(SPOKE, "tagsync", trusts=MEMBER)
    assert denied(lab.client("sts"), second)
    keys = assume(lab.client("sts"), first)
    last = assume(client(lab, "sts", keys), second)
    assert client(lab, "sts", last).get_caller_identity()["Account"] == SPOKE


def test_roles_made_through_iam_itself_count(lab: Lab) -> None:
    iam = lab.client("iam", MEMBER)
    made = iam.create_role(RoleName="by-hand", AssumeRolePolicyDocument=trust_policy(HUB, None))["Role"]
    assert assume(lab.client("sts"), made["Arn"])
    iam.delete_role(RoleName="by-hand")
    assert denied(lab.client("sts"), made["Arn"])


def test_unknown_credentials_are_refused_as_each_service_does(lab: Lab) -> None:
    keys = {"aws_access_key_id": "AKIAIOSFODNN7EXAMPLE", "aws_secret_access_key": "x"}
    for service, call, code in [
        ("sts", "get_caller_identity", "InvalidClientTokenId"),
        ("ec2", "describe_instances", "AuthFailure"),
        ("drs", "describe_source_servers", "UnrecognizedClientException"),
    ]:
        with pytest.raises(ClientError) as error:
            getattr(client(lab, service, keys), call)()
        assert error.value.response["Error"]["Code"] == code


def test_a_session_needs_its_token(lab: Lab) -> None:
    keys = assume(lab.client("sts"), lab.add_role(MEMBER, "tagsync"))
    for token in ({}, {"aws_session_token": "another"}):
        borrowed = {name: value for name, value in keys.items() if name != "aws_session_token"} | token
        with pytest.raises(ClientError, match="InvalidClientTokenId"):
            client(lab, "sts", borrowed).get_caller_identity()


def test_the_default_credentials_are_the_hubs(lab: Lab) -> None:
    assert lab.session().client("sts").get_caller_identity()["Account"] == HUB


def test_the_environment_alone_points_boto3_here(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in lab.environment().items():
        monkeypatch.setenv(name, value)
    assert boto3.Session().client("sts").get_caller_identity()["Account"] == HUB


def test_organizations_lists_the_accounts_of_a_scenario(drifted_lab: Lab) -> None:
    accounts = drifted_lab.client("organizations").list_accounts()["Accounts"]
    assert {each["Id"]: each["Name"] for each in accounts} == {
        HUB: "platform-hub",
        MEMBER: "retail-prod",
        SPOKE: "finance-prod",
        "444444444444": "acquired-company",
    }
