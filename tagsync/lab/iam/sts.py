"""STS: AssumeRole, GetSessionToken and GetCallerIdentity. moto's own check neither role, external id nor MFA code."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from tagsync.lab.clock import Clock
from tagsync.lab.iam.identities import Credentials, Identities, Identity
from tagsync.lab.iam.mfa import MfaDevices
from tagsync.lab.iam.trust import LabRole, may_assume
from tagsync.lab.wire import xml_answers
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Answer, Request
from tagsync.lab.wire.query_protocol import form

OPERATIONS = frozenset({"AssumeRole", "GetCallerIdentity", "GetSessionToken"})
SHORTEST_SESSION, LONGEST_SESSION, LONGEST_USER_SESSION = 900, 43_200, 129_600


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
        arn, session_name = asked.get("RoleArn", ""), asked.get("RoleSessionName", "")
        seconds = int(asked.get("DurationSeconds", "3600"))
        if mistake := mistake_in(arn, session_name, seconds):
            return invalid(mistake)
        if refusal := self._mfa_refusal(asked, caller):
            return denied(refusal)
        context = {"sts:ExternalId": (asked["ExternalId"],)} if "ExternalId" in asked else {}
        if caller.mfa or "SerialNumber" in asked:
            context["aws:MultiFactorAuthPresent"] = ("true",)
        role = self._find_role(arn)
        if role is None or not may_assume(role, caller, context):
            return denied(f"User: {caller.arn} is not authorized to perform: sts:AssumeRole on resource: {arn}")
        credentials, identity = self._identities.open_session(arn, session_name, caller.origin)
        content = credentials_xml(credentials, expiry(self._clock, seconds)) + role_user_xml(identity)
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


def mistake_in(arn: str, session_name: str, seconds: int) -> str:
    """What is wrong with a request for a role, whatever the role is; empty if nothing is."""
    if len(arn.split(":")) < 6 or not 2 <= len(session_name) <= 64:
        return "RoleArn or RoleSessionName is not valid"
    return "" if SHORTEST_SESSION <= seconds <= LONGEST_SESSION else "DurationSeconds is not valid"


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
