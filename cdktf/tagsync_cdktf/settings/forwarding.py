"""Whose events are forwarded to the home bus."""

from __future__ import annotations

from tagsync.core.documents.document import Document
from tagsync_cdktf.settings.deployment import Settings


def takes_drs_events(settings: Settings) -> bool:
    """Whether DRS's own events come to the home bus."""
    return any(account.drs_event_regions for account in settings.accounts)


def check_forwarding(document: Document, settings: Settings) -> None:
    """Notes events of DRS that nothing acts on."""
    for place, account in settings.placed_accounts:
        if account.drs_event_regions and not settings.recovery and not document.is_wrong("recovery"):
            fix = "Write recovery: true, or remove drs_event_regions"
            document.mistake(f"{place}.drs_event_regions", "nothing acts on these events", fix)
