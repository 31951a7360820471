"""What the identity policies of a role allow, decided by moto's policy engine."""

from __future__ import annotations

import json
from typing import Any

from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.iam.models import iam_backends

from tagsync.lab.iam.conditions import Context, applies
from tagsync.lab.iam.permission import Permission
from tagsync.lab.iam.role_request import RoleRequest


def allows(role: str, permission: Permission) -> bool:
    """Whether the policies of a role (an ARN) allow it."""
    return _allow(_policies(role), permission)


def session_allows(session: RoleRequest, permission: Permission) -> bool:
    """Whether the session policies, if there are any, allow it. A policy that does not exist allows nothing."""
    return not session.is_restricted or _allow([*session.policies, *_managed(session)], permission)


def _allow(texts: list[str], permission: Permission) -> bool:
    allowed = False
    for text in texts:
        document = without_conditions(text, permission.context)
        result = IAMPolicy(document).is_action_permitted(permission.action, permission.resource)
        if result == PermissionResult.DENIED:
            return False
        allowed = allowed or result == PermissionResult.PERMITTED
    return allowed


def load_managed_policies(backend: Any) -> None:
    """Give moto's IAM of one account the policies that AWS manages. It takes a moment, so it is done on demand."""
    from moto.iam.aws_managed_policies import aws_managed_policies_data
    from moto.iam.models import AWSManagedPolicy

    if not backend.aws_managed_policies:
        backend.aws_managed_policies = [
            AWSManagedPolicy.from_data(name, backend.account_id, backend.region_name, each)
            for name, each in json.loads(aws_managed_policies_data).items()
        ]
        backend.managed_policies |= {each.arn: each for each in backend.aws_managed_policies}


def _policies(arn: str) -> list[str]:
    """The policy documents of a role."""
    role = arn.rsplit("/", 1)[-1]
    iam = iam_backends[arn.split(":")[4]][arn.split(":")[1]]
    texts = [iam.get_role_policy(role, name)[1] for name in iam.list_role_policies(role)]
    attached = iam.list_attached_role_policies(role)[0]
    return texts + [text for policy in attached for text in _default_version(policy)]


def _managed(session: RoleRequest) -> list[str]:
    """The documents of the managed session policies."""
    iam = iam_backends[session.role.split(":")[4]][session.role.split(":")[1]]
    if any(":aws:policy/" in arn for arn in session.policy_arns):
        load_managed_policies(iam)
    found = (iam.managed_policies.get(arn) for arn in session.policy_arns)
    return [text for policy in found if policy for text in _default_version(policy)]


def _default_version(policy: Any) -> list[str]:
    return [version.document for version in policy.versions if version.is_default]


def without_conditions(text: str, context: Context) -> str:
    """A document with the statements that apply in a context, as moto, which knows no conditions, can read them."""
    document = json.loads(text)
    statements = document["Statement"]
    kept = [
        {name: value for name, value in each.items() if name != "Condition"}
        for each in (statements if isinstance(statements, list) else [statements])
        if applies(each, context)
    ]
    return json.dumps(document | {"Statement": kept})
