"""The values of a claim in a token. HTTP APIs pass on every claim as one text, a list as `[a b]`.

A user who can choose a text that looks like a list could choose a role. So a text with blanks, commas or brackets has
values only if the token itself, which API Gateway has checked, holds the list, or if the configuration says how to
split it.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping

from tagsync.service.api.callers import CLAIM_VALUE, Split

_TOKEN = re.compile(r"(?:bearer +)?[\w-]+\.([\w-]+)\.[\w-]+", re.IGNORECASE | re.ASCII)


def claim_values(claim: object, split: Split, held: object = None) -> list[str]:
    """Those that may stand for a role. `held` is the claim as the token holds it, None where that is not known."""
    if isinstance(claim, list):
        found = claim
    elif isinstance(held, list) and claim == f"[{' '.join(map(str, held))}]":
        found = held
    else:
        found = _split(claim, split) if isinstance(claim, str) else []
    return [each for each in found if isinstance(each, str) and re.fullmatch(CLAIM_VALUE.pattern, each)]


def claim_in_token(headers: Mapping[str, str], name: str) -> object:
    """The claim as the token in the header `Authorization` holds it; None where there is no such token.

    It is not checked here, and tells a list from a text that looks like one, nothing more.
    """
    given = next((text for header, text in headers.items() if header.lower() == "authorization"), "")
    token = _TOKEN.fullmatch(given)
    try:
        claims = json.loads(base64.urlsafe_b64decode(f"{token[1]}==")) if token else None
    except (ValueError, RecursionError):
        return None
    return claims.get(name) if isinstance(claims, dict) else None


def _split(text: str, split: Split) -> list[str]:
    """The parts of a text. One that is not of the given kind is a single value."""
    if split == "list" and text.startswith("[") and text.endswith("]"):
        return re.split(r",?\s+", text[1:-1])
    if split == "blanks":
        return text.split()
    if split == "commas":
        return re.split(r"\s*,\s*", text.strip())
    return [text]
