"""Errors of AWS and botocore: what they mean, in words without tag values (law 9), and whether to try again."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from botocore import exceptions as botocore_errors
from botocore.exceptions import BotoCoreError, ClientError
from botocore.parsers import ResponseParserError
from urllib3.exceptions import HTTPError

from tagsync.core.errors import TagsyncError
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind

THROTTLED = frozenset(
    {
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "PriorRequestNotComplete",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)
ACCESS_DENIED = frozenset({"AccessDenied", "AccessDeniedException", "AuthorizationError", "UnauthorizedOperation"})
BAD_CREDENTIALS = frozenset(
    {
        "ExpiredToken",
        "ExpiredTokenException",
        "IncompleteSignature",
        "InvalidSignatureException",
        "MissingAuthenticationToken",
        "RequestExpired",
        "SignatureDoesNotMatch",
    }
)
UNKNOWN_TOKEN = frozenset({"AuthFailure", "InvalidClientTokenId", "UnrecognizedClientException"})
"""Codes for wrong credentials. A region that is turned off answers with them too."""
NOT_FOUND = frozenset({"ResourceNotFoundException", "InvalidInstanceID.NotFound"})
QUOTA = frozenset({"ServiceQuotaExceededException", "LimitExceededException"})
UNAVAILABLE = frozenset(
    {"InternalError", "InternalFailure", "InternalServerException", "RequestTimeout", "ServiceUnavailable"}
)
UNINITIALISED = "UninitializedAccountException"

Retry = Literal["never", "throttled", "transient"]

SdkError: TypeAlias = ClientError | BotoCoreError | ResponseParserError
SDK_ERRORS = (ClientError, BotoCoreError, ResponseParserError)
"""All exceptions that botocore raises for a call. They have no common base class."""

_NETWORK = (
    botocore_errors.HTTPClientError,
    botocore_errors.ConnectionError,
    botocore_errors.IncompleteReadError,
    botocore_errors.ResponseStreamingError,
)
_NO_CREDENTIALS = (
    botocore_errors.NoCredentialsError,
    botocore_errors.PartialCredentialsError,
    botocore_errors.CredentialRetrievalError,
    botocore_errors.TokenRetrievalError,
    botocore_errors.SSOError,
    botocore_errors.ProfileNotFound,
    botocore_errors.NoAuthTokenError,
    botocore_errors.UnauthorizedSSOTokenError,
    botocore_errors.RefreshWithMFAUnsupportedError,
)
_NETWORK_NEVER = (botocore_errors.SSLError,)
_DENIAL = re.compile(
    r"not authorized to perform: [\w-]+:\w+(?: on resource: arn:[\w:/.*-]+)?(?: (?:because|with) [^\"':]*)?"
)


class CredentialsError(TagsyncError):
    """The caller has no valid credentials."""


class CallFailed(Exception):
    """A call to AWS failed, or the role for it could not be assumed.

    `code` is AWS's error code, or botocore's exception name. `status` is that of the HTTP answer, 0 without one.
    """

    def __init__(self, problem: Problem, code: str = "", status: int = 0) -> None:
        self.problem = problem
        self.code = code
        self.status = status
        super().__init__(str(problem))


@dataclass(frozen=True, slots=True)
class Failure:
    """One error: its kind, AWS's code, the message to show, and whether to try again.

    `retry_after` is the number of seconds that AWS asked to wait (`Retry-After`), or 0. `status` is that of the HTTP
    answer, 0 without one.
    """

    kind: ProblemKind
    code: str
    message: str
    retry: Retry = "never"
    retry_after: float = 0.0
    status: int = 0


def classify(error: SdkError, *, sensitive: bool = False) -> Failure:
    """What an error means.

    `sensitive`: the call carried tag values, which AWS's message may repeat. Then only the code is shown, and from a
    denial also the caller and the action.
    """
    if isinstance(error, ClientError):
        status = int(error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0) or 0)
        return replace(_classify_answer(error, status, sensitive), status=status)
    code = type(error).__name__
    if isinstance(error, ResponseParserError):
        return Failure(ProblemKind.UNAVAILABLE, code, "the answer was not one of AWS's", retry="transient")
    if isinstance(error, _NO_CREDENTIALS):
        return Failure(ProblemKind.CREDENTIALS, code, str(error))
    if isinstance(error, _NETWORK_NEVER):
        return Failure(ProblemKind.UNAVAILABLE, code, str(error))
    if type(error) is botocore_errors.HTTPClientError:
        return _classify_unsent(code, error.kwargs.get("error"))
    if isinstance(error, _NETWORK):
        return Failure(ProblemKind.UNAVAILABLE, code, _one_line(str(error)), retry="transient")
    if isinstance(error, botocore_errors.ParamValidationError):
        return Failure(ProblemKind.INVALID, code, "the SDK refused the request's parameters before sending them")
    return Failure(ProblemKind.INVALID, code, code if sensitive else _one_line(str(error)))


def _classify_unsent(code: str, inner: object) -> Failure:
    """A request that was never sent. The message may repeat headers, which hold the token and the signature, so only
    the type of the error is shown. A plain `ValueError` is a header that cannot be sent: wrong credentials."""
    message = f"the request could not be sent ({type(inner).__name__})"
    if isinstance(inner, ValueError) and not isinstance(inner, HTTPError):
        return Failure(ProblemKind.CREDENTIALS, code, f"{message}, as with a line break in the credentials")
    return Failure(ProblemKind.UNAVAILABLE, code, message, retry="transient")


def _classify_answer(error: ClientError, status: int, sensitive: bool) -> Failure:
    code = str(error.response.get("Error", {}).get("Code", ""))
    message = _safe_message(code, error.response, sensitive)
    if code in THROTTLED or status == 429:
        return Failure(ProblemKind.THROTTLED, code, message, "throttled", _retry_after(error.response))
    if code in ACCESS_DENIED:
        return Failure(ProblemKind.ACCESS_DENIED, code, message)
    if code in BAD_CREDENTIALS or code in UNKNOWN_TOKEN:
        return Failure(ProblemKind.CREDENTIALS, code, message)
    if code in NOT_FOUND:
        return Failure(ProblemKind.NOT_FOUND, code, message)
    if code in QUOTA:
        return Failure(ProblemKind.QUOTA, code, message)
    if code in UNAVAILABLE or status in (500, 502, 503, 504):
        return Failure(ProblemKind.UNAVAILABLE, code, message, "transient", _retry_after(error.response))
    return Failure(ProblemKind.ACCESS_DENIED if status == 403 else ProblemKind.INVALID, code, message)


def _safe_message(code: str, response: Any, sensitive: bool) -> str:
    said = str(response.get("Error", {}).get("Message", ""))
    if sensitive:
        denial = _DENIAL.search(said)
        said = denial.group() if denial else ""
    said = _one_line(said.partition("Encoded authorization failure message")[0])
    return f"{code} ({said})" if said else code or "an error without a code"


def _one_line(text: str) -> str:
    line = " ".join(text.split()).rstrip(".")
    return line if len(line) <= 300 else f"{line[:299]}…"


def _retry_after(response: Any) -> float:
    """Seconds from the `Retry-After` header; 0 if it is absent or a date."""
    header = response.get("ResponseMetadata", {}).get("HTTPHeaders", {}).get("retry-after", "")
    try:
        return min(max(float(header), 0.0), 60.0)
    except ValueError:
        return 0.0
