"""From flags and the targets file to the accounts and regions to reach."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

import typer

from tagsync.cli.kit.flags import Where
from tagsync.core.documents.forms import ACCOUNT, EXTERNAL_ID, REGION, ROLE_NAME, SOURCE_IDENTITY
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.file import load_access
from tagsync.engine.targets.narrow import excluding, only_accounts, only_regions, with_session
from tagsync.engine.targets.region_choice import is_region
from tagsync.engine.targets.role_session import session_tag_mistakes, transitive_key_mistakes


def one_region(flag: typer.CallbackParam, region: str) -> str:
    """The region that a flag names, where it takes no glob. Raises `InputError` at that flag for what is none."""
    if region and (problem := REGION.problem(region)):
        raise InputError([Mistake(flag.opts[0], problem, REGION.fix)])
    return region


def access_from(flags: Where) -> Access:
    """The targets file, narrowed and overridden by the flags; without a file, what the flags alone say.

    Raises `InputError` with every mistake in the flags.
    """
    access = load_access(flags.targets) if flags.targets else Access()
    accounts, regions = split(flags.account), split(flags.region)
    not_accounts, not_regions = split(flags.exclude_account), split(flags.exclude_region)
    tags = _session_tags(flags)
    mistakes = [
        *_check_accounts(flags, access, accounts, "--account"),
        *_check_accounts(flags, access, not_accounts, "--exclude-account"),
        *_check_together(flags, access, accounts, not_accounts),
        *_check_regions(regions, "--region"),
        *_check_regions(not_regions, "--exclude-region"),
        *_check_roles(flags),
        *_check_session(flags, tags),
    ]
    if mistakes:
        raise InputError(mistakes)
    access = replace(
        access,
        role_name=flags.role_name or access.role_name,
        write_role_name=flags.write_role_name or access.write_role_name,
        external_id=flags.external_id or access.external_id,
        profile=flags.profile or access.profile,
        organization=flags.organization or access.organization,
        units=tuple(flags.organizational_unit or access.units),
        exclude_units=(*access.exclude_units, *(flags.exclude_organizational_unit or ())),
    )
    access = with_session(
        access, source_identity=flags.source_identity, tags=tags, transitive=flags.transitive_tag_key or ()
    )
    return excluding(only_regions(only_accounts(access, accounts), regions), not_accounts, not_regions)


def split(values: Iterable[str] | None) -> list[str]:
    """`["a,b", "c"]` as `["a", "b", "c"]`, each once. A part may be empty (`a,`), which its reader refuses."""
    return list(dict.fromkeys(part for value in values or () for part in re.split(r"\s*,\s*|\s+", value.strip())))


def _check_accounts(flags: Where, access: Access, accounts: Iterable[str], flag: str) -> Iterable[Mistake]:
    asks_organization = flags.organization or access.organization
    for account in accounts:
        if not re.fullmatch(ACCOUNT.pattern, account):
            yield Mistake(flag, f'"{account}" is not an account id', "Write its 12 digits")
        elif access.accounts and account not in access.accounts and not asks_organization:
            near = difflib.get_close_matches(account, access.accounts, n=1)
            fix = f"Did you mean {near[0]}?" if near else f"Add it there, or leave {flag} out"
            yield Mistake(flag, f"{account} is not in {flags.targets}", fix)


def _check_together(
    flags: Where, access: Access, accounts: Iterable[str], excluded: Iterable[str]
) -> Iterable[Mistake]:
    """Flags about accounts that do not go together, or not with the targets file."""
    if flags.account and flags.organization:
        yield Mistake("--organization", "it reads every account, and --account names some", "Use one of the two")
    left_out = {*excluded, *access.exclude_accounts}
    for account in accounts:
        if account in left_out:
            what = f"{account} is excluded, by --exclude-account or by exclude_accounts of the targets file"
            yield Mistake("--account", what, "Remove one of the two")
    for flag, units in (
        ("--organizational-unit", flags.organizational_unit),
        ("--exclude-organizational-unit", flags.exclude_organizational_unit),
    ):
        if units and not (flags.organization or access.organization):
            yield Mistake(flag, "the organisation is not asked", "Add --organization")


def _check_regions(regions: Iterable[str], flag: str) -> Iterable[Mistake]:
    for region in regions:
        if not is_region(region):
            yield Mistake(flag, f'"{region}" is not a region', "Write it like eu-west-1, or a glob like eu-*")


def _check_roles(flags: Where) -> Iterable[Mistake]:
    for name, role in (("--role-name", flags.role_name), ("--write-role-name", flags.write_role_name)):
        if role and not re.fullmatch(ROLE_NAME.pattern, role):
            yield Mistake(name, f'"{role}" is not the name of a role', "Write its name only, not its ARN")
    if flags.external_id and not re.fullmatch(EXTERNAL_ID.pattern, flags.external_id):
        yield Mistake("--external-id", "this is not an external id", "Write letters, digits and +=,.@:/-_ only")


def _session_tags(flags: Where) -> dict[str, str]:
    return {key: value for key, _, value in (tag.partition("=") for tag in flags.session_tag or ())}


def _check_session(flags: Where, tags: Mapping[str, str]) -> Iterable[Mistake]:
    if flags.source_identity and not re.fullmatch(SOURCE_IDENTITY.pattern, flags.source_identity):
        yield Mistake("--source-identity", SOURCE_IDENTITY.problem(flags.source_identity), SOURCE_IDENTITY.fix)
    given = flags.session_tag or ()
    for tag in given:
        if "=" not in tag:
            yield Mistake("--session-tag", f'"{tag[:60]}" has no value', "Write it as KEY=VALUE")
    keys = [tag.partition("=")[0] for tag in given]
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        yield Mistake("--session-tag", f'"{key[:60]}" is given twice', "Keep one of them")
    yield from (Mistake("--session-tag", *words) for words in session_tag_mistakes(tags))
    transitive = flags.transitive_tag_key or ()
    yield from (Mistake("--transitive-tag-key", *words) for words in transitive_key_mistakes(transitive, tags))
