"""`tagsync recovery readiness`: what the service keeps, and a file that is checked now."""

# ruff: noqa: F811 - fixtures of another module

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from tagsync.aws.store.readiness import DynamoReadiness
from tagsync.lab.lab import HUB, Lab
from tagsync.report.schemas import READINESS_SCHEMA
from tests.cli.conftest import REGION, Run
from tests.cli.recovery.test_executions import (
    _waiting_moves_the_clock,  # noqa: F401 - a fixture
    erp,  # noqa: F401 - a fixture
    fleet,  # noqa: F401 - a fixture
)
from tests.recovery.readiness.given import check, finding, lately, machine, without
from tests.recovery.readiness.given import fleet as fleet_of
from tests.sync_service import make_table

ONE, TWO = machine("s-1"), machine("s-2")
READY = check(fleet_of(ONE, TWO))
FALLEN = check(fleet_of(ONE, without(TWO, "DR-Application")), READY, hours=1)


@pytest.fixture
def books(aws: Lab) -> DynamoReadiness:
    return DynamoReadiness(make_table(aws, REGION), retention_days=90)


def test_all_plans_of_the_service_are_shown_and_one_with_its_history(
    tagsync: Run, aws: Lab, books: DynamoReadiness, tmp_path: Path
) -> None:
    now = aws.clock.now()
    books.keep(lately(READY, now, days=0.1), is_news=True)
    books.keep(lately(FALLEN, now), is_news=True)
    books.keep(lately(replace(READY, plan="crm"), now), is_news=True)
    every = tagsync("recovery", "readiness", "--table-region", REGION)
    assert every.code == 3, every.err
    assert every.out.splitlines()[0].startswith("crm  native  READY")
    assert "erp  native  NOT READY" in every.out
    assert "NOT VERIFIED" in every.out
    assert "  ! host-s-2 (s-2): it left the plan: its instance no longer carries the tag DR-Application" in every.out
    one = tagsync("recovery", "readiness", "crm", "--table-region", REGION)
    assert (one.code, "erp" in one.out) == (0, False)
    history = tagsync("recovery", "readiness", "erp", "--table-region", REGION)
    assert [line.split("  ")[2][:9] for line in history.out.splitlines()[-2:]] == ["NOT READY", "READY"]
    shown = json.loads(tagsync("recovery", "readiness", "erp", "-o", "json", "--table-region", REGION).out)
    jsonschema.validate(shown, READINESS_SCHEMA)
    assert (shown["ready"], len(shown["plans"][0]["history"])) == (False, 2)
    markdown = tagsync("recovery", "readiness", "-o", "markdown", "--table-region", REGION).out
    assert "| erp | NOT READY |" in markdown
    assert "DR-Application" in markdown
    saved = tmp_path / "readiness.html"
    assert tagsync("recovery", "readiness", "--report", saved, "--table-region", REGION).code == 3
    assert "1 of 2 plans would not start now" in saved.read_text()
    redacted = tagsync("recovery", "readiness", "--redact", "--table-region", REGION).out
    assert "host-s-2" not in redacted


def test_an_old_check_says_nothing_of_today(tagsync: Run, aws: Lab, books: DynamoReadiness) -> None:
    books.keep(lately(READY, aws.clock.now(), days=3), is_news=True)
    old = tagsync("recovery", "readiness", "--table-region", REGION)
    assert (old.code, old.out.splitlines()[0]) == (1, "erp  native  UNKNOWN for 3 days 0 h, NOT VERIFIED")
    assert "no one has looked since. It said READY" in old.out
    shown = json.loads(tagsync("recovery", "readiness", "erp", "-o", "json", "--table-region", REGION).out)
    jsonschema.validate(shown, READINESS_SCHEMA)
    assert (shown["ready"], shown["plans"][0]["state"]) == (False, "UNKNOWN")


def test_a_plan_that_has_left_the_settings_is_not_shown(tagsync: Run, aws: Lab, books: DynamoReadiness) -> None:
    now = aws.clock.now()
    books.keep(replace(lately(FALLEN, now, days=0.2), configured=("crm", "erp")), is_news=True)
    books.keep(replace(lately(READY, now), plan="crm", configured=("crm",)), is_news=True)
    every = tagsync("recovery", "readiness", "--table-region", REGION)
    assert (every.code, "erp" in every.out) == (0, False), every.out
    one = tagsync("recovery", "readiness", "erp", "--table-region", REGION)
    assert (one.code, "the plan erp has left the settings of the service" in one.err) == (1, True)


def test_what_cannot_be_found_out_is_no_success(tagsync: Run, aws: Lab, books: DynamoReadiness) -> None:
    assert tagsync("recovery", "readiness", "--table-region", REGION).code == 1, "no one looked"
    missing = tagsync("recovery", "readiness", "erp", "--table-region", REGION)
    assert (missing.code, "has not looked at a plan erp" in missing.err) == (1, True)
    other = tagsync("recovery", "readiness", "--table", "none", "--table-region", REGION)
    assert (other.code, "there is none of this name" in other.err) == (1, True)
    slow = check(fleet_of(ONE), findings=[finding("it takes long", refuses=False)])
    books.keep(lately(slow, aws.clock.now()), is_news=True)
    warned = tagsync("recovery", "readiness", "--table-region", REGION)
    assert (warned.code, "WARNINGS" in warned.out) == (0, True)
    assert tagsync("recovery", "readiness", "--now", "--table-region", REGION).code == 1
    asked = tagsync("recovery", "readiness", "erp", "--now", "--function", "none", "--table-region", REGION)
    assert (asked.code, "function none" in asked.err) == (1, True)


def test_the_file_of_a_native_plan_is_checked_now(tagsync: Run, aws: Lab, erp: Path, fleet: list[str]) -> None:
    made = tagsync("recovery", "readiness", erp)
    assert (made.code, made.out.splitlines()[0]) == (0, "erp  native  READY, NOT VERIFIED"), made.out + made.err
    assert "NOT VERIFIED" in made.out
    assert tagsync("recovery", "start", erp, "--drill").code == 0
    after = tagsync("recovery", "readiness", erp)
    assert "VERIFIED today" in after.out
    assert "WARNINGS" in after.out
    arn = f"arn:aws:drs:{REGION}:{HUB}:source-server/{fleet[0]}"
    aws.client("drs", HUB, region=REGION).untag_resource(resourceArn=arn, tagKeys=["App"])
    refused = tagsync("recovery", "readiness", erp)
    assert (refused.code, fleet[0] in refused.out) == (3, True)
    assert "--leave-out" not in refused.out, "nothing is being started"


def test_the_file_of_a_driven_plan_is_looked_at_by_the_service(tagsync: Run, aws: Lab, tmp_path: Path) -> None:
    plan = tmp_path / "shop.yaml"
    plan.write_text(f'version: 1\nname: shop\nselector: {{App: shop}}\ntargets: ["{HUB}/{REGION}"]\n')
    refused = tagsync("recovery", "readiness", plan)
    assert (refused.code, "is driven by the service" in refused.err) == (1, True)
