"""Lambda `tag_event`: acts on tag changes of EC2 instances, in batches from a queue.

Only the messages that failed return to the queue (`ReportBatchItemFailures`).
"""

from __future__ import annotations

from functools import cache
from typing import Any

from tagsync.aws.service.clients import service_client
from tagsync.aws.store.event_order import DynamoEventOrder
from tagsync.aws.store.log_levels import DynamoLogLevels
from tagsync.aws.store.sightings import DynamoSightings
from tagsync.aws.store.table import Table
from tagsync.service.events.configuration import event_configuration
from tagsync.service.events.serve import TagEvents
from tagsync.service.events.whereabouts import Whereabouts
from tagsync.service.kit.cold_start import from_environment
from tagsync.service.kit.connector import connector
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.hubs import InCharge, charge_of
from tagsync.service.kit.log_level import followed
from tagsync.service.kit.queue import BatchAnswer
from tagsync.service.kit.telemetry import logger, metrics
from tagsync.service.kit.warm import WarmConnection


@cache
@from_environment
def service(environment: Environment) -> TagEvents:
    given = event_configuration(environment)
    table = Table(service_client("dynamodb"), given.table)
    followed.of(DynamoLogLevels(table))
    return TagEvents(
        policy=given.policy,
        order=DynamoEventOrder(table),
        whereabouts=Whereabouts(DynamoSightings(table), given.targets),
        connection=WarmConnection(connector(given.workers), given.access),
        workers=given.workers,
        in_charge=InCharge(charge_of(table, given.hubs) if given.hubs else None),
    )


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: object, context: Any) -> BatchAnswer:
    events = service()
    followed.follow()
    return events.serve(event, context)
