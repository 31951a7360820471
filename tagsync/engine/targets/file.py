"""The targets file: which accounts and regions hold DRS, and through which roles they are reached.

A role is written as its ARN, or as its name if it is a role of the account itself. A list of roles is a chain: each
is assumed with the one before, and the last belongs to the account.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tagsync.core.documents.declared import declared, member, read_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ACCOUNT, EXTERNAL_ID, REGION, ROLE_ARN, ROLE_NAME, SESSION_NAME, Form, Schema
from tagsync.core.documents.kinds import Flag, Text, Texts, Words
from tagsync.core.documents.nested import ListOf, Nested
from tagsync.core.documents.places import Locate
from tagsync.engine.targets.access import Access, Account, RoleToAssume, in_session
from tagsync.engine.targets.account_members import AccountMembers
from tagsync.engine.targets.partitions import partition_of
from tagsync.engine.targets.region_choice import REGIONS
from tagsync.engine.targets.role_session import PLAIN_SESSION
from tagsync.engine.targets.session_members import SessionMembers
from tagsync.engine.targets.timeouts import DEFAULT_TIMEOUTS, Timeouts


class Roles(Texts):
    """A chain of roles. What each must be depends on the account: `TargetsFile` checks it."""

    def __init__(self) -> None:
        super().__init__(Form(f"{ROLE_NAME.pattern}|{ROLE_ARN.pattern}"))

    def entries(self, document: Document, key: str, default: tuple[str, ...], /) -> tuple[str, ...]:
        return document.texts(key, default)


def _regions() -> tuple[str, ...]:
    return member(
        Texts(REGIONS),
        "DRS regions to look at: names, or globs such as eu-*.",
        default=(),
        default_words="every region where DRS exists and the account is enabled",
    )


def _external_id() -> str:
    return member(Text(EXTERNAL_ID), "External id that the roles' trust policies ask for.", default="", secret=True)


@declared
class Defaults(SessionMembers):
    """The settings of accounts that have none of their own."""

    role_name: str = member(Text(ROLE_NAME), "Name of the role to assume, the same in every account.", default="")
    write_role_name: str = member(
        Text(ROLE_NAME), "Name of the role to write with.", default="", default_words="role_name"
    )
    external_id: str = _external_id()
    session_name: str = member(Text(SESSION_NAME), "Name of the sessions in CloudTrail.", default=PLAIN_SESSION.name)
    regions: tuple[str, ...] = _regions()
    exclude_regions: tuple[str, ...] = member(
        Texts(REGIONS, may_be_empty=True),
        "DRS regions that are not looked at in any account: names or globs.",
        default=(),
    )


@declared
class AccountEntry(SessionMembers):
    """One account of a targets file."""

    account: str = member(
        Text(ACCOUNT),
        "Its 12 digits, in quotes.",
        missing=("the account is missing", 'Add account: "123456789012"'),
    )
    regions: tuple[str, ...] = _regions()
    role: tuple[str, ...] = member(Roles(), "The same as read_role.", default=())
    read_role: tuple[str, ...] = member(
        Roles(), "Role to read with: its name in this account, its ARN, or a list of ARNs (a chain).", default=()
    )
    write_role: tuple[str, ...] = member(
        Roles(),
        "Role to write with.",
        default=(),
        default_words="defaults.write_role_name, else the role to read with",
    )
    external_id: str = _external_id()
    origin_only: bool = member(Flag(), "true: only EC2 instances are read there; it is no target.", default=False)

    def check(self, document: Document) -> None:
        SessionMembers.check(self, document)
        if document.has("role") and document.has("read_role"):
            document.mistake("role", "role and read_role are two names for one thing", "Keep one of them")
        if self.origin_only and self.write_role:
            document.mistake("write_role", "nothing is written to an account with origin_only", "Remove one of the two")

    def check_roles(self, document: Document, partition: str) -> None:
        """Notes the roles that cannot be assumed for this account."""
        for key, chain in (("role", self.role), ("read_role", self.read_role), ("write_role", self.write_role)):
            for place, role in enumerate(chain, 1):
                for what, fix in _role_mistakes(role, self.account, partition, is_last=place == len(chain)):
                    document.mistake(key, what, fix)

    @staticmethod
    def schema_rules() -> Schema:
        given: Schema = {"not": {"type": "null"}}
        return {"not": {"required": ["role", "read_role"], "properties": {"role": given, "read_role": given}}}


@declared(version=1, title="tagsync targets")
class TargetsFile(AccountMembers):
    """Which accounts and regions to look at, and how to reach them."""

    profile: str = member(Text(), "Profile of the AWS configuration to start from.", default="")
    home_region: str = member(
        Text(REGION), "Region for STS and for listing regions.", default="", default_words="the session's"
    )
    timeouts: Timeouts = member(Nested(Timeouts), "How long to wait for AWS, in seconds.", default=DEFAULT_TIMEOUTS)
    defaults: Defaults = member(
        Nested(Defaults), "The settings of accounts that have none of their own.", default=Defaults()
    )
    accounts: tuple[AccountEntry, ...] = member(
        ListOf(AccountEntry), "The accounts.", default=(), default_words="the caller's own"
    )

    def check(self, document: Document) -> None:
        self.check_accounts(document)
        seen: set[str] = set()
        for entry, place in zip(self.accounts, document.children("accounts") if self.accounts else (), strict=True):
            entry.check_roles(place, self.partition)
            if entry.account and entry.account in seen:
                place.mistake("account", f"account {entry.account} is listed twice", "Make one entry of the two")
            if entry.account in self.exclude_accounts and not entry.origin_only:
                what = f"account {entry.account} is also in exclude_accounts"
                place.mistake("account", what, "Remove one of the two, or write origin_only: true")
            seen.add(entry.account)

    @property
    def partition(self) -> str:
        """The partition of its regions; empty if it names none."""
        regions = (region for region in self.defaults.regions if not region.startswith(("*", "?")))
        return partition_of(self.home_region or next(regions, ""))

    def access(self) -> Access:
        return Access(
            accounts={entry.account: self._account(entry) for entry in self.accounts},
            regions=self.defaults.regions,
            role_name=self.defaults.role_name,
            write_role_name=self.defaults.write_role_name,
            external_id=self.defaults.external_id,
            session=self.defaults.session(self.defaults.session_name, self.defaults),
            organization=self.organization,
            units=self.organizational_units,
            exclude_units=self.exclude_organizational_units,
            exclude_accounts=self.exclude_accounts,
            exclude_regions=self.defaults.exclude_regions,
            without_role=self.without_role,
            profile=self.profile,
            home_region=self.home_region,
            timeouts=self.timeouts,
        )

    def _account(self, entry: AccountEntry) -> Account:
        session = entry.session(self.defaults.session_name, self.defaults)
        external_id = entry.external_id or self.defaults.external_id

        def chain(roles: tuple[str, ...]) -> tuple[RoleToAssume, ...]:
            arns = [_arn(role, entry.account, self.partition) for role in roles]
            return in_session([RoleToAssume(arn, external_id) for arn in arns], session)

        return Account(
            account=entry.account,
            regions=entry.regions,
            read=chain(entry.role or entry.read_role),
            write=chain(entry.write_role),
            origin_only=entry.origin_only,
        )


def load_access(path: Path | str) -> Access:
    """The accounts in a targets file (YAML or JSON). Raises `InputError` with every mistake, its line and its fix."""
    from tagsync.engine.yaml_file import read_yaml  # the functions in Lambda read no YAML, and start faster without

    value, locate = read_yaml(path)
    return access_from_document({} if value is None else value, locate)


def access_from_document(value: object, locate: Locate = str) -> Access:
    """The accounts that a document describes. Raises `InputError` with every mistake, its place and its fix."""
    return read_document(TargetsFile, value, locate).access()


def _arn(role: str, account: str, partition: str) -> str:
    return f"arn:{partition or 'aws'}:iam::{account}:role/{role}" if _is_name(role) else role


def _is_name(role: str) -> bool:
    return re.fullmatch(ROLE_NAME.pattern, role) is not None


def _role_mistakes(role: str, account: str, partition: str, *, is_last: bool) -> Iterator[Words]:
    if _is_name(role):
        if not is_last:
            yield f'"{role}" is on the way to another account', "Write its ARN"
        return
    if not re.fullmatch(ROLE_ARN.pattern, role):
        arn = f"arn:{partition or 'aws'}:iam::{account or '<account>'}:role/<name>"
        yield f'"{role}" is not the ARN of a role', f"Write {arn}, or just the name"
        return
    _, found, _, _, owner, _ = role.split(":", 5)
    if is_last and account and owner != account:
        yield f"the role belongs to account {owner}", f"Name a role of account {account}"
    if partition and found != partition:
        yield f"the role is in the partition {found}", f"Regions here are in {partition}"
