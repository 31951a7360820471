"""The estate over the API and as an event of the function tag_discovery, against the lab."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from tagsync.core.policy import policy_from_document
from tagsync.discovery.selectors import exactly
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.plans.definition import Definition
from tagsync.service.api.openapi import component_schemas
from tagsync.service.estate.estate import EstateService
from tagsync.service.estate.serve import serve_estate
from tagsync.service.kit.telemetry import metrics
from tagsync.service.sync.tag_sync import TagSync
from tests.service.api.test_api import Api, api, fits
from tests.sync_service import HOME, Answer, Context, add_server

__all__ = ["api"]

ERP = {"DR-Application": "erp", "Name": "erp-new"}
NEW = "i-0000000000000000a"
POLICY = policy_from_document({"version": 1, "servers": {"include": {"origin_tags": {"DR-Application": ["*"]}}}})
PLAN = Definition(name="erp", account=HUB, region=HOME, selector=exactly({"DR-Application": "erp"}))
Ask = Callable[..., Answer]


@pytest.fixture
def ask(sync: TagSync) -> Ask:
    """The answer to an event."""

    def asked(event: object, *, plans: bool = False) -> Answer:
        known = {"erp": PLAN} if plans else {}
        service = EstateService(sync.access, sync.connect, workers=4, policy=POLICY, plans=known)
        return dict(serve_estate(service, event, Context(seconds=60)))

    return asked


@pytest.fixture
def fleet(lab: Lab) -> Lab:
    """One protected instance, and one that nothing protects."""
    add_server(lab, "one", instance=ERP, tags=ERP)
    lab.ec2(HUB, HOME).add_instance(NEW, ERP)
    return lab


def unprotected() -> list[float]:
    """The metric that was counted."""
    found = [each["Value"] for name, each in metrics.metric_set.items() if name == "Unprotected"]
    return [float(value) for values in found for value in values]


def test_an_instance_that_nothing_protects_is_named_with_its_application_and_counted(fleet: Lab, ask: Ask) -> None:
    metrics.clear_metrics()
    answer = ask({"step": "estate"})
    assert answer.pop("statusCode") == 200
    jsonschema.validate(answer, component_schemas()["Estate"])
    (instance,) = answer["instances"]
    told = instance["instanceId"], instance["application"], instance["bucket"], instance["wantedBy"]
    assert told == (NEW, "erp", "unprotected", ["the policy"])
    assert unprotected() == [1.0]
    metrics.clear_metrics()


def test_a_part_of_the_estate_is_not_counted(fleet: Lab, ask: Ask) -> None:
    metrics.clear_metrics()
    assert ask({"step": "estate", "application": "crm"})["totalInstances"] == 0
    assert ask({"step": "estate", "tags": {"Name": "erp-new"}, "regions": [HOME]})["totalInstances"] == 2
    assert unprotected() == []


def test_configured_plans_want_instances_and_take_servers(fleet: Lab, ask: Ask) -> None:
    add_server(fleet, "two", instance={"Name": "two"}, tags={"Name": "two"})
    answer = ask({"step": "estate"}, plans=True)
    (instance,) = answer["instances"]
    assert instance["wantedBy"] == ["the policy", "plan erp"]
    assert answer["findingCounts"]["no_plan"] == 1
    assert fleet.count("drs", "ListRecoveryPlans") == 0


def test_what_is_certain_is_counted_though_not_all_was_read(fleet: Lab, ask: Ask) -> None:
    other = "eu-west-3"
    add_server(fleet, "two", instance=None, tags=ERP, origin_region=other)
    fleet.faults.add(Rule("deny", service="ec2", op="DescribeInstances", region=other))
    metrics.clear_metrics()
    assert ask({"step": "estate"})["status"] == "PARTIAL"
    assert unprotected() == [1.0]
    metrics.clear_metrics()


def test_a_plan_of_another_region_says_nothing_of_what_is_protected_there(lab: Lab, sync: TagSync) -> None:
    """Law 12: a plan without a place among those asked for does not want its instances everywhere."""
    add_server(lab, "one", instance=ERP, tags=ERP)
    plan = Definition(name="erp", region=HOME, selector=exactly({"DR-Application": "erp"}))
    access = replace(sync.access, regions=(HOME, "eu-west-3"))
    service = EstateService(access, sync.connect, workers=4, plans={"erp": plan})
    event = {"step": "estate", "regions": ["eu-west-3"], "originRegions": [HOME]}
    answer: Any = dict(serve_estate(service, event, Context(seconds=60)))
    assert (answer["totalInstances"], answer["findings"]) == (0, [])
    assert any(each.startswith("plan erp wants no instance here") for each in answer["notes"])
    event = {"step": "estate", "regions": [HOME]}
    answer = dict(serve_estate(service, event, Context(seconds=60)))
    assert answer["buckets"]["protected"] == 1


def test_what_could_not_be_read_is_an_error_beside_the_answer(fleet: Lab, ask: Ask) -> None:
    fleet.faults.add(Rule("deny", service="ec2", op="DescribeInstances"))
    metrics.clear_metrics()
    answer = ask({"step": "estate"})
    assert (answer["statusCode"], answer["status"], answer["totalInstances"]) == (200, "PARTIAL", 0)
    assert answer["errors"][0]["kind"]
    assert unprotected() == [], "no instance could be read, which is not none (law 1)"
    fleet.faults.add(Rule("deny", service="drs"))
    metrics.clear_metrics()
    answer = ask({"step": "estate"})
    assert (answer["statusCode"], answer["status"]) == (502, "FAILED")
    assert unprotected() == [], "nothing is known, which is not none (law 1)"


@pytest.mark.parametrize(
    "event", [{"step": "other"}, {"step": "estate", "regionz": []}, {"step": "estate", "tags": {}}]
)
def test_an_event_with_mistakes_is_400(lab: Lab, ask: Ask, event: object) -> None:
    answer = ask(event)
    assert answer["statusCode"] == 400
    assert answer["errors"]
    assert lab.count("drs", "DescribeSourceServers") == 0


def test_the_api_tells_viewers(fleet: Lab, api: Api) -> None:
    code, answer = api("GET", "/drs/estate", query=f"application=erp&region={HOME}")
    assert code == 200
    fits("Estate", answer)
    assert "names no instance" not in json.dumps(answer["buckets"])
    assert answer["notes"], "the default policy selects everything"
    wrong: Any = api("GET", "/drs/estate", query="regionz=x")
    assert wrong[0] == 400
