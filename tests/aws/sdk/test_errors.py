"""What AWS and the SDK say becomes a kind, a hint, and a message without tag values."""

from __future__ import annotations

import pytest
from botocore import exceptions as sdk
from botocore.exceptions import ClientError
from botocore.parsers import ResponseParserError
from hypothesis import given
from hypothesis import strategies as st
from urllib3.exceptions import LocationParseError

from tagsync.aws.sdk.errors import SdkError, classify
from tagsync.aws.sdk.meanings.meaning import Retry


def answer(code: str, message: str = "said", status: int = 400, retry_after: str = "") -> ClientError:
    headers = {"retry-after": retry_after} if retry_after else {}
    metadata = {"HTTPStatusCode": status, "HTTPHeaders": headers}
    return ClientError({"Error": {"Code": code, "Message": message}, "ResponseMetadata": metadata}, "Operation")


@pytest.mark.parametrize(
    ("error", "kind", "retry"),
    [
        (answer("RequestLimitExceeded", status=503), "throttled", "throttled"),
        (answer("ThrottlingException", status=429), "throttled", "throttled"),
        (answer("Throttling"), "throttled", "throttled"),
        (answer("NewThrottlingName", status=429), "throttled", "throttled"),
        (answer("UnauthorizedOperation", status=403), "access_denied", "never"),
        (answer("AccessDenied", status=403), "access_denied", "never"),
        (answer("AccessDeniedException", status=403), "access_denied", "never"),
        (answer("SomethingNew", status=403), "access_denied", "never"),
        (answer("ExpiredToken", status=403), "credentials", "never"),
        (answer("ExpiredTokenException", status=403), "credentials", "never"),
        (answer("InvalidClientTokenId", status=403), "credentials", "never"),
        (answer("ResourceNotFoundException", status=404), "not_found", "never"),
        (answer("UninitializedAccountException"), "uninitialised", "never"),
        (answer("ServiceQuotaExceededException", status=402), "quota", "never"),
        (answer("ValidationException"), "invalid", "never"),
        (answer("InternalServerException", status=500), "unavailable", "transient"),
        (answer("InternalError", status=500), "unavailable", "transient"),
        (answer("Whatever", status=503), "unavailable", "transient"),
        (answer("NotImplemented", status=501), "invalid", "never"),
        (sdk.ConnectTimeoutError(endpoint_url="u"), "unavailable", "transient"),
        (sdk.ReadTimeoutError(endpoint_url="u"), "unavailable", "transient"),
        (sdk.ConnectionClosedError(endpoint_url="u"), "unavailable", "transient"),
        (sdk.EndpointConnectionError(endpoint_url="u"), "unavailable", "transient"),
        (sdk.SSLError(endpoint_url="u", error="bad certificate"), "unavailable", "never"),
        (sdk.NoCredentialsError(), "credentials", "never"),
        (sdk.ProfileNotFound(profile="p"), "credentials", "never"),
        (sdk.UnauthorizedSSOTokenError(), "credentials", "never"),
        (sdk.ParamValidationError(report="tags.x: secret"), "invalid", "never"),
        (sdk.InvalidConfigError(error_msg="a loop"), "invalid", "never"),
        (ResponseParserError("no XML"), "unavailable", "transient"),
        (sdk.HTTPClientError(error=OSError("broken")), "unavailable", "transient"),
        (sdk.HTTPClientError(error=LocationParseError("proxy")), "invalid", "never"),
        (sdk.HTTPClientError(error=ValueError("Invalid header value")), "credentials", "never"),
    ],
    ids=str,
)
def test_each_error_has_its_kind(error: SdkError, kind: str, retry: Retry) -> None:
    failure = classify(error)
    assert (failure.kind, failure.retry) == (kind, retry)
    assert failure.hint or kind in ("not_found", "invalid")


@pytest.mark.parametrize(
    ("header", "seconds"), [("2", 2.0), ("0.5", 0.5), ("", 0.0), ("soon", 0.0), ("-1", 0.0), ("999999", 60.0)]
)
def test_retry_after_is_read_in_seconds(header: str, seconds: float) -> None:
    assert classify(answer("ThrottlingException", retry_after=header)).retry_after == seconds


@given(value=st.text("abcdefghijklm 0123456789'\"äö/:=", min_size=8), code=st.sampled_from(["ValidationException", ""]))
def test_no_tag_value_is_ever_shown(value: str, code: str) -> None:
    message = f"1 validation error detected: Value '{value}' at 'tags.Env' is too long: {value}"
    assert value not in classify(answer(code, message), sensitive=True).message
    assert value not in classify(sdk.ParamValidationError(report=value), sensitive=True).message


@pytest.mark.parametrize("inner", [ValueError, RuntimeError])
def test_what_the_http_client_said_is_never_shown(inner: type[Exception]) -> None:
    """It repeats headers, and they hold the session's token and the signature."""
    shown = classify(sdk.HTTPClientError(error=inner("Invalid header value b'token'"))).message
    assert inner.__name__ in shown
    assert "token" not in shown


def test_a_denial_keeps_who_may_not_do_what_and_why() -> None:
    message = (
        "User: arn:aws:sts::111111111111:assumed-role/x/y is not authorized to perform: drs:TagResource on resource: "
        "arn:aws:drs:eu-west-1:111111111111:source-server/s-1 because no identity-based policy allows the action"
    )
    shown = classify(answer("AccessDeniedException", message), sensitive=True).message
    assert "drs:TagResource on resource: arn:aws:drs:eu-west-1:111111111111:source-server/s-1 because no" in shown


def test_an_encoded_message_of_ec2_is_left_out_and_long_ones_are_cut() -> None:
    encoded = "You are not authorized. Encoded authorization failure message: " + "x" * 2000
    assert classify(answer("UnauthorizedOperation", encoded)).message == (
        "UnauthorizedOperation (You are not authorized)"
    )
    assert len(classify(answer("ValidationException", "y" * 5000)).message) < 350


@pytest.mark.parametrize(
    ("error", "fix"),
    [
        (answer("ResourceNotFoundException"), "Check the table"),
        (answer("AccessDeniedException"), "Check the table"),
        (answer("ValidationException"), "Check the table"),
        (answer("ThrottlingException"), "Run again later, or with fewer workers"),
        (sdk.NoRegionError(), "Give a region: --region, AWS_REGION or AWS_DEFAULT_REGION, or region in ~/.aws/config"),
    ],
    ids=str,
)
def test_the_advice_of_one_call_does_not_hide_what_has_nothing_to_do_with_it(error: SdkError, fix: str) -> None:
    assert classify(error).fix("Check the table") == fix
    assert "Check the table" not in classify(sdk.NoCredentialsError()).fix("Check the table")
