"""Kinds of problems in AWS: one table of the kinds and the hints that help."""

from __future__ import annotations

from enum import StrEnum


class ProblemKind(StrEnum):
    """The kind of a problem in AWS. `hint` says what to do; it is empty for kinds that have no general answer."""

    hint: str

    ACCESS_DENIED = (
        "access_denied",
        "Allow it for the role used there (docs/permissions.md); a service control policy may deny it too",
    )
    ROLE_NOT_ASSUMED = (
        "role_not_assumed",
        "Check the role's name, that its trust policy names the caller, and the external id",
    )
    CREDENTIALS = "credentials", "Log in again, or give valid credentials (environment, profile, or instance role)"
    REGION_OFF = "region_off", "Turn the region on in that account, or leave it out of the regions"
    THROTTLED = "throttled", "Run again later, or with fewer workers"
    UNAVAILABLE = "unavailable", "Run again; if it stays, check the network and the AWS health dashboard"
    QUOTA = "quota", "Raise the quota, or write fewer tags"
    STOPPED = "stopped", "Run again to do the rest"
    DEFECT = "defect", "This is a defect of tagsync: please report it, with this line"
    CONFLICT = "conflict", ""
    NOT_FOUND = "not_found", ""
    INVALID = "invalid", ""

    def __new__(cls, name: str, hint: str = "") -> ProblemKind:
        kind = str.__new__(cls, name)
        kind._value_ = name
        kind.hint = hint
        return kind


NO_ACCESS = frozenset(
    {ProblemKind.ACCESS_DENIED, ProblemKind.ROLE_NOT_ASSUMED, ProblemKind.CREDENTIALS, ProblemKind.REGION_OFF}
)
"""Kinds that stay until access is given."""

PASSING = frozenset({ProblemKind.THROTTLED, ProblemKind.UNAVAILABLE})
"""Kinds that may be gone when the same is tried again."""
