"""Lambda `region_switch`: steps of ARC Region switch, called by its custom action Lambda blocks.

A step that is not done is an error, because ARC calls again only after one.
"""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from tagsync.aws.service.clients import service_client
from tagsync.aws.service.functions import LambdaCaller, LambdaInvoker
from tagsync.aws.service.state_machine import StateMachine, StateMachineExecutions
from tagsync.aws.store.acts import DynamoActs
from tagsync.aws.store.begun_steps import DynamoBegunSteps
from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.later_cleanups import DynamoLaterCleanups
from tagsync.aws.store.log_levels import DynamoLogLevels
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.table import Table
from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import Metric
from tagsync.service.arc.configuration import step_configuration
from tagsync.service.arc.serve import DoneAnswer, serve_step
from tagsync.service.arc.switch import RegionSwitch
from tagsync.service.driven.desk import DriveDesk
from tagsync.service.kit.cold_start import from_environment
from tagsync.service.kit.connector import connector
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.hubs import hub_leases
from tagsync.service.kit.log_level import followed
from tagsync.service.kit.telemetry import count_metric, logger, metrics
from tagsync.service.sync.begin import RunDesk

_HUB_SECONDS = 65
"""The function that switches hubs may take a minute, and waits for a region that does not answer meanwhile."""


@cache
@from_environment
def service(environment: Environment) -> RegionSwitch:
    given = step_configuration(environment)
    table, retention = Table(service_client("dynamodb"), given.table), given.retention_days
    followed.of(DynamoLogLevels(table))
    cleanups = DynamoLaterCleanups(table, retention_days=retention) if given.drill_hours else None
    drives = DynamoDrives(table, retention_days=retention)
    leases, states = hub_leases(table, given.hubs), partial(service_client, "stepfunctions")
    return RegionSwitch(
        access=given.access,
        role=given.role,
        policy=given.policy,
        steps=DynamoBegunSteps(table, retention_days=retention),
        runs=RunDesk(
            DynamoRuns(table, retention_days=retention),
            leases,
            StateMachineExecutions(states),
            LambdaInvoker(partial(service_client, "lambda"), given.function),
            utc_now,
            given.keep_values,
        ),
        desk=DriveDesk(drives, leases, StateMachine(states, given.machine), cleanups=cleanups),
        cleanups=cleanups,
        hub=_hub(given.hub_function) if given.hub_function else None,
        acts=DynamoActs(table, retention_days=retention),
        connect=connector(given.workers),
        plans=given.plans,
        hooks=given.hooks,
        workers=given.workers,
    )


def _hub(function: str) -> LambdaCaller:
    """It is asked once: ARC asks again."""
    return LambdaCaller(partial(service_client, "lambda", attempts=1, patience=_HUB_SECONDS), function)


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> DoneAnswer:
    count_metric(Metric.INVOCATIONS, 1)
    switch = service()
    followed.follow()
    return serve_step(switch, event, context)
