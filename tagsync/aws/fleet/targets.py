"""Finds the targets: which accounts and regions to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tagsync.aws.fleet.organization import ACTIVE, accounts_of
from tagsync.aws.fleet.regions import enabled_regions
from tagsync.aws.sdk.errors import CallFailed
from tagsync.aws.sdk.sessions import Sessions
from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Problem, Target, TargetReading
from tagsync.core.problems import ProblemKind
from tagsync.engine.crew import Lane
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access, Account, Targets
from tagsync.engine.targets.region_choice import asks_what_is_enabled, choose
from tagsync.engine.workers import run_all

ALL = "all"
"""The region of a target that stands for a whole account, whose regions are several or unknown."""
NO_ROLE = "no role can be assumed there, as without_role says"
HAS_ROLE = "without_role lists it, but its role can be assumed, so it is read. Take it off that list"


def find_targets(sessions: Sessions, known: Sequence[str], *, workers: int, stop: Stop) -> Targets:
    """Every account and region to look at, in order.

    `known` are the regions in which DRS exists. Accounts that cannot be reached or whose regions cannot be found, and
    an organisation whose accounts cannot be listed, are in `unreachable`; they are named once, whatever their regions.
    Raises `CallFailed` if the caller's own account is meant and cannot be determined, and `InputError` for an
    organisational unit or an account that is not there.
    """
    accounts, unreachable, noted = _accounts(sessions)
    access = sessions.access
    given = {account.account: account.regions or access.regions for account in accounts}
    regions: dict[str, Sequence[str]] = {}

    def look(account: Account) -> tuple[str, ...] | Problem:
        name, asks = account.account, asks_what_is_enabled(given[account.account])
        try:
            sessions.require(name)
            enabled = enabled_regions(sessions, name, known) if asks else ()
        except CallFailed as failure:
            return failure.problem
        return choose(given[name], enabled, access.exclude_regions)

    def lane(account: Account) -> Lane:
        return Lane("ec2 " + sessions.home_region, account.account)

    for account, found in run_all(look, accounts, workers=workers, stop=stop, name="regions", lane=lane):
        name = account.account
        has_no_role = isinstance(found, Problem) and found.kind is ProblemKind.ROLE_NOT_ASSUMED
        if name in access.without_role and (has_no_role or isinstance(found, tuple)):
            noted.append(_note(name, NO_ROLE if has_no_role else HAS_ROLE))
        are_known = not asks_what_is_enabled(given[name])
        if found is None and are_known:  # the run was stopped, and what is not read says so of itself
            regions[name] = choose(given[name], (), access.exclude_regions)
        elif isinstance(found, tuple):
            regions[name] = found
        elif not (has_no_role and name in access.without_role):
            problem = found or stop.unread(name)
            place = given[name][0] if len(given[name]) == 1 and are_known else ALL
            unreachable.append(TargetReading(Target(name, place), problem=problem))
    return Targets(
        tuple(sorted({Target(account, region) for account, some in regions.items() for region in some})),
        tuple(sorted(unreachable, key=lambda reading: reading.target)),
        tuple(sorted(noted, key=lambda reading: reading.target)),
    )


def _accounts(sessions: Sessions) -> tuple[list[Account], list[TargetReading], list[TargetReading]]:
    """The accounts that may hold DRS, a reading for an organisation that could not be listed, and one for each account
    of it that is not active."""
    access = sessions.access
    listed = {key: account for key, account in access.accounts.items() if not account.origin_only}
    if not listed and not access.organization:
        own = sessions.identity()
        return [] if own in access.exclude_accounts else [Account(own)], [], []
    states: Mapping[str, str] = {}
    unreachable: list[TargetReading] = []
    if access.organization:
        try:
            states = accounts_of(sessions, access.units, access.exclude_units)
        except CallFailed as failure:
            unreachable.append(TargetReading(Target("organization", ALL), problem=failure.problem))
            if access.exclude_units:  # it is not known which accounts are to be left alone
                return [], unreachable, []
    found = {account: Account(account) for account, state in states.items() if state == ACTIVE} | listed
    wanted = {name: found[name] for name in _wanted(access, found, unreachable)}
    noted = [
        _note(account, f"it is {state.lower() or 'not active'} in the organisation, and left alone")
        for account, state in states.items()
        if state != ACTIVE and account not in access.exclude_accounts and account not in wanted
    ]
    return list(wanted.values()), unreachable, noted


def _wanted(access: Access, found: Mapping[str, Account], unreachable: Sequence[TargetReading]) -> Sequence[str]:
    """The accounts to look at. Raises `InputError` for one that is asked for and not found."""
    missing = [] if unreachable else [account for account in access.only if account not in found]
    if missing:
        what = "it is in none of the organisational units that are chosen"
        raise InputError(Mistake(f"account {account}", what, "Check the account") for account in missing)
    origins = {name for name, account in access.accounts.items() if account.origin_only}
    left_out = {*access.exclude_accounts, *origins}
    return [name for name in found if name not in left_out and (not access.only or name in access.only)]


def _note(account: str, note: str) -> TargetReading:
    return TargetReading(Target(account, ALL), note=note)
