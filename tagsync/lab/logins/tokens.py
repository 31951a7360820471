"""What a token that is brought to a login says."""

from __future__ import annotations

from typing import Any


class TokenError(Exception):
    """Not a token that the lab signed."""


class ExpiredError(TokenError):
    """A token whose time is over."""


def checked(token: str, now: float) -> dict[str, Any]:
    """The claims of a token. Raises `TokenError`."""
    from tagsync.lab.logins.issuer import claims_of  # it takes a moment to import, and most worlds see no token

    try:
        claims = claims_of(token)
    except ValueError as error:
        raise TokenError(str(error)) from None
    if now >= claims["exp"]:
        raise ExpiredError(f"the token expired at {claims['exp']}")
    return claims


def is_for(claims: dict[str, Any], audience: str) -> bool:
    """Whether a token was made for an audience."""
    named = claims.get("aud")
    return audience in (named if isinstance(named, list) else [named])
