"""The session that assuming a role opens: what STS is told of it, and when it is opened again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from botocore.credentials import RefreshableCredentials

from tagsync.aws.sdk.errors import CallFailed
from tagsync.core.problems import ProblemKind
from tagsync.engine.targets.access import RoleToAssume
from tagsync.engine.targets.role_session import RoleSession

_USUAL_SECONDS = 3600
"""How long a session lasts if nothing is said of it."""


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


def renewed(ask: Callable[[], dict[str, str]], session: RoleSession, method: str) -> RefreshableCredentials:
    """Credentials of a session that is opened now, and again before it ends.

    botocore begins to renew 15 minutes before the end, and insists on it from 10 minutes on. Of a session of less than
    an hour that would be too long: the shortest lasts 15 minutes, and would be opened anew for each call.
    """
    lasts = session.duration_seconds or _USUAL_SECONDS
    return RefreshableCredentials.create_from_metadata(
        ask(),
        refresh_using=ask,
        method=method,
        advisory_timeout=min(lasts // 4, 900),
        mandatory_timeout=min(lasts // 6, 600),
    )


def not_assumed(role: RoleToAssume, failure: CallFailed) -> CallFailed:
    """The same failure with the role's ARN. Credentials, throttling and network failures keep their own kind."""
    kind, hint = failure.problem.kind, failure.problem.hint
    if kind in (ProblemKind.ACCESS_DENIED, ProblemKind.INVALID, ProblemKind.NOT_FOUND):
        hint = ProblemKind.ROLE_NOT_ASSUMED.hint if hint == kind.hint else hint
        kind = ProblemKind.ROLE_NOT_ASSUMED
    message = failure.problem.message
    if role.arn not in message:
        message = f"{role.arn}: {message}"
    return CallFailed(replace(failure.problem, kind=kind, message=message, hint=hint), failure.code)
