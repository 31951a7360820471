"""`tagsync recovery drills`: what the table of the service says of the calendar."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import jsonschema

from tagsync.aws.store.drills import DynamoDrillBook
from tagsync.lab.lab import Lab
from tagsync.recovery.drills.drill import CalendarDrill
from tagsync.recovery.drills.due import DueDrill
from tagsync.recovery.words.vocabulary import Outcome
from tagsync.report.schemas import DRILLS_SCHEMA
from tests.cli.conftest import Run
from tests.sync_service import make_table

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


def due(days: int) -> CalendarDrill:
    return CalendarDrill(DueDrill("erp", NOON + timedelta(days=days), 180, 120), NOON)


def test_each_drill_is_shown_with_how_it_went_or_why_it_was_not_held(aws: Lab, tagsync: Run) -> None:
    book = DynamoDrillBook(make_table(aws), retention_days=90)
    book.keep(due(0).started("run-1", NOON).ended(Outcome.SUCCEEDED, "", NOON))
    book.keep(due(7).refused("The plan is not ready. s-1: tags differ.", NOON))
    book.keep(due(14).waits("It cannot start yet. s-1: in a job.", NOON))
    shown = tagsync("recovery", "drills", "erp")
    assert shown.code == 0
    assert shown.out.splitlines() == [
        "2026-12-12 12:00 UTC  waiting until 2026-12-12 15:00 UTC",
        "    It cannot start yet. s-1: in a job.",
        "2026-12-05 12:00 UTC  refused",
        "    The plan is not ready. s-1: tags differ.",
        "2026-11-28 12:00 UTC  ended SUCCEEDED  run-1",
        "3 drills of erp, 1 succeeded.",
    ]
    found = json.loads(tagsync("recovery", "drills", "erp", "-o", "json", "--limit", "2").out)
    jsonschema.validate(found, DRILLS_SCHEMA)
    assert [each["state"] for each in found["drills"]] == ["waiting", "refused"]


def test_a_plan_without_drills_says_so(aws: Lab, tagsync: Run) -> None:
    make_table(aws)
    shown = tagsync("recovery", "drills", "crm")
    assert (shown.code, shown.out.strip()) == (
        0,
        "No drill of crm was due yet, or the plan is not on the calendar of this service.",
    )
