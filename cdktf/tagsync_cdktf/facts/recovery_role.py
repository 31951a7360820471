"""What the recovery role of an account may do: launch servers, run plans, clean up drills, call hooks."""

from __future__ import annotations

from tagsync.aws.permissions import (
    AllowedHooks,
    IamPolicy,
    Launches,
    cleanup_policy,
    hook_policy,
    recovery_policy,
    recovery_run_policy,
)


def recovery_role_policies(
    partition: str, account: str, launches: Launches, *, cleanup: bool, hooks: AllowedHooks
) -> list[IamPolicy]:
    """The policies that make up the one of the role in an account."""
    clean = [cleanup_policy(partition, beside_launches=True)] if cleanup else []
    launch = [recovery_policy(partition, launches), recovery_run_policy(partition)]
    return [*launch, *clean, hook_policy(partition, account, hooks)]
