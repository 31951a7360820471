"""Narrows where to look: to some accounts, to some regions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tagsync.engine.access import Access, Account


def only_accounts(access: Access, accounts: Sequence[str]) -> Access:
    """Narrowed to these accounts, where any are given; accounts that hold only origins stay reachable."""
    if not accounts:
        return access
    origins = {name: account for name, account in access.accounts.items() if account.origin_only}
    wanted = {account: access.accounts.get(account, Account(account)) for account in accounts}
    return replace(access, accounts={**origins, **wanted})


def only_regions(access: Access, regions: Sequence[str]) -> Access:
    """Narrowed to these regions, where any are given, in every account."""
    if not regions:
        return access
    accounts = {name: replace(account, regions=tuple(regions)) for name, account in access.accounts.items()}
    return replace(access, accounts=accounts, regions=tuple(regions))
