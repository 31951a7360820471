"""Lambda `tag_discovery`: which source servers carry certain tags, in which waves, and whether they can be launched."""

from __future__ import annotations

from functools import cache
from typing import Any

from tagsync.engine.service_ports import Metric
from tagsync.service.discovery.configuration import discovery_configuration
from tagsync.service.discovery.discovery import DiscoveryService
from tagsync.service.discovery.serve import serve_discovery
from tagsync.service.kit.answers import Answer
from tagsync.service.kit.cold_start import from_environment
from tagsync.service.kit.connector import connector
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.telemetry import count_metric, logger, metrics


@cache
@from_environment
def service(environment: Environment) -> DiscoveryService:
    given = discovery_configuration(environment)
    return DiscoveryService(given.access, connector(given.workers), given.workers, given.policy)


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> Answer:
    count_metric(Metric.DISCOVERIES, 1)
    return serve_discovery(service(), event, context)
