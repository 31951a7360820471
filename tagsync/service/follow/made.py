"""Makes what looks at plans from the configuration of the function."""

from __future__ import annotations

from functools import partial

from tagsync.aws.service.clients import service_client
from tagsync.aws.service.topic import SnsTopic
from tagsync.aws.store.followed import DynamoFollowed
from tagsync.aws.store.table import Table
from tagsync.engine.targets.narrow import writing_as
from tagsync.service.follow.configuration import FollowConfiguration
from tagsync.service.follow.follower import Follower
from tagsync.service.kit.connector import connector
from tagsync.service.kit.hubs import hub_leases


def made_from(given: FollowConfiguration) -> Follower:
    table, topic = Table(service_client("dynamodb"), given.table), given.report_topic
    return Follower(
        access=writing_as(given.access, given.role),
        plans=given.plans,
        books=DynamoFollowed(table, retention_days=given.retention_days),
        leases=hub_leases(table, given.hubs),
        connect=connector(given.workers),
        reports=SnsTopic(partial(service_client, "sns"), topic) if topic else None,
    )
