"""What Terraform does with the synthesised stacks."""

from __future__ import annotations

import re

from examples.deployment import NO_CHANGES
from tests.deploy.conftest import Deployed
from tests.deploy.service import SPOKE, Service


def test_every_stack_is_applied_and_a_second_plan_is_empty(deployed: Deployed) -> None:
    assert sorted(deployed.plan) == [
        "tagsync-events-111111111111-eu-central-1",
        "tagsync-events-111111111111-us-east-1",
        "tagsync-events-222222222222-us-east-1",
        "tagsync-fleets-111111111111",
        "tagsync-fleets-222222222222",
        "tagsync-hub",
        "tagsync-spoke-222222222222",
    ]
    assert set(deployed.plan.values()) == {NO_CHANGES}


def test_deploying_applies_the_sync(deployed: Deployed) -> None:
    assert deployed.healed == deployed.wanted == {"Owner": "shop@example.com"}


def test_a_plan_shows_the_drift_of_servers_whose_instances_are_in_another_account(service: Service) -> None:
    """The instance is read through the read role of its account, which asks for the external id."""
    server = service.add_server("shop-1", {"Owner": "shop"}, {"Owner": "old"}, origin=SPOKE)
    said = service.deployment.terraform("tagsync-fleets-111111111111", "apply", "-input=false", "-auto-approve")
    assert re.search(r'"Owner" += "old" -> "shop"', said)
    assert "could not be read" not in said
    assert service.actual(server) == service.wanted(server)
    assumed = [each for each in service.lab.role_sessions if each.role.endswith(f"{SPOKE}:role/tagsync-read")]
    assert assumed[-1].external_id == "tagsync-tests"
