"""Lambda `hub_switch`: which of two hubs is in charge, and the switch between them, for people."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from tagsync.aws.service.clients import service_client
from tagsync.aws.service.functions import LambdaInvoker
from tagsync.aws.service.scheduler import EventBridgeSchedule
from tagsync.aws.store.table import Table
from tagsync.engine.service_ports import Metric
from tagsync.service.kit.answers import Answer
from tagsync.service.kit.cold_start import from_environment
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.hubs import charge_of
from tagsync.service.kit.telemetry import count_metric, logger, metrics
from tagsync.service.switch.configuration import switch_configuration
from tagsync.service.switch.serve import Switch, serve_switch


@cache
@from_environment
def service(environment: Environment) -> Switch:
    given = switch_configuration(environment)
    assert given.hubs, "its reader has asked for them"
    return Switch(
        charge=charge_of(Table(service_client("dynamodb"), given.table), given.hubs),
        schedule=EventBridgeSchedule(service_client("scheduler"), given.schedule, given.schedule_group),
        invoke=LambdaInvoker(partial(service_client, "lambda"), given.function),
        starts_schedule=given.starts_schedule,
    )


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> Answer:  # noqa: ARG001 - as Lambda calls it
    count_metric(Metric.INVOCATIONS, 1)
    return serve_switch(service(), event)
