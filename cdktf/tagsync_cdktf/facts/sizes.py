"""What AWS would refuse for its size, found before anything is written: each with the setting that makes it so large.

The other documents of a deployment cannot become too large, whatever the settings are; tests find out.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from tagsync.aws.permissions import (
    AllowedHooks,
    together,
    trust_policy,
)
from tagsync.core.errors import Mistake
from tagsync_cdktf.facts.configured_plans import followed_in
from tagsync_cdktf.facts.function_documents import function_documents
from tagsync_cdktf.facts.function_specs import function_specs
from tagsync_cdktf.facts.functions import HUB_SWITCH, ROLLOUT, functions
from tagsync_cdktf.facts.names import Names, function_roles
from tagsync_cdktf.facts.recovery_role import recovery_role_policies
from tagsync_cdktf.facts.resource_policies import MOST_OF_A_BUS, bus_policy, forwarding_accounts
from tagsync_cdktf.facts.role_policies import MOST_IN_A_ROLE, HubPolicies
from tagsync_cdktf.facts.statements import policy_text
from tagsync_cdktf.settings import AccountSettings, Settings
from tagsync_cdktf.settings.forwarding import takes_drs_events

MOST_OF_A_TRUST = 2_048
"""Characters of a trust policy, white space not counted: AWS's default (AWS, "IAM and AWS STS quotas")."""
MOST_OF_A_STATE_KEY = 1_024
"""Bytes of the key of an object in S3."""
MOST_AUDIENCES = 50
"""Of the authorizer of an HTTP API (AWS, "Quotas for configuring and running an HTTP API")."""
MOST_OF_AN_EXPRESSION = 256
"""Characters of the expression of a schedule (EventBridge Scheduler, `ScheduleExpression`)."""
_OF_AN_ACCOUNT = len('"123456789012",')
"""Characters that an account takes in a policy that lists accounts."""


def too_large(settings: Settings) -> Iterator[Mistake]:
    """Everything that AWS would refuse for its size; the place is the path of a setting."""
    yield from _role_names(settings)
    yield from _accounts(settings)
    yield from _trust(settings)
    yield from _launches(settings)
    key = f"{settings.state_prefix}{settings.name}-events-123456789012-ap-southeast-1.tfstate"
    if settings.backend.type == "s3" and len(key.encode()) > MOST_OF_A_STATE_KEY:
        yield Mistake("backend.prefix", "keys of states would be longer than S3 allows", "Write a shorter one")
    if settings.api.jwt and len(settings.api.jwt.audience) > MOST_AUDIENCES:
        what = f"{len(settings.api.jwt.audience)} values are more than API Gateway takes"
        yield Mistake("api.jwt.audience", what, f"Keep at most {MOST_AUDIENCES}")
    if len(settings.schedule.expression) > MOST_OF_AN_EXPRESSION:
        fix = f"Write at most {MOST_OF_AN_EXPRESSION} characters"
        yield Mistake("schedule.expression", "it is longer than EventBridge Scheduler allows", fix)


def _accounts(settings: Settings) -> Iterator[Mistake]:
    """Of the policies that list every account, the one that leaves room for the fewest. Hooks make some of them longer:
    they are at fault if the policies fit without them."""
    spokes = len(settings.spokes)
    without_hooks = replace(settings, hooks=AllowedHooks())
    too_long = [
        (spokes - math.ceil((size - most) / _OF_AN_ACCOUNT), what, size, most)
        for what, size, most in _too_long(without_hooks)
    ]
    for few, what, size, most in sorted(too_long)[:1]:
        fix = f"Keep at most {few} spokes here, and deploy the others with another name"
        yield Mistake("spokes", _is_too_long(what, size, most), fix)
    if not too_long and settings.hooks != without_hooks.hooks:
        for found in list(_too_long(settings))[:1]:
            yield Mistake("hooks", _is_too_long(*found), "Name fewer functions and documents")


def _is_too_long(what: str, size: int, most: int) -> str:
    return f"the policy of {what} would be {size:,} characters long, and AWS allows {most:,}"


