"""The drift that matters to a plan: on servers that are in it, and on those that belong there."""

from __future__ import annotations

from tagsync.core.model import Instance, Origin, SourceServer, Tags
from tagsync.core.ownership.reading import write_record
from tagsync.core.plan import ServerPlan
from tagsync.core.planning import make_plan
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.core.tags import OWNED_KEY
from tagsync.discovery.selectors import any_of, exactly
from tagsync.recovery.plans.definition import Definition
from tagsync.recovery.plans.drift import concerned, drifted
from tests.fake_fleet import FakeFleet, server

ERP = Definition(name="erp", selector=exactly({"App": "erp"}))
TRUE = {"App": "erp", "DR-Wave": "1"}


def fleet(**servers: tuple[Tags, Tags]) -> tuple[tuple[SourceServer, ...], tuple[ServerPlan, ...]]:
    """Servers with the tags that they and their instances have, and what a plan of the tags does about them."""
    places = {name: Origin("111111111111", "eu-west-1", f"i-{name}") for name in servers}
    found = [server(f"s-{name}", actual, origin=places[name]) for name, (actual, _) in servers.items()]
    instances = [Instance(places[name], desired) for name, (_, desired) in servers.items()]
    read = FakeFleet(found, instances).read()
    return read.targets[0].servers, tuple(make_plan(DEFAULT_POLICY, read).servers())


def names(arns: frozenset[str]) -> list[str]:
    return sorted(arn.rpartition("/")[2] for arn in arns)


def test_servers_that_are_in_the_plan_or_belong_there_concern_it() -> None:
    servers, plans = fleet(
        in_it=(TRUE, TRUE), joins=({}, TRUE), leaves=(TRUE, {**TRUE, "App": "crm"}), other=({"App": "crm"}, {})
    )
    assert names(concerned(ERP.selector, servers, plans)) == ["s-in_it", "s-joins", "s-leaves"]


def test_a_server_that_keeps_the_tag_when_others_are_repaired_stays_concerned() -> None:
    servers, plans = fleet(a=({}, {"DR-Wave": "2"}))
    assert concerned(ERP.selector, servers, plans) == frozenset()
    servers, plans = fleet(a=({"App": "crm"}, {"App": "erp", "Team": "sap"}))
    assert names(concerned(ERP.selector, servers, plans)) == ["s-a"]


def test_a_tag_that_would_be_removed_is_none_that_is_selected_by() -> None:
    any_app = any_of([], [("App", "*")])
    owned = {"App": "erp", OWNED_KEY: write_record(["App"]) or ""}
    servers, plans = fleet(a=(owned, {}))
    assert [change.after for change in plans[0].changes] == [None, None]
    assert names(concerned(any_app, (), plans)) == []
    assert names(concerned(any_app, servers, plans)) == ["s-a"]


def test_only_keys_that_decide_about_the_plan_count_as_drift() -> None:
    servers, plans = fleet(
        wave=(TRUE, {**TRUE, "DR-Wave": "2"}),
        team=(TRUE, {**TRUE, "Team": "sap"}),
        joins=({}, TRUE),
        other=({"App": "crm", "DR-Wave": "1"}, {"App": "crm", "DR-Wave": "2"}),
        true=(TRUE, TRUE),
    )
    assert [each.server_id for each in drifted(ERP, servers, plans)] == ["s-joins", "s-wave"]
