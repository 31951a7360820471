"""Finds the targets: which accounts and regions to look at."""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.aws.fleet.organization import active_accounts
from tagsync.aws.fleet.regions import enabled_regions
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.model import Problem, Target, TargetReading
from tagsync.core.problems import ProblemKind
from tagsync.engine.crew import Lane
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Account, Targets
from tagsync.engine.workers import run_all

ALL = "all"
"""The region of a target that stands for an account whose regions could not be found."""


def find_targets(sessions: Sessions, known: Sequence[str], *, workers: int, stop: Stop) -> Targets:
    """Every account and region to look at, in order.

    `known` are the regions in which DRS exists. Accounts whose regions cannot be found, and an organisation whose
    accounts cannot be listed, are in `unreachable`. Raises `CallFailed` if the caller's own account is meant and
    cannot be determined.
    """
    accounts, unreachable = _accounts(sessions)
    regions: dict[str, Sequence[str]] = {}
    unknown: list[str] = []
    for account in accounts:
        given = account.regions or sessions.access.regions
        if given:
            regions[account.account] = given
        else:
            unknown.append(account.account)

    def look(account: str) -> tuple[str, ...] | Problem:
        try:
            return enabled_regions(sessions, account, known)
        except CallFailed as failure:
            return failure.problem

    def lane(account: str) -> Lane:
        return Lane("ec2 " + sessions.home_region, account)

    for name, found in run_all(look, unknown, workers=workers, stop=stop, name="regions", lane=lane):
        if isinstance(found, tuple):
            regions[name] = found
        else:
            problem = found or Problem(
                ProblemKind.STOPPED, name, "the run was stopped before its regions were asked for"
            )
            unreachable.append(TargetReading(Target(name, ALL), problem=problem))
    return Targets(
        tuple(sorted({Target(account, region) for account, some in regions.items() for region in some})),
        tuple(sorted(unreachable, key=lambda reading: reading.target)),
    )


def _accounts(sessions: Sessions) -> tuple[list[Account], list[TargetReading]]:
    """The accounts that may hold DRS, and a reading for an organisation that could not be listed."""
    access = sessions.access
    listed = {key: account for key, account in access.accounts.items() if not account.origin_only}
    if not listed and not access.organization:
        return [Account(sessions.identity())], []
    found: dict[str, Account] = {}
    unreachable: list[TargetReading] = []
    if access.organization:
        try:
            found |= {account: Account(account) for account in active_accounts(sessions)}
        except CallFailed as failure:
            unreachable.append(TargetReading(Target("organization", ALL), problem=failure.problem))
    found |= access.accounts
    return [account for account in found.values() if not account.origin_only], unreachable
