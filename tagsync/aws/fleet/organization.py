"""Lists the accounts of an AWS organisation, or of organisational units with all units below them.

With the caller's own credentials, which belong to the management account or to a delegated administrator.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping

from tagsync.aws.sdk.paging import pages
from tagsync.aws.sdk.sessions import Api, Sessions
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.targets.account_members import is_unit_id

ACTIVE = "ACTIVE"


def accounts_of(sessions: Sessions, units: Iterable[str], excluded: Iterable[str]) -> Mapping[str, str]:
    """Account -> its state (`ACTIVE`, `SUSPENDED`, ...), of the whole organisation where no `units` are named.

    Raises `CallFailed`, also if only a part could be read, and `InputError` for the name of a unit that is not there.
    """
    api = sessions.own("organizations")
    named = _ids(api, [*units, *excluded])
    found = {account: state for unit in units for account, state in _below(api, named[unit])} if units else _all(api)
    left_out = {account for unit in excluded for account, _ in _below(api, named[unit])}
    return {account: found[account] for account in sorted(found) if account not in left_out}


def _all(api: Api) -> Mapping[str, str]:
    return dict(_states(each for page in pages(api, "ListAccounts", "NextToken") for each in page["Accounts"]))


def _below(api: Api, unit: str) -> Iterator[tuple[str, str]]:
    """The accounts of a unit, and of all units below it."""
    for page in pages(api, "ListAccountsForParent", "NextToken", ParentId=unit):
        yield from _states(page["Accounts"])
    for child, _ in _children(api, unit):
        yield from _below(api, child)


def _states(accounts: Iterable[Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    for each in accounts:
        if "Id" in each:
            yield each["Id"], each.get("State") or each.get("Status") or ""


def _ids(api: Api, units: Iterable[str]) -> Mapping[str, str]:
    """Unit as it was written -> its id. The whole tree is read only where a unit is written by its name."""
    written = list(dict.fromkeys(units))
    by_name: dict[str, list[str]] = {}
    if not all(map(is_unit_id, written)):
        for unit, name in _tree(api):
            by_name.setdefault(name, []).append(unit)
    mistakes = [_mistake(unit, by_name) for unit in written if not is_unit_id(unit) and len(by_name.get(unit, ())) != 1]
    if mistakes:
        raise InputError(mistakes)
    return {unit: unit if is_unit_id(unit) else by_name[unit][0] for unit in written}


def _mistake(unit: str, by_name: Mapping[str, list[str]]) -> Mistake:
    place = f"organisational unit {unit}"
    if same := by_name.get(unit):
        return Mistake(place, f"{len(same)} units have this name", f"Name one by its id: {', '.join(sorted(same))}")
    near = difflib.get_close_matches(unit, by_name, n=1)
    return Mistake(place, "there is none of this name", f"Did you mean {near[0]}?" if near else "Check the name")


def _tree(api: Api) -> Iterator[tuple[str, str]]:
    """Id and name of every unit, the roots included."""
    roots = [root for page in pages(api, "ListRoots", "NextToken") for root in page["Roots"]]
    waiting = [(root["Id"], root["Name"]) for root in roots]
    while waiting:
        unit = waiting.pop()
        yield unit
        waiting += _children(api, unit[0])


def _children(api: Api, unit: str) -> Iterator[tuple[str, str]]:
    for page in pages(api, "ListOrganizationalUnitsForParent", "NextToken", ParentId=unit):
        for child in page["OrganizationalUnits"]:
            yield child["Id"], child["Name"]
