"""The roles in accounts that a function may assume, as statements of its policy.

A function assumes the read role of every account, and in every target the role named `also`, if one is. The policies of
a role hold 10,240 characters. Where they have room for the ARNs of all these roles, they name them. Else they name the
roles by a pattern, in the accounts that a condition lists: 15 characters for an account, and the same roles as before.
"""

from __future__ import annotations

from collections.abc import Sequence

from tagsync.aws.permissions import session_actions
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.statements import Statement, allow
from tagsync_cdktf.settings import Settings

EVERY_ACCOUNT = "*"


def assumed_by_arn(settings: Settings, also: str) -> list[Statement]:
    names = Names.of(settings)
    if settings.organization:
        return [_assume(settings, [names.role(EVERY_ACCOUNT, role) for role in (settings.read_role, also) if role])]
    targets = [account.account for account in settings.accounts if also and not account.origin_only]
    read = [names.role(account.account, settings.read_role) for account in settings.accounts]
    return [_assume(settings, [*read, *(names.role(target, also) for target in targets)])]


def assumed_by_account(settings: Settings, also: str) -> list[Statement]:
    """AWS puts `aws:ResourceAccount`, the account of the role, into the context of every `sts:AssumeRole`: STS is not
    among the exceptions in "AWS global condition context keys". Each account is listed once."""
    targets = [account.account for account in settings.accounts if not account.origin_only]
    others = [account.account for account in settings.accounts if account.origin_only]
    if not also:
        targets, others = [*targets, *others], []
    statements = [_in_accounts(settings, "AssumeRoles", [settings.read_role, *([also] if also else [])], targets)]
    return [*statements, *([_in_accounts(settings, "AssumeReadRoles", [settings.read_role], others)] if others else [])]


def _in_accounts(settings: Settings, sid: str, roles: Sequence[str], accounts: Sequence[str]) -> Statement:
    arns = [Names.of(settings).role(EVERY_ACCOUNT, role) for role in roles]
    return _assume(settings, arns, sid, {"StringEquals": {"aws:ResourceAccount": list(accounts)}})


def _assume(settings: Settings, roles: Sequence[str], sid: str = "AssumeRoles", condition: object = None) -> Statement:
    sessions = settings.sessions
    more = session_actions(bool(sessions.session_tags), bool(sessions.source_identity))
    return allow(sid, ["sts:AssumeRole", *more], roles, condition)
