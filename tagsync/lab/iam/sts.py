"""STS: AssumeRole with its trust check, and GetCallerIdentity. moto's own check neither role nor external id."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from tagsync.lab.clock import Clock
from tagsync.lab.iam.identities import Identities, Identity
from tagsync.lab.iam.trust import LabRole, may_assume
from tagsync.lab.wire import xml_answers
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Answer, Request
from tagsync.lab.wire.query_protocol import form

OPERATIONS = frozenset({"AssumeRole", "GetCallerIdentity"})
SHORTEST_SESSION, LONGEST_SESSION = 900, 43_200


class Sts:
    """`find_role` looks a role up by its ARN."""

    def __init__(self, identities: Identities, find_role: Callable[[str], LabRole | None], clock: Clock) -> None:
        self._identities, self._find_role, self._clock = identities, find_role, clock

    def serve(self, request: Request, call: Call, caller: Identity) -> Answer:
        return self._assume_role(request, caller) if call.op == "AssumeRole" else _who(caller)

    def _assume_role(self, request: Request, caller: Identity) -> Answer:
        asked = form(request)
        arn, session_name = asked.get("RoleArn", ""), asked.get("RoleSessionName", "")
        seconds = int(asked.get("DurationSeconds", "3600"))
        if len(arn.split(":")) < 6 or not 2 <= len(session_name) <= 64:
            return xml_answers.query_error(400, "ValidationError", "RoleArn or RoleSessionName is not valid")
        if not SHORTEST_SESSION <= seconds <= LONGEST_SESSION:
            return xml_answers.query_error(400, "ValidationError", "DurationSeconds is not valid")
        role = self._find_role(arn)
        if role is None or not may_assume(role, caller, asked.get("ExternalId")):
            return _denied(caller, arn)
        credentials, identity = self._identities.open_session(arn, session_name, caller.origin)
        expiry = datetime.fromtimestamp(max(self._clock.now(), _real_now()) + seconds, UTC)
        return xml_answers.sts_answer(
            "AssumeRole",
            f"<Credentials><AccessKeyId>{credentials.access_key}</AccessKeyId>"
            f"<SecretAccessKey>{credentials.secret_key}</SecretAccessKey>"
            f"<SessionToken>{credentials.session_token}</SessionToken>"
            f"<Expiration>{expiry:%Y-%m-%dT%H:%M:%SZ}</Expiration></Credentials>"
            f"<AssumedRoleUser><AssumedRoleId>{identity.user_id}</AssumedRoleId><Arn>{identity.arn}</Arn>"
            "</AssumedRoleUser>",
        )


def _denied(caller: Identity, role: str) -> Answer:
    message = f"User: {caller.arn} is not authorized to perform: sts:AssumeRole on resource: {role}"
    return xml_answers.query_error(403, "AccessDenied", message)


def _who(caller: Identity) -> Answer:
    return xml_answers.sts_answer(
        "GetCallerIdentity",
        f"<Arn>{caller.arn}</Arn><UserId>{caller.user_id}</UserId><Account>{caller.account}</Account>",
    )


def _real_now() -> float:
    """SDKs compare the expiry with real time: a clock that is frozen in the past must not expire a session."""
    return datetime.now(UTC).timestamp()
