"""What discovery is asked for: one strict reading for the Lambda `tag_discovery` and the API."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from tagsync.core.documents.document import Document
from tagsync.core.model import Target
from tagsync.discovery.inline_plans import InlinePlan, read_plan
from tagsync.discovery.protection_groups import STORED, ProtectionGroup, read_group
from tagsync.discovery.selectors import Selector, read_selector
from tagsync.discovery.waves import DEFAULT_WAVE_TAG
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.narrow import only_accounts, only_regions
from tagsync.engine.targets.patterns import ACCOUNT, EXTERNAL_ID, REGION, ROLE_ARN
from tagsync.service.kit.requests import check_account, matching, read_regions

Wanted = Selector | ProtectionGroup | InlinePlan


@dataclass(frozen=True, slots=True)
class StagingAccount:
    """`role_arn` empty: the role that is configured. `region` empty: the regions of the request."""

    account: str
    role_arn: str = ""
    region: str = ""
    external_id: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class DiscoveryRequest:
    """`wanted` says what to look for. Empty `account` and `regions` mean all that are configured."""

    wanted: Wanted
    regions: tuple[str, ...] = ()
    account: str = ""
    staging: tuple[StagingAccount, ...] = ()
    find_staging: bool = False
    wave_tag: str = DEFAULT_WAVE_TAG
    execution_id: str = ""

    def narrow(self, access: Access) -> Access:
        """The accounts and regions to look at, and how to reach the staging accounts.

        A staging account that is not configured is reached like one that holds origins only: it does not take the
        place of the accounts that are looked at anyway.
        """
        narrowed = only_regions(only_accounts(access, [self.account] if self.account else []), self.regions)
        accounts = dict(narrowed.accounts)
        for each in self.staging:
            known = accounts.get(each.account, Account(each.account, origin_only=True))
            role = (RoleToAssume(each.role_arn, each.external_id),) if each.role_arn else known.read
            accounts[each.account] = replace(known, read=role)
        return replace(narrowed, accounts=accounts)

    def staging_targets(self, regions: Iterable[str]) -> frozenset[Target]:
        """Where to look for staging servers; `regions` are those in which the request is looked for."""
        everywhere = tuple(regions)
        return frozenset(
            Target(each.account, region)
            for each in self.staging
            for region in ([each.region] if each.region else everywhere)
        )


def parse_event(value: object, access: Access) -> DiscoveryRequest:
    """Reads an event of the function: tags, a protection group, or an inline plan. Raises `InputError` with every
    mistake: an unknown key, an empty selector, an index out of range, ..."""
    document = Document({} if value is None else value)
    if document.has("planName") or document.has("protectionGroups") or document.has("waves"):
        return _finish(document, access, _read_plan)
    if any(document.has(name) for name in (STORED.mode, STORED.tags, STORED.server_ids)):
        return _finish(document, access, _read_group)
    return _finish(document, access, _read_tags)


def parse_discovery(value: object, access: Access) -> DiscoveryRequest:
    """Reads the body of `POST /drs/discover`. Raises `InputError` with every mistake."""
    return _finish(Document({} if value is None else value), access, _read_tags)


def parse_resolve(value: object, access: Access) -> DiscoveryRequest:
    """Reads the body of `POST /protection-groups/resolve`. Raises `InputError` with every mistake."""
    return _finish(Document({} if value is None else value), access, _read_resolve)


def _finish(
    document: Document, access: Access, read: Callable[[Document], tuple[Wanted | None, tuple[str, ...]]]
) -> DiscoveryRequest:
    """Reads the members that every request may have, then what is wanted and in which regions."""
    account = matching(document, "accountId", ACCOUNT, "an account number", "Write its 12 digits, in quotes")
    staging = tuple(_staging(each) for each in document.children("stagingAccounts"))
    _refuse_two_roles(document, staging)
    find_staging = document.boolean("findStagingAccounts", False)
    wave_tag, execution_id = document.text("waveTag", DEFAULT_WAVE_TAG), document.text("executionId")
    if not wave_tag:
        document.mistake("waveTag", "the text is empty", "Write the key of a tag, or leave it out")
    wanted, regions = read(document)
    check_account(document, account, access)
    document.done()
    assert wanted
    return DiscoveryRequest(wanted, regions, account, staging, find_staging, wave_tag, execution_id)


def _read_tags(document: Document) -> tuple[Selector | None, tuple[str, ...]]:
    selector, regions = read_selector(document, "tags"), read_regions(document)
    document.only_known()
    return selector, regions


def _read_resolve(document: Document) -> tuple[Selector | None, tuple[str, ...]]:
    selector = read_selector(document, "serverSelectionTags")
    if not document.has("region"):
        document.mistake("region", "it is missing", "Write the region of the protection group")
    region = matching(document, "region", REGION, "an AWS region", "Write one such as eu-central-1")
    document.only_known()
    return selector, (region,)


def _read_group(document: Document) -> tuple[ProtectionGroup, tuple[str, ...]]:
    group = read_group(document, STORED)
    return group, (group.region,)


def _read_plan(document: Document) -> tuple[InlinePlan, tuple[str, ...]]:
    plan = read_plan(document)
    return plan, tuple(sorted({group.region for group in plan.groups}))


def _staging(document: Document) -> StagingAccount:
    if not document.has("accountId"):
        document.mistake("accountId", "it is missing", "Write the 12 digits of the account, in quotes")
    account = matching(document, "accountId", ACCOUNT, "an account number", "Write its 12 digits, in quotes")
    role = matching(document, "roleArn", ROLE_ARN, "the ARN of a role", "Write arn:aws:iam::<account>:role/<name>")
    if role and account and role.split(":")[4] != account:
        document.mistake("roleArn", f"the role is not one of {account}", "Name a role of the staging account")
    region = matching(document, "region", REGION, "an AWS region", "Write one such as eu-central-1")
    external_id = document.text("externalId")
    if external_id and not re.fullmatch(EXTERNAL_ID, external_id):
        document.mistake("externalId", "this is not an external id", "Write letters, digits and +=,.@:/-_ only")
    document.only_known()
    return StagingAccount(account, role, region, external_id)


def _refuse_two_roles(document: Document, staging: tuple[StagingAccount, ...]) -> None:
    roles: dict[str, tuple[str, str]] = {}
    for index, each in enumerate(staging):
        role = (each.role_arn, each.external_id)
        if each.account and roles.setdefault(each.account, role) != role:
            what = f"{each.account} has another role or external id in an earlier entry"
            document.mistake(f"stagingAccounts[{index}]", what, "Give an account one role")
