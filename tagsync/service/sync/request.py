"""What a run of the tag sync is asked for: where to look, as whom, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tagsync.core.digest import digest
from tagsync.core.model import OnOff
from tagsync.core.policy import Policy
from tagsync.core.sentences import first_few
from tagsync.engine.history import EVERYTHING, Header, Source
from tagsync.engine.run import DRY_RUN_OF
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.narrow import only_accounts, only_regions
from tagsync.engine.targets.partitions import partition_of


@dataclass(frozen=True, slots=True)
class Undo:
    """A run that is to be rolled back, and the scope that it had. `force` writes what is beyond the limits, too."""

    run_id: str
    scope: str
    force: bool = False


@dataclass(frozen=True, slots=True)
class SyncRequest:
    """Empty members mean everything. `instance_type` overrides the policy's launch setting of this name. `started_by`
    is who asks, for the record. With `undo` it rolls back a run, in the place where that run was."""

    account: str = ""
    regions: tuple[str, ...] = ()
    role_name: str = ""
    server_ids: tuple[str, ...] = ()
    dry_run: bool = False
    run_async: bool = False
    instance_type: OnOff | None = None
    source: Source = Source.MANUAL
    started_by: str = ""
    undo: Undo | None = None

    @property
    def scope(self) -> str:
        """The name of its lease: in words, what it looks at. A rollback takes the lease of the run that it undoes."""
        scope = self.undo.scope if self.undo else self._looked_at()
        return f"{DRY_RUN_OF}{scope}" if self.dry_run else scope

    def header(self, run_id: str, now: datetime, *, keeps_values: bool) -> Header:
        """The header of a run that begins to do this now."""
        return Header(
            run_id=run_id,
            scope=self.scope,
            source=self.source,
            started_at=now,
            dry_run=self.dry_run,
            account=self.account,
            server_ids=self.server_ids,
            started_by=self.started_by,
            role_name=self.role_name,
            keeps_values=keeps_values and not self.dry_run,
            undoes=self.undo.run_id if self.undo else "",
            forced=self.undo is not None and self.undo.force,
        )

    def _looked_at(self) -> str:
        parts = [
            self.account and f"account {self.account}",
            ", ".join(sorted(self.regions)) if len(self.regions) <= 5 else f"regions {_few(self.regions)}",
            f"servers {_few(self.server_ids)}" if self.server_ids else "",
        ]
        return " in ".join(part for part in parts if part) or EVERYTHING

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
