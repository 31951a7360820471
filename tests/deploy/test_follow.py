"""A native plan that follows its tags, as deployed: a tag moves a server, and one full run later the plan says so."""

from __future__ import annotations

import pytest

from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB
from tests.deploy.service import HOUR, MINUTE, ORIGIN, OTHER, Service

PLAN, TAGS = "portal", {"Owner": "web@example.com"}


@pytest.fixture
def portal(service: Service) -> list[SourceServer]:
    """Servers in two waves, whose tags no source server has yet; and no plan in DRS."""
    plans = service.lab.drs(HUB, OTHER).plans
    for arn in [arn for arn, plan in plans.items() if plan.name == PLAN]:
        del plans[arn]
    return [
        service.add_server(f"portal-{number}", TAGS | {"DR-Wave": wave}, {}, region=OTHER)
        for number, wave in ((1, "1"), (2, "1"), (3, "2"), (4, "2"))
    ]


def waves(service: Service) -> dict[str, set[str]]:
    """The steps of the plan in DRS, with their servers."""
    (plan,) = [each for each in service.lab.drs(HUB, OTHER).plans.values() if each.name == PLAN]
    names = {each.arn: each.hostname for each in service.lab.drs(HUB, OTHER).servers.values()}
    assert plan.tags["tagsync:keeper"] == "service"
    return {step.name: {names[arn] for arn in step.server_arns()} for step in plan.steps}


def tag(service: Service, server: SourceServer, key: str, value: str) -> None:
    """On the instance, where no event is heard: the full run finds it."""
    service.lab.ec2(HUB, ORIGIN).tags[server.instance][key] = value


def test_a_tag_moves_a_server_to_another_wave_and_the_next_full_run_writes_it(
    service: Service, portal: list[SourceServer]
) -> None:
    service.pass_time(HOUR)
    assert waves(service) == {"wave 1": {"portal-1", "portal-2"}, "wave 2": {"portal-3", "portal-4"}}
    tag(service, portal[1], "DR-Wave", "2")
    service.reports()
    service.pass_time(HOUR)
    assert waves(service) == {"wave 1": {"portal-1"}, "wave 2": {"portal-2", "portal-3", "portal-4"}}
    told = dict(service.reports())["tagsync: recovery plan portal follows the tags: 1 server moved"]
    assert "~ portal-2" in told
    service.lab.forget_calls()
    service.pass_time(HOUR + MINUTE)
    assert service.lab.count("drs", "UpdateRecoveryPlanStep") == 0
    assert not [subject for subject, _ in service.reports() if "recovery plan" in subject]
    assert service.lab.alarms()["tagsync-plan-refusals"] == "OK"


def test_rule_7_tags_that_are_lost_ring_and_leave_the_plan_as_it_is(
    service: Service, portal: list[SourceServer]
) -> None:
    service.pass_time(HOUR + MINUTE)
    whole = waves(service)
    service.alarm_changes()
    for server in portal:
        tag(service, server, "Owner", "nobody@example.com")
    service.pass_time(HOUR + MINUTE)
    assert waves(service) == whole
    assert ("tagsync-plan-refusals", "ALARM") in service.alarm_changes()
    assert "tagsync: recovery plan portal is REFUSED: it does not follow the tags" in dict(service.reports())
    for server in portal:
        tag(service, server, "Owner", TAGS["Owner"])
    service.pass_time(HOUR + MINUTE)
    assert ("tagsync-plan-refusals", "OK") in service.alarm_changes()
    assert "tagsync: recovery plan portal matches the tags again" in dict(service.reports())
