"""MFA codes over HTTP: a device, a code that is good once, and a trust policy that wants one."""

from __future__ import annotations

from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from tagsync.lab.lab import HUB, Lab
from tests.roles import WITH_MFA, make_role, trusting

SERIAL = f"arn:aws:iam::{HUB}:mfa/admin"


@pytest.fixture
def role(lab: Lab) -> str:
    """A role that the hub may assume with MFA only."""
    return make_role(lab, "careful", trusting({"AWS": HUB}, Condition=WITH_MFA))


def refusal(sts: Any, role: str, **request: str) -> str:
    with pytest.raises(ClientError) as error:
        sts.assume_role(RoleArn=role, RoleSessionName="test", **request)
    assert error.value.response["Error"]["Code"] == "AccessDenied"
    return str(error.value.response["Error"]["Message"])


def test_the_role_is_given_for_a_code_and_not_without(lab: Lab, role: str) -> None:
    sts = lab.client("sts")
    assert "not authorized to perform: sts:AssumeRole" in refusal(sts, role)
    answer = sts.assume_role(RoleArn=role, RoleSessionName="test", SerialNumber=SERIAL, TokenCode=lab.mfa_code())
    assert answer["AssumedRoleUser"]["Arn"].endswith(":assumed-role/careful/test")


def test_a_code_is_good_once(lab: Lab, role: str) -> None:
    lab.clock.freeze(1_800_000_000)
    sts, code = lab.client("sts"), lab.mfa_code()
    sts.assume_role(RoleArn=role, RoleSessionName="test", SerialNumber=SERIAL, TokenCode=code)
    assert "invalid MFA one time pass code" in refusal(sts, role, SerialNumber=SERIAL, TokenCode=code)
    lab.clock.advance(30)
    sts.assume_role(RoleArn=role, RoleSessionName="test", SerialNumber=SERIAL, TokenCode=lab.mfa_code())


def test_a_code_that_is_old_wrong_or_of_another_device_is_refused(lab: Lab, role: str) -> None:
    lab.clock.freeze(1_800_000_000)
    sts, code = lab.client("sts"), lab.mfa_code()
    other = f"arn:aws:iam::{HUB}:mfa/phone"
    assert "serial number is valid" in refusal(sts, role, SerialNumber=other, TokenCode=code)
    assert "both MFA serial number and one time" in refusal(sts, role, SerialNumber=SERIAL)
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    assert "invalid MFA" in refusal(sts, role, SerialNumber=SERIAL, TokenCode=wrong)
    lab.clock.advance(61)
    assert "invalid MFA" in refusal(sts, role, SerialNumber=SERIAL, TokenCode=code)


def test_a_session_token_with_mfa_counts_as_mfa(lab: Lab, role: str) -> None:
    keys = lab.client("sts").get_session_token(SerialNumber=SERIAL, TokenCode=lab.mfa_code())["Credentials"]
    session = boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], "us-east-1")
    sts = session.client("sts", endpoint_url=lab.url)
    assert sts.get_caller_identity()["Arn"] == f"arn:aws:iam::{HUB}:user/admin"
    assert sts.assume_role(RoleArn=role, RoleSessionName="test")
    with pytest.raises(ClientError, match="Cannot call GetSessionToken"):
        sts.get_session_token()


def test_a_session_token_without_mfa_does_not(lab: Lab, role: str) -> None:
    keys = lab.client("sts").get_session_token()["Credentials"]
    session = boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], "us-east-1")
    assert "not authorized" in refusal(session.client("sts", endpoint_url=lab.url), role)
