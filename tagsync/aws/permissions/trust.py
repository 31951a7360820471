"""Who may assume a role, and what the caller needs for that."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.aws.permissions.statements import IamPolicy, allow, document
from tagsync.engine.targets.account_members import is_unit_id


def organization_actions(included: Sequence[str], units: Sequence[str]) -> list[str]:
    """What it takes to list the accounts of an organisation: of the units that are `included`, all of them if none is.
    `units` are all that are named, to include or to exclude."""
    actions = [] if included else ["ListAccounts"]
    actions += ["ListAccountsForParent", "ListOrganizationalUnitsForParent"] if units else []
    actions += [] if all(map(is_unit_id, units)) else ["ListRoots"]
    return [f"organizations:{action}" for action in actions]


def caller_policy(
    partition: str = "aws",
    *,
    roles: Sequence[str] = ("tagsync",),
    organization: bool = False,
    session_tags: bool = False,
    source_identity: bool = False,
) -> IamPolicy:
    """The policy of the identity that starts tagsync: assume the roles with these names, and list the organisation if
    wanted.

    In the caller's own account no role is assumed: there the identity also needs `read_policy` and `write_policy`.
    """
    arns = [f"arn:{partition}:iam::*:role/{role}" for role in roles]
    statements = [allow("AssumeRoles", ["sts:AssumeRole", *session_actions(session_tags, source_identity)], arns)]
    if organization:
        statements.append(allow("ReadOrganization", organization_actions((), ["any unit"]), ["*"]))
    return document(statements)


def trust_policy(
    principals: str | Sequence[str],
    external_id: str | Sequence[str] = "",
    *,
    callers: Sequence[str] = (),
    session_tags: bool = False,
    source_identity: bool = False,
) -> IamPolicy:
    """Who may assume a role: the ARNs of one or more principals, with an external id if one is given. Of several any
    will do.

    `callers` are ARNs of users and roles, with `*` for any text in them. They may assume the role too, and need not
    exist: IAM takes wildcards in a condition, and not in a principal.

    The actions for session tags and for a source identity have a statement of their own, without the external id: AWS
    does not document it as a condition key of these actions. They allow nothing without `sts:AssumeRole`.
    """
    aws = principals if isinstance(principals, str) else list(principals)
    ids = external_id if isinstance(external_id, str) else list(external_id)
    condition: dict[str, object] = {"StringEquals": {"sts:ExternalId": ids}} if ids else {}
    statements = [_assuming(aws, condition)]
    if callers:
        partition = callers[0].split(":")[1]
        accounts = [f"arn:{partition}:iam::{each}:root" for each in sorted({arn.split(":")[4] for arn in callers})]
        statements.append(_assuming(accounts, {**condition, "ArnLike": {"aws:PrincipalArn": list(callers)}}))
    if actions := session_actions(session_tags, source_identity):
        statements.append({"Effect": "Allow", "Principal": {"AWS": aws}, "Action": actions})
    return document(statements)


def _assuming(principals: object, condition: dict[str, object]) -> dict[str, object]:
    statement: dict[str, object] = {"Effect": "Allow", "Principal": {"AWS": principals}, "Action": "sts:AssumeRole"}
    return statement | ({"Condition": condition} if condition else {})


def session_actions(session_tags: bool, source_identity: bool) -> list[str]:
    """What it takes beside `sts:AssumeRole` to give session tags, and a source identity."""
    return [
        *(["sts:TagSession"] if session_tags else []),
        *(["sts:SetSourceIdentity"] if source_identity else []),
    ]
