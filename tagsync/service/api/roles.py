"""Who may do what on the API: viewer, operator and admin. Each may do what the one before may. Denied by default.

API Gateway has proved who calls, by SigV4 (`requestContext.authorizer.iam`) or by a JWT of the configured issuer
(`requestContext.authorizer.jwt`). What that caller may do is decided here, by the document `ROLES` (`callers`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from tagsync.core.documents.declared import read_document
from tagsync.core.documents.places import Locate
from tagsync.core.globs import matches
from tagsync.service.api.callers import Callers, IamCallers, JwtCallers, Split
from tagsync.service.api.claims import claim_in_token, claim_values
from tagsync.service.api.principals import as_called, of_caller


class ApiRole(IntEnum):
    """Each role may do all that the lower ones may."""

    VIEWER = 1
    OPERATOR = 2
    ADMIN = 3


Grants = Mapping[ApiRole, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class RoleRules:
    """`iam` maps a role to ARNs of principals (globs in their names), `jwt` to values of the claim `claim`, which is
    split as `split` says."""

    iam: Grants = field(default_factory=dict)
    jwt: Grants = field(default_factory=dict)
    issuer: str = ""
    claim: str = ""
    split: Split = "never"

    def caller(self, request_context: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Caller | None:
        """The caller that API Gateway names; None if it names none. `headers` are those of the request."""
        authorizer = request_context.get("authorizer") or {}
        arn = (authorizer.get("iam") or {}).get("userArn")
        if isinstance(arn, str) and arn:
            principal = of_caller(arn)
            granted = [role for role, globs in self.iam.items() if matches(globs, principal)]
            return Caller(arn, max(granted, default=None))
        claims = (authorizer.get("jwt") or {}).get("claims") or {}
        if not claims:
            return None
        name = str(claims.get("sub") or claims.get("client_id") or "unknown")
        if not self.issuer or claims.get("iss") != self.issuer:
            return Caller(name, None)
        held = claim_in_token(headers or {}, self.claim)
        values = {*claim_values(claims.get(self.claim), self.split, held)}
        granted = [role for role, wanted in self.jwt.items() if not values.isdisjoint(wanted)]
        return Caller(name, max(granted, default=None))


@dataclass(frozen=True, slots=True)
class Caller:
    """`role` is None for a caller who is known and has no role."""

    name: str
    role: ApiRole | None

    def may(self, role: ApiRole) -> bool:
        return self.role is not None and self.role >= role


def roles_from_document(value: object, locate: Locate = str) -> RoleRules:
    """Raises `InputError` with every mistake."""
    callers = read_document(Callers, value, locate)
    iam = {role: tuple(map(as_called, arns)) for role, arns in _granted(callers.iam).items()}
    jwt = callers.jwt
    if jwt is None:
        return RoleRules(iam=iam)
    return RoleRules(iam=iam, jwt=_granted(jwt), issuer=jwt.issuer, claim=jwt.claim, split=jwt.split)


def _granted(callers: IamCallers | JwtCallers) -> Grants:
    return {ApiRole.VIEWER: callers.viewer, ApiRole.OPERATOR: callers.operator, ApiRole.ADMIN: callers.admin}
