"""The document `ROLES`: who may do what on the API, declared once for the function and for the settings that write it.

{"iam": {"viewer": ["arn:aws:iam::111111111111:role/Auditor"], "admin": ["arn:aws:iam::111111111111:user/ann"]},
 "jwt": {"issuer": "https://login.example.com", "claim": "groups", "operator": ["dr-operators"]}}
"""

from __future__ import annotations

import re
from typing import Literal, get_args

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import Form
from tagsync.core.documents.kinds import Choice, Text, Texts
from tagsync.core.documents.nested import Nested
from tagsync.service.api.principals import Principals

Split = Literal["never", "list", "blanks", "commas"]


def _value_problem(value: str) -> str:
    if re.search(r"[\s,\[\]]", value):
        return f'"{value[:60]}" has a space, comma or bracket, and API Gateway joins lists with these'
    has_wildcard = "*" in value or "?" in value
    return f'"{value[:60]}" has a wildcard, and values are compared as they are' if has_wildcard else ""


CLAIM_VALUE = Form(
    r"[^\s,\[\]*?]+", fix="Write a value without spaces, commas, brackets, * and ?", check=_value_problem
)
_ISSUER = Form(r"https://[^\s?#]+", "an issuer", "Write its https URL, as the claim iss of its tokens has it")
_CLAIM = Form(least=1, what="a claim", fix="Write the claim that holds the groups of a caller")
_CLAIM_VALUES = Texts(CLAIM_VALUE, may_be_empty=True)
_PRINCIPALS = Principals()


@declared
class IamCallers:
    """Who may call the API by signed requests, by role."""

    viewer: tuple[str, ...] = member(_PRINCIPALS, "ARNs of IAM principals with the role viewer.", default=())
    operator: tuple[str, ...] = member(_PRINCIPALS, "ARNs of IAM principals with the role operator.", default=())
    admin: tuple[str, ...] = member(_PRINCIPALS, "ARNs of IAM principals with the role admin.", default=())


@declared
class JwtCallers:
    """Who may call the API with a token of an issuer: `claim` holds the values that stand for the roles."""

    issuer: str = member(Text(_ISSUER), "The https URL of the issuer.")
    claim: str = member(Text(_CLAIM), "The claim that holds the values.")
    split: Split = member(
        Choice(get_args(Split)),
        "How to split a claim that is one text. never: one with blanks, commas or brackets gives no role. blanks: "
        "`a b`, as in scope. commas: `a,b`. list: `[a b]`, as API Gateway passes on lists; where the token is in the "
        "header Authorization, a list needs no splitting.",
        default="never",
    )
    viewer: tuple[str, ...] = member(_CLAIM_VALUES, "Values of the claim with the role viewer.", default=())
    operator: tuple[str, ...] = member(_CLAIM_VALUES, "Values of the claim with the role operator.", default=())
    admin: tuple[str, ...] = member(_CLAIM_VALUES, "Values of the claim with the role admin.", default=())

    def check(self, document: Document) -> None:
        roles = ("viewer", "operator", "admin")
        if not (self.viewer or self.operator or self.admin or any(map(document.is_wrong, roles))):
            fix = "Write at least one value of the claim under viewer, operator or admin"
            document.mistake("", "it gives no role, so that no token may do anything", fix)


@declared
class Callers:
    """The roles of the API's callers. A caller that is not named here may do nothing."""

    iam: IamCallers = member(Nested(IamCallers), "Callers with signed requests (SigV4).", default=IamCallers())
    jwt: JwtCallers | None = member(Nested(JwtCallers), "Callers with tokens.", default=None)