def _too_long(settings: Settings) -> Iterator[tuple[str, int, int]]:
    """Of the policies in the hub, whose policy is too long, its characters, and the most of them."""
    documents = function_documents(settings)
    policies = HubPolicies(settings, "key" if settings.kms.has_key else "")
    for spec in function_specs(settings, documents, policies):
        if (size := policies.size(spec.policy)) > MOST_IN_A_ROLE:
            yield f"the role {policies.names(spec.part)}", size, MOST_IN_A_ROLE
    bus = bus_policy(policies.names, forwarding_accounts(settings), drs=takes_drs_events(settings))
    if (size := len(policy_text(bus))) > MOST_OF_A_BUS:
        yield "the home bus", size, MOST_OF_A_BUS


def _trust(settings: Settings) -> Iterator[Mistake]:
    """The longest trust policy is that of the read role, which trusts every function, and those who deploy."""
    sessions = settings.sessions
    policy = trust_policy(
        function_roles(settings, functions(settings)),
        settings.external_ids,
        callers=settings.deployers,
        session_tags=bool(sessions.session_tags),
        source_identity=bool(sessions.source_identity),
    )
    over = len(policy_text(policy)) - MOST_OF_A_TRUST
    if over > 0:
        shorter = len(settings.external_id) - math.ceil(over / (2 if settings.deployers else 1))
        longest, place, fix = max(
            (len(settings.external_id), "external_id", f"Write at most {shorter} characters"),
            (sum(map(len, settings.accepted_external_ids)), "accepted_external_ids", "Keep only those still in use"),
            (sum(map(len, settings.deployers)), "deployers", "Name fewer: one with * can stand for several"),
        )
        what = f"its {longest:,} characters make a trust policy longer than the {MOST_OF_A_TRUST:,} that AWS allows"
        yield Mistake(place, what, fix)


def _launches(settings: Settings) -> Iterator[Mistake]:
    if _recovery_role(settings, settings.hub, AllowedHooks()) > MOST_IN_A_ROLE:
        what = f"the policy of the recovery role would be longer than {MOST_IN_A_ROLE:,} characters"
        yield Mistake("launches.profile_roles", what, "Name fewer roles; one role can serve several profiles")
        return
    for account in (each for each in settings.spokes if not each.origin_only):
        if _recovery_role(settings, account, settings.hooks) > MOST_IN_A_ROLE:
            what = f"the policy of the recovery role in {account.account} would be longer than {MOST_IN_A_ROLE:,}"
            yield Mistake(
                "hooks",
                f"{what} characters",
                "Name fewer functions and documents, or turn launches.instance_fleets off",
            )
            return


def _recovery_role(settings: Settings, account: AccountSettings, hooks: AllowedHooks) -> int:
    """Characters of the policy of the recovery role in an account."""
    launches, cleanup = settings.launches.launches, settings.cleanup is not None
    follow = followed_in(settings, account.account)
    made = recovery_role_policies(
        settings.partition, account.account, launches, cleanup=cleanup, hooks=hooks, follow=follow
    )
    return len(policy_text(together(*made)))


def _role_names(settings: Settings) -> Iterator[Mistake]:
    """IAM does not tell names apart by case. The roles of an account stand beside those of the service in the hub."""
    names = Names.of(settings)
    chosen = {"read": settings.read_role, "write": settings.write_role}
    if settings.recovery:
        chosen["recovery"] = settings.recovery_role
    parts = (
        *functions(settings),
        ROLLOUT,
        HUB_SWITCH,
        "schedule",
        "fan-out",
        "recovery-machine",
        "cleanup",
        "readiness",
        "estate",
    )
    own = [*map(names.of_hub, parts), names("forward")]
    taken = Counter(name.lower() for name in (*chosen.values(), *own))
    for role, name in chosen.items():
        if taken[name.lower()] > 1:
            yield Mistake(f"roles.{role}", f"two roles would have the name {name}", "Choose another name")
