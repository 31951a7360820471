"""The AWS access portal (IAM Identity Center, "SSO") and the sign-in service behind `aws login`.

Tokens, those for renewal too, are the issuer's, made for the audience ``sso`` or ``signin``.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tagsync.lab.clock import Clock
from tagsync.lab.iam.identities import Credentials, Identities, admin_key
from tagsync.lab.iam.sts import expiry
from tagsync.lab.iam.trust import LabRole
from tagsync.lab.logins.tokens import TokenError, checked, is_for
from tagsync.lab.wire.error_answers import answer
from tagsync.lab.wire.http import Answer, Request, json_answer

SESSION_SECONDS = 3600
SIGN_IN_SECONDS = 900


class Portal:
    """A permission set is the role of its name in the account. `find_role` looks a role up by its ARN."""

    def __init__(self, identities: Identities, find_role: Callable[[str], LabRole | None], clock: Clock) -> None:
        self._identities, self._find_role, self._clock = identities, find_role, clock

    def role_credentials(self, request: Request) -> Answer:
        """``sso:GetRoleCredentials``."""
        if self._claims(request.headers.get("x-amz-sso_bearer_token", ""), "sso") is None:
            return answer("sso", 401, "UnauthorizedException", "Session token not found or invalid")
        asked = request.asked
        arn = f"arn:aws:iam::{asked.get('account_id', '')}:role/{asked.get('role_name', '')}"
        if self._find_role(arn) is None:
            return answer("sso", 403, "ForbiddenException", "No access")
        credentials, _ = self._identities.open_session(arn, "lab")
        expires = int(expiry(self._clock, SESSION_SECONDS).timestamp() * 1000)
        return json_answer(200, {"roleCredentials": {**_keys(credentials), "expiration": expires}})

    def renewed_token(self, request: Request) -> Answer:
        """``sso-oidc:CreateToken`` with a token for renewal."""
        asked = _body(request)
        token = str(asked.get("refreshToken", ""))
        if asked.get("grantType") != "refresh_token" or self._claims(token, "sso") is None:
            return answer("sso-oidc", 400, "InvalidGrantException", "Invalid grant provided")
        return json_answer(200, {"accessToken": token, "expiresIn": SESSION_SECONDS, "tokenType": "Bearer"})

    def signed_in(self, request: Request) -> Answer:
        """``signin:CreateOAuth2Token`` with a token for renewal: the administrator of the account in its subject."""
        asked = _body(request)
        token = str(asked.get("refreshToken", ""))
        claims = self._claims(token, "signin") if asked.get("grantType") == "refresh_token" else None
        if claims is None or "dpop" not in request.headers:
            content = {"error": "TOKEN_EXPIRED", "message": "The refresh token has expired"}
            return json_answer(401, content, {"x-amzn-ErrorType": "AccessDeniedException"})
        user = self._identities.find(admin_key(str(claims["sub"])))
        assert user is not None
        credentials = self._identities.open_user_session(user, mfa=True)
        keys = _keys(credentials)
        answered = {"accessToken": keys, "tokenType": "aws_sigv4", "expiresIn": SIGN_IN_SECONDS, "refreshToken": token}
        return json_answer(200, answered)

    def _claims(self, token: str, audience: str) -> dict[str, Any] | None:
        try:
            claims = checked(token, self._clock.now())
        except TokenError:
            return None
        return claims if is_for(claims, audience) else None


def _keys(credentials: Credentials) -> dict[str, Any]:
    return {
        "accessKeyId": credentials.access_key,
        "secretAccessKey": credentials.secret_key,
        "sessionToken": credentials.session_token,
    }


def _body(request: Request) -> dict[str, Any]:
    found = json.loads(request.body or b"{}")
    return found if isinstance(found, dict) else {}
