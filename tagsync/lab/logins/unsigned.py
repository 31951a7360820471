"""The calls of AWS that need no signature, because they are how credentials are got."""

from __future__ import annotations

from collections.abc import Callable

from tagsync.lab.clock import Clock
from tagsync.lab.iam.identities import Identities
from tagsync.lab.iam.trust import LabRole
from tagsync.lab.logins.portal import Portal
from tagsync.lab.logins.web_identity import WebIdentity
from tagsync.lab.wire.calls import Call
from tagsync.lab.wire.http import Answer, Request
from tagsync.lab.wire.query_protocol import form

WEB_IDENTITY = "AssumeRoleWithWebIdentity"
_BY_PATH = {
    ("GET", "/federation/credentials"): ("sso", "GetRoleCredentials"),
    ("POST", "/token"): ("sso-oidc", "CreateToken"),
    ("POST", "/v1/token"): ("signin", "CreateOAuth2Token"),
}


class UnsignedCalls:
    """`find_role` looks a role up by its ARN."""

    def __init__(self, identities: Identities, find_role: Callable[[str], LabRole | None], clock: Clock) -> None:
        portal = Portal(identities, find_role, clock)
        web_identity = WebIdentity(identities, find_role, clock)
        self._serve: dict[str, Callable[[Request], Answer]] = {
            WEB_IDENTITY: lambda request: web_identity.serve(form(request)),
            "GetRoleCredentials": portal.role_credentials,
            "CreateToken": portal.renewed_token,
            "CreateOAuth2Token": portal.signed_in,
        }

    def call_of(self, request: Request) -> Call | None:
        """The call that an unsigned request is, in the account that it names; None if it needs a signature."""
        service, op = _BY_PATH.get((request.method, request.path), ("", ""))
        account = request.asked.get("account_id", "")
        if b"Action=" + WEB_IDENTITY.encode() in request.body:
            arn = form(request).get("RoleArn", "").split(":")
            service, op, account = "sts", WEB_IDENTITY, arn[4] if len(arn) > 4 else ""
        return Call(service, op, "", account, "") if op else None

    def serve(self, request: Request, call: Call) -> Answer:
        return self._serve[call.op](request)
