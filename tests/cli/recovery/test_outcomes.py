"""How `tagsync recovery` ends where DRS launched servers that are not well, and where an execution cannot go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tagsync.lab.lab import HUB, Lab
from tests.cli.conftest import REGION, Run
from tests.cli.recovery.test_executions import (  # noqa: F401 - fixtures
    _waiting_moves_the_clock,
    document,
    erp,
    fleet,
    reasons,
    replication,
    started,
)

DAY = 24 * 3600


def test_rule_5_an_execution_that_timed_out_is_told_and_started_anew(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    aws.drs(HUB, REGION).job_seconds = 2.0 * DAY
    execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
    aws.clock.advance(DAY + 60)
    status = tagsync("recovery", "status", execution, "--wait", "-q")
    assert (status.code, "The drill has TIMED OUT: 0 of 3 servers launched" in status.out) == (1, True)
    assert "cannot be retried, skipped or resumed" in status.err
    for command in (["retry"], ["skip", "--yes"]):
        refused = tagsync("recovery", *command, execution, "-q")
        assert (refused.code, "Start the plan anew" in refused.err) == (1, True)
    refused = tagsync("recovery", "leave-out", execution, fleet[0], "-q", "--yes")
    assert (refused.code, "no step can be retried, skipped or changed" in refused.err) == (1, True)
    cancelled = tagsync("recovery", "cancel", execution, "-q", "--yes")
    assert (cancelled.code, cancelled.err) == (
        1,
        "Error: The execution is TIMED_OUT. It has ended, so there is nothing to cancel\n",
    )
    aws.clock.advance(2 * DAY)
    anew = tagsync("recovery", "preflight", erp, "-q", "-o", "json", "--replace-instances")
    assert (False, "failed_before", "erp") in reasons(anew)


def test_rule_13_an_execution_that_failed_in_validation_is_started_anew(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    execution = started(tagsync("recovery", "start", erp, "--drill", "--no-wait"))
    replication(aws, fleet[1], "DISCONNECTED")
    aws.clock.advance(60)
    status = tagsync("recovery", "status", execution, "-q")
    assert (status.code, "Reason: Validation failed" in status.out) == (1, True)
    assert "It failed before its first step, so there is nothing to retry" in status.err
    retry = tagsync("recovery", "retry", execution, "-q")
    assert (retry.code, "nothing to retry, skip or leave out" in retry.err) == (1, True)
    replication(aws, fleet[1], "CONTINUOUS")
    again = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json")
    assert (again.code, reasons(again)) == (0, [(False, "failed_before", "erp")])
    (finding,) = document(again)["preflight"]["findings"]
    assert "nothing to retry" in finding["fix"]


@pytest.mark.parametrize(("outcome", "code", "verdict"), [("succeeds", 0, "SUCCEEDED"), ("fails", 1, "UNWELL")])
def test_rule_11_the_exit_code_says_whether_critical_servers_are_well(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
    outcome: str,
    code: int,
    verdict: str,
) -> None:
    aws.drs(HUB, REGION).seed_action(fleet[0], "ping", outcome)
    drill = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json")
    execution = document(drill)["execution"]
    assert (drill.code, execution["outcome"], execution["unwell"]) == (code, verdict, code)
    assert execution["steps"][0]["servers"][0]["wellness"] == ("WELL" if outcome == "succeeds" else "UNWELL")


def test_rule_11_reports_name_the_server_that_is_not_well_and_its_action(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    aws.drs(HUB, REGION).seed_action(fleet[0], "ping", "fails")
    drill = tagsync("recovery", "start", erp, "--drill")
    assert "is UNWELL (a CRITICAL server is launched and not well): 3 of 3 servers launched, 1 not well" in drill.out
    assert ": NOT WELL: its action ping is FAILED: simulated failure of ping; data of " in drill.out
    assert drill.err.count(f"wave 1: launched and NOT WELL: erp-1 ({fleet[0]})\n") == 1
    markdown = tagsync("recovery", "status", started(drill), "-q", "-o", "markdown")
    assert f"erp-1 ({fleet[0]}) | CRITICAL | LAUNCHED | UNWELL |" in markdown.out


def test_rule_11_an_action_that_hangs_is_waited_for_half_an_hour(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    aws.drs(HUB, REGION).seed_action(fleet[0], "ping", "hangs")
    drill = tagsync("recovery", "start", erp, "--drill", "-q", "-o", "json")
    assert (drill.code, document(drill)["execution"]["outcome"]) == (1, "INCOMPLETE")


def test_rule_10_a_launch_from_an_older_point_is_a_warning(
    tagsync: Run,
    aws: Lab,
    erp: Path,  # noqa: F811
    fleet: list[str],  # noqa: F811
) -> None:
    aws.drs(HUB, REGION).snapshots_fail.add(fleet[0])
    drill = tagsync("recovery", "start", erp, "--drill", "-q")
    assert drill.code == 0
    assert "from an OLDER POINT because a snapshot failed" in drill.out
    assert drill.out.endswith("3 of 3 servers launched, 1 from an older point in 28 min.\n")
