"""Credentials that are missing, wrong or expired, and a clock that makes them so."""

from __future__ import annotations

from tagsync.aws.sdk.meanings.meaning import Meaning
from tagsync.core.problems import ProblemKind

_UNKNOWN = "AuthFailure InvalidClientTokenId UnrecognizedClientException"
_UNSIGNED = "IncompleteSignature MissingAuthenticationToken MissingAuthenticationTokenException"
_SIGNATURE = "SignatureDoesNotMatch InvalidSignatureException"
_LOGIN = (
    "NoAuthTokenError UnauthorizedSSOTokenError SSOError TokenRetrievalError CredentialRetrievalError "
    "RefreshWithMFAUnsupportedError"
)

UNKNOWN_TOKEN = frozenset(_UNKNOWN.split())
"""Codes for credentials that AWS does not know. A region that is turned off answers with them too."""

CREDENTIALS = (
    Meaning(
        "ExpiredTokenException",
        ProblemKind.CREDENTIALS,
        "Get a new token from the identity provider, and one that lasts longer if it is too old when it is used",
        said="^Token expired",
    ),
    Meaning(
        "InvalidIdentityToken IDPRejectedClaim IDPCommunicationError",
        ProblemKind.CREDENTIALS,
        "Check the token of the identity provider: it must be an ID token, and the account must have that provider",
    ),
    Meaning(
        "ExpiredToken ExpiredTokenException RequestExpired",
        ProblemKind.CREDENTIALS,
        "The credentials have expired: log in again, such as with aws sso login. If they are in AWS_SESSION_TOKEN, set "
        "new ones or unset the old",
    ),
    Meaning(
        _UNKNOWN,
        ProblemKind.CREDENTIALS,
        "Check the access key, and AWS_SESSION_TOKEN, which only temporary credentials have and need. A region that "
        "the account has not turned on answers so too",
    ),
    Meaning("RequestInTheFuture RequestTimeTooSkewed", ProblemKind.CLOCK),
    Meaning(
        _SIGNATURE,
        ProblemKind.CLOCK,
        "The request was too old when it reached AWS: run again, and if it stays, check the clock of this machine",
        said="Signature expired|Signature not yet current",
    ),
    Meaning(
        _SIGNATURE,
        ProblemKind.CREDENTIALS,
        "Check AWS_ENDPOINT_URL and the region: the request went to another service or region than it was signed for",
        said="Credential should be scoped",
    ),
    Meaning(
        _SIGNATURE,
        ProblemKind.CREDENTIALS,
        "Check the secret access key: it does not fit the access key. A proxy that changes requests does this too",
    ),
    Meaning(
        _UNSIGNED,
        ProblemKind.CREDENTIALS,
        "Check the access key for spaces and line breaks, and any proxy: the request arrived without a whole signature",
    ),
    Meaning(
        "NoCredentialsError",
        ProblemKind.CREDENTIALS,
        "Log in, such as with aws sso login, and set AWS_PROFILE; or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; "
        "or give the machine a role",
    ),
    Meaning("PartialCredentialsError", ProblemKind.CREDENTIALS, "Set what is missing beside it, or unset the rest"),
    Meaning(
        "ProfileNotFound",
        ProblemKind.CREDENTIALS,
        "Check AWS_PROFILE, --profile or the profile in the targets file; aws configure list-profiles shows the names",
    ),
    Meaning(_LOGIN, ProblemKind.CREDENTIALS),
)
