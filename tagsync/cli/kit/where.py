"""From flags and the targets file to the accounts and regions to reach."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import replace

from tagsync.cli.kit.flags import Where
from tagsync.core.documents.forms import ACCOUNT, EXTERNAL_ID, REGION, ROLE_NAME
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.file import load_access
from tagsync.engine.targets.narrow import only_accounts, only_regions


def access_from(flags: Where) -> Access:
    """The targets file, narrowed and overridden by the flags; without a file, what the flags alone say.

    Raises `InputError` with every mistake in the flags.
    """
    access = load_access(flags.targets) if flags.targets else Access()
    accounts, regions = split(flags.account), split(flags.region)
    mistakes = [*_check_accounts(flags, access, accounts), *_check_regions(regions), *_check_roles(flags)]
    if mistakes:
        raise InputError(mistakes)
    access = replace(
        access,
        role_name=flags.role_name or access.role_name,
        write_role_name=flags.write_role_name or access.write_role_name,
        external_id=flags.external_id or access.external_id,
        profile=flags.profile or access.profile,
        organization=flags.organization or (access.organization and not accounts),
    )
    return only_regions(only_accounts(access, accounts), regions)


def split(values: Iterable[str] | None) -> list[str]:
    """`["a,b", "c"]` as `["a", "b", "c"]`, each once."""
    return list(dict.fromkeys(part for value in values or () for part in re.split(r"[\s,]+", value) if part))


def _check_accounts(flags: Where, access: Access, accounts: Iterable[str]) -> Iterable[Mistake]:
    if flags.account and flags.organization:
        yield Mistake("--organization", "it reads every account, and --account names some", "Use one of the two")
    for account in accounts:
        if not re.fullmatch(ACCOUNT.pattern, account):
            yield Mistake("--account", f'"{account}" is not an account id', "Write its 12 digits")
        elif access.accounts and account not in access.accounts and not access.organization:
            near = difflib.get_close_matches(account, access.accounts, n=1)
            fix = f"Did you mean {near[0]}?" if near else "Add it there, or leave --account out"
            yield Mistake("--account", f"{account} is not in {flags.targets}", fix)


def _check_regions(regions: Iterable[str]) -> Iterable[Mistake]:
    for region in regions:
        if not re.fullmatch(REGION.pattern, region):
            yield Mistake("--region", f'"{region}" is not a region', "Write it like eu-west-1")


def _check_roles(flags: Where) -> Iterable[Mistake]:
    for name, role in (("--role-name", flags.role_name), ("--write-role-name", flags.write_role_name)):
        if role and not re.fullmatch(ROLE_NAME.pattern, role):
            yield Mistake(name, f'"{role}" is not the name of a role', "Write its name only, not its ARN")
    if flags.external_id and not re.fullmatch(EXTERNAL_ID.pattern, flags.external_id):
        yield Mistake("--external-id", "this is not an external id", "Write letters, digits and +=,.@:/-_ only")
