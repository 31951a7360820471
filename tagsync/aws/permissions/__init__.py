"""The IAM policies that tagsync needs, as data. docs/permissions.md shows them. Tests take each action away and see
something fail, and hold each statement to what AWS publishes about its actions."""

from tagsync.aws.permissions.cleanup import cleanup_policy
from tagsync.aws.permissions.fleet import read_policy, write_policy
from tagsync.aws.permissions.hooks import hook_look_statements, hook_policy, hook_statements
from tagsync.aws.permissions.launches import Launches, recovery_policy
from tagsync.aws.permissions.needs import launch_needs_policy
from tagsync.aws.permissions.plans import (
    recovery_follow_policy,
    recovery_read_policy,
    recovery_run_policy,
    recovery_watch_policy,
    recovery_write_policy,
)
from tagsync.aws.permissions.statements import IamPolicy, together
from tagsync.aws.permissions.trust import caller_policy, organization_actions, session_actions, trust_policy
from tagsync.recovery.hooks.allowed import AllowedHooks

__all__ = [
    "AllowedHooks",
    "IamPolicy",
    "Launches",
    "caller_policy",
    "cleanup_policy",
    "hook_look_statements",
    "hook_policy",
    "hook_statements",
    "launch_needs_policy",
    "organization_actions",
    "read_policy",
    "recovery_follow_policy",
    "recovery_policy",
    "recovery_read_policy",
    "recovery_run_policy",
    "recovery_watch_policy",
    "recovery_write_policy",
    "session_actions",
    "together",
    "trust_policy",
    "write_policy",
]
