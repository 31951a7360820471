"""The access of one account, as the settings say."""

from __future__ import annotations

from collections.abc import Sequence

from constructs import Construct

from tagsync.aws.permissions import AllowedHooks
from tagsync_cdktf.cdk import ITerraformDependable, TerraformProvider
from tagsync_cdktf.constructs.spoke_access import SpokeAccess
from tagsync_cdktf.facts.configured_plans import followed_in
from tagsync_cdktf.facts.functions import WRITERS, functions, recoverers
from tagsync_cdktf.facts.names import buses, function_roles
from tagsync_cdktf.settings import AccountSettings, Settings


def account_access(
    scope: Construct,
    settings: Settings,
    account: AccountSettings,
    provider: TerraformProvider,
    after: Sequence[ITerraformDependable] = (),
) -> SpokeAccess:
    """`after` are the trusted roles, where this stack makes them. In the hub, hooks are called with the role of the
    function."""
    is_target = not account.origin_only
    return SpokeAccess(
        scope,
        "access",
        name=settings.name,
        account=account.account,
        partition=settings.partition,
        readers=function_roles(settings, functions(settings)),
        writers=function_roles(settings, WRITERS if is_target else ()),
        recoverers=function_roles(settings, recoverers(settings) if is_target else ()),
        callers=settings.deployers,
        external_id=settings.external_ids,
        session_tags=bool(settings.sessions.session_tags),
        source_identity=bool(settings.sessions.source_identity),
        read_role=settings.read_role,
        write_role=settings.write_role,
        recovery_role=settings.recovery_role,
        launch=settings.ensures_launch,
        launches=settings.launches.launches,
        cleanup=settings.cleanup is not None,
        hooks=settings.hooks if account is not settings.hub else AllowedHooks(),
        follow_plans=followed_in(settings, account.account),
        bus=buses(settings) if account.forwarding_regions else (),
        permissions_boundary=settings.permissions_boundary,
        after=after,
        provider=provider,
    )
