"""Where a source server belongs: the places of DRS in which something wants an instance to be protected."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from tagsync.core.conditions import Servers
from tagsync.core.globs import matches
from tagsync.core.model import Target

_ACCOUNT = re.compile(r"[0-9]{12}")
_REGION = re.compile(r"[a-z]+(-[a-z0-9]+)+")


@dataclass(frozen=True, slots=True)
class Where:
    """`targets`, or if there are none every target that the globs allow. A list without globs allows all."""

    targets: frozenset[Target] = frozenset()
    accounts: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    not_accounts: tuple[str, ...] = ()
    not_regions: tuple[str, ...] = ()

    def holds(self, target: Target) -> bool:
        """Whether a source server in this target is where it belongs."""
        if self.targets:
            return target in self.targets
        return allows(target.account, self.accounts, self.not_accounts) and allows(
            target.region, self.regions, self.not_regions
        )

    def may_hold(self, target: Target) -> bool:
        """The same of a target that could not be read, which may stand for a whole account or organisation."""
        is_account, is_region = (
            bool(form.fullmatch(text)) for form, text in ((_ACCOUNT, target.account), (_REGION, target.region))
        )
        if is_account and is_region:
            return self.holds(target)
        if self.targets:
            return not is_account or any(each.account == target.account for each in self.targets)
        return not is_account or allows(target.account, self.accounts, self.not_accounts)

    def missing(self, read: Collection[Target]) -> tuple[Target, ...]:
        """The targets that are named and were not asked for."""
        return tuple(sorted(self.targets.difference(read)))


EVERYWHERE = Where()


def where_of(servers: Servers) -> Where:
    """The places from which a policy takes source servers."""
    include, exclude = servers.include, servers.exclude
    return Where(
        accounts=include.accounts,
        regions=include.regions,
        not_accounts=exclude.accounts,
        not_regions=exclude.regions,
    )


def allows(text: str, globs: tuple[str, ...], but: tuple[str, ...]) -> bool:
    """Whether globs take a text, and those in `but` do not. Without globs every text is taken."""
    return (not globs or matches(globs, text)) and not matches(but, text)
