"""`tagsync recovery cleanup` against the lab, on a stepped clock: a drill's instances go, and nothing else does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tagsync.engine.stop import Stop
from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import HUB, Lab
from tagsync.recovery.cleanup.clean import POLL_SECONDS
from tagsync.report.schemas import CLEANUP_SCHEMA
from tests.cli.conftest import REGION, Outcome, Run
from tests.cli.recovery.test_plans import add
from tests.cli.terminal import on_terminal
from tests.service.driven.given import HUB_WEST, Ground
from tests.service.driven.given import add as add_driven
from tests.sync_service import TABLE, make_table

PLAN = f"version: 1\nname: erp\nregion: {REGION}\nselector: {{App: erp}}\n"


@pytest.fixture
def erp(tmp_path: Path, aws: Lab, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of a plan of three servers, whose waiting moves the clock."""
    aws.clock.freeze()
    really = Stop.sleep

    def sleep(stop: Stop, seconds: float) -> bool:
        if seconds != POLL_SECONDS:
            return really(stop, seconds)
        aws.clock.advance(60)
        return not stop.reason

    monkeypatch.setattr(Stop, "sleep", sleep)
    for number in (1, 2, 3):
        add(aws, number, "1")
    file = tmp_path / "erp.yaml"
    file.write_text(PLAN)
    return file


@pytest.fixture
def drill(tagsync: Run, aws: Lab, erp: Path) -> str:
    """The ARN of a drill that has launched all three."""
    assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 0
    assert tagsync("recovery", "start", erp, "--drill", "-q").code == 0
    (row,) = aws.client("drs").list_recovery_plan_executions()["recoveryPlanExecutions"]
    return str(row["recoveryPlanExecutionArn"])


def launch(lab: Lab, number: int, *, drill: bool) -> None:
    lab.client("drs").start_recovery(sourceServers=[{"sourceServerID": f"s-{number:017x}"}], isDrill=drill)
    lab.clock.advance(400)


def there(lab: Lab) -> list[int]:
    """The numbers of the servers that have a recovery instance."""
    items = lab.client("drs").describe_recovery_instances()["items"]
    return sorted(int(each["sourceServerID"][2:], 16) for each in items)


def states(lab: Lab) -> list[str]:
    """Of the instances that DRS has launched, as EC2 knows them."""
    found = lab.ec2(HUB, REGION).instances
    return sorted(each.state for name, each in found.items() if not name.startswith("i-0000000000000"))


def document(outcome: Outcome) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(outcome.out)
    jsonschema.validate(found, CLEANUP_SCHEMA)
    return found


def fates(outcome: Outcome) -> list[tuple[int, str, str | None]]:
    return [
        (int(each["source_server_id"][2:], 16), each["fate"], each["reason"])
        for target in document(outcome)["targets"]
        for each in target["instances"]
    ]


def test_a_drill_is_cleaned_up_and_waited_for(tagsync: Run, aws: Lab, drill: str) -> None:
    shown = tagsync("recovery", "cleanup", drill, "--dry-run", "-q")
    assert (shown.code, shown.out.count("DUE ")) == (0, 3)
    assert there(aws) == [1, 2, 3]
    ended = tagsync("recovery", "cleanup", drill, "--yes")
    assert ended.code == 0, ended.out + ended.err
    assert ended.out.count("TERMINATED ") == 3
    assert ended.out.endswith(f"Cleanup of {drill}: 3 instances terminated.\n")
    assert "aws ec2 describe-volumes --region us-east-1 --filters Name=status,Values=available" in ended.out
    assert "3 of 3 instances terminated\n" in ended.err
    assert (there(aws), states(aws)) == ([], ["terminated"] * 3)
    assert aws.count("drs", "TerminateRecoveryInstances") == 1
    again = tagsync("recovery", "cleanup", drill, "--yes", "-q")
    assert (again.code, again.out) == (0, f"Cleanup of {drill}: there is nothing to clean up.\n")


def test_what_is_not_of_the_drill_is_kept_and_told(tagsync: Run, aws: Lab, erp: Path, drill: str) -> None:
    launch(aws, 1, drill=False)
    launch(aws, 2, drill=True)
    ended = tagsync("recovery", "cleanup", drill, "--yes", "-q", "-o", "json")
    assert ended.code == 0
    assert fates(ended) == [
        (1, "KEPT", "launched-by-a-recovery"),
        (2, "KEPT", "of-another-drill"),
        (3, "TERMINATED", None),
    ]
    of_plan = tagsync("recovery", "cleanup", erp, "--yes", "-q", "-o", "json")
    assert fates(of_plan) == [(1, "KEPT", "launched-by-a-recovery"), (2, "TERMINATED", None)]
    assert there(aws) == [1]


