"""Each row of the table of errors: an error that it is for, and what it advises."""

from __future__ import annotations

from botocore import exceptions as sdk
from botocore.exceptions import ClientError
from botocore.parsers import ResponseParserError
from urllib3.exceptions import LocationParseError, NewConnectionError, ProxyError

from tagsync.aws.sdk.errors import SdkError, classify
from tagsync.aws.sdk.meanings.table import MEANINGS
from tagsync.aws.sdk.reads import WriteRefused

URL = "https://drs.eu-west-1.amazonaws.com/"
DENIED = "User: arn:aws:sts::111111111111:assumed-role/a/b is not authorized to perform: "


def said(code: str, message: str = "said") -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": message}, "ResponseMetadata": {}}, "Operation")


def no_connection(why: str, url: str = URL) -> SdkError:
    return sdk.EndpointConnectionError(endpoint_url=url, error=NewConnectionError(None, why))  # type: ignore[arg-type]


def no_proxy(why: str) -> SdkError:
    return sdk.ProxyConnectionError(proxy_url="http://proxy:3128", error=ProxyError(why, OSError(why)))


def no_tls(why: str) -> SdkError:
    return sdk.SSLError(endpoint_url=URL, error=f"[SSL: {why}] (_ssl.c:1006)")


ADVICE: list[tuple[SdkError, str]] = [
    (said("Throttling"), "Run again later"),
    (
        said("AccessDenied", f"{DENIED}drs:X with an explicit deny in a service control policy"),
        "A service control policy denies it, and no policy of the role can allow it",
    ),
    (
        said("AccessDenied", f"{DENIED}drs:X with an explicit deny in an identity-based policy"),
        "Remove the denial from that policy",
    ),
    (
        said("AccessDenied", f"{DENIED}sts:TagSession on resource: arn:aws:iam::222222222222:role/x"),
        "Allow sts:TagSession in the role's trust policy",
    ),
    (
        said("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity"),
        "that its trust policy names the identity provider",
    ),
    (
        said(
            "AccessDenied",
            f"{DENIED}sts:AssumeRole on resource: x because no identity-based policy allows the sts:AssumeRole action",
        ),
        "Allow the caller sts:AssumeRole on that role",
    ),
    (said("AccessDenied", f"{DENIED}sts:AssumeRole on resource: x"), "its trust policy names the caller"),
    (
        said("AccessDenied", f"{DENIED}drs:X because no permissions boundary allows the drs:X action"),
        "Allow it in the permissions boundary too",
    ),
    (
        said("AccessDenied", f"{DENIED}drs:X because no identity-based policy allows the drs:X action"),
        "Allow it for the role used there (docs/permissions.md)",
    ),
    (said("UnauthorizedOperation"), "a service control policy may deny it too"),
    (said("PendingVerification"), "ask AWS Support"),
    (said("OptInRequired", "You are not subscribed to this service."), "Turn the region on in that account"),
    (said("ExpiredTokenException", "Token expired: then must be before now"), "Get a new token from the identity"),
    (said("InvalidIdentityToken"), "Check the token of the identity provider"),
    (said("ExpiredTokenException"), "The credentials have expired: log in again"),
    (said("InvalidClientTokenId"), "Check the access key, and AWS_SESSION_TOKEN"),
    (said("RequestTimeTooSkewed"), "Set the clock"),
    (said("SignatureDoesNotMatch", "Signature expired: then is now earlier than now"), "too old when it reached AWS"),
    (
        said("InvalidSignatureException", "Credential should be scoped to a valid region."),
        "Check AWS_ENDPOINT_URL and the region",
    ),
    (
        said("SignatureDoesNotMatch", "The request signature we calculated does not match"),
        "Check the secret access key",
    ),
    (said("IncompleteSignature"), "spaces and line breaks"),
    (sdk.NoCredentialsError(), "Log in, such as with aws sso login, and set AWS_PROFILE"),
    (sdk.PartialCredentialsError(provider="env", cred_var="AWS_SECRET_ACCESS_KEY"), "Set what is missing beside it"),
    (sdk.ProfileNotFound(profile="p"), "aws configure list-profiles shows the names"),
    (sdk.UnauthorizedSSOTokenError(), "Log in again"),
    (no_connection("[Errno 111] Connection refused", "http://localhost:5555/"), "tagsync lab up --port 5555 --detach"),
    (no_connection("Failed to resolve 'drs.eu-west-1.amazonaws.com'"), "Check the DNS of this network"),
    (
        sdk.ConnectTimeoutError(endpoint_url=URL),
        "Check firewall and routes, and AWS_ENDPOINT_URL if it is set. In a network without internet, set HTTPS_PROXY",
    ),
    (no_proxy("Tunnel connection failed: 407 Proxy Authentication Required"), "The proxy wants a user and a password"),
    (no_proxy("[Errno 111] Connection refused"), "Check the proxy in HTTPS_PROXY"),
    (
        sdk.HTTPClientError(error=ValueError("Invalid header value b'...'")),
        "Check the access key and the token for spaces",
    ),
    (sdk.InvalidProxiesConfigError(error="no such file"), "settings of the proxy in ~/.aws/config"),
    (sdk.HTTPClientError(error=LocationParseError("proxy:abc")), "one of them is not a URL"),
    (
        no_tls("CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired"),
        "Check the clock of this machine",
    ),
    (
        no_tls("CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch"),
        "its certificate is for another name",
    ),
    (no_tls("WRONG_VERSION_NUMBER] wrong version number"), "does not speak TLS"),
    (no_tls("X509: NO_CERTIFICATE_OR_CRL_FOUND] no certificate or crl found"), "hold certificates in PEM"),
    (
        no_tls("CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate"),
        "in AWS_CA_BUNDLE, or as ca_bundle",
    ),
    (sdk.ReadTimeoutError(endpoint_url=URL), "Run again; if it stays"),
    (ResponseParserError("no XML"), "check AWS_ENDPOINT_URL and the proxy"),
    (
        said("ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."),
        "Write a shorter duration",
    ),
    (
        said("ValidationError", "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed"),
        "Write a duration of an hour at most",
    ),
    (said("MalformedPolicyDocument"), "Check the session policy"),
    (said("PackedPolicyTooLarge"), "Shorten the session policy"),
    (said("ResourceNotFoundException"), ""),
    (said("UninitializedAccountException"), ""),
    (sdk.NoRegionError(), "Give a region: --region, AWS_REGION"),
    (said("ServiceQuotaExceededException"), "Raise the quota"),
    (said("InternalServerException"), "the AWS health dashboard"),
    (sdk.ParamValidationError(report="x"), ""),
    (WriteRefused(service="drs", operation="TagResource"), ""),
]


def test_every_row_has_an_error_that_reaches_it_and_advises_on_what_was_said() -> None:
    """One error for each row, in the order of the table: a row that is hidden by one before it is found here."""
    wrong = [
        (str(error), failure.hint)
        for (error, advice), row in zip(ADVICE, MEANINGS, strict=True)
        if (failure := classify(error)).kind is not row.kind
        or failure.retry != row.retry
        or advice not in failure.hint
        or not failure.hint.endswith(row.advice.rpartition("}")[2])
    ]
    assert wrong == []
