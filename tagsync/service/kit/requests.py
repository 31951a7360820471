"""Members that several requests have: account, regions, the id of a run."""

from __future__ import annotations

import re

from tagsync.core.documents.document import Document
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.patterns import REGION

RUN_ID = r"[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}"
_ABSENT = "\0"


def check_account(
    document: Document, name: str, access: Access, *, role_name: str = "", fix: str = "Add it to the targets"
) -> None:
    """Notes a mistake where the account of a request is not one to look at. `role_name` is a role that it brings."""
    account = access.accounts.get(name)
    if account and account.origin_only:
        document.mistake("accountId", f"{name} holds only origins", "Name an account with source servers")
    known = not access.accounts or account or access.organization or role_name
    if name and not known:
        document.mistake("accountId", f"{name} is not among the configured accounts", fix)


def read_regions(document: Document) -> tuple[str, ...]:
    """The members `region` and `regions`, two names for one thing; none means all."""
    if document.has("region") and document.has("regions"):
        document.mistake("region", "region and regions are two names for one thing", "Keep one of them")
    regions = document.texts("regions")
    if document.has("regions") and not regions:
        document.mistake("regions", "the list is empty", "Name regions, or leave it out to mean all")
    single = matching(document, "region", REGION, "an AWS region", "Write one such as eu-central-1")
    for region in regions:
        if not re.fullmatch(REGION, region):
            document.mistake("regions", f'"{region[:40]}" is not an AWS region', "Write one such as eu-central-1")
    return tuple(dict.fromkeys([*regions, *([single] if single else [])]))


def read_run_id(document: Document) -> str:
    run_id = document.text("runId")
    if not re.fullmatch(RUN_ID, run_id):
        document.mistake("runId", f'"{run_id[:40]}" is not the id of a run', "Give the run_id of a run")
    return run_id


def matching(document: Document, key: str, pattern: str, what: str, fix: str) -> str:
    """A text that matches `pattern`; empty where it is absent. Anything else is noted as a mistake."""
    text = document.text(key, _ABSENT)
    if text != _ABSENT and not re.fullmatch(pattern, text):
        document.mistake(key, f'"{text[:40]}" is not {what}', fix)
    return "" if text == _ABSENT else text
