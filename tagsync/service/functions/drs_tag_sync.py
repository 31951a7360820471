"""Lambda `drs_tag_sync`: runs of the tag sync, for schedules, the API and people.

`step` in an event asks for a part of a run: `start` begins it for a fan-out, `work` goes on, `finish` ends it. The step
`rollback` asks for a run that undoes another.
"""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from tagsync.aws.service.clients import service_client
from tagsync.aws.service.functions import LambdaInvoker
from tagsync.aws.service.pages import S3Pages
from tagsync.aws.service.state_machine import StateMachineExecutions
from tagsync.aws.service.topic import SnsTopic
from tagsync.aws.store.kept_values import DynamoKeptValues
from tagsync.aws.store.log_levels import DynamoLogLevels
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.sightings import DynamoSightings
from tagsync.aws.store.table import Table
from tagsync.engine.service_ports import Metric
from tagsync.service.kit.answers import Answer
from tagsync.service.kit.cold_start import from_environment
from tagsync.service.kit.connector import connector
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.hubs import hub_leases
from tagsync.service.kit.log_level import followed
from tagsync.service.kit.telemetry import count_metric, logger, metrics
from tagsync.service.sync.after_full_run import AfterFullRun, Events
from tagsync.service.sync.configuration import sync_configuration
from tagsync.service.sync.serve import serve_sync
from tagsync.service.sync.tag_sync import TagSync


@cache
@from_environment
def service(environment: Environment) -> TagSync:
    given = sync_configuration(environment)
    table, topic, bucket = Table(service_client("dynamodb"), given.table), given.report_topic, given.report_bucket
    followed.of(DynamoLogLevels(table))
    return TagSync(
        policy=given.policy,
        access=given.access,
        runs=DynamoRuns(table, retention_days=given.retention_days),
        values=DynamoKeptValues(table, retention_days=given.retention_days),
        keeps_values=given.keep_values,
        leases=hub_leases(table, given.hubs),
        executions=StateMachineExecutions(partial(service_client, "stepfunctions")),
        sightings=DynamoSightings(table),
        invoke=LambdaInvoker(partial(service_client, "lambda"), given.function),
        connect=connector(given.workers),
        reports=SnsTopic(partial(service_client, "sns"), topic) if topic else None,
        pages=S3Pages(partial(service_client, "s3", attempts=2), bucket) if bucket else None,
        names=given.names,
        workers=given.workers,
        after=_after(given.recovery, given.after_runs) if given.after_runs else None,
    )


def _after(function: str, events: Events) -> AfterFullRun:
    return AfterFullRun(LambdaInvoker(partial(service_client, "lambda"), function), events)


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> Answer:
    count_metric(Metric.INVOCATIONS, 1)
    sync = service()
    followed.follow()
    return serve_sync(sync, event, context)
