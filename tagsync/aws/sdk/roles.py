"""What STS is told of the session that assuming a role opens."""

from __future__ import annotations

from tagsync.engine.targets.access import RoleToAssume
from tagsync.engine.targets.role_session import RoleSession


def assume_role_parameters(role: RoleToAssume) -> dict[str, object]:
    """The parameters of `AssumeRole`. What is empty is left out."""
    session = role.session
    return {
        **web_identity_parameters(role.arn, session),
        **({"ExternalId": role.external_id} if role.external_id else {}),
        **({"SourceIdentity": session.source_identity} if session.source_identity else {}),
        **({"Tags": [{"Key": key, "Value": value} for key, value in session.tags]} if session.tags else {}),
        **({"TransitiveTagKeys": [*session.transitive_tag_keys]} if session.transitive_tag_keys else {}),
    }


def web_identity_parameters(arn: str, session: RoleSession) -> dict[str, object]:
    """The parameters that `AssumeRole` and `AssumeRoleWithWebIdentity` share."""
    return {
        "RoleArn": arn,
        "RoleSessionName": session.name,
        **({"DurationSeconds": session.duration_seconds} if session.duration_seconds else {}),
        **({"Policy": session.policy} if session.policy else {}),
        **({"PolicyArns": [{"arn": each} for each in session.policy_arns]} if session.policy_arns else {}),
    }
