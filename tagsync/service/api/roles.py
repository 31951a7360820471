"""Who may do what on the API: viewer, operator and admin. Each may do what the one before may. Denied by default.

API Gateway has proved who calls, by SigV4 (`requestContext.authorizer.iam`) or by a JWT of the configured issuer
(`requestContext.authorizer.jwt`). What that caller may do is decided here, by `ROLES`:

    {"iam": {"viewer": ["arn:aws:iam::111111111111:role/Auditor"], "admin": ["arn:aws:iam::111111111111:user/ann"]},
     "jwt": {"issuer": "https://login.example.com", "claim": "groups", "operator": ["dr-operators"]}}
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from tagsync.core.documents.document import Document
from tagsync.core.documents.places import Locate
from tagsync.core.globs import matches

_PRINCIPAL = re.compile(r"arn:aws[a-z-]*:(?:iam::[0-9]{12}:(?:root|user/.+|role/.+)|sts::[0-9]{12}:federated-user/.+)")
_SESSION = re.compile(r"arn:(?P<partition>aws[a-z-]*):sts::(?P<account>[0-9]{12}):assumed-role/(?P<name>[^/]+)/.+")
_WILD = re.compile(r"[*?\[]")
_SPACED_CLAIMS = ("scope", "scp")


class ApiRole(IntEnum):
    """Each role may do all that the lower ones may."""

    VIEWER = 1
    OPERATOR = 2
    ADMIN = 3


Grants = Mapping[ApiRole, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class RoleRules:
    """`iam` maps a role to ARNs of principals (globs in their names), `jwt` to values of the claim `claim`."""

    iam: Grants = field(default_factory=dict)
    jwt: Grants = field(default_factory=dict)
    issuer: str = ""
    claim: str = ""

    def caller(self, request_context: Mapping[str, Any]) -> Caller | None:
        """The caller that API Gateway names; None if it names none."""
        authorizer = request_context.get("authorizer") or {}
        arn = (authorizer.get("iam") or {}).get("userArn")
        if isinstance(arn, str) and arn:
            return Caller(arn, _highest(self.iam, [_without_session(arn)]))
        claims = (authorizer.get("jwt") or {}).get("claims") or {}
        if not claims:
            return None
        name = str(claims.get("sub") or claims.get("client_id") or "unknown")
        if not self.issuer or claims.get("iss") != self.issuer:
            return Caller(name, None)
        return Caller(name, _highest(self.jwt, _values(self.claim, claims.get(self.claim))))


@dataclass(frozen=True, slots=True)
class Caller:
    """`role` is None for a caller who is known and has no role."""

    name: str
    role: ApiRole | None

    def may(self, role: ApiRole) -> bool:
        return self.role is not None and self.role >= role


def roles_from_document(value: object, locate: Locate) -> RoleRules:
    """Raises `InputError` with every mistake."""
    document = Document(value, locate=locate)
    iam, jwt = document.child("iam"), document.child("jwt")
    rules = RoleRules(
        iam={role: _principals(iam, role) for role in ApiRole},
        jwt={role: _claim_values(jwt, role) for role in ApiRole},
        issuer=jwt.text("issuer"),
        claim=jwt.text("claim"),
    )
    if document.has("jwt"):
        for name in ("issuer", "claim"):
            if not jwt.text(name):
                jwt.mistake(name, "it is missing", "Write the issuer of the tokens and the claim that holds the groups")
    for each in (iam, jwt, document):
        each.only_known()
    document.done()
    return rules


def _principals(document: Document, role: ApiRole) -> tuple[str, ...]:
    return tuple(_principal(document, role, arn) for arn in document.texts(role.name.lower()))


def _principal(document: Document, role: ApiRole, arn: str) -> str:
    """A principal as `_without_session` writes it: a role without its path, because the ARN of a session has none."""
    if not _PRINCIPAL.fullmatch(arn):
        fix = "Write arn:aws:iam::<account>:role/<name> or .../user/<name>; the account in full"
        document.mistake(role.name.lower(), f'"{arn}" is not the ARN of a principal', fix)
        return arn
    start, kind, name = arn.partition(":role/")
    path, _, last = name.rpartition("/")
    if path and _WILD.search(name):
        what = f'"{arn}" has a path and a wildcard, and a session\'s ARN does not tell the path of its role'
        document.mistake(role.name.lower(), what, "Write the role without its path, or in full without wildcards")
    return f"{start}{kind}{last}" if kind else arn


def _claim_values(document: Document, role: ApiRole) -> tuple[str, ...]:
    values = document.texts(role.name.lower())
    for value in values:
        if re.search(r"[\s,\[\]]", value):
            what = f'"{value}" has a space, comma or bracket, and API Gateway joins lists with these'
            document.mistake(role.name.lower(), what, "Use a value without them")
    return values


def _highest(grants: Grants, names: list[str]) -> ApiRole | None:
    granted = [role for role, globs in grants.items() if any(globs and matches(globs, name) for name in names)]
    return max(granted, default=None)


def _without_session(arn: str) -> str:
    session = _SESSION.fullmatch(arn)
    return f"arn:{session['partition']}:iam::{session['account']}:role/{session['name']}" if session else arn


def _values(claim: str, value: object) -> list[str]:
    """The values of a claim. HTTP APIs give a list as one text, `[a b]`."""
    if isinstance(value, list):
        return [each for each in value if isinstance(each, str)]
    if not isinstance(value, str):
        return []
    if value.startswith("[") and value.endswith("]"):
        return [each for each in re.split(r"[\s,]+", value[1:-1]) if each]
    return value.split() if claim in _SPACED_CLAIMS else [value]
