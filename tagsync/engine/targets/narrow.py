"""Narrows an access to some accounts or regions, and changes the roles to write with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tagsync.engine.targets.access import Access, Account, RoleToAssume, in_session
from tagsync.engine.targets.partitions import partition_of
from tagsync.engine.targets.role_session import RoleSession, session_tags


def only_accounts(access: Access, accounts: Sequence[str]) -> Access:
    """Narrowed to these accounts; unchanged if none are given. Accounts with only origins stay reachable.

    The organisation is asked only where it must be known whether the accounts are in its chosen units.
    """
    if not accounts:
        return access
    if access.units or access.exclude_units:
        return replace(access, only=tuple(accounts))
    origins = {name: account for name, account in access.accounts.items() if account.origin_only}
    wanted = {account: access.accounts.get(account, Account(account)) for account in accounts}
    return replace(access, accounts={**origins, **wanted}, organization=False)


def excluding(access: Access, accounts: Sequence[str], regions: Sequence[str]) -> Access:
    """The same, but for these accounts and regions."""
    return replace(
        access,
        exclude_accounts=(*access.exclude_accounts, *accounts),
        exclude_regions=(*access.exclude_regions, *regions),
    )


def only_regions(access: Access, regions: Sequence[str]) -> Access:
    """Narrowed to these regions in every account; unchanged if none are given."""
    if not regions:
        return access
    accounts = {name: replace(account, regions=tuple(regions)) for name, account in access.accounts.items()}
    return replace(access, accounts=accounts, regions=tuple(regions))


def writing_as(access: Access, role_name: str) -> Access:
    """The same accounts, each written to with its role of this name, also the caller's own if it is listed.

    The external id and the session are those of the account's other roles.
    """

    def chain(account: Account) -> tuple[RoleToAssume, ...]:
        others = (*account.write, *account.read)
        partition = others[0].arn.split(":")[1] if others else partition_of(access.home_region) or "aws"
        external_id = others[0].external_id if others else access.external_id
        session = others[0].session if others else access.session
        return (RoleToAssume(f"arn:{partition}:iam::{account.account}:role/{role_name}", external_id, session),)

    accounts = {
        name: account if account.origin_only else replace(account, write=chain(account))
        for name, account in access.accounts.items()
    }
    return replace(access, accounts=accounts, write_role_name=role_name)


def with_session(
    access: Access, *, source_identity: str = "", tags: Mapping[str, str] | None = None, transitive: Sequence[str] = ()
) -> Access:
    """The same roles, all assumed with this source identity and with these session tags, where they are given."""

    def changed(session: RoleSession) -> RoleSession:
        session = replace(session, source_identity=source_identity or session.source_identity)
        return replace(session, tags=session_tags(tags), transitive_tag_keys=tuple(transitive)) if tags else session

    def chain(roles: tuple[RoleToAssume, ...]) -> tuple[RoleToAssume, ...]:
        return in_session(roles, changed(roles[0].session)) if roles else roles

    accounts = {
        name: replace(account, read=chain(account.read), write=chain(account.write))
        for name, account in access.accounts.items()
    }
    return replace(access, accounts=accounts, session=changed(access.session))
