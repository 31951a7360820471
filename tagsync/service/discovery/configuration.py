"""What the environment says to the function tag_discovery."""

from __future__ import annotations

from dataclasses import dataclass

from tagsync.core.policy import Policy
from tagsync.engine.targets.access import Access
from tagsync.service.kit.environment import Environment


@dataclass(frozen=True, slots=True)
class DiscoveryConfiguration:
    access: Access
    workers: int
    policy: Policy


def discovery_configuration(environment: Environment) -> DiscoveryConfiguration:
    """Raises `InputError` with every mistake."""
    found = DiscoveryConfiguration(environment.access(), environment.workers(), environment.policy())
    environment.done()
    return found
