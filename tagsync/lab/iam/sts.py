"""STS: AssumeRole, GetSessionToken and GetCallerIdentity. moto's own check neither role, external id nor MFA code."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from tagsync.lab.clock import Clock
from tagsync.lab.iam.identities import Credentials, Identities, Identity
from tagsync.lab.iam.mfa import MfaDevices
from tagsync.lab.iam.role_request import (
    LONGEST_SESSION,
    SHORTEST_SESSION,
    RoleRequest,
    complaints,
    is_policy,
    read_role_request,
)
from tagsync.lab.iam.trust import LabRole, trusts
from tagsync.lab.wire import xml_answers
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Answer, Request
from tagsync.lab.wire.query_protocol import form

OPERATIONS = frozenset({"AssumeRole", "GetCallerIdentity", "GetSessionToken"})
LONGEST_USER_SESSION = 129_600


class Sts:
    """`find_role` looks a role up by its ARN."""

    def __init__(self, identities: Identities, find_role: Callable[[str], LabRole | None], clock: Clock) -> None:
        self._identities, self._find_role, self._clock = identities, find_role, clock
        self.mfa = MfaDevices(clock)

    def serve(self, request: Request, call: Call, caller: Identity) -> Answer:
        asked = form(request)
        if call.op == "AssumeRole":
            return self._assume_role(asked, caller)
        return self._session(asked, caller) if call.op == "GetSessionToken" else _who(caller)

    def _assume_role(self, asked: dict[str, str], caller: Identity) -> Answer:
        request = read_role_request(asked)
        role = self._find_role(request.role)
        if refusal := refusal_of(request, role, caller.request):
            return refusal
        if mfa_refusal := self._mfa_refusal(asked, caller):
            return denied(mfa_refusal)
        mfa = {"aws:MultiFactorAuthPresent": ("true",)} if caller.mfa or "SerialNumber" in asked else {}
        whole = request.after(caller.request)
        for action in whole.actions:
            if role is None or not trusts(role, caller, action, whole.context(action) | mfa):
                message = f"User: {caller.arn} is not authorized to perform: {action} on resource: {request.role}"
                return denied(message)
        credentials, identity = self._identities.open_session(whole.role, whole.session_name, caller.origin, whole)
        content = credentials_xml(credentials, expiry(self._clock, whole.seconds)) + role_user_xml(identity)
        return xml_answers.sts_answer("AssumeRole", content)

    def _session(self, asked: dict[str, str], caller: Identity) -> Answer:
        """GetSessionToken: the same user, with MFA if a code was given."""
        if caller.session_token:
            return denied("Cannot call GetSessionToken with session credentials")
        seconds = int(asked.get("DurationSeconds", LONGEST_SESSION))
        if not SHORTEST_SESSION <= seconds <= LONGEST_USER_SESSION:
            return invalid("DurationSeconds is not valid")
        if refusal := self._mfa_refusal(asked, caller):
            return denied(refusal)
        credentials = self._identities.open_user_session(caller, mfa="SerialNumber" in asked)
        return xml_answers.sts_answer("GetSessionToken", credentials_xml(credentials, expiry(self._clock, seconds)))

    def _mfa_refusal(self, asked: dict[str, str], caller: Identity) -> str:
        """Why an MFA code does not pass; empty if it does, or if none is given."""
        if not {"SerialNumber", "TokenCode"} & asked.keys():
            return ""
        return self.mfa.refuses(caller, asked.get("SerialNumber", ""), asked.get("TokenCode", ""))


def refusal_of(request: RoleRequest, role: LabRole | None, caller: RoleRequest | None) -> Answer | None:
    """The answer to a request that cannot be served, in any case. `caller`: the session that asks, None for none."""
    for complaint in complaints(request, caller, role.longest_session if role else LONGEST_SESSION):
        return invalid(complaint)
    if not all(map(is_policy, request.policies)):
        return xml_answers.query_error(400, "MalformedPolicyDocument", "The policy is not valid")
    if caller and caller.source_identity and request.source_identity not in ("", caller.source_identity):
        return denied(f"The source identity of the calling session cannot be changed: {caller.source_identity}")
    return None


def invalid(message: str) -> Answer:
    return xml_answers.query_error(400, "ValidationError", message)


def denied(message: str) -> Answer:
    return xml_answers.query_error(403, "AccessDenied", message)


def expiry(clock: Clock, seconds: int) -> datetime:
    """SDKs compare the expiry with real time: a clock that is frozen in the past must not expire a session."""
    return datetime.fromtimestamp(max(clock.now(), datetime.now(UTC).timestamp()) + seconds, UTC)


def credentials_xml(credentials: Credentials, expires: datetime) -> str:
    return (
        f"<Credentials><AccessKeyId>{credentials.access_key}</AccessKeyId>"
        f"<SecretAccessKey>{credentials.secret_key}</SecretAccessKey>"
        f"<SessionToken>{credentials.session_token}</SessionToken>"
        f"<Expiration>{expires:%Y-%m-%dT%H:%M:%SZ}</Expiration></Credentials>"
    )


def role_user_xml(identity: Identity) -> str:
    return (
        f"<AssumedRoleUser><AssumedRoleId>{identity.user_id}</AssumedRoleId><Arn>{identity.arn}</Arn></AssumedRoleUser>"
    )


def _who(caller: Identity) -> Answer:
    return xml_answers.sts_answer(
        "GetCallerIdentity",
        f"<Arn>{caller.arn}</Arn><UserId>{caller.user_id}</UserId><Account>{caller.account}</Account>",
    )
