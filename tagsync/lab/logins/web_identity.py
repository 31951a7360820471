"""STS AssumeRoleWithWebIdentity: the token's signature and time, and the role's trust in its provider and claims."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

from tagsync.lab.clock import Clock
from tagsync.lab.iam.conditions import Context
from tagsync.lab.iam.identities import Identities
from tagsync.lab.iam.role_request import read_role_request
from tagsync.lab.iam.sts import credentials_xml, denied, expiry, refusal_of, role_user_xml
from tagsync.lab.iam.trust import LabRole, token_may_assume
from tagsync.lab.logins.tokens import ExpiredError, TokenError, checked
from tagsync.lab.wire import xml_answers
from tagsync.lab.wire.http import Answer

_CLAIMS = ("amr", "aud", "azp", "sub")
"""What a trust policy can ask for, as ``PROVIDER:claim``."""


class WebIdentity:
    """That the account has the provider is not asked: its ARN in the trust policy is enough."""

    def __init__(self, identities: Identities, find_role: Callable[[str], LabRole | None], clock: Clock) -> None:
        self._identities, self._find_role, self._clock = identities, find_role, clock

    def serve(self, asked: dict[str, str]) -> Answer:
        request = read_role_request(asked)
        arn = request.role
        role = self._find_role(arn)
        if refusal := refusal_of(request, role, None):
            return refusal
        try:
            claims = checked(asked.get("WebIdentityToken", ""), self._clock.now())
        except ExpiredError:
            return xml_answers.query_error(400, "ExpiredTokenException", "Token expired")
        except TokenError:
            message = "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
            return xml_answers.query_error(400, "InvalidIdentityToken", message)
        provider = str(claims["iss"]).partition("://")[2]
        provider_arn = ":".join([*arn.split(":")[:5], f"oidc-provider/{provider}"])
        if role is None or not token_may_assume(role, provider_arn, _context(provider, claims)):
            return denied("Not authorized to perform sts:AssumeRoleWithWebIdentity")
        credentials, identity = self._identities.open_session(arn, request.session_name, request=request)
        return xml_answers.sts_answer(
            "AssumeRoleWithWebIdentity",
            credentials_xml(credentials, expiry(self._clock, request.seconds))
            + role_user_xml(identity)
            + f"<SubjectFromWebIdentityToken>{escape(str(claims['sub']))}</SubjectFromWebIdentityToken>"
            f"<Audience>{escape(str(claims.get('aud', '')))}</Audience><Provider>{provider_arn}</Provider>",
        )


def _context(provider: str, claims: dict[str, Any]) -> Context:
    """The condition keys of a token. A claim that it lacks has no value."""
    found = {}
    for name in _CLAIMS:
        value = claims.get(name, [])
        found[f"{provider}:{name}"] = tuple(str(each) for each in (value if isinstance(value, list) else [value]))
    return found
