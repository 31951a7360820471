"""How to reach accounts: which of them hold DRS, through which roles, and in which regions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from tagsync.core.model import Target, TargetReading
from tagsync.engine.targets.role_session import PLAIN_SESSION, RoleSession
from tagsync.engine.targets.timeouts import DEFAULT_TIMEOUTS, Timeouts

Purpose = Literal["read", "write"]


@dataclass(frozen=True, slots=True)
class RoleToAssume:
    """A role to assume (`sts:AssumeRole`)."""

    arn: str
    external_id: str = field(default="", repr=False)
    session: RoleSession = PLAIN_SESSION


def in_session(chain: Sequence[RoleToAssume], session: RoleSession) -> tuple[RoleToAssume, ...]:
    """A chain whose roles are assumed with this session: what AWS passes on along it is given to the first alone."""
    return tuple(replace(role, session=session.chained if place else session) for place, role in enumerate(chain))


@dataclass(frozen=True, slots=True)
class Account:
    """One account.

    `read` and `write` are role chains, assumed in order. An empty chain means the caller's own credentials, which must
    then belong to this account. `regions` are the DRS regions to look at, by name or glob; empty means every region
    where DRS exists and the account is enabled. An `origin_only` account holds EC2 instances only and is never a
    target.
    """

    account: str
    regions: tuple[str, ...] = ()
    read: tuple[RoleToAssume, ...] = ()
    write: tuple[RoleToAssume, ...] = ()
    origin_only: bool = False


@dataclass(frozen=True, slots=True)
class Access:
    """All accounts tagsync may reach.

    Empty `accounts` mean the caller's own account. `role_name` is the role to assume in every account without a chain
    of its own, also in origin accounts that are not listed, but not in the caller's own. If it is empty, such accounts
    cannot be reached. `write_role_name` is the same for writing; empty means `role_name`. `external_id` and `session`
    are for the roles with these names. Roles are assumed in the `sts_region`, by default the home region.

    `organization` adds every active account of the AWS organisation: of `units` and all below, if any are named, and
    but for those of `exclude_units`. `only` are the accounts to look at of all that are found; empty means all.
    `exclude_accounts` are never targets. In `without_role` no role is expected. `regions` and `exclude_regions` are
    names or globs.
    """

    accounts: Mapping[str, Account] = field(default_factory=dict)
    regions: tuple[str, ...] = ()
    role_name: str = ""
    write_role_name: str = ""
    external_id: str = field(default="", repr=False)
    session: RoleSession = PLAIN_SESSION
    organization: bool = False
    units: tuple[str, ...] = ()
    exclude_units: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    exclude_accounts: tuple[str, ...] = ()
    exclude_regions: tuple[str, ...] = ()
    without_role: tuple[str, ...] = ()
    profile: str = ""
    home_region: str = ""
    sts_region: str = ""
    timeouts: Timeouts = DEFAULT_TIMEOUTS


@dataclass(frozen=True, slots=True)
class Targets:
    """The targets, and a reading with a problem for each account that cannot be reached or whose regions could not be
    found.

    The target of such a reading has the region `all`. So have those of `noted`: accounts of which a note is all there
    is to say, such as that they have no role, as expected.
    """

    targets: tuple[Target, ...]
    unreachable: tuple[TargetReading, ...] = ()
    noted: tuple[TargetReading, ...] = ()
