"""The Lambda function `drs_tag_sync` on a simulated AWS, in this process and with a table of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from tagsync.aws.connection import Connection
from tagsync.aws.service.state_machine import StateMachineExecutions
from tagsync.aws.store.kept_values import DynamoKeptValues
from tagsync.aws.store.leases import DynamoLeases
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.sightings import DynamoSightings
from tagsync.aws.store.table import Table
from tagsync.core.policy import DEFAULT_POLICY
from tagsync.engine.stop import Stop
from tagsync.engine.targets.access import Access
from tagsync.lab.lab import Lab
from tagsync.service.kit.connector import LONGEST
from tagsync.service.sync.serve import serve_sync
from tagsync.service.sync.tag_sync import TagSync

SECONDS = 900
"""The time limit of an invocation."""


class Context:
    """Lambda's context, right after the start."""

    function_name = "drs_tag_sync"
    aws_request_id = "00000000-0000-0000-0000-000000000000"

    def get_remaining_time_in_millis(self) -> int:
        return SECONDS * 1000


def sync_function(lab: Lab, regions: Sequence[str]) -> Callable[[], object]:
    """One run of all targets in these regions."""
    table = _table(lab)

    def connect(access: Access, stop: Stop) -> Connection:
        timeouts = access.timeouts.at_most(LONGEST)
        return Connection(access, session=lab.session(), stop=stop, timeouts=timeouts)

    sync = TagSync(
        policy=DEFAULT_POLICY,
        access=Access(regions=tuple(regions)),
        runs=DynamoRuns(table, retention_days=90),
        values=DynamoKeptValues(table, retention_days=90),
        leases=DynamoLeases(table),
        executions=StateMachineExecutions(lambda: lab.client("stepfunctions")),
        sightings=DynamoSightings(table),
        invoke=lambda _: None,
        connect=connect,
    )
    return partial(serve_sync, sync, {}, Context())


def _table(lab: Lab) -> Table:
    client = lab.client("dynamodb")
    client.create_table(
        TableName="tagsync",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": "pk", "AttributeType": "S"},
            {"AttributeName": "sk", "AttributeType": "S"},
        ],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
    )
    return Table(client, "tagsync")
