"""Recoveries in the lab, whose clock is stepped, are followed live to their end. The board only reads meanwhile."""

from __future__ import annotations

import contextlib
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

import tagsync.cli.board.looks as looks_file
from tagsync.aws.sdk.reads import READS
from tagsync.aws.store.drives import DynamoDrives
from tagsync.cli.board.views import Pauses
from tagsync.core.errors import InputError
from tagsync.discovery.selectors import any_of
from tagsync.engine.targets.access import Access
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.driven.drive import Drive
from tagsync.recovery.driven.ports import PREFLIGHT
from tagsync.recovery.native.findings import Finding, Preflight, Reason
from tagsync.recovery.native.ways import Advice, Way
from tagsync.recovery.words.vocabulary import RecoveryStatus
from tagsync.report.recovery.preflight_document import preflight_to_document
from tests.cli.board.serving import REGION, serving
from tests.cli.conftest import Run, add_server
from tests.lab.recovery_service import DEFINITION, deploy_recovery
from tests.sync_service import HOME, TABLE, make_table

MINUTE = 61.0


@pytest.fixture
def drill(tagsync: Run, aws: Lab, tmp_path: Path) -> str:
    """The ARN of a drill of two servers, one after the other with a wait between them, that has just begun."""
    aws.clock.freeze()
    for number in (1, 2):
        tags = {"App": "erp", "DR-Wave": str(number), "Name": f"erp-{number}"}
        add_server(aws, number, tags, tags)
    file = tmp_path / "erp.yaml"
    file.write_text(f"version: 1\nname: erp\nregion: {REGION}\nselector: {{App: erp}}\nwait_minutes: 10\n")
    assert tagsync("recovery", "apply", "--yes", file, "-q").code == 0
    started = tagsync("recovery", "start", file, "--drill", "--no-wait")
    return next(word for word in started.err.split() if ":recovery-plan-execution/" in word)


def writes(lab: Lab) -> set[str]:
    return {f"{each.service}:{each.op}" for each in lab.calls if each.op not in READS.get(each.service, ())}


def test_a_native_drill_is_found_and_followed_to_its_end(aws: Lab, drill: str) -> None:
    aws.forget_calls()
    with serving() as board:
        seen = board.until(lambda page: "has succeeded" in page, between=lambda: aws.clock.advance(MINUTE))
        said = " ".join(seen)
        for stage in (
            "It waits for 1 server of wave 1",
            "Wait after wave 1: 10 min",
            "It waits for 1 server of wave 2",
        ):
            assert stage in said
        assert "Drill of erp" in seen[-1]
        assert "2 of 2 servers launched" in seen[-1]
        alone = board.until(lambda page: "has succeeded" in page, path=f"recovery/{drill}")[-1]
        assert "erp-1" in alone
        assert "Drill of erp" in alone
    assert writes(aws) == set()


def test_what_many_look_at_is_read_once(aws: Lab, drill: str) -> None:
    aws.forget_calls()
    with serving(Pauses(recovery=600.0)) as board, contextlib.ExitStack() as open_pages:
        path = f"recovery/{drill}"
        looking = [open_pages.enter_context(contextlib.closing(board.events(path))) for _ in range(4)]
        for numbers in looking:
            assert next(number for number in numbers if number == "1")
        assert "wave 1" in board.get(path).text
        assert aws.count("drs", "GetRecoveryPlanExecution") == 1


def test_what_cannot_be_read_is_old_and_says_why_and_is_there_again_afterwards(aws: Lab, drill: str) -> None:
    with serving() as board:
        (*_, first) = board.until(lambda page: "wave 1" in page)
        assert 'class="board"' in first
        aws.faults.add(Rule("expired"))
        (*_, failing) = board.until(lambda page: "Not read since" in page)
        assert 'class="board old"' in failing
        assert "What is shown is old." in failing
        assert "ExpiredToken" in failing
        assert "wave 1" in failing, "what was read stays"
        board.until(lambda page: "Not read, so recoveries may be at work there" in page)
        aws.faults.clear()
        (*_, again) = board.until(lambda page: 'class="board"' in page)
        assert "Not read since" not in again


def test_a_region_that_is_not_read_may_have_a_recovery(aws: Lab) -> None:
    aws.faults.add(Rule("deny", service="drs", op="ListRecoveryPlan.*", region="eu-west-1"))
    with serving(access=Access(regions=(REGION, "eu-west-1"))) as board:
        (*_, page) = board.until(lambda page: "Looked for recoveries in 2" in page)
    assert "Not known whether a recovery is at work" in page
    assert f"{HUB}/eu-west-1 drs:ListRecoveryPlan" in page


