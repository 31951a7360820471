"""Readiness in the table."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tagsync.aws.store.keys import PK, READINESS, SK, TTL
from tagsync.aws.store.packing import pack
from tagsync.aws.store.readiness import DynamoReadiness
from tagsync.aws.store.table import Table, seconds
from tagsync.engine.service_ports import ServiceError
from tagsync.lab.lab import Lab
from tagsync.recovery.native.findings import Finding, Reason
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.readiness.document import readiness_to_document
from tests.fake_fleet import NOW
from tests.recovery.readiness.given import check, finding, fleet, machine, without
from tests.sync_service import make_table


@pytest.fixture
def table(lab: Lab) -> Table:
    return make_table(lab)


@pytest.fixture
def books(table: Table) -> DynamoReadiness:
    return DynamoReadiness(table, retention_days=30)


ALL = fleet(machine("s-1"), machine("s-2"))
FIRST = check(ALL)
WAYS = Finding(False, Reason.HOOK, "erp", "x", "y", ways=(Advice(Way.RETRY, "arn"),), server_ids=("s-1", "s-2"))
SECOND = replace(
    check(fleet(machine("s-1"), without(machine("s-2"), "DR-Application")), FIRST, [WAYS], hours=1),
    verified_at=NOW - timedelta(days=12),
)


def test_what_a_later_version_has_found_is_shown_by_its_text(table: Table, books: DynamoReadiness) -> None:
    """After going back to this version: it knows neither that reason nor that way."""
    document: Any = readiness_to_document(SECOND)
    document["findings"][0] |= {
        "reason": "gpu_missing",
        "what": "no GPU is there",
        "ways": [["wait", ""], ["retry", "arn"]],
    }
    table.put({PK: READINESS, SK: "erp", "document": pack(document)})
    found = books.newest("erp")
    assert found
    assert (found.findings[0].reason, found.findings[0].what) == (Reason.UNKNOWN, "no GPU is there")
    assert found.findings[0].ways == (Advice(Way.RETRY, "arn"),)
    assert found.state is SECOND.state


def test_the_newest_of_each_plan_is_there_whole(books: DynamoReadiness) -> None:
    books.keep(FIRST, is_news=True)
    books.keep(replace(FIRST, plan="crm", driven=True), is_news=True)
    books.keep(SECOND, is_news=True)
    assert SECOND.left
    assert SECOND.members
    assert books.newest("erp") == SECOND
    assert [each.plan for each in books.all()] == ["crm", "erp"]
    assert books.newest("hr") is None


def test_the_history_has_what_was_news_the_newest_first(books: DynamoReadiness) -> None:
    books.keep(FIRST, is_news=True)
    books.keep(check(ALL, FIRST, hours=0.5), is_news=False)
    books.keep(SECOND, is_news=True)
    assert books.history("erp", 5) == (replace(SECOND, members=(), left=()), replace(FIRST, members=()))
    assert [each.at for each in books.history("erp", 1)] == [SECOND.at]


def test_it_is_forgotten_after_its_retention(books: DynamoReadiness, table: Table) -> None:
    books.keep(FIRST, is_news=True)
    for partition in (READINESS, "readiness#erp"):
        (item,) = table.query(partition)
        assert item[TTL] == seconds(FIRST.at + timedelta(days=30))


def test_thousands_of_servers_fit(books: DynamoReadiness) -> None:
    large = check(fleet(*(machine(f"s-{number:017x}") for number in range(3000))), findings=[finding("a")])
    books.keep(large, is_news=True)
    assert books.newest("erp") == large


def test_what_another_version_wrote_is_an_error_that_says_so(books: DynamoReadiness, table: Table) -> None:
    books.keep(FIRST, is_news=False)
    (item,) = table.query(READINESS)
    table.put({**item, PK: READINESS, SK: "erp", "document": pack({"version": 99})})
    with pytest.raises(ServiceError, match="its version is 99"):
        books.newest("erp")
