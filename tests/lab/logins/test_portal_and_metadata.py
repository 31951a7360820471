"""The access portal, and what instances and containers are given, by plain HTTP as AWS documents them."""

from __future__ import annotations

import json
import urllib.error
import urllib.request

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab
from tests.roles import make_role, trusting

ANONYMOUS = Config(signature_version=UNSIGNED)


def trusted_by(lab: Lab, name: str, service: str) -> None:
    make_role(lab, name, trusting({"Service": service}))


def fetch(url: str, method: str = "GET", **headers: str) -> str:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(urllib.request.Request(url, method=method, headers=named), timeout=10) as answer:
        text: str = answer.read().decode()
        return text


def status(url: str, **headers: str) -> int:
    with pytest.raises(urllib.error.HTTPError) as error:
        fetch(url, **headers)
    with error.value:
        return error.value.code


def who(lab: Lab, keys: dict[str, str]) -> str:
    session = boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["Token"], "us-east-1")
    arn: str = session.client("sts", endpoint_url=lab.url).get_caller_identity()["Arn"]
    return arn


def test_the_portal_gives_a_permission_set_to_its_token(lab: Lab) -> None:
    lab.add_role(HUB, "DrsAdmin")
    portal = boto3.client("sso", "us-east-1", endpoint_url=lab.url, config=ANONYMOUS)
    token = lab.token({"aud": "sso"})
    keys = portal.get_role_credentials(roleName="DrsAdmin", accountId=HUB, accessToken=token)["roleCredentials"]
    assert keys["expiration"] > lab.clock.now() * 1000
    with pytest.raises(portal.exceptions.UnauthorizedException):
        portal.get_role_credentials(roleName="DrsAdmin", accountId=HUB, accessToken=lab.token({"aud": "other"}))
    with pytest.raises(ClientError, match="ForbiddenException"):
        portal.get_role_credentials(roleName="Other", accountId=HUB, accessToken=token)
    lab.clock.advance(3601)
    with pytest.raises(portal.exceptions.UnauthorizedException):
        portal.get_role_credentials(roleName="DrsAdmin", accountId=HUB, accessToken=token)


def test_a_container_gets_the_role_that_trusts_it(lab: Lab) -> None:
    trusted_by(lab, "task", "ecs-tasks.amazonaws.com")
    assert who(lab, json.loads(fetch(lab.container_credentials("task")))).endswith(":assumed-role/task/lab")
    trusted_by(lab, "server", "ec2.amazonaws.com")
    assert status(lab.container_credentials("server")) == 404


def test_an_instance_gets_its_role_for_a_token(lab: Lab) -> None:
    trusted_by(lab, "server", "ec2.amazonaws.com")
    base = lab.instance_metadata("server")
    path = f"{base}latest/meta-data/iam/security-credentials/"
    assert status(path) == 401
    token = fetch(f"{base}latest/api/token", "PUT", X_aws_ec2_metadata_token_ttl_seconds="60")
    assert fetch(path, X_aws_ec2_metadata_token=token) == "server"
    assert who(lab, json.loads(fetch(f"{path}server", X_aws_ec2_metadata_token=token))).endswith("role/server/lab")
    assert status(f"{path}other", X_aws_ec2_metadata_token=token) == 404
    assert status(lab.instance_metadata("none"), X_aws_ec2_metadata_token=token) == 404


def test_sign_in_renews_a_login_for_a_proof_of_possession(lab: Lab) -> None:
    client = boto3.client("signin", "us-east-1", endpoint_url=lab.url, config=ANONYMOUS)
    token = lab.token({"aud": "signin", "sub": HUB})

    def renew(refresh_token: str) -> dict[str, str]:
        asked = {"clientId": "cli", "grantType": "refresh_token", "refreshToken": refresh_token}
        keys: dict[str, str] = client.create_o_auth2_token(tokenInput=asked)["tokenOutput"]["accessToken"]
        return keys

    with pytest.raises(client.exceptions.AccessDeniedException):
        renew(token)
    client.meta.events.register("before-call.signin.*", lambda params, **_: params["headers"].update(DPoP="proof"))
    keys = renew(token)
    named = {"AccessKeyId": "accessKeyId", "SecretAccessKey": "secretAccessKey", "Token": "sessionToken"}
    assert who(lab, {name: keys[its] for name, its in named.items()}) == f"arn:aws:iam::{HUB}:user/admin"
    with pytest.raises(client.exceptions.AccessDeniedException):
        renew(lab.token({"aud": "sso", "sub": HUB}))
