"""Checks of what hooks call and plans recover: it takes a role in the account where that is."""

from __future__ import annotations

from tagsync.core.documents.document import Document
from tagsync.core.model import Target
from tagsync.engine.targets.region_choice import choose
from tagsync_cdktf.settings.deployment import Settings
from tagsync_cdktf.settings.drills import check_drills
from tagsync_cdktf.settings.places import of_partition
from tagsync_cdktf.settings.plans import PlacedPlan, names_of, placed_plans


def check_called(document: Document, settings: Settings) -> None:
    """Notes hooks and plans in accounts, regions and partitions that the service does not reach, and drills of plans
    that are not there."""
    if not document.is_wrong("hooks"):
        _check_hooks(document, settings)
    listed = [*placed_plans(settings.plans, "plans")]
    if settings.arc:
        listed += placed_plans(settings.arc.plans, "arc.plans")
    for plan in listed:
        _check_plan(document, plan, settings)
    if not any(map(document.is_wrong, ("plans", "arc"))):
        known = {*names_of(settings.plans), *(settings.arc.names if settings.arc else ())}
        check_drills(document, settings.drills, known)
    if settings.drills and not settings.cleanup and not document.is_wrong("cleanup"):
        document.mistake("drills", "the recovery roles may terminate nothing", "Write cleanup: {} beside drills")


def _check_hooks(document: Document, settings: Settings) -> None:
    """In the hub, hooks are called with the role of the function, which is always there."""
    for key in ("lambdas", "documents", "automation_roles"):
        for arn in (each for each in getattr(settings.hooks, key) if each.startswith("arn:")):
            for what, fix in of_partition(arn, arn, settings):
                document.mistake(f"hooks.{key}", what, fix)
            account = arn.split(":")[4]
            if key != "documents" and account != settings.hub.account and (problem := _unreached(account, settings)):
                what = f"{arn} is in account {account}, {problem}"
                document.mistake(f"hooks.{key}", what, "Name one of an account of the settings, or add the account")


def _check_plan(document: Document, plan: PlacedPlan, settings: Settings) -> None:
    for account in sorted({target.account for target in plan.targets}):
        if problem := _unreached(account, settings):
            what = f"plan {plan.name} recovers in account {account}, {problem}"
            document.mistake(plan.path, what, "Name an account of the settings with source servers, or add it")
    for target in () if plan.is_driven else plan.targets:
        if _is_left_out(target, settings):
            what = f"plan {plan.name} is in {target.region}, which is no region of account {target.account}"
            document.mistake(
                plan.path, f"{what} in the settings", "Add it to regions of the account, or correct the plan"
            )


def _unreached(account: str, settings: Settings) -> str:
    """Why there is no recovery role in an account; empty where there is one, or may be one of an organisation."""
    known = {each.account: each for each in settings.accounts}
    if account not in known:
        return "" if settings.organization else "which is neither the hub nor a spoke"
    return "which is origin_only and has no recovery role" if known[account].origin_only else ""


def _is_left_out(target: Target, settings: Settings) -> bool:
    """Whether a region is not among those of an account of the settings that is reached."""
    return any(
        target.region not in choose(each.regions, [target.region], settings.exclude_regions)
        for each in settings.accounts
        if each.account == target.account and not each.origin_only
    )
