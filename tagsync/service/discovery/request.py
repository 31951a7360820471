"""What discovery is asked for: what to look for, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from tagsync.core.model import SourceServer, Target
from tagsync.discovery.inline_plans import InlinePlan
from tagsync.discovery.protection_groups import ProtectionGroup
from tagsync.discovery.selectors import Selector
from tagsync.discovery.wave_notices import WaveMissing
from tagsync.discovery.waves import DEFAULT_WAVE_TAG
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.narrow import only_accounts, only_regions

Wanted = Selector | ProtectionGroup | InlinePlan | None


@dataclass(frozen=True, slots=True)
class StagingAccount:
    """`role_arn` empty: the role that is configured. `region` empty: the regions of the request."""

    account: str
    role_arn: str = ""
    region: str = ""
    external_id: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class DiscoveryRequest:
    """`wanted` says what to look for. Empty `account` and `regions` mean all that are configured. `wave_missing` says
    whether servers without a wave are refused, `check_drift` whether tags are compared with those of the instances.
    `instance_ids` narrows a selector to the servers of these EC2 instances; without a selector (None) they choose."""

    wanted: Wanted
    regions: tuple[str, ...] = ()
    account: str = ""
    staging: tuple[StagingAccount, ...] = ()
    find_staging: bool = False
    wave_tag: str = DEFAULT_WAVE_TAG
    wave_missing: WaveMissing = WaveMissing.FIRST
    instance_ids: tuple[str, ...] = ()
    check_drift: bool = False
    execution_id: str = ""

    @property
    def selector(self) -> Selector | None:
        """The selector, also that of a protection group; None if servers are named."""
        match self.wanted:
            case Selector():
                return self.wanted
            case ProtectionGroup():
                return self.wanted.selector
        return None

    def concerns(self, server: SourceServer) -> bool:
        """Whether a server may be one that is looked for."""
        if isinstance(self.wanted, ProtectionGroup):
            ids = self.wanted.server_ids
            return server.target.region == self.wanted.region and (not ids or server.server_id in ids)
        return not self.instance_ids or (server.origin is not None and server.origin.instance_id in self.instance_ids)

    def narrow(self, access: Access) -> Access:
        """The accounts and regions to look at, and how to reach the staging accounts.

        A staging account that is not configured is added like an account that holds only origins. So it does not
        replace the accounts that are looked at anyway.
        """
        narrowed = only_regions(only_accounts(access, [self.account] if self.account else []), self.regions)
        accounts = dict(narrowed.accounts)
        for each in self.staging:
            known = accounts.get(each.account, Account(each.account, origin_only=True))
            own = (RoleToAssume(each.role_arn, each.external_id, access.session),)
            role = own if each.role_arn else known.read
            accounts[each.account] = replace(known, read=role)
        return replace(narrowed, accounts=accounts)

    def staging_targets(self, regions: Iterable[str]) -> frozenset[Target]:
        """The targets in the staging accounts. `regions` are the regions of the request."""
        everywhere = tuple(regions)
        return frozenset(
            Target(each.account, region)
            for each in self.staging
            for region in ([each.region] if each.region else everywhere)
        )
