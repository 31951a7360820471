"""The errors of each AWS service in its own words: throttled, denied, failed, credentials not known."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import format_datetime

from tagsync.lab.wire import xml_answers
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Answer, Request, json_answer

_XML = frozenset({"sts", "iam", "sqs", "sns", "cloudformation"})
_THROTTLED = {
    "ec2": (503, "RequestLimitExceeded", "Request limit exceeded."),
    "sts": (400, "Throttling", "Rate exceeded"),
    "organizations": (400, "TooManyRequestsException", "Rate exceeded"),
    "s3": (503, "SlowDown", "Please reduce your request rate."),
}
_INVALID_TOKEN = "The security token included in the request is invalid"
_NO_CREDENTIALS = {
    "ec2": (401, "AuthFailure", "AWS was not able to validate the provided access credentials"),
    "sts": (403, "InvalidClientTokenId", _INVALID_TOKEN),
    "iam": (403, "InvalidClientTokenId", _INVALID_TOKEN),
    "s3": (403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records."),
}
_EXPIRED = {
    "ec2": (400, "RequestExpired", "Request has expired."),
    "sts": (403, "ExpiredToken", "The security token included in the request is expired"),
    "s3": (400, "ExpiredToken", "The provided token has expired."),
}
_WRONG_SIGNATURE = {"ec2": (400, "RequestExpired"), "sts": (403, "SignatureDoesNotMatch")}
_DENIED = {"ec2": "UnauthorizedOperation", "sts": "AccessDenied", "iam": "AccessDenied", "s3": "AccessDenied"}
_BROKEN = {"ec2": "InternalError", "sts": "InternalFailure", "drs": "InternalServerException", "s3": "InternalError"}


def answer(service: str, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> Answer:
    """An error in the protocol of `service`."""
    if service == "ec2":
        made = xml_answers.ec2_error(status, code, message)
    elif service == "s3":
        made = xml_answers.s3_error(status, code, message)
    elif service in _XML:
        made = xml_answers.query_error(status, code, message)
    else:
        made = json_answer(status, {"__type": code, "message": message}, {"x-amzn-ErrorType": code})
    return Answer(made.status, made.headers | (headers or {}), made.body)


def throttled(call: Call, retry_after: int | None = None) -> Answer:
    status, code, message = _THROTTLED.get(call.service, (429, "ThrottlingException", "Rate exceeded"))
    return answer(call.service, status, code, message, _retry_after(retry_after))


def denied(
    call: Call, who: str, action: str = "", why: str = "because no identity-based policy allows the action"
) -> Answer:
    """What IAM answers; `who` is the ARN of the caller, and `action` what is denied, by default the call itself."""
    code = _DENIED.get(call.service, "AccessDeniedException")
    message = f"User: {who} is not authorized to perform: {action or f'{call.service}:{call.op}'} {why}"
    return answer(call.service, 403, code, message)


def not_authenticated(service: str) -> Answer:
    """What a service answers to unknown credentials, and in a region the account has not opted into."""
    fallback = (403, "UnrecognizedClientException", f"{_INVALID_TOKEN}.")
    return answer(service, *_NO_CREDENTIALS.get(service, fallback))


def expired(service: str) -> Answer:
    """What a service answers to temporary credentials after their time."""
    fallback = (403, "ExpiredTokenException", "The security token included in the request is expired")
    return answer(service, *_EXPIRED.get(service, fallback))


def skewed(service: str, signed: datetime, ahead: timedelta) -> Answer:
    """What a service whose clock is `ahead` answers to a request that was `signed` just now."""
    now, most = signed + ahead, timedelta(minutes=5)
    status, code = _WRONG_SIGNATURE.get(service, (403, "InvalidSignatureException"))
    at = "{:%Y%m%dT%H%M%SZ}".format
    if ahead > timedelta():
        said = f"Signature expired: {at(signed)} is now earlier than {at(now - most)} ({at(now)} - 5 min.)"
    else:
        said = f"Signature not yet current: {at(signed)} is still later than {at(now + most)} ({at(now)} + 5 min.)"
    return answer(service, status, code, "Request has expired." if service == "ec2" else said, {"Date": _http(now)})


def unsigned(request: Request) -> Answer:
    """What every service answers to a request without a signature."""
    message = "Missing Authentication Token"
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return xml_answers.query_error(403, "MissingAuthenticationToken", message)
    return answer("", 403, "MissingAuthenticationTokenException", message)


def wrong_scope(service: str) -> Answer:
    """What `service` answers to a request that was signed for another one."""
    message = f"Credential should be scoped to correct service: '{service}'."
    return answer(service, 403, "InvalidSignatureException", message)


def broken(call: Call, status: int = 500, retry_after: int | None = None) -> Answer:
    code = "ServiceUnavailable" if status == 503 else _BROKEN.get(call.service, "InternalFailure")
    message = "An unexpected error has occurred"
    return answer(call.service, status, code, message, _retry_after(retry_after))


def _http(time: datetime) -> str:
    return format_datetime(time, usegmt=True)


def _retry_after(seconds: int | None) -> dict[str, str]:
    return {} if seconds is None else {"Retry-After": str(seconds)}
