"""What a run is asked for: one strict reading for schedules, the API, invocations by hand, and work handed on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from tagsync.core.digest import digest
from tagsync.core.documents.document import Document
from tagsync.core.model import SERVER_ID, OnOff
from tagsync.core.policy import Policy
from tagsync.engine.history import EVERYTHING, Source
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.narrow import only_accounts, only_regions
from tagsync.engine.targets.partitions import partition_of
from tagsync.engine.targets.patterns import ACCOUNT, ROLE_NAME
from tagsync.service.kit.requests import check_account, matching, read_regions

_ADD_ACCOUNT = "Add it to the targets, or give assumeRoleName"
_SCHEDULERS = ("aws.events", "aws.scheduler")

REQUEST_SCHEMA: dict[str, object] = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "accountId": {"type": "string", "pattern": f"^{ACCOUNT}$", "description": "Only this account."},
        "region": {"type": "string", "description": "Only this DRS region."},
        "regions": {"type": "array", "items": {"type": "string"}, "description": "Only these DRS regions."},
        "assumeRoleName": {
            "type": "string",
            "description": "The role to assume, for reading and writing, instead of the configured ones.",
        },
        "sourceServerIds": {
            "type": "array",
            "items": {"type": "string", "pattern": f"^{SERVER_ID}$"},
            "description": "Only these source servers.",
        },
        "dryRun": {"type": "boolean", "default": False, "description": "Say what would be written, and write nothing."},
        "async": {"type": "boolean", "default": False, "description": "Answer at once, and work on."},
        "synch_tags": {"enum": [True], "description": "Taken from older schedules: tags are always synced."},
        "synch_instance_type": {
            "type": "boolean",
            "description": "true: ensure that right-sizing follows the instance type; false: leave it as it is. "
            "Default: what the policy says.",
        },
    },
}


@dataclass(frozen=True, slots=True)
class SyncRequest:
    """Empty members mean everything. `instance_type` overrides the policy's launch setting of this name."""

    account: str = ""
    regions: tuple[str, ...] = ()
    role_name: str = ""
    server_ids: tuple[str, ...] = ()
    dry_run: bool = False
    run_async: bool = False
    instance_type: OnOff | None = None
    source: Source = Source.MANUAL

    @property
    def scope(self) -> str:
        """What it looks at, in words: the name of its lease."""
        parts = [
            self.account and f"account {self.account}",
            ", ".join(sorted(self.regions)) if len(self.regions) <= 5 else f"regions {digest(sorted(self.regions))}",
            f"servers {digest(sorted(self.server_ids))}" if self.server_ids else "",
        ]
        scope = " in ".join(part for part in parts if part) or EVERYTHING
        return f"dry run of {scope}" if self.dry_run else scope

    def narrow(self, access: Access) -> Access:
        """The accounts and regions it looks at, of those configured."""
        narrowed = only_regions(only_accounts(access, [self.account] if self.account else []), self.regions)
        if not self.role_name:
            return narrowed
        if not self.account:
            accounts = {name: replace(each, read=(), write=()) for name, each in narrowed.accounts.items()}
            return replace(narrowed, accounts=accounts, role_name=self.role_name, write_role_name="")
        partition = _partition(access, narrowed.regions)
        role = RoleToAssume(f"arn:{partition}:iam::{self.account}:role/{self.role_name}", access.external_id)
        account = Account(self.account, narrowed.accounts[self.account].regions, read=(role,), write=(role,))
        return replace(narrowed, accounts={**narrowed.accounts, self.account: account})

    def adapt(self, policy: Policy) -> Policy:
        if self.instance_type is None:
            return policy
        return replace(policy, launch=replace(policy.launch, instance_type=self.instance_type))

    def to_event(self) -> dict[str, object]:
        """The event that asks for the same, without the members that say nothing."""
        event: dict[str, object] = {
            "accountId": self.account,
            "regions": list(self.regions),
            "assumeRoleName": self.role_name,
            "sourceServerIds": list(self.server_ids),
            "dryRun": self.dry_run,
            "source": str(self.source),
        }
        if self.instance_type is not None:
            event["synch_instance_type"] = self.instance_type == "ensure"
        return {name: value for name, value in event.items() if value}


def parse_request(value: object, access: Access, *, from_api: bool = False) -> SyncRequest:
    """Reads an event or a body. Raises `InputError` with every mistake: an unknown key, an account nobody knows, ...

    An envelope of EventBridge (a schedule without an input of its own) asks for everything.
    """
    if not from_api and _is_scheduled(value):
        return SyncRequest(source=Source.EVENTBRIDGE)
    document = Document({} if value is None else value)
    request = read_request(document, from_api=from_api)
    check_account(document, request.account, access, role_name=request.role_name, fix=_ADD_ACCOUNT)
    document.only_known()
    document.done()
    return request


def read_request(document: Document, *, from_api: bool = False) -> SyncRequest:
    """Reads the members of a request, and leaves it to the caller to refuse the unknown ones."""
    if not document.boolean("synch_tags", True):
        document.mistake("synch_tags", "tags are always synced", "Leave it out, or write true")
    ensure = document.boolean("synch_instance_type", False) if document.has("synch_instance_type") else None
    legacy = document.has("synch_tags") or (ensure is not None and not document.has("source"))
    default = Source.EVENTBRIDGE if legacy and not from_api else Source.MANUAL
    return SyncRequest(
        account=matching(document, "accountId", ACCOUNT, "an account number", "Write its 12 digits, in quotes"),
        regions=read_regions(document),
        role_name=matching(document, "assumeRoleName", ROLE_NAME, "the name of a role", "Write its name, not its ARN"),
        server_ids=_server_ids(document),
        dry_run=document.boolean("dryRun", False),
        run_async=document.boolean("async", False),
        instance_type=None if ensure is None else "ensure" if ensure else "ignore",
        source=default if from_api else Source(document.choice("source", [*map(str, Source)], str(default))),
    )


def _is_scheduled(value: object) -> bool:
    return (
        isinstance(value, Mapping)
        and value.get("detail-type") == "Scheduled Event"
        and value.get("source") in _SCHEDULERS
    )


def _server_ids(document: Document) -> tuple[str, ...]:
    server_ids = document.texts("sourceServerIds")
    if document.has("sourceServerIds") and not server_ids:
        document.mistake("sourceServerIds", "the list is empty", "Name servers, or leave it out to mean all")
    for server_id in server_ids:
        if not re.fullmatch(SERVER_ID, server_id):
            fix = "Write ids like s-1234567890abcdef0"
            document.mistake("sourceServerIds", f'"{server_id[:40]}" is not a source server id', fix)
    return tuple(dict.fromkeys(server_ids))


def _partition(access: Access, regions: tuple[str, ...]) -> str:
    """The partition of the configured roles, else that of the home region or of the regions."""
    for account in access.accounts.values():
        for role in (*account.read, *account.write):
            return role.arn.split(":")[1]
    return partition_of(access.home_region or next(iter(regions), "")) or "aws"
