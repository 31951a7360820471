"""What the functions of two hubs may do in one another's table: as statements of their roles' policies.

All of it concerns the mark of a hub and its leases, which are below one key of the table, and nothing else there.
"""

from __future__ import annotations

from collections.abc import Iterator

from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.facts.statements import Statement, allow
from tagsync_cdktf.settings import Settings
from tagsync_cdktf.settings.standby import HubPlace

_LEASES = {"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["lease"]}}


def look_at_hubs(settings: Settings, *key_actions: str) -> Iterator[Statement]:
    """Looks which hub is in charge, and at the leases of both, also where a customer's key encrypts them. A key that a
    stack makes is known by its alias. Nothing where there is one hub."""
    place, names = HubPlace.of(settings), Names.of(settings)
    if not place.other_region:
        return
    yield allow("LookAtHub", ["dynamodb:Query"], [names.own_table], _LEASES)
    yield allow("LookAtOtherHub", ["dynamodb:Query"], [names.other_table], _LEASES)
    actions = ["kms:Decrypt", "kms:DescribeKey", *key_actions]
    if place.other_key_arn:
        yield allow("UseKeyOfOtherHub", actions, [place.other_key_arn])
    elif settings.kms.create:
        alias = {"ForAnyValue:StringEquals": {"kms:ResourceAliases": f"alias/{settings.name}"}}
        keys = f"arn:{names.partition}:kms:{place.other_region}:{names.hub}:key/*"
        yield allow("UseKeyOfOtherHub", actions, [keys], alias)


def mark_hubs(settings: Settings) -> Iterator[Statement]:
    """Puts a hub in charge, and gives the leases of the other one back."""
    names = Names.of(settings)
    yield allow("TakeCharge", ["dynamodb:PutItem"], [names.own_table], _LEASES)
    yield allow("TellOtherHub", ["dynamodb:PutItem", "dynamodb:DeleteItem"], [names.other_table], _LEASES)
