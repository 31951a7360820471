"""What the environment says to the function tag_discovery."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tagsync.core.documents.places import Locate
from tagsync.core.policy import Policy
from tagsync.engine.targets.access import Access
from tagsync.service.kit.environment import Environment

if TYPE_CHECKING:
    from tagsync.recovery.plans.definition import Definition


@dataclass(frozen=True, slots=True)
class DiscoveryConfiguration:
    access: Access
    workers: int
    policy: Policy
    plans: Mapping[str, Definition]


def discovery_configuration(environment: Environment) -> DiscoveryConfiguration:
    """Raises `InputError` with every mistake."""
    found = DiscoveryConfiguration(
        access=environment.access(),
        workers=environment.workers(),
        policy=environment.policy(),
        plans=environment.document("RECOVERY_PLANS", _plans, {}),
    )
    environment.done()
    return found


def _plans(value: object, locate: Locate) -> Mapping[str, Definition]:
    from tagsync.service.plans.both_kinds import both_kinds  # only the estate of a service with plans needs them

    return both_kinds(value, locate)
