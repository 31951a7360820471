"""Roles on the API: who gets which, by IAM and by JWT, and what is no rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tagsync.core.errors import InputError
from tagsync.service.api.roles import ApiRole, RoleRules, roles_from_document

ISSUER = "https://login.example.com"
HUB = "111111111111"


def iam(arn: str) -> Mapping[str, Any]:
    return {"authorizer": {"iam": {"userArn": arn}}}


def jwt(groups: object, *, issuer: str = ISSUER, claim: str = "groups") -> Mapping[str, Any]:
    return {"authorizer": {"jwt": {"claims": {"iss": issuer, "sub": "ann", claim: groups}, "scopes": None}}}


def rules(**document: object) -> RoleRules:
    return roles_from_document(document, str)


def role(rules: RoleRules, context: Mapping[str, Any]) -> ApiRole | None:
    caller = rules.caller(context)
    assert caller
    return caller.role


@pytest.mark.parametrize("context", [{}, {"authorizer": None}, {"authorizer": {"iam": None}}, {"authorizer": {}}])
def test_nobody_is_nobody(context: Mapping[str, Any]) -> None:
    assert RoleRules().caller(context) is None


def test_without_rules_nobody_may_do_anything() -> None:
    assert role(RoleRules(), iam(f"arn:aws:iam::{HUB}:root")) is None
    assert role(RoleRules(), jwt(["admins"])) is None


@pytest.mark.parametrize(
    ("principal", "caller", "granted"),
    [
        ("role/ops", "arn:aws:sts::111111111111:assumed-role/ops/ann", True),
        ("role/team/ops", "arn:aws:sts::111111111111:assumed-role/ops/ann", True),
        ("role/ops", "arn:aws:sts::222222222222:assumed-role/ops/ann", False),
        ("role/ops", "arn:aws:sts::111111111111:assumed-role/ops2/ann", False),
        ("role/ops", "arn:aws:sts::111111111111:assumed-role/Ops/ann", False),
        ("role/ops", "arn:aws:sts::111111111111:assumed-role/x/ops", False),
        ("role/AWSReservedSSO_Ops_*", "arn:aws:sts::111111111111:assumed-role/AWSReservedSSO_Ops_1f2e/ann", True),
        ("user/ann", "arn:aws:iam::111111111111:user/ann", True),
        ("user/ann", "arn:aws:iam::111111111111:user/annette", False),
        ("user/a/ann", "arn:aws:iam::111111111111:user/ann", False),
    ],
)
def test_a_principal_has_the_roles_given_to_it_and_no_other(principal: str, caller: str, granted: bool) -> None:
    given = rules(iam={"operator": [f"arn:aws:iam::{HUB}:{principal}"]})
    assert role(given, iam(caller)) is (ApiRole.OPERATOR if granted else None)


def test_the_highest_role_counts_and_may_do_what_lower_ones_may() -> None:
    ann = f"arn:aws:iam::{HUB}:user/ann"
    given = rules(iam={"viewer": [f"arn:aws:iam::{HUB}:user/*"], "admin": [ann]})
    caller = given.caller(iam(ann))
    assert caller
    assert [caller.may(each) for each in ApiRole] == [True, True, True]
    bob = given.caller(iam(f"arn:aws:iam::{HUB}:user/bob"))
    assert bob
    assert [bob.may(each) for each in ApiRole] == [True, False, False]


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        (["staff", "dr-ops"], ApiRole.OPERATOR),
        ("[staff dr-ops]", ApiRole.OPERATOR),
        ("[staff, dr-ops]", ApiRole.OPERATOR),
        ("dr-ops", ApiRole.OPERATOR),
        ("[dr-admins dr-ops]", ApiRole.ADMIN),
        ("staff", None),
        ("staff dr-ops", None),
        ("dr-ops-x", None),
        ("", None),
        (None, None),
        (7, None),
    ],
)
def test_a_claim_gives_the_role_of_its_values(groups: object, expected: ApiRole | None) -> None:
    document = {"issuer": ISSUER, "claim": "groups", "operator": ["dr-ops"], "admin": ["dr-admins"]}
    assert role(rules(jwt=document), jwt(groups)) is expected


def test_scopes_are_separated_by_spaces() -> None:
    given = rules(jwt={"issuer": ISSUER, "claim": "scope", "viewer": ["tagsync/read"]})
    assert role(given, jwt("openid tagsync/read", claim="scope")) is ApiRole.VIEWER


def test_a_token_of_another_issuer_gives_nothing() -> None:
    given = rules(jwt={"issuer": ISSUER, "claim": "groups", "admin": ["dr-admins"]})
    assert role(given, jwt(["dr-admins"], issuer="https://evil.example.com")) is None


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ({"iam": {"viewer": ["*"]}}, "is not the ARN of a principal"),
        ({"iam": {"viewer": ["arn:aws:iam::*:role/x"]}}, "is not the ARN of a principal"),
        ({"iam": {"viewer": ["arn:aws:iam::111111111111:role/team/*"]}}, "has a path and a wildcard"),
        ({"iam": {"viewers": []}}, "unknown key. Did you mean viewer?"),
        ({"jwt": {"viewer": ["staff"]}}, "issuer: it is missing"),
        ({"jwt": {"issuer": ISSUER, "claim": "g", "viewer": ["a b"]}}, "has a space, comma or bracket"),
        ({"saml": {}}, "saml: unknown key"),
    ],
)
def test_rules_that_make_no_sense_are_refused(document: dict[str, object], says: str) -> None:
    with pytest.raises(InputError, match=says.replace("*", r"\*").replace("?", r"\?")):
        roles_from_document(document, str)
