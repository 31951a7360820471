"""The targets file: which accounts and regions hold DRS, and through which roles they are reached.

A role is written as its ARN, or as its name when it is a role of the account itself. A list of roles is a chain:
each is assumed with the one before, and the last belongs to the account.
"""

from __future__ import annotations

import re
from pathlib import Path

from tagsync.core.documents.document import Document, Locate
from tagsync.engine.targets.access import Access, Account, RoleToAssume
from tagsync.engine.targets.partitions import partition_of
from tagsync.engine.targets.patterns import ACCOUNT, EXTERNAL_ID, REGION, ROLE_ARN, ROLE_NAME, SESSION_NAME
from tagsync.engine.targets.schema import TARGETS_VERSION


def load_access(path: Path | str) -> Access:
    """The accounts in a targets file (YAML or JSON). Raises `InputError` with every mistake, its line and its fix."""
    from tagsync.engine.yaml_file import read_yaml  # the functions in Lambda read no YAML, and start faster without

    value, locate = read_yaml(path)
    return access_from_document({} if value is None else value, locate)


def access_from_document(value: object, locate: Locate = str) -> Access:
    """The accounts a document describes. Raises `InputError` with every mistake, its place and its fix."""
    document = Document(value, locate=locate)
    if not document.has("version"):
        document.mistake("version", "the version is missing", f"Add version: {TARGETS_VERSION}")
    document.choice("version", [TARGETS_VERSION], TARGETS_VERSION)
    defaults = document.child("defaults")
    home = _matching(document, "home_region", REGION, "an AWS region", "Write one such as us-east-1")
    regions = _regions(defaults)
    reader = _Accounts(partition_of(home or next(iter(regions), "")), _external_id(defaults))
    access = Access(
        accounts=reader.read(document),
        regions=regions,
        role_name=_role_name(defaults, "role_name"),
        write_role_name=_role_name(defaults, "write_role_name"),
        external_id=reader.external_id,
        session_name=_session_name(defaults),
        organization=document.boolean("organization", False),
        profile=document.text("profile"),
        home_region=home,
    )
    defaults.only_known()
    document.only_known()
    document.done()
    return access


class _Accounts:
    """Reads the list of accounts. `external_id` is the one of accounts that give none."""

    def __init__(self, partition: str, external_id: str) -> None:
        self.external_id = external_id
        self._partition = partition

    def read(self, document: Document) -> dict[str, Account]:
        accounts: dict[str, Account] = {}
        for entry in document.children("accounts"):
            account = self._account(entry)
            if account.account in accounts:
                entry.mistake("account", f"account {account.account} is listed twice", "Make one entry of the two")
            if account.account:
                accounts[account.account] = account
        return accounts

    def _account(self, entry: Document) -> Account:
        number = _account_number(entry)
        if entry.has("role") and entry.has("read_role"):
            entry.mistake("role", "role and read_role are two names for one thing", "Keep one of them")
        external_id = _external_id(entry) or self.external_id
        read = self._chain(entry, "read_role", number, external_id)
        account = Account(
            account=number,
            regions=_regions(entry),
            read=self._chain(entry, "role", number, external_id) or read,
            write=self._chain(entry, "write_role", number, external_id),
            origin_only=entry.boolean("origin_only", False),
        )
        if account.origin_only and account.write:
            entry.mistake("write_role", "nothing is written to an account with origin_only", "Remove one of the two")
        entry.only_known()
        return account

    def _chain(self, entry: Document, key: str, account: str, external_id: str) -> tuple[RoleToAssume, ...]:
        texts = entry.texts(key)
        last = len(texts) - 1
        arns = [self._arn(entry, key, text, account, last=index == last) for index, text in enumerate(texts)]
        return tuple(RoleToAssume(arn, external_id) for arn in arns)

    def _arn(self, entry: Document, key: str, text: str, account: str, *, last: bool) -> str:
        if re.fullmatch(ROLE_NAME, text):
            if not last:
                entry.mistake(key, f'"{text}" is on the way to another account', "Write its ARN")
            return f"arn:{self._partition or 'aws'}:iam::{account}:role/{text}"
        if not re.fullmatch(ROLE_ARN, text):
            fix = f"Write arn:{self._partition or 'aws'}:iam::{account or '<account>'}:role/<name>, or just the name"
            entry.mistake(key, f'"{text}" is not the ARN of a role', fix)
            return text
        _, partition, _, _, owner, _ = text.split(":", 5)
        if last and account and owner != account:
            entry.mistake(key, f"the role belongs to account {owner}", f"Name a role of account {account}")
        if self._partition and partition != self._partition:
            entry.mistake(key, f"the role is in the partition {partition}", f"Regions here are in {self._partition}")
        return text


def _account_number(entry: Document) -> str:
    if not entry.has("account"):
        entry.mistake("account", "the account is missing", 'Add account: "123456789012"')
    return _matching(entry, "account", ACCOUNT, "an account number", "Write its 12 digits, in quotes")


def _regions(document: Document) -> tuple[str, ...]:
    regions = document.texts("regions")
    for region in regions:
        if not re.fullmatch(REGION, region):
            document.mistake("regions", f'"{region}" is not an AWS region', "Write one such as eu-central-1")
    return regions


def _external_id(document: Document) -> str:
    fix = "Write 2 characters or more, of letters, digits and +=,.@:/-_"
    return _matching(document, "external_id", EXTERNAL_ID, "an external id", fix, show=False)


def _session_name(document: Document) -> str:
    fix = "Write 2 to 64 letters, digits and +=,.@-_"
    return _matching(document, "session_name", SESSION_NAME, "a session name", fix) or Access().session_name


def _role_name(document: Document, key: str) -> str:
    return _matching(document, key, ROLE_NAME, "the name of a role", "Write the name that it has in every account")


_NOTHING = "\0"


def _matching(document: Document, key: str, pattern: str, what: str, fix: str, *, show: bool = True) -> str:
    """A text that matches a pattern; empty where it is absent or wrong."""
    text = document.text(key, _NOTHING)
    if text == _NOTHING:
        return ""
    if re.fullmatch(pattern, text):
        return text
    document.mistake(key, f'"{text}" is not {what}' if show else f"this is not {what}", fix)
    return ""
