"""What the recovery role of an account may do: launch servers, run plans and keep them, clean up drills, call hooks."""

from __future__ import annotations

from tagsync.aws.permissions import (
    AllowedHooks,
    IamPolicy,
    Launches,
    cleanup_policy,
    hook_policy,
    recovery_follow_policy,
    recovery_policy,
    recovery_run_policy,
)


def recovery_role_policies(
    partition: str, account: str, launches: Launches, *, cleanup: bool, hooks: AllowedHooks, follow: bool = False
) -> list[IamPolicy]:
    """The policies that make up the one of the role in an account. `follow`: the service writes a plan there."""
    clean = [cleanup_policy(partition, beside_launches=True)] if cleanup else []
    launch = [recovery_policy(partition, launches), recovery_run_policy(partition)]
    keep = [recovery_follow_policy(partition)] if follow else []
    return [*launch, *keep, *clean, hook_policy(partition, account, hooks)]
