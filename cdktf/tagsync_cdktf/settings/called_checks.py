"""Checks of what hooks call and plans recover: it takes a role in the account where that is."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.core.documents.document import Document
from tagsync.engine.targets.region_choice import choose
from tagsync.recovery.driven.plan import DrivenPlan
from tagsync.recovery.plans.definition import Definition
from tagsync_cdktf.settings.arc import definitions
from tagsync_cdktf.settings.deployment import Settings


def check_called(document: Document, settings: Settings) -> None:
    """Notes functions, roles and plans in accounts and regions that the service does not reach."""
    if not document.is_wrong("hooks"):
        _check_hooks(document, settings)
    for place, plan in definitions(settings.arc) if settings.arc else ():
        for account in sorted(_accounts(plan)):
            if problem := _unreached(account, settings):
                what = f"plan {plan.name} recovers in account {account}, {problem}"
                document.mistake(place, what, "Name an account of the settings with source servers, or add it")
        if plan.region and not all(_is_kept(plan, settings)):
            what = f"plan {plan.name} is in {plan.region}, which is no region of account {plan.account} in the settings"
            document.mistake(place, what, "Add it to regions of the account, or correct the plan")


def _check_hooks(document: Document, settings: Settings) -> None:
    """In the hub, hooks are called with the role of the function, which is always there."""
    for key in ("lambdas", "automation_roles"):
        for arn in getattr(settings.hooks, key):
            account = arn.split(":")[4]
            if account != settings.hub.account and (problem := _unreached(account, settings)):
                what = f"{arn} is in account {account}, {problem}"
                document.mistake(f"hooks.{key}", what, "Name one of an account of the settings, or add the account")


def _unreached(account: str, settings: Settings) -> str:
    """Why there is no recovery role in an account; empty where there is one, or may be one of an organisation."""
    known = {each.account: each for each in settings.accounts}
    if account not in known:
        return "" if settings.organization else "which is neither the hub nor a spoke"
    return "which is origin_only and has no recovery role" if known[account].origin_only else ""


def _accounts(plan: Definition) -> set[str]:
    if isinstance(plan, DrivenPlan):
        return {target.account for target in plan.targets}
    return {plan.account} - {""}


def _is_kept(plan: Definition, settings: Settings) -> Iterator[bool]:
    """Of the account of a native plan, whether the region is among its own."""
    for each in settings.accounts:
        if each.account == plan.account and not each.origin_only:
            yield plan.region in choose(each.regions, [plan.region], settings.exclude_regions)
