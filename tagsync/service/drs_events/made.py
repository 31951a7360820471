"""What answers DRS's own events, put together from what the environment says to the function `recovery`."""

from __future__ import annotations

from functools import partial

from tagsync.aws.service.clients import service_client
from tagsync.aws.service.functions import LambdaInvoker
from tagsync.aws.service.topic import SnsTopic
from tagsync.aws.store.drives import DynamoDrives
from tagsync.aws.store.log_levels import DynamoLogLevels
from tagsync.aws.store.readiness import DynamoReadiness
from tagsync.aws.store.table import Table
from tagsync.aws.store.told import DynamoTold
from tagsync.engine.apply import utc_now
from tagsync.service.drs_events.configuration import DrsEventConfiguration
from tagsync.service.drs_events.failed_launches import FailedLaunches
from tagsync.service.drs_events.serve import DrsEvents, PlansHeld
from tagsync.service.kit.connector import connector
from tagsync.service.kit.hubs import InCharge, charge_of
from tagsync.service.kit.log_level import followed
from tagsync.service.kit.warm import WarmConnection
from tagsync.service.plans.both_kinds import places_of


def made_from(given: DrsEventConfiguration) -> DrsEvents:
    table, days, topic = Table(service_client("dynamodb"), given.table), given.retention_days, given.report_topic
    followed.of(DynamoLogLevels(table))
    places = {name: places_of(plan) for name, plan in given.plans.items()}
    plans_of = PlansHeld(DynamoReadiness(table, retention_days=days), places)
    reports = SnsTopic(partial(service_client, "sns"), topic) if topic else None
    return DrsEvents(
        drives=DynamoDrives(table, retention_days=days),
        plans_of=plans_of,
        failed=FailedLaunches(DynamoTold(table), plans_of, utc_now, reports),
        invoke=LambdaInvoker(partial(service_client, "lambda"), given.function),
        connection=WarmConnection(connector(given.workers), given.access),
        in_charge=InCharge(charge_of(table, given.hubs) if given.hubs else None),
    )
