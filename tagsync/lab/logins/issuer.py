"""An issuer of tokens, for logins and APIs with a JWT authorizer: OpenID discovery, keys, tokens with any claims."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey

from tagsync.lab.wire.http import Answer, json_answer

PATH = "/lab/issuer"
BY_HTTPS = "https://issuer.lab.example"
"""Another name of the issuer, for settings that accept https only. Only the lab's APIs know it: it serves nothing."""


class Issuer:
    """Known by its URL, which is the `iss` of its tokens."""

    def __init__(self, lab_url: str) -> None:
        self.url = f"{lab_url}{PATH}"

    def token(self, claims: Mapping[str, Any], now: float, seconds: float = 3600) -> str:
        """A signed token, good for so many seconds from `now` on; `claims` come first, `iss`, `exp` and all."""
        times = {"iat": int(now), "nbf": int(now), "exp": int(now + seconds)}
        header = {"alg": "RS256", "kid": str(_key().kid)}
        return jwt.encode(header, {"iss": self.url, "sub": "lab", **times, **claims}, _key(), algorithms=["RS256"])

    def serve(self, path: str) -> Answer:
        """``/.well-known/openid-configuration`` and ``/.well-known/jwks.json`` below the issuer's URL."""
        if path == f"{PATH}/.well-known/openid-configuration":
            return json_answer(200, {"issuer": self.url, "jwks_uri": f"{self.url}/.well-known/jwks.json"})
        if path == f"{PATH}/.well-known/jwks.json":
            return json_answer(200, public_keys())
        return json_answer(404, {"error": f"no {path}"})


def public_keys() -> Any:
    """The JSON Web Key Set."""
    return {"keys": [_key().as_dict(private=False) | {"use": "sig", "alg": "RS256"}]}


def claims_of(token: str) -> dict[str, Any]:
    """The claims of a token that the lab signed, even if its time is over. Raises ValueError for any other text."""
    try:
        return dict(jwt.decode(token, _key(), algorithms=["RS256"]).claims)
    except JoseError as error:
        raise ValueError(str(error)) from None


@cache
def _key() -> RSAKey:
    """One key for the process: making it takes a moment."""
    key = RSAKey.generate_key(2048)
    key.ensure_kid()
    return key
