"""Authorizers of HTTP APIs: AWS's signature or a token of an issuer, and what functions learn about the caller."""

from __future__ import annotations

import json
import urllib.request
from dataclasses import dataclass
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from tagsync.lab.logins.issuer import BY_HTTPS, public_keys
from tagsync.lab.wire.calls import scope_of
from tagsync.lab.wire.http import Answer, Request, json_answer
from tagsync.lab.world import World

_FORBIDDEN = json_answer(403, {"message": "Forbidden"})
_UNAUTHORIZED = json_answer(401, {"message": "Unauthorized"}, {"WWW-Authenticate": "Bearer"})


@dataclass(frozen=True, slots=True)
class Refused(Exception):
    """The call is refused with this answer."""

    answer: Answer


def by_signature(world: World, request: Request, account: str, region: str, resource: str) -> dict[str, Any]:
    """``authorizer`` for a route with AWS_IAM. `resource`: the ARN that is invoked. Raises Refused.

    The caller must be of the API's account and may invoke the ARN; as in AWS, an unsigned call is just forbidden.
    """
    signed = scope_of(request)
    caller = world.identities.find(signed.access_key) if signed else None
    if signed is None or caller is None or (signed.service, signed.region) != ("execute-api", region):
        raise Refused(_FORBIDDEN)
    if caller.session_token not in (None, request.headers.get("x-amz-security-token")) or caller.account != account:
        raise Refused(_FORBIDDEN)
    if caller.role and not world.other_services.allows(caller.role, "execute-api:Invoke", resource):
        raise Refused(_FORBIDDEN)
    return {
        "iam": {
            "accessKey": signed.access_key,
            "accountId": caller.account,
            "callerId": caller.user_id,
            "cognitoIdentity": None,
            "principalOrgId": None,
            "userArn": caller.arn,
            "userId": caller.user_id,
        }
    }


def by_token(authorizer: Any, scopes: list[str], request: Request, now: float) -> dict[str, Any]:
    """``authorizer`` for a route with JWT: the AWS document "JWT authorizers". Raises Refused."""
    config = authorizer.jwt_config
    claims = _claims(_token(authorizer.identity_source, request), config["issuer"])
    audience = claims.get("aud", claims.get("client_id"))
    audiences = audience if isinstance(audience, list) else [audience]
    in_time = claims.get("nbf", 0) <= now and claims.get("iat", 0) <= now < claims.get("exp", 0)
    if claims.get("iss") != config["issuer"] or not in_time or not set(audiences) & set(config.get("audience") or ()):
        raise Refused(_UNAUTHORIZED)
    granted = claims.get("scope", claims.get("scp", ""))
    granted = granted if isinstance(granted, list) else granted.split()
    if scopes and not set(scopes) & set(granted):
        raise Refused(_FORBIDDEN)
    return {"jwt": {"claims": {name: _text(value) for name, value in claims.items()}, "scopes": scopes or None}}


def _token(source: Any, request: Request) -> str:
    """From ``$request.header.Authorization`` or ``$request.querystring.token``."""
    wanted = source[0] if isinstance(source, list) else source
    _, kind, name = wanted.split(".", 2)
    queried = request.asked.get(name, "")
    found = request.headers.get(name.lower(), "") if kind == "header" else queried
    return found.removeprefix("Bearer ").strip()


def _claims(token: str, issuer: str) -> dict[str, Any]:
    try:
        keys = KeySet.import_key_set(public_keys() if issuer == BY_HTTPS else _fetched_keys(issuer))
        found: dict[str, Any] = jwt.decode(token, keys, algorithms=["RS256", "ES256"]).claims
    except (JoseError, OSError, ValueError, KeyError):
        raise Refused(_UNAUTHORIZED) from None
    return found


def _fetched_keys(issuer: str) -> Any:
    return _fetch(_fetch(f"{issuer.rstrip('/')}/.well-known/openid-configuration")["jwks_uri"])


def _fetch(url: str) -> Any:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(url, timeout=5) as answer:
        return json.load(answer)


def _text(value: Any) -> str:
    """HTTP APIs hand on every claim as text: a list as ``[a b]``."""
    if isinstance(value, list):
        return f"[{' '.join(_text(each) for each in value)}]"
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    return value if isinstance(value, str) else json.dumps(value)
