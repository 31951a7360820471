"""Drills of the calendar in the table, and the times of native executions beside those of drives."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tagsync.aws.store.drills import DynamoDrillBook
from tagsync.aws.store.keys import DOCUMENT, PK, SK, TTL, drills
from tagsync.aws.store.packing import pack
from tagsync.aws.store.table import Table, seconds
from tagsync.aws.store.times import DynamoTimes
from tagsync.engine.service_ports import ServiceError
from tagsync.lab.lab import Lab
from tagsync.recovery.drills.drill import CalendarDrill, DrillState
from tagsync.recovery.drills.due import DueDrill
from tagsync.recovery.times.record import Kind, RecoveryTimes
from tagsync.recovery.words.vocabulary import Outcome
from tests.sync_service import make_table

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
DAY = timedelta(days=1)
ARN = "arn:aws:drs:eu-west-1:111111111111:recovery-plan-execution/rpe-"


def drill(days: int = 0) -> CalendarDrill:
    return CalendarDrill(DueDrill("erp", NOON + days * DAY, 180, 120), NOON)


@pytest.fixture
def table(lab: Lab) -> Table:
    return make_table(lab)


def test_of_two_that_begin_it_one_does_and_both_get_that_one(table: Table) -> None:
    book = DynamoDrillBook(table, retention_days=30)
    assert book.begin(drill()) == drill()
    book.keep(started := drill().started("run-1", NOON))
    assert book.begin(replace(drill(), looked_at=NOON + DAY)) == started
    item = table.get(drills("erp"), drill().due.moment)
    assert item
    assert item[TTL] == seconds(NOON + 30 * DAY)


def test_the_newest_come_first(table: Table) -> None:
    book = DynamoDrillBook(table, retention_days=30)
    for days in (1, 0, 2):
        book.begin(drill(days))
    assert book.of("erp", 2) == (drill(2), drill(1))
    assert book.of("shop", 2) == ()


def test_what_cannot_be_read_is_said(table: Table) -> None:
    table.put({PK: drills("erp"), SK: "x", TTL: 1, DOCUMENT: pack({"state": DrillState.MISSED})})
    with pytest.raises(ServiceError, match="the drill x cannot be read"):
        DynamoDrillBook(table, retention_days=30).of("erp", 1)


def test_times_of_native_executions_sort_by_time(table: Table) -> None:
    """The ids of executions do not, and more of them are kept than are read."""
    kept = DynamoTimes(table)
    made = [
        RecoveryTimes(f"{ARN}{name}", "arn", "erp", Kind.NATIVE, True, Outcome.SUCCEEDED, begin, begin + DAY)
        for name, begin in (("b", NOON), ("a", NOON + 2 * DAY), ("c", NOON + DAY))
    ]
    for times in made:
        kept.keep(times)
        kept.keep(times)
    assert [each.recovery_id[-1] for each in kept.of("erp", 2)] == ["a", "c"]