def test_law_13_a_region_that_hangs_hides_no_recovery_elsewhere(
    aws: Lab, drill: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks_file, "PATIENCE_SECONDS", 0.2)
    aws.faults.add(Rule("hang", service="drs", region="eu-west-1"))
    with serving(access=Access(regions=(REGION, "eu-west-1"))) as board:
        (*_, page) = board.until(lambda page: "Drill of erp" in page and "has not answered yet" in page)
        assert f"{HUB}/eu-west-1: it has not answered yet" in page
        assert aws.count("drs", "ListRecoveryPlanExecutions") < 100
        aws.faults.clear()
        board.until(lambda page: "Drill of erp" in page and "has not answered yet" not in page)


def test_a_table_that_cannot_be_read_hides_no_native_recovery(aws: Lab, drill: str) -> None:
    aws.faults.add(Rule("deny", service="dynamodb"))
    with serving(table=TABLE, table_region=REGION) as board:
        (*_, page) = board.until(
            lambda page: "It waits for 1 server" in page, between=lambda: aws.clock.advance(MINUTE)
        )
        assert "Not read, so recoveries may be at work there" in page
        assert f"table {TABLE} query" in page
        (*_, alone) = board.until(lambda page: "wave 1" in page, path=f"recovery/{drill}")
        assert "who did what could not be read" in alone


@pytest.mark.slow
def test_a_drive_is_followed_to_its_end_with_who_approved_it(aws: Lab, in_process: Run, tmp_path: Path) -> None:
    deploy_recovery(aws)
    file = tmp_path / "erp.json"
    file.write_text(json.dumps(DEFINITION | {"waits_after": {}}))
    run_id = in_process("recovery", "run", "start", file, "--drill").out.split()[0]

    def go_on() -> None:
        aws.settle()
        aws.clock.advance(5 * MINUTE)

    with serving(access=Access(regions=(HOME,)), table=TABLE, table_region=REGION) as board:
        (*_, asking) = board.until(lambda page: "waits for a person to approve wave 2" in page, between=go_on)
        assert run_id in asking
        assert in_process("recovery", "run", "approve", run_id).code == 0
        (*_, done) = board.until(lambda page: "has succeeded" in page, between=go_on)
        assert "4 of 4 servers launched" in done
        assert "Approved by arn:aws:iam::111111111111:user/admin" in done
        (*_, alone) = board.until(lambda page: "has succeeded" in page, path=f"recovery/{run_id}")
        assert "Approved by arn:aws:iam::111111111111:user/admin" in alone


def test_what_kept_a_drive_from_starting_is_shown(aws: Lab) -> None:
    run_id, now = "20260301T120000Z-00000000", datetime(2026, 3, 1, 12, tzinfo=UTC)
    drives = DynamoDrives(make_table(aws), retention_days=1)
    drives.create(Drive(run_id, "erp", True, RecoveryStatus.FAILED, (), now, now, reason="the preflight refuses"), {})
    found = Finding(
        True, Reason.TAGS_DRIFTED, "s-1", "its tag App has drifted", "Repair it", ways=(Advice(Way.LOOK, "x"),)
    )
    drives.keep(run_id, PREFLIGHT, preflight_to_document(Preflight((found,))))
    with serving(table=TABLE, table_region=REGION) as board:
        (*_, page) = board.until(lambda page: "the preflight refuses" in page, path=f"recovery/{run_id}")
    assert "its tag App has drifted" in page
    assert "tagsync recovery status x" in page


def test_a_recovery_that_has_ended_is_followed_by_the_name_of_its_plan(aws: Lab, drill: str) -> None:
    aws.clock.advance(3600)
    with serving(follow=("erp",)) as board:
        (*_, page) = board.until(lambda page: "has succeeded" in page)
    assert drill in page


@pytest.mark.parametrize("what", ["erp.yaml", "arn:aws:drs:us-east-1:111111111111:recovery-plan/rp-1"])
def test_what_is_no_recovery_is_not_followed(aws: Lab, what: str) -> None:
    with pytest.raises(InputError, match="not the ARN of an execution"), serving(follow=(what,)):
        pass


def test_a_drive_without_its_table_says_what_is_missing(aws: Lab) -> None:
    run_id = "20260301T120000Z-00000000"
    with serving(follow=(run_id,)) as board:
        (*_, page) = board.until(lambda page: "there is no such drive" in page, path=f"recovery/{run_id}")
    assert "Give the table of the service that drives it (--table)" in page


def test_names_and_values_are_hidden_if_that_is_asked_for(aws: Lab, drill: str) -> None:
    aws.ec2(HUB, REGION).add_instance("i-00000000000000009", {"Name": "secret-name", "Environment": "secret-value"})
    aws.drs(HUB, REGION).seed_server("secret-host", instance="i-00000000000000009", tags={"App": "erp"})
    paths, selector = ("", "plan", "discovery", f"recovery/{drill}"), any_of([("App", "erp")], [])
    for redact in (False, True):
        with serving(redact=redact, selector=selector) as board:
            pages = [board.until(lambda page: "being read" not in page, path)[-1] for path in paths]
        assert ["erp-1" in page or "secret" in page for page in pages] == [False, not redact, not redact, not redact]
