"""The targets file of a scenario: where its fleets are, and the roles to get there."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from tagsync.lab.drs.tag_rules import MAX_TAGS
from tagsync.lab.iam.identities import HUB
from tagsync.lab.scenario.document import AccountSpec, FleetSpec, Scenario
from tagsync.lab.scenario.seed import holds_at_most

MADE_BY = "# Made by the lab"
"""How each of these files begins."""
_HEADER = """\
{made_by} ({description})
# The hub, 111111111111, uses the caller's own credentials, and the others a role. Use your own IDs for a real fleet.
"""
_LEFT_OUT = "# Left out: a plan of these regions is incomplete, and ends with exit code 1.\n"


def targets_file(scenario: Scenario) -> str:
    """Its text. Regions of which a plan would be incomplete are left out, and named in a comment."""
    incomplete = dict(_incomplete(scenario))
    text = _HEADER.format(made_by=MADE_BY, description=_one_line(scenario.description).rstrip("."))
    if incomplete:
        text += _LEFT_OUT + "".join(f"#   {'/'.join(place)}: {why}\n" for place, why in sorted(incomplete.items()))
    places = _places(scenario) - set(incomplete)
    accounts = [_account(each, places) for each in scenario.accounts if _reachable(each)]
    return text + yaml.safe_dump({"version": 1, "accounts": accounts}, sort_keys=False, default_flow_style=None)


def _one_line(text: str) -> str:
    """For a comment."""
    return " ".join(text.split())


def _account(account: AccountSpec, places: set[tuple[str, str]]) -> dict[str, object]:
    entry: dict[str, object] = {"account": account.id}
    if account.role and account.id != HUB:
        entry["role"] = f"arn:aws:iam::{account.id}:role/{account.role.name}"
        if account.role.external_id:
            entry["external_id"] = account.role.external_id
    regions = sorted(region for each, region in places if each == account.id)
    return entry | ({"regions": regions} if regions else {"origin_only": True})


def _reachable(account: AccountSpec) -> bool:
    return account.id == HUB or account.role is not None


def _places(scenario: Scenario) -> set[tuple[str, str]]:
    """Every account and region with source servers that can be read, or with DRS switched on."""
    reachable = {each.id for each in scenario.accounts if _reachable(each)}
    found = {(each.account, each.region) for each in scenario.initialized}
    found |= {place for fleet in scenario.fleets for place in _places_of(fleet)}
    return {place for place in found if place[0] in reachable}


def _places_of(fleet: FleetSpec) -> list[tuple[str, str]]:
    extended = [(fleet.extend_into, fleet.region)] if fleet.extend_into else []
    return [(fleet.account, fleet.region), *extended]


def _incomplete(scenario: Scenario) -> Iterator[tuple[tuple[str, str], str]]:
    """Places of which a plan would be incomplete, and why."""
    without_role = {each.id for each in scenario.accounts if not _reachable(each)}
    for fleet in scenario.fleets:
        origin = fleet.origin.account if fleet.origin else fleet.account
        for place in _places_of(fleet):
            if fleet.instance != "none" and origin in without_role:
                yield place, f"its instances are in {origin}, where there is no role to read them"
            elif not holds_at_most(MAX_TAGS, fleet):
                yield place, f"a source server holds {MAX_TAGS} tags, and {_one_line(fleet.name)} would have more"
