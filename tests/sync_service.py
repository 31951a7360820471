"""The always-on service for tests: its handlers on a lab, with a table, a clock and invocations that are kept."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tagsync.aws.connection import Connection
from tagsync.aws.store.kept_values import DynamoKeptValues
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.sightings import DynamoSightings
from tagsync.aws.store.table import Table
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.engine.targets.timeouts import Timeouts
from tagsync.lab.drs.records.source_server import SourceServer
from tagsync.lab.lab import HUB, Lab
from tagsync.service.sync.serve import serve_sync
from tagsync.service.sync.tag_sync import TagSync

TABLE = "tagsync"
START = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOME = "eu-west-1"
Answer = dict[str, Any]


def make_table(lab: Lab, region: str = "us-east-1") -> Table:
    """The service's table, as it is deployed: two keys of text and a TTL."""
    client = lab.client("dynamodb", region=region)
    client.create_table(
        TableName=TABLE,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": "pk", "AttributeType": "S"},
            {"AttributeName": "sk", "AttributeType": "S"},
        ],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
    )
    return Table(client, TABLE)


@dataclass
class Time:
    """The time of day, moved by hand."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **delta: float) -> None:
        self.now += timedelta(**delta)


@dataclass(frozen=True)
class Context:
    """Lambda's context. `seconds` are what is left until the time limit."""

    seconds: float = 900.0
    function_name: str = "drs_tag_sync"
    memory_limit_in_mb: int = 512
    invoked_function_arn: str = "arn:aws:lambda:us-east-1:111111111111:function:drs_tag_sync"
    aws_request_id: str = field(default_factory=lambda: str(uuid.uuid4()))

    def get_remaining_time_in_millis(self) -> int:
        return int(self.seconds * 1000)


@dataclass
class Ended:
    """The executions that have ended."""

    holders: set[str] = field(default_factory=set)

    def has_ended(self, holder: str) -> bool:
        return holder in self.holders


@dataclass
class Invocations:
    """Keeps the events that the function gives to itself; `run` answers them as Lambda would."""

    events: list[Mapping[str, object]] = field(default_factory=list)

    def __call__(self, event: Mapping[str, object]) -> None:
        self.events.append(json.loads(json.dumps(event)))

    def run(self, sync: TagSync, context: Context | None = None) -> list[Answer]:
        answers = []
        while self.events:
            answers.append(dict(serve_sync(sync, self.events.pop(0), context or Context())))
        return answers


def add_server(
    lab: Lab,
    name: str,
    *,
    instance: Mapping[str, str] | None,
    tags: Mapping[str, str] | None = None,
    account: str = HUB,
    region: str = HOME,
    number: int | None = None,
    **more: Any,
) -> SourceServer:
    """A source server and the instance behind it in the same place; `instance` None: EC2 does not know it."""
    drs = lab.drs(account, region)
    instance_id = f"i-{(len(drs.servers) if number is None else number):017x}"
    if instance is not None:
        lab.ec2(account, region).add_instance(instance_id, dict(instance))
    return drs.seed_server(name, instance=instance_id, tags=dict(tags or {}), **more)


def make_sync(lab: Lab, table: Table, time: Time, invocations: Invocations, **more: Any) -> TagSync:
    """The tag sync on the lab, looking at one region of the hub unless told."""
    access = more.pop("access", Access(regions=(HOME,)))

    def connect(access: Access, stop: Stop) -> Connection:
        return Connection(access, session=lab.session(), stop=stop, timeouts=Timeouts(connect=5, read=20), workers=4)

    parts: dict[str, Any] = {
        "policy": DEFAULT_POLICY,
        "access": access,
        "runs": DynamoRuns(table, retention_days=90),
        "values": DynamoKeptValues(table, retention_days=90),
        "leases": DynamoLeases(table),
        "executions": Ended(),
        "sightings": DynamoSightings(table),
        "invoke": invocations,
        "connect": connect,
        "now": time,
        **more,
    }

    return TagSync(**parts)