def test_origins_and_what_fails_back_are_kept(tagsync: Run, aws: Lab, erp: Path, drill: str) -> None:
    backend = aws.drs(HUB, REGION)
    names = {each["sourceServerID"]: name for name, each in backend.recovery_instances.items()}
    backend.seed_server("live", instance=names["s-00000000000000001"])
    backend.recovery_instances[names["s-00000000000000002"]]["failback"]["state"] = "FAILBACK_IN_PROGRESS"
    ended = tagsync("recovery", "cleanup", erp, "--yes", "-q", "-o", "json")
    assert ended.code == 0
    assert fates(ended) == [
        (1, "KEPT", "origin-of-a-source-server"),
        (2, "KEPT", "failing-back"),
        (3, "TERMINATED", None),
    ]


@pytest.mark.parametrize("operation", ["DescribeSourceServers", "DescribeJobs", "DescribeRecoveryInstances"])
def test_where_something_is_unread_nothing_is_terminated(tagsync: Run, aws: Lab, drill: str, operation: str) -> None:
    aws.faults.add(Rule("deny", op=operation))
    ended = tagsync("recovery", "cleanup", drill, "--yes", "-q")
    assert ended.code == 1
    assert aws.count("drs", "TerminateRecoveryInstances") == 0
    aws.faults.clear()
    assert there(aws) == [1, 2, 3]


def test_one_that_drs_refuses_is_named_and_the_others_go(tagsync: Run, aws: Lab, drill: str) -> None:
    aws.faults.add(Rule("error", op="TerminateRecoveryInstances", code="ConflictException", status=409, times=2))
    ended = tagsync("recovery", "cleanup", drill, "--yes", "-q", "-o", "markdown")
    assert ended.code == 1
    assert "2 instances terminated, 1 NOT terminated" in ended.out
    assert ended.out.count("| FAILED | ") == 1
    assert len(there(aws)) == 1


def test_a_recovery_and_a_drill_at_work_are_refused(tagsync: Run, aws: Lab, erp: Path) -> None:
    assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 0
    started = tagsync("recovery", "start", erp, "--drill", "--no-wait", "-q")
    (row,) = aws.client("drs").list_recovery_plan_executions()["recoveryPlanExecutions"]
    at_work = tagsync("recovery", "cleanup", row["recoveryPlanExecutionArn"], "--yes", "-q")
    assert (started.code, at_work.code) == (0, 3)
    assert "the drill is still at work" in at_work.err
    aws.clock.advance(4000)
    tagsync("recovery", "start", erp, "--recover", "--yes", "--replace-instances", "-q")
    rows = aws.client("drs").list_recovery_plan_executions()["recoveryPlanExecutions"]
    (real,) = [row for row in rows if row["mode"] == "RECOVERY"]
    refused = tagsync("recovery", "cleanup", real["recoveryPlanExecutionArn"], "--yes", "-q")
    assert refused.code == 3
    assert "it is a recovery and no drill" in refused.err
    assert there(aws) == [1, 2, 3]


def test_it_asks_on_a_terminal_and_needs_a_yes_elsewhere(tagsync: Run, aws: Lab, erp: Path) -> None:
    unasked = tagsync("recovery", "cleanup", erp, "-q")
    assert (unasked.code, "Add --yes in a pipeline, or --dry-run" in unasked.err) == (1, True)
    launch(aws, 1, drill=True)
    code, seen = on_terminal("recovery", "cleanup", str(erp), "--no-wait", answer="n\n")
    assert code == 1
    assert "Terminate 1 instance? Their disks are deleted." in seen
    assert aws.count("drs", "TerminateRecoveryInstances") == 0
    code, _ = on_terminal("recovery", "cleanup", str(erp), "--no-wait", answer="y\n")
    assert (code, aws.count("drs", "TerminateRecoveryInstances")) == (0, 1)


def test_a_plan_of_several_targets(tagsync: Run, aws: Lab, erp: Path) -> None:
    erp.write_text(f'version: 1\nname: erp\nselector: {{App: erp}}\ntargets: ["{HUB}/{REGION}", "{HUB}/eu-west-1"]\n')
    launch(aws, 3, drill=True)
    ended = tagsync("recovery", "cleanup", erp, "--yes", "-q", "-o", "json")
    assert (ended.code, fates(ended)) == (0, [(3, "TERMINATED", None)])


def test_targets_that_were_not_reached_in_time_are_told(tagsync: Run, aws: Lab, erp: Path) -> None:
    erp.write_text(f'version: 1\nname: erp\nselector: {{App: erp}}\ntargets: ["{HUB}/{REGION}", "{HUB}/eu-west-1"]\n')
    ended = tagsync("recovery", "cleanup", erp, "--yes", "--timeout", "0.001")
    assert ended.code == 1
    assert "drs:DescribeSourceServers: not read: there was no time left" in ended.err
    assert "Nothing was terminated" in ended.err
    assert aws.count("drs", "DescribeSourceServers") == 0


