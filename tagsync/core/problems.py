"""Kinds of problems in AWS: one table of the kinds and the hints that help."""

from __future__ import annotations

from enum import StrEnum


class ProblemKind(StrEnum):
    """The kind of a problem in AWS.

    `heading` says in a few words what it is. `hint` says what to do; it is empty for kinds that have no general answer.
    """

    heading: str
    hint: str

    ACCESS_DENIED = (
        "access_denied",
        "AWS denies it",
        "Allow it for the role used there (docs/permissions.md); a service control policy may deny it too",
    )
    ROLE_NOT_ASSUMED = (
        "role_not_assumed",
        "A role cannot be assumed",
        "Check the role's name, that its trust policy names the caller, and the external id",
    )
    CREDENTIALS = (
        "credentials",
        "There are no valid AWS credentials",
        "Log in again, or give valid credentials (environment, profile, or instance role)",
    )
    CLOCK = (
        "clock",
        "The clock of this machine is wrong",
        "Set the clock, and let it follow a time server, such as with timedatectl set-ntp true. Then run again",
    )
    REGION_OFF = (
        "region_off",
        "The region is turned off",
        "Turn the region on in that account, or leave it out of the regions",
    )
    THROTTLED = "throttled", "AWS throttles the calls", "Run again later, or with fewer workers"
    UNAVAILABLE = (
        "unavailable",
        "AWS cannot be reached",
        "Run again; if it stays, check the network and the AWS health dashboard",
    )
    QUOTA = "quota", "A quota of AWS is reached", "Raise the quota, or write fewer tags"
    STOPPED = "stopped", "The run was stopped", "Run again to do the rest"
    DEFECT = "defect", "A defect of tagsync", "This is a defect of tagsync: please report it, with this line"
    UNINITIALISED = (
        "uninitialised",
        "DRS was never set up there",
        "Check the account and the region. If they are right, set DRS up there first",
    )
    CONFLICT = "conflict", "It conflicts with what is there"
    NOT_FOUND = "not_found", "It does not exist"
    INVALID = "invalid", "It cannot be used"

    def __new__(cls, name: str, heading: str = "", hint: str = "") -> ProblemKind:
        kind = str.__new__(cls, name)
        kind._value_ = name
        kind.heading = heading
        kind.hint = hint
        return kind


NO_ACCESS = frozenset(
    {
        ProblemKind.ACCESS_DENIED,
        ProblemKind.ROLE_NOT_ASSUMED,
        ProblemKind.CREDENTIALS,
        ProblemKind.CLOCK,
        ProblemKind.REGION_OFF,
    }
)
"""Kinds that stay until access is given."""

PASSING = frozenset({ProblemKind.THROTTLED, ProblemKind.UNAVAILABLE})
"""Kinds that may be gone when the same is tried again."""
