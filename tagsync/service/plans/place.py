"""Where a native plan is: the one target that it has."""

from __future__ import annotations

from tagsync.core.errors import InputError, Mistake
from tagsync.core.model import Target
from tagsync.engine.targets.access import Access, Targets
from tagsync.engine.targets.narrow import only_accounts, only_regions
from tagsync.recovery.plans.definition import Definition


def narrow_to(definition: Definition, access: Access) -> Access:
    """The place of a plan alone."""
    account, region = definition.account, definition.region
    return only_regions(only_accounts(access, [account] if account else []), [region] if region else [])


def the_target(where: Targets) -> Target:
    """The one target of a plan. Raises `InputError` if it has several, or none."""
    targets = [*where.targets, *(each.target for each in where.unreachable)]
    if len(targets) != 1:
        what = f"it stands for {len(targets)} targets, and a recovery plan belongs to one"
        raise InputError([Mistake("plan", what, "Give it an account and a region")])
    return targets[0]
