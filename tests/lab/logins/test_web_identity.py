"""AssumeRoleWithWebIdentity over HTTP: unsigned, with the token and the role's trust checked."""

from __future__ import annotations

from typing import Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

from tagsync.lab.lab import Lab
from tests.roles import make_role, trusting_tokens

MEMBER = "222222222222"


def role(lab: Lab, **conditions: str) -> str:
    """A role of MEMBER for tokens of the lab's issuer, with these values of their claims."""
    return make_role(lab, "pipeline", trusting_tokens(lab, MEMBER, **conditions), MEMBER)


def assume(lab: Lab, arn: str, token: str) -> Any:
    sts = boto3.client("sts", "us-east-1", endpoint_url=lab.url, config=Config(signature_version=UNSIGNED))
    return sts.assume_role_with_web_identity(RoleArn=arn, RoleSessionName="job-7", WebIdentityToken=token)


def refused(lab: Lab, arn: str, token: str) -> str:
    with pytest.raises(ClientError) as error:
        assume(lab, arn, token)
    return str(error.value.response["Error"]["Code"])


def test_a_token_gives_the_role_without_any_credentials(lab: Lab) -> None:
    arn = role(lab, aud="sts.amazonaws.com", sub="project:drs")
    answer = assume(lab, arn, lab.token({"aud": "sts.amazonaws.com", "sub": "project:drs"}))
    assert answer["SubjectFromWebIdentityToken"] == "project:drs"
    assert answer["Audience"] == "sts.amazonaws.com"
    keys = answer["Credentials"]
    session = boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], "us-east-1")
    who = session.client("sts", endpoint_url=lab.url).get_caller_identity()
    assert who["Arn"] == f"arn:aws:sts::{MEMBER}:assumed-role/pipeline/job-7"
    assert lab.count("sts", "AssumeRoleWithWebIdentity") == 1


def test_the_role_must_trust_what_the_token_says(lab: Lab) -> None:
    arn = role(lab, aud="sts.amazonaws.com", sub="project:drs")
    assert refused(lab, arn, lab.token({"aud": "sts.amazonaws.com", "sub": "project:other"})) == "AccessDenied"
    assert refused(lab, arn, lab.token({"sub": "project:drs"})) == "AccessDenied"
    foreign = lab.token({"aud": "sts.amazonaws.com", "sub": "project:drs", "iss": "https://elsewhere.example"})
    assert refused(lab, arn, foreign) == "AccessDenied"


def test_a_role_for_accounts_takes_no_tokens_and_no_other_role_is_found(lab: Lab) -> None:
    token = lab.token({"aud": "sts.amazonaws.com"})
    assert refused(lab, lab.add_role(MEMBER, "tagsync"), token) == "AccessDenied"
    assert refused(lab, f"arn:aws:iam::{MEMBER}:role/none", token) == "AccessDenied"


def test_a_token_is_a_jwt_that_is_signed_and_in_time(lab: Lab) -> None:
    arn = role(lab, aud="sts.amazonaws.com")
    good = lab.token({"aud": "sts.amazonaws.com"})
    assert refused(lab, arn, "glpat-not-a-jwt") == "InvalidIdentityToken"
    head, _, rest = good.partition(".")
    assert refused(lab, arn, f"{head}.e30.{rest.partition('.')[2]}") == "InvalidIdentityToken"
    lab.clock.advance(3601)
    assert refused(lab, arn, good) == "ExpiredTokenException"