def test_a_drill_is_cleaned_up_some_time_after_its_end(tagsync: Run, aws: Lab, erp: Path) -> None:
    assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 0
    started = tagsync("recovery", "start", erp, "--drill", "--cleanup-after", "30m")
    assert started.code == 0, started.err
    assert "Cleans up in 30 min. Ctrl-C: not at all.\n" in started.err
    assert "3 instances terminated." in started.err
    assert (there(aws), states(aws)) == ([], ["terminated"] * 3)


def test_a_drill_that_can_no_longer_be_watched_is_not_cleaned_up_and_that_is_told(
    tagsync: Run, aws: Lab, erp: Path
) -> None:
    assert tagsync("recovery", "apply", "--yes", erp, "-q").code == 0
    aws.faults.add(Rule("deny", "drs", "GetRecoveryPlanExecution", skip=2))
    started = tagsync("recovery", "start", erp, "--drill", "--cleanup-after", "30m")
    assert started.code == 1
    assert f"This command will NOT clean it up any more. Clean it up: tagsync recovery cleanup {erp}\n" in started.err
    assert "drs:GetRecoveryPlanExecution" in started.err


def test_the_name_of_a_plan_stands_for_its_newest_which_must_be_a_drill(
    tagsync: Run, aws: Lab, erp: Path, drill: str
) -> None:
    aws.clock.advance(60)
    assert tagsync("recovery", "start", erp, "--recover", "--yes", "--replace-instances", "-q").code == 0
    refused = tagsync("recovery", "cleanup", "erp", "--yes", "-q")
    assert (refused.code, "it is a recovery and no drill" in refused.err) == (3, True)
    shown = " ".join(tagsync("recovery", "cleanup", "--help").out.split())
    assert "newest drill" not in shown


def test_what_cannot_be_cleaned_up_later_is_a_mistake(tagsync: Run, aws: Lab, erp: Path) -> None:
    for flags, said in {
        ("--recover", "--yes", "--cleanup-after", "2h"): "what a recovery launches is never cleaned up",
        ("--drill", "--no-wait", "--cleanup-after", "2h"): "with --no-wait nothing is left here",
        ("--drill", "--cleanup-after", "2d"): '"2d" is no such time. Write minutes or hours',
        ("--drill", "--cleanup-after", "1m"): "1m is too short",
    }.items():
        refused = tagsync("recovery", "start", erp, *flags)
        assert (refused.code, said in refused.err) == (1, True), refused.err
    assert aws.count("drs", "StartRecoveryPlanExecution") == 0


class TestDrives:
    """Drives of the service, in its table. The command terminates with the credentials of its caller."""

    @pytest.fixture
    def ground(self, aws: Lab, erp: Path) -> Ground:
        erp.write_text(f'version: 1\nname: erp\nselector: {{App: erp}}\ntargets: ["{HUB_WEST}"]\n')
        ground = Ground(aws, make_table(aws))
        add_driven(aws, "host", "1", HUB_WEST, number=9)
        return ground

    def test_by_its_id_and_by_the_name_of_its_plan(self, tagsync: Run, ground: Ground) -> None:
        run_id = ground.begin(targets=[HUB_WEST])
        flags = ("--table", TABLE, "--table-region", REGION, "--yes", "-q")
        assert tagsync("recovery", "cleanup", run_id, *flags).code == 3, "it is at work"
        ground.drive(run_id)
        shown = tagsync("recovery", "cleanup", "erp", "--dry-run", *flags)
        assert "Cleanup of erp: 1 instance to terminate.\n" in shown.out
        ended = tagsync("recovery", "cleanup", run_id, *flags)
        assert (ended.code, "1 instance terminated." in ended.out) == (0, True)

    def test_the_file_of_its_plan_is_refused_while_one_is_at_work(
        self, tagsync: Run, ground: Ground, erp: Path
    ) -> None:
        run_id = ground.begin(targets=[HUB_WEST])
        flags = ("--table", TABLE, "--table-region", REGION, "--yes", "-q")
        refused = tagsync("recovery", "cleanup", erp, *flags)
        assert (refused.code, f"the drive {run_id} is at work" in refused.err) == (3, True)
        unknown = tagsync("recovery", "cleanup", erp, "--table", "another", "--table-region", REGION, "--yes", "-q")
        assert (unknown.code, "A drive of the plan may be at work" in unknown.err) == (1, True)
        ground.drive(run_id)
        assert tagsync("recovery", "cleanup", erp, *flags).code == 0
