"""What Terraform does with the synthesised stacks."""

from __future__ import annotations

from examples.deployment import NO_CHANGES
from tests.deploy.conftest import Deployed


def test_every_stack_is_applied_and_a_second_plan_is_empty(deployed: Deployed) -> None:
    assert sorted(deployed.plan) == [
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
