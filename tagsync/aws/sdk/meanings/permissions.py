"""Calls that AWS denies: which policy says so, and who can change it."""

from __future__ import annotations

from tagsync.aws.sdk.meanings.meaning import Meaning
from tagsync.core.problems import ProblemKind

_DENIED = "AccessDenied AccessDeniedException AuthorizationError UnauthorizedOperation"

ACCESS_DENIED = frozenset(_DENIED.split())

PERMISSIONS = (
    Meaning(
        _DENIED,
        ProblemKind.ACCESS_DENIED,
        "{policy} denies it, and no policy of the role can allow it: ask who manages the AWS organisation",
        said=r"explicit deny in (?P<policy>a (?:service|resource) control policy)",
    ),
    Meaning(
        _DENIED,
        ProblemKind.ACCESS_DENIED,
        "Remove the denial from that policy: nothing else can allow it",
        said="with an explicit deny",
    ),
    Meaning(
        _DENIED,
        ProblemKind.ROLE_NOT_ASSUMED,
        "Allow {action} in the role's trust policy, in a statement without the external id, and in the policy of the "
        "caller",
        said="perform: (?P<action>sts:(?:TagSession|SetSourceIdentity))",
    ),
    Meaning(
        _DENIED,
        ProblemKind.ROLE_NOT_ASSUMED,
        "Check the role's name, that its trust policy names the identity provider, and what it asks of the token's "
        "audience and subject",
        said="perform sts:AssumeRoleWithWebIdentity",
    ),
    Meaning(
        _DENIED,
        ProblemKind.ROLE_NOT_ASSUMED,
        "Allow the caller sts:AssumeRole on that role",
        said="perform: sts:AssumeRole.*because no identity-based policy allows",
    ),
    Meaning(_DENIED, ProblemKind.ROLE_NOT_ASSUMED, said="perform: sts:AssumeRole"),
    Meaning(
        _DENIED,
        ProblemKind.ACCESS_DENIED,
        "Allow it in the {policy} too: the role's own policies do not suffice",
        said="because no (?P<policy>permissions boundary|session policy|VPC endpoint policy|service control policy)",
    ),
    Meaning(
        _DENIED,
        ProblemKind.ACCESS_DENIED,
        "Allow it for the role used there (docs/permissions.md)",
        said="because no identity-based policy",
    ),
    Meaning(_DENIED, ProblemKind.ACCESS_DENIED),
    Meaning("Blocked PendingVerification", ProblemKind.ACCESS_DENIED, "AWS holds the account back: ask AWS Support"),
    Meaning("OptInRequired RegionDisabledException", ProblemKind.REGION_OFF),
)
