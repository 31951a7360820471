"""The values that runs keep, in DynamoDB over HTTP."""

from __future__ import annotations

import random
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from tagsync.aws.store.kept_values import DynamoKeptValues
from tagsync.aws.store.packing import LARGEST_CHUNK, pack
from tagsync.aws.store.runs import DynamoRuns
from tagsync.aws.store.table import Table
from tagsync.core.change import LaunchChange, TagChange
from tagsync.core.model import Target
from tagsync.core.undo.recorded import RecordedServer
from tagsync.lab.lab import Lab
from tests.sync_service import START, make_table

RUN = "20260301T120000Z-00000001"
HERE, THERE = Target("111111111111", "eu-west-1"), Target("222222222222", "us-east-1")
_BATCHES = count()
"""The names of batches sort as they were begun."""


@pytest.fixture
def table(lab: Lab) -> Table:
    return make_table(lab)


@pytest.fixture
def values(table: Table) -> DynamoKeptValues:
    return DynamoKeptValues(table, retention_days=30)


def one(number: int = 1, target: Target = HERE, **tags: Any) -> RecordedServer:
    changes = tuple(TagChange(key, None, value, "copied") for key, value in sorted(tags.items()))
    return RecordedServer(target, f"s-{number:017}", "web", changes)


def put(values: DynamoKeptValues, target: Target, *servers: RecordedServer) -> str:
    batch = f"{next(_BATCHES):04d}"
    values.save(RUN, target, batch, servers)
    return batch


def test_servers_come_back_as_they_were(values: DynamoKeptValues) -> None:
    launch = (LaunchChange("copy_tags", "false", "true"),)
    changes = (TagChange("Env", "ä\ud800", None, "no longer on the instance"), TagChange("New", None, "", "copied"))
    server = RecordedServer(HERE, "s-1", "ü", changes, launch)
    put(values, HERE, server)
    put(values, THERE, one(target=THERE, A="1"))
    assert values.load(RUN, HERE) == (server,)
    assert values.targets(RUN, START) == (HERE, THERE)


def test_batches_are_merged_in_their_order(values: DynamoKeptValues) -> None:
    put(values, HERE, one(A="1"), one(2, A="1"))
    for number in range(2, 12):
        put(values, HERE, RecordedServer(HERE, one().server_id, "web", (TagChange("A", "?", str(number)),)))
    first, second = values.load(RUN, HERE)
    assert (first.changes[0].before, first.changes[0].after) == (None, "11")
    assert second == one(2, A="1")


def test_a_batch_is_replaced_and_two_writers_do_not_take_one_anothers(values: DynamoKeptValues) -> None:
    batch, other = "0001-one", "0001-other"
    values.save(RUN, HERE, batch, [one(1, A="1"), one(2, A="1")])
    values.save(RUN, HERE, other, [one(3, A="1")])
    values.save(RUN, HERE, batch, [one(1, A="1")])
    assert [server.server_id[-1] for server in values.load(RUN, HERE)] == ["1", "3"]


def test_what_is_larger_than_an_item_is_kept_too(values: DynamoKeptValues, table: Table) -> None:
    chance = random.Random(1)
    tags: list[dict[str, Any]] = [{f"K{key}": chance.randbytes(120).hex() for key in range(10)} for _ in range(400)]
    servers = [one(number, **each) for number, each in enumerate(tags)]
    assert len(pack([server.changes[0].after for server in servers])) * 10 > LARGEST_CHUNK
    batch = put(values, HERE, *servers)
    assert values.load(RUN, HERE) == tuple(servers)
    assert values.targets(RUN, START) == (HERE,)
    values.save(RUN, HERE, batch, servers[:300])
    assert values.load(RUN, HERE) == tuple(servers[:300])


def test_they_are_items_of_their_own_that_expire_with_the_run(lab: Lab, values: DynamoKeptValues, table: Table) -> None:
    put(values, HERE, one(A="1"))
    assert list(DynamoRuns(table, retention_days=30).rows(RUN)) == []
    (item,) = lab.client("dynamodb").scan(TableName=table.name)["Items"]
    found: Any = item
    assert found["pk"]["S"] == f"values#{RUN}"
    assert found["expires_at"]["N"] == str(int((START + timedelta(days=30)).timestamp()))


def test_once_any_of_them_has_expired_there_are_none(table: Table, values: DynamoKeptValues) -> None:
    put(values, HERE, one(A="1"))
    put(DynamoKeptValues(table, retention_days=60), THERE, one(target=THERE, A="1"))
    assert values.targets(RUN, START + timedelta(days=29)) == (HERE, THERE)
    assert values.targets(RUN, START + timedelta(days=30)) == ()
    assert values.targets("20260301T120000Z-00000002", START) == ()
