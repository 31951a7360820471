"""What a run of the tag sync is asked for: where to look, as whom, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tagsync.core.digest import digest
from tagsync.core.model import OnOff
from tagsync.core.policy import Policy
from tagsync.core.sentences import first_few
from tagsync.engine.history import EVERYTHING, Source
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.narrow import only_accounts, only_regions
from tagsync.engine.targets.partitions import partition_of


@dataclass(frozen=True, slots=True)
class SyncRequest:
    """Empty members mean everything. `instance_type` overrides the policy's launch setting of this name. `started_by`
    is who asks, for the record."""

    account: str = ""
    regions: tuple[str, ...] = ()
    role_name: str = ""
    server_ids: tuple[str, ...] = ()
    dry_run: bool = False
    run_async: bool = False
    instance_type: OnOff | None = None
    source: Source = Source.MANUAL
    started_by: str = ""

    @property
    def scope(self) -> str:
        """The name of its lease: in words, what it looks at."""
        parts = [
            self.account and f"account {self.account}",
            ", ".join(sorted(self.regions)) if len(self.regions) <= 5 else f"regions {_few(self.regions)}",
            f"servers {_few(self.server_ids)}" if self.server_ids else "",
        ]
        scope = " in ".join(part for part in parts if part) or EVERYTHING
        return f"dry run of {scope}" if self.dry_run else scope

    def narrow(self, access: Access) -> Access:
        """The configured accounts and regions that it looks at."""
        narrowed = only_regions(only_accounts(access, [self.account] if self.account else []), self.regions)
        if not self.role_name:
            return narrowed
        if not self.account:
            accounts = {name: replace(each, read=(), write=()) for name, each in narrowed.accounts.items()}
            return replace(narrowed, accounts=accounts, role_name=self.role_name, write_role_name="")
        partition = _partition(access, narrowed.regions)
        arn = f"arn:{partition}:iam::{self.account}:role/{self.role_name}"
        role = RoleToAssume(arn, access.external_id, access.session)
        account = Account(self.account, narrowed.accounts[self.account].regions, read=(role,), write=(role,))
        return replace(narrowed, accounts={**narrowed.accounts, self.account: account})

    def adapt(self, policy: Policy) -> Policy:
        if self.instance_type is None:
            return policy
        return replace(policy, launch=replace(policy.launch, instance_type=self.instance_type))


def _few(names: Sequence[str]) -> str:
    """The first few; with a part of their digest where that leaves some out, so that others have another scope."""
    ordered, shown = sorted(names), 3
    left_out = f" ({digest(ordered).removeprefix('sha256:')[:16]})" if len(ordered) > shown else ""
    return first_few(ordered, shown) + left_out


def _partition(access: Access, regions: tuple[str, ...]) -> str:
    """The partition of the configured roles, else that of the home region or of the regions."""
    for account in access.accounts.values():
        for role in (*account.read, *account.write):
            return role.arn.split(":")[1]
    return partition_of(access.home_region or next(iter(regions), "")) or "aws"
