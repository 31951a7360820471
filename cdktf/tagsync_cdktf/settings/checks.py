"""Checks that need the settings as a whole: accounts, partitions and regions that must fit one another."""

from __future__ import annotations

import json
from collections.abc import Iterable

from tagsync.aws.fleet.regions import known_regions, unknown_regions
from tagsync.aws.permissions import recovery_policy, recovery_run_policy, together
from tagsync.core.documents.declared import write_document
from tagsync.core.documents.document import Document
from tagsync.core.globs import matches
from tagsync.engine.targets.partitions import partition_of
from tagsync.engine.targets.region_choice import names
from tagsync_cdktf.settings.deployment import Settings

MOST_CHARACTERS = 10240
"""What IAM leaves to the inline policies of a role, white space not counted."""
MOST_SPOKES = 70
"""More would not fit the inline policies of the functions' roles."""

MOST_SESSION_CHARACTERS = 500
"""More of `sessions` would not fit the parameter that holds the targets of the largest deployment."""


def check_settings(document: Document, settings: Settings) -> None:
    """Notes in the document what is wrong with the accounts taken together."""
    _check_accounts(document, settings)
    _check_launches(document, settings)
    _check_sessions(document, settings)
    if settings.partition:
        _check_partitions(document, settings)
        _check_regions(document, settings)
    if all(account.origin_only for account in settings.accounts) and not settings.organization:
        document.mistake("hub.origin_only", "no account is a target", "Name an account with source servers")


def _check_accounts(document: Document, settings: Settings) -> None:
    numbers = [account.account for account in settings.accounts if account.account]
    for number in sorted({number for number in numbers if numbers.count(number) > 1}):
        document.mistake("spokes", f"account {number} is listed twice", "Keep one; the hub is not among the spokes")
    if len(settings.spokes) > MOST_SPOKES:
        fix = f"Make a second deployment of at most {MOST_SPOKES}, with another name"
        document.mistake("spokes", f"{len(settings.spokes)} accounts do not fit one IAM policy", fix)


def _check_launches(document: Document, settings: Settings) -> None:
    partition, launches = settings.partition or "aws", settings.launches.launches
    policy = together(recovery_policy(partition, launches), recovery_run_policy(partition))
    if len(json.dumps(policy, separators=(",", ":"))) > MOST_CHARACTERS:
        what = f"the policy of the recovery role would be longer than {MOST_CHARACTERS:,} characters"
        document.mistake("launches.profile_roles", what, "Name fewer roles; one role can serve several profiles")


def _check_sessions(document: Document, settings: Settings) -> None:
    length = len(json.dumps(write_document(settings.sessions)))
    if length > MOST_SESSION_CHARACTERS:
        what = f"they take {length:,} characters, and there is room for {MOST_SESSION_CHARACTERS}"
        document.mistake("sessions", what, "Leave some out")


def _check_partitions(document: Document, settings: Settings) -> None:
    for account in settings.accounts:
        for region in (*names(account.regions), *account.origin_regions):
            if partition_of(region) != settings.partition:
                what = f"{region} of {account.account} is in another partition than home_region"
                document.mistake("spokes", what, "Deploy the service once in each partition")
    for arn in settings.deployers:
        if arn.split(":")[1] != settings.partition:
            what = f"{arn} is in another partition than home_region"
            document.mistake("deployers", what, f"Name one that starts with arn:{settings.partition}:")


def _check_regions(document: Document, settings: Settings) -> None:
    """Notes names that look like regions and are none."""
    accounts = settings.accounts
    for region, fix in _unknown("ec2", [settings.home_region], settings):
        document.mistake("home_region", f"{region} is no region of AWS", fix)
    given = [region for account in accounts for region in account.regions]
    for key, regions in (("regions", given), ("exclude_regions", settings.exclude_regions)):
        for region, fix in _unknown("drs", names(regions), settings):
            document.mistake(key, f"DRS does not exist in {region}", fix)
        known = known_regions("drs", settings.partition)
        for glob in sorted({*regions} - {*names(regions)}):
            if not any(matches([glob], region) for region in known):
                document.mistake(key, f"{glob} matches no region of DRS", "Write one such as eu-*")
    origins = [region for account in accounts for region in account.origin_regions]
    for region, fix in _unknown("ec2", origins, settings):
        document.mistake("origin_regions", f"{region} is no region of AWS", fix)


def _unknown(service: str, regions: Iterable[str], settings: Settings) -> Iterable[tuple[str, str]]:
    """The regions of this partition in which a service does not exist, each with a fix."""
    here = [region for region in regions if partition_of(region) == settings.partition]
    return unknown_regions(here, known_regions(service, settings.partition)).items()
