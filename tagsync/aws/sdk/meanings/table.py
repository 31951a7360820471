"""The whole table, and the look-up in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from tagsync.aws.sdk.meanings.credentials import CREDENTIALS
from tagsync.aws.sdk.meanings.meaning import Meaning
from tagsync.aws.sdk.meanings.network import NETWORK
from tagsync.aws.sdk.meanings.permissions import PERMISSIONS
from tagsync.aws.sdk.meanings.sessions import SESSIONS
from tagsync.core.problems import ProblemKind

MEANINGS = (
    Meaning(
        "BandwidthLimitExceeded EC2ThrottledException PriorRequestNotComplete RequestLimitExceeded RequestThrottled "
        "RequestThrottledException SlowDown ThrottledException Throttling ThrottlingException TooManyRequestsException",
        ProblemKind.THROTTLED,
        retry="throttled",
    ),
    *PERMISSIONS,
    *CREDENTIALS,
    *NETWORK,
    *SESSIONS,
    Meaning("ResourceNotFoundException InvalidInstanceID.NotFound", ProblemKind.NOT_FOUND),
    Meaning("UninitializedAccountException", ProblemKind.UNINITIALISED),
    Meaning(
        "NoRegionError",
        ProblemKind.INVALID,
        "Give a region: --region, AWS_REGION or AWS_DEFAULT_REGION, or region in ~/.aws/config",
    ),
    Meaning("ServiceQuotaExceededException LimitExceededException", ProblemKind.QUOTA),
    Meaning(
        "InternalError InternalFailure InternalServerException RequestTimeout ServiceUnavailable",
        ProblemKind.UNAVAILABLE,
        retry="transient",
    ),
    Meaning(
        "ParamValidationError",
        ProblemKind.INVALID,
        says="the SDK refused the request's parameters before sending them",
    ),
    Meaning(
        "WriteRefused",
        ProblemKind.INVALID,
        says="it is none of the reads that this connection may make. Nothing was sent",
    ),
)
"""The first row that fits is the one: rows with `said` come before those without."""

UNKNOWN = Meaning("", ProblemKind.INVALID)
"""An error that no row fits."""

_BY_STATUS = {
    403: Meaning("", ProblemKind.ACCESS_DENIED),
    429: Meaning("", ProblemKind.THROTTLED, retry="throttled"),
    **dict.fromkeys((500, 502, 503, 504), Meaning("", ProblemKind.UNAVAILABLE, retry="transient")),
}


def meaning(names: Iterable[str], said: str, status: int = 0) -> Meaning:
    """The row for an error, its advice and message filled in. `names` are its code, or its class and those above.

    An error that no row fits means what its HTTP status says, and a status of 429 is throttling whatever the code.
    """
    for name in () if status == 429 else names:
        for row in MEANINGS:
            if name in row.names.split() and (match := re.search(row.said, said)):
                groups = match.groupdict()
                advice = row.advice.format(**groups)
                return replace(row, advice=advice[:1].upper() + advice[1:], says=row.says.format(**groups))
    return _BY_STATUS.get(status, UNKNOWN)
