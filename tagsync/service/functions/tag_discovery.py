"""Lambda `tag_discovery`: which source servers carry certain tags, in which waves, and whether they can be launched."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from tagsync.engine.service_ports import Metric
from tagsync.service.discovery.configuration import DiscoveryConfiguration, discovery_configuration
from tagsync.service.discovery.discovery import DiscoveryService
from tagsync.service.discovery.serve import serve_discovery
from tagsync.service.kit.answers import Answer
from tagsync.service.kit.cold_start import from_environment
from tagsync.service.kit.connector import connector
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.telemetry import count_metric, logger, metrics


@cache
@from_environment
def configured(environment: Environment) -> DiscoveryConfiguration:
    return discovery_configuration(environment)


@cache
def service() -> DiscoveryService:
    given = configured()
    return DiscoveryService(given.access, connector(given.workers), given.workers, given.policy)


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> Answer:
    count_metric(Metric.DISCOVERIES, 1)
    if isinstance(event, Mapping) and "step" in event:
        return _estate(event, context)
    return serve_discovery(service(), event, context)


def _estate(event: object, context: Any) -> Answer:
    from tagsync.service.estate.estate import EstateService  # discovery starts without it
    from tagsync.service.estate.serve import serve_estate

    given = configured()
    estate = EstateService(given.access, connector(given.workers), given.workers, given.policy, given.plans)
    return serve_estate(estate, event, context)
