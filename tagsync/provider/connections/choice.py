"""Which accounts and regions a list looks at."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tagsync.core.errors import InputError, Mistake
from tagsync.engine.targets.access import Access, Account
from tagsync.provider.connections.configuration import Configuration


@dataclass(frozen=True, slots=True)
class Choice:
    """`accounts`: these; none: the provider's own, and with `organization` all active ones of the AWS organisation.
    `regions` are names or globs; none: all that an account has turned on."""

    accounts: tuple[str, ...] = ()
    exclude_accounts: tuple[str, ...] = ()
    organization: bool = False
    regions: tuple[str, ...] = ()
    exclude_regions: tuple[str, ...] = ()

    def access(self, provider: Configuration, own: str) -> Access:
        """How to reach them. `own` is the provider's account. Raises `InputError` if there is no role for others."""
        mine = Account(own, read=provider.roles, write=provider.roles)
        named = self.accounts or (own,)
        role = provider.account_role
        if not role.name and (self.organization or {*named} - {own}):
            what = f"there is none, and accounts other than the provider's, {own}, are to be looked at"
            raise InputError([Mistake("account_role", what, "Name a role for them in the provider block")])
        return replace(
            provider.access(),
            accounts={account: mine if account == own else Account(account) for account in named},
            role_name=role.name,
            external_id=role.external_id,
            session=role.session,
            organization=self.organization,
            exclude_accounts=self.exclude_accounts,
            regions=self.regions,
            exclude_regions=self.exclude_regions,
        )
