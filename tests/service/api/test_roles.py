"""Roles on the API: who gets which, by IAM and by JWT, and what is no rule."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.errors import InputError
from tagsync.service.api.roles import ApiRole, RoleRules, roles_from_document

ISSUER = "https://login.example.com"
HUB = "111111111111"
SSO = "aws-reserved/sso.amazonaws.com"
ONE = "Ops_0123456789abcdef"
SESSION = "arn:aws:sts::111111111111:assumed-role"
LONG = "x" * 65


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
        (f"role/{SSO}/eu-central-1/AWSReservedSSO_Ops_*", f"{SESSION}/AWSReservedSSO_Ops_1f2e/ann@example.com", True),
        (f"role/{SSO}/*/AWSReservedSSO_Ops_*", f"{SESSION}/AWSReservedSSO_Ops_1f2e/ann@example.com", True),
        (f"role/{SSO}/AWSReservedSSO_Ops_*", f"{SESSION}/AWSReservedSSO_Ops_1f2e/ann@example.com", True),
        (f"role/{SSO}/AWSReservedSSO_{ONE}", f"{SESSION}/AWSReservedSSO_{ONE}/ann@example.com", True),
        (f"role/{SSO}/AWSReservedSSO_Ops_*", f"{SESSION}/AWSReservedSSO_Admin_1f2e/ann@example.com", False),
        (f"role/{SSO}/AWSReservedSSO_Ops_*", f"{SESSION}/Ops/AWSReservedSSO_Ops_1f2e", False),
        (f"role/{SSO}/AWSReservedSSO_Ops_*", "arn:aws:sts::222222222222:assumed-role/AWSReservedSSO_Ops_1f2e/a", False),
        (f"role/{SSO}/AWSReservedSSO_Ops_*", "arn:aws-cn:sts::111111111111:assumed-role/AWSReservedSSO_Ops_1/a", False),
        (f"role/{SSO}/AWSReservedSSO_Ops_*", "arn:aws:iam::111111111111:user/AWSReservedSSO_Ops_1f2e", False),
        ("root", "arn:aws:iam::111111111111:root", True),
        ("root", "arn:aws:iam::111111111111:user/ann", False),
        ("user/ann", "arn:aws:iam::111111111111:user/ann", True),
        ("user/ann", "arn:aws:iam::111111111111:user/annette", False),
        ("user/a/ann", "arn:aws:iam::111111111111:user/ann", False),
    ],
)
def test_a_principal_has_the_roles_given_to_it_and_no_other(principal: str, caller: str, granted: bool) -> None:
    made = rules(iam={"operator": [f"arn:aws:iam::{HUB}:{principal}"]})
    assert role(made, iam(caller)) is (ApiRole.OPERATOR if granted else None)


NAMES = st.text("ABab09_+=,.@-", min_size=1, max_size=64)
PATHS = st.lists(NAMES, max_size=3).map(lambda parts: "".join(f"{part}/" for part in parts))


@given(NAMES, PATHS, NAMES)
def test_a_role_in_full_is_that_role_alone_whatever_its_path(name: str, path: str, other: str) -> None:
    made = rules(iam={"viewer": [f"arn:aws:iam::{HUB}:role/{path}{name}"]})
    granted = {each for each in (name, other) if role(made, iam(f"{SESSION}/{each}/ann"))}
    assert granted == {name}


@given(NAMES.filter(lambda name: len(name) <= 32), NAMES)
def test_a_permission_set_gives_its_role_to_roles_of_sso_alone(permission_set: str, other: str) -> None:
    made = rules(iam={"viewer": [f"arn:aws:iam::{HUB}:role/{SSO}/AWSReservedSSO_{permission_set}_*"]})
    assert role(made, iam(f"{SESSION}/AWSReservedSSO_{permission_set}_0123456789abcdef/ann")) is ApiRole.VIEWER
    assert role(made, iam(f"{SESSION}/{other}/AWSReservedSSO_{permission_set}_0123456789abcdef")) is None


def test_the_highest_role_counts_and_may_do_what_lower_ones_may() -> None:
    ann = f"arn:aws:iam::{HUB}:user/ann"
    made = rules(iam={"viewer": [f"arn:aws:iam::{HUB}:user/*"], "admin": [ann]})
    caller = made.caller(iam(ann))
    assert caller
    assert [caller.may(each) for each in ApiRole] == [True, True, True]
    bob = made.caller(iam(f"arn:aws:iam::{HUB}:user/bob"))
    assert bob
    assert [bob.may(each) for each in ApiRole] == [True, False, False]


GROUPS = {"issuer": ISSUER, "claim": "groups", "operator": ["dr-ops"], "admin": ["dr-admins"]}
EVERY_SPLIT = ("never", "list", "blanks", "commas")


@pytest.mark.parametrize("split", EVERY_SPLIT)
@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ("dr-ops", ApiRole.OPERATOR),
        (["staff", "dr-ops"], ApiRole.OPERATOR),
        ("staff", None),
        ("dr-ops-x", None),
        ("", None),
        (None, None),
        (7, None),
    ],
)
def test_a_claim_of_one_value_gives_its_role(groups: object, expected: ApiRole | None, split: str) -> None:
    assert role(rules(jwt=GROUPS | {"split": split}), jwt(groups)) is expected


@pytest.mark.parametrize(
    ("groups", "grants"),
    [
        ("[staff dr-ops]", {"list"}),
        ("[dr-ops]", {"list"}),
        ("[staff, dr-ops]", {"list"}),
        ("staff dr-ops", {"blanks"}),
        ("staff,dr-ops", {"commas"}),
        ("staff, dr-ops", {"blanks", "commas"}),
        ("[x,dr-ops]", set()),
        ("[[a dr-ops]]", set()),
        ('["staff","dr-ops"]', set()),
        ("[dr-ops", set()),
        ("dr-ops]", set()),
        ("(dr-ops)", set()),
    ],
)
def test_a_text_that_may_be_several_values_gives_a_role_only_to_those_who_said_how_to_split_it(
    groups: str, grants: set[str]
) -> None:
    found = {split for split in EVERY_SPLIT if role(rules(jwt=GROUPS | {"split": split}), jwt(groups))}
    assert found == grants
    assert role(rules(jwt=GROUPS), jwt(groups)) is None, "the default splits nothing"


def token(groups: object) -> Mapping[str, str]:
    """The header of a request with such a token."""
    payload = base64.urlsafe_b64encode(json.dumps({"groups": groups}).encode()).decode().rstrip("=")
    return {"Authorization": f"Bearer e30.{payload}.c2ln"}


@pytest.mark.parametrize(
    ("passed_on", "headers", "expected"),
    [
        ("[staff dr-ops]", token(["staff", "dr-ops"]), ApiRole.OPERATOR),
        ("[dr-ops]", token(["dr-ops"]), ApiRole.OPERATOR),
        ("[dr-ops]", token("[dr-ops]"), None),
        ("[staff dr-ops]", token(["staff dr-ops"]), None),
        ("[x,dr-ops]", token(["x,dr-ops"]), None),
        ("[dr-ops 7]", token(["dr-ops", 7]), ApiRole.OPERATOR),
        ("staff", token(["dr-ops"]), None),
        ("[staff]", token(["dr-ops"]), None),
        ("[dr-ops]", {"authorization": token(["dr-ops"])["Authorization"].removeprefix("Bearer ")}, ApiRole.OPERATOR),
        (
            "[dr-ops]",
            {"authorization": ",".join([token("[dr-ops]")["Authorization"], *token(["dr-ops"]).values()])},
            None,
        ),
        ("[dr-ops]", {"authorization": "Bearer e30.eA.c2ln"}, None),
        ("[dr-ops]", {"authorization": "Bearer e30.WzFd.c2ln"}, None),
        ("[dr-ops]", {"authorization": "Bearer x"}, None),
        ("[dr-ops]", {}, None),
    ],
)
def test_a_list_is_one_where_the_token_that_was_checked_holds_it(
    passed_on: str, headers: Mapping[str, str], expected: ApiRole | None
) -> None:
    caller = rules(jwt=GROUPS).caller(jwt(passed_on), headers)
    assert caller
    assert caller.role is expected


@given(st.lists(st.text(min_size=1)), st.sampled_from(EVERY_SPLIT))
def test_a_claim_never_gives_what_is_not_in_it(parts: list[str], split: str) -> None:
    claim = f"[{' '.join(parts)}]"
    given_role = role(rules(jwt=GROUPS | {"split": split}), jwt(claim))
    assert given_role is None or "dr-ops" in claim or "dr-admins" in claim


def test_the_highest_role_of_a_list_counts() -> None:
    assert role(rules(jwt=GROUPS | {"split": "list"}), jwt("[dr-ops dr-admins]")) is ApiRole.ADMIN


def test_scopes_are_split_at_blanks_where_that_is_said() -> None:
    scopes = {"issuer": ISSUER, "claim": "scope", "viewer": ["tagsync/read"]}
    assert role(rules(jwt=scopes), jwt("openid tagsync/read", claim="scope")) is None
    assert role(rules(jwt=scopes | {"split": "blanks"}), jwt("openid tagsync/read", claim="scope")) is ApiRole.VIEWER


def test_a_token_of_another_issuer_gives_nothing() -> None:
    made = rules(jwt={"issuer": ISSUER, "claim": "groups", "admin": ["dr-admins"]})
    assert role(made, jwt(["dr-admins"], issuer="https://evil.example.com")) is None


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ({"iam": {"viewer": ["*"]}}, "is not the ARN of a principal"),
        ({"iam": {"viewer": ["arn:aws:iam::*:role/x"]}}, "is not the ARN of a principal"),
        ({"iam": {"viewer": ["arn:aws:iam::111111111111:role/team/*"]}}, "has a path and a wildcard"),
        ({"iam": {"viewer": [f"arn:aws:iam::{HUB}:role/{SSO}/*"]}}, "has a path and a wildcard"),
        ({"iam": {"viewer": [f"arn:aws:iam::{HUB}:role/{SSO}/*_Ops_1"]}}, "has a path and a wildcard"),
        ({"iam": {"viewer": [f"arn:aws:iam::{HUB}:role/a/{SSO}/AWSReservedSSO_*"]}}, "has a path and a wildcard"),
        ({"iam": {"viewer": [f"arn:aws:iam::{HUB}:role/*/Ops"]}}, "has a path and a wildcard"),
        (
            {"iam": {"viewer": [f"arn:aws:iam::{HUB}:role/{SSO}/eu-centrall-1/AWSReservedSSO_Ops_*"]}},
            "has eu-centrall-1 in its path, which is no region of AWS",
        ),
        (
            {"iam": {"viewer": [f"arn:aws:iam::{HUB}:role/AWSReservedSSO_Ops"]}},
            "is no role of a permission set: their names end in _ and 16 of 0-9 and a-f",
        ),
        ({"iam": {"viewer": [f"{SESSION}/Ops/ann"]}}, "Write the role: arn:aws:iam::111111111111:role/Ops"),
        ({"iam": {"viewer": [f"{SESSION}/Ops"]}}, "Write the role: arn:aws:iam::111111111111:role/Ops"),
        (
            {"iam": {"viewer": [f"arn:aws:iam::{HUB}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX"]}},
            "only a",
        ),
        ({"iam": {"viewer": [f"arn:aws:iam::{HUB}:role/{LONG}"]}}, "has a name of more than 64 characters"),
        ({"iam": {"viewer": [f"arn:aws:iam::{HUB}:role/Ops/"]}}, "is not the ARN of a principal"),
        ({"iam": {"viewer": [f"arn:aws:iam::{HUB}:role/"]}}, "is not the ARN of a principal"),
        ({"iam": {"viewer": [f"arn:aws:iam::{HUB}:group/ops"]}}, "is not the ARN of a principal"),
        ({"iam": {"viewer": [f"arn:aws:iam::{HUB}:role/Dr Ops"]}}, "is not the ARN of a principal"),
        ({"iam": {"viewer": [""]}}, "the text is empty"),
        (
            {"jwt": {"issuer": ISSUER, "claim": "g", "viewer": ["dr-*"]}},
            "has a wildcard, and values are compared",
        ),
        ({"jwt": {"issuer": ISSUER, "claim": "g"}}, "jwt: it gives no role"),
        ({"jwt": {"issuer": ISSUER, "claim": "g", "viewer": [], "admin": []}}, "jwt: it gives no role"),
        ({"jwt": GROUPS | {"split": "yes"}}, "is not one of the choices. Use one of: never, list, blanks, commas"),
        ({"iam": {"viewers": []}}, "unknown key. Did you mean viewer?"),
        ({"jwt": {"viewer": ["staff"]}}, "issuer: it is missing"),
        ({"jwt": {"issuer": ISSUER, "claim": "g", "viewer": ["a b"]}}, "has a space, comma or bracket"),
        ({"saml": {}}, "saml: unknown key"),
    ],
)
def test_rules_that_make_no_sense_are_refused(document: dict[str, object], says: str) -> None:
    with pytest.raises(InputError, match=re.escape(says)):
        roles_from_document(document, str)
