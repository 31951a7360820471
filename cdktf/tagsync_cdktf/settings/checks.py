"""Checks that need the settings as a whole: accounts, partitions and regions that must fit one another."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from tagsync.aws.fleet.regions import known_regions, unknown_regions
from tagsync.core.documents.declared import write_document
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import REGION
from tagsync.core.globs import matches
from tagsync.engine.targets.partitions import partition_of
from tagsync.engine.targets.region_choice import REGIONS, names
from tagsync.engine.targets.timeouts import LONGEST_IN_FUNCTIONS
from tagsync_cdktf.settings.called_checks import check_called
from tagsync_cdktf.settings.deployment import Settings
from tagsync_cdktf.settings.forwarding import check_forwarding
from tagsync_cdktf.settings.places import check_places
from tagsync_cdktf.settings.standby_checks import check_standby


def check_settings(document: Document, settings: Settings) -> None:
    """Notes in the document what is wrong with the accounts taken together."""
    _check_accounts(document, settings)
    _check_timeouts(document, settings)
    check_places(document, settings)
    _check_concurrency(document, settings)
    check_standby(document, settings)
    check_forwarding(document, settings)
    check_called(document, settings)
    if settings.partition:
        _check_partitions(document, settings)
        _check_regions(document, settings)
    if all(account.origin_only for account in settings.accounts) and not settings.organization:
        document.mistake("hub.origin_only", "no account is a target", "Name an account with source servers")


def _check_accounts(document: Document, settings: Settings) -> None:
    seen: set[str] = set()
    for place, account in settings.placed_accounts:
        if account.account and account.account in seen:
            what = f"account {account.account} is listed twice"
            document.mistake(f"{place}.account", what, "Keep one; the hub is not among the spokes")
        seen.add(account.account)


def _check_timeouts(document: Document, settings: Settings) -> None:
    for key, most in write_document(LONGEST_IN_FUNCTIONS).items():
        if getattr(settings.timeouts, key) > most:
            what = f"a function waits {most:g} seconds at most"
            document.mistake(f"timeouts.{key}", what, f"Write {most:g} or less")


def _check_concurrency(document: Document, settings: Settings) -> None:
    reserved, wanted = settings.functions.sync_concurrency, settings.fan_out.concurrency
    if reserved and settings.fans_out and reserved < wanted:
        what = f"{reserved} invocations at once, and a run works on {wanted} targets at once"
        document.mistake("functions.sync_concurrency", what, f"Write {wanted} or more, or lower fan_out.concurrency")


def _check_partitions(document: Document, settings: Settings) -> None:
    for place, account in settings.placed_accounts:
        named = {"origin_regions": account.origin_regions, "drs_event_regions": account.drs_event_regions}
        for key, regions in (("regions", names(account.regions)), *named.items()):
            for region in sorted(set(regions)):
                if partition_of(region) not in ("", settings.partition):
                    what = f"{region} is in another partition than home_region"
                    document.mistake(f"{place}.{key}", what, "Deploy the service once in each partition")
    if settings.backend.region and partition_of(settings.backend.region) != settings.partition:
        what = f"{settings.backend.region} is in another partition than home_region"
        document.mistake("backend.region", what, "Name a bucket that the hub's credentials reach")


def _check_regions(document: Document, settings: Settings) -> None:
    """Notes names that look like regions and are none."""
    members = {"home_region": settings.home_region, "standby_region": settings.standby_region}
    for key, region in (*members.items(), ("backend.region", settings.backend.region)):
        for unknown, fix in _unknown("ec2", [region], settings):
            document.mistake(key, f"{unknown} is no region of AWS", fix)
    if not known_regions("drs", settings.partition):
        what = f"DRS exists nowhere in the partition {settings.partition}"
        document.mistake("home_region", what, "Name a region of another partition, or upgrade boto3")
    _check_drs_regions(document, "exclude_regions", settings.exclude_regions, settings)
    for place, account in settings.placed_accounts:
        _check_drs_regions(document, f"{place}.regions", account.regions, settings)
        _check_drs_regions(document, f"{place}.drs_event_regions", account.drs_event_regions, settings)
        chosen = [each for each in known_regions("drs", settings.partition) if matches(account.regions, each)]
        if chosen and all(matches(settings.exclude_regions, each) for each in chosen):
            what = f"nothing is left of the regions of {account.account}"
            document.mistake("exclude_regions", what, "Exclude less, or remove the account")
        for region, fix in _unknown("ec2", account.origin_regions, settings):
            document.mistake(f"{place}.origin_regions", f"{region} is no region of AWS", fix)


def _check_drs_regions(document: Document, key: str, regions: Collection[str], settings: Settings) -> None:
    known = known_regions("drs", settings.partition)
    for region, fix in _unknown("drs", names(regions), settings):
        document.mistake(key, f"DRS does not exist in {region}", fix)
    for glob in sorted({*regions} - {*names(regions)}):
        if not REGIONS.problem(glob) and not any(matches([glob], region) for region in known):
            document.mistake(key, f"{glob} matches no region of DRS", "Write one such as eu-*")


def _unknown(service: str, regions: Iterable[str], settings: Settings) -> Iterable[tuple[str, str]]:
    """The regions of this partition in which a service does not exist, each with a fix. What does not even look like a
    region was noted before."""
    here = [each for each in regions if not REGION.problem(each) and partition_of(each) == settings.partition]
    return unknown_regions(here, known_regions(service, settings.partition)).items()
