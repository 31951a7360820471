"""Checks of the second hub: a region of its own, and what it needs there."""

from __future__ import annotations

from tagsync.core.documents.document import Document
from tagsync.engine.targets.partitions import partition_of
from tagsync_cdktf.settings.deployment import Settings
from tagsync_cdktf.settings.forms import BUCKET
from tagsync_cdktf.settings.standby import STANDBY, standby_settings


def check_standby(document: Document, settings: Settings) -> None:
    region, home = settings.standby_region, settings.home_region
    if not region:
        if settings.kms.standby_key_arn and not document.is_wrong("standby_region"):
            document.mistake("kms.standby_key_arn", "there is no standby", "Write standby_region, or remove the key")
        return
    if region == home:
        document.mistake("standby_region", "it is the home region", "Name another one, which does not fail with it")
    elif settings.partition and partition_of(region) not in ("", settings.partition):
        what = f"{region} is in another partition than home_region"
        document.mistake("standby_region", what, "Name a region of the same partition")
    if settings.kms.key_arn and not settings.kms.standby_key_arn:
        what = f"a key encrypts in its own region alone, and there is none for {region}"
        document.mistake("kms.standby_key_arn", what, "Name a key of that region, or write create: true for both")
    reports = standby_settings(settings).reports
    if reports and not document.is_wrong("reports") and BUCKET.problem(reports.bucket):
        what = f"that of the standby would be {reports.bucket}, which is too long"
        document.mistake("reports.bucket", what, f"Write a name with at most {63 - len(f'-{STANDBY}')} characters")
