"""Running a recovery on a (pseudo-)terminal and as a process: the question, the bars, Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from rich.progress import Progress

from tagsync.cli.recovery.kit.progress import BarWatch, PlainWatch
from tagsync.core.model import Problem, Target
from tagsync.core.problems import ProblemKind
from tagsync.lab.lab import Lab
from tagsync.recovery.words.recovery import Recovery, RecoveryStep, ServerLaunch
from tagsync.recovery.words.vocabulary import Impact, LaunchStatus, RecoveryStatus, StepStatus
from tests.cli.conftest import PROGRAM, REGION, Run
from tests.cli.recovery.test_plans import add
from tests.cli.terminal import on_terminal
from tests.cli.test_interrupts import wait_for

SERVER = ServerLaunch(Target("111111111111", REGION), "s-1", "web", Impact.CRITICAL, LaunchStatus.LAUNCHING)
WAVE = RecoveryStep(
    "a", 1, "wave 1", StepStatus.EXECUTING, (SERVER, replace(SERVER, server_id="s-2", status=LaunchStatus.FAILED))
)
WAIT = RecoveryStep("b", 2, "wait after wave 1", StepStatus.NOT_STARTED, wait_minutes=5)
RUNNING = Recovery("e", "p", True, RecoveryStatus.IN_PROGRESS, (WAVE, WAIT))
THROTTLED = Problem(ProblemKind.THROTTLED, "drs:GetRecoveryPlanExecution", "ThrottlingException")


@pytest.fixture
def erp(tagsync: Run, aws: Lab, tmp_path: Path) -> Path:
    """A definition whose plan is in DRS and true."""
    file = tmp_path / "erp.yaml"
    file.write_text(f"version: 1\nname: erp\nregion: {REGION}\nselector: {{App: erp}}\n")
    add(aws, 1, "1")
    assert tagsync("recovery", "apply", "--yes", file, "-q").code == 0
    return file


def executions(lab: Lab) -> list[tuple[str, str]]:
    rows = lab.client("drs").list_recovery_plan_executions()["recoveryPlanExecutions"]
    return [(row["mode"], row["status"]) for row in rows]


@pytest.mark.parametrize(("answer", "code", "modes"), [("erp\n", 0, ["RECOVERY"]), ("y\n", 1, []), ("\n\nno\n", 1, [])])
def test_the_real_thing_asks_for_the_name_of_the_plan(
    aws: Lab, erp: Path, answer: str, code: int, modes: list[str]
) -> None:
    ended, seen = on_terminal("recovery", "start", str(erp), "--recover", "--no-wait", answer=answer)
    assert (ended, [mode for mode, _ in executions(aws)]) == (code, modes)
    assert "This RECOVERS 1 server in 111111111111/us-east-1. Type the name of the plan to start it" in seen
    assert ("Nothing was written." in seen) is (code == 1)


@pytest.mark.parametrize(("answer", "modes"), [("erp\n", ["RECOVERY", "DRILL"]), ("y\n", ["RECOVERY"])])
def test_rule_1_a_drill_that_terminates_production_asks_for_the_name_once_more(
    tagsync: Run, aws: Lab, erp: Path, answer: str, modes: list[str]
) -> None:
    aws.clock.freeze()
    assert tagsync("recovery", "start", erp, "--recover", "--yes", "--no-wait", "-q").code == 0
    aws.clock.advance(400)
    flags = ("--drill", "--no-wait", "--replace-production", "erp")
    _, seen = on_terminal("recovery", "start", str(erp), *flags, answer=answer)
    assert "This drills 1 server in 111111111111/us-east-1 and TERMINATES 1 instance that may be production" in seen
    assert sorted(mode for mode, _ in executions(aws)) == sorted(modes)


def test_a_drill_does_not_ask(aws: Lab, erp: Path) -> None:
    code, seen = on_terminal("recovery", "start", str(erp), "--drill", "--no-wait")
    assert (code, [mode for mode, _ in executions(aws)]) == (0, ["DRILL"])
    assert "Type the name" not in seen


def test_ctrl_c_stops_the_watching_and_not_the_recovery(aws: Lab, erp: Path) -> None:
    process = subprocess.Popen(
        [PROGRAM, "recovery", "start", str(erp), "--drill"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
    )
    try:
        wait_for("Started the drill: arn:aws:drs:", process)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 130
    assert f"It goes on in AWS. Watch it: tagsync recovery watch {erp}" in err
    assert "Traceback" not in err
    assert out.startswith("Preflight passed.")
    ((_, status),) = executions(aws)
    assert status in ("CREATED", "IN_PROGRESS")


def test_a_bar_for_each_step_counts_servers_that_are_settled() -> None:
    bars = Progress(disable=True)
    watch = BarWatch(bars)
    watch(RUNNING)
    watch(THROTTLED)
    assert [(task.description, task.completed, task.total) for task in bars.tasks] == [
        ("wave 1: EXECUTING, 1 failed", 1, 2),
        ("wait after wave 1: NOT_STARTED", 0, 1),
    ]
    watch(replace(RUNNING, steps=(WAVE, replace(WAIT, status=StepStatus.COMPLETED))))
    assert bars.tasks[1].finished


def test_a_line_is_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    watch = PlainWatch(redact=True)
    for seen in (RUNNING, RUNNING, THROTTLED, THROTTLED, RUNNING):
        watch(seen)
    assert capsys.readouterr().err.splitlines() == [
        "wave 1: launching 2 servers (drill)",
        "wave 1: FAILED: *** (s-2)",
        "Not read, and tried again: drs:GetRecoveryPlanExecution: ThrottlingException",
    ]


def test_launched_servers_are_counted_and_lists_are_short(capsys: pytest.CaptureFixture[str]) -> None:
    watch = PlainWatch(redact=False)
    servers = tuple(replace(SERVER, server_id=f"s-{number}", name=f"web-{9 - number}") for number in range(8))
    for launched in (1, 2, 5, 8):
        up = tuple(replace(each, status=LaunchStatus.LAUNCHED) for each in servers[:launched])
        watch(replace(RUNNING, steps=(replace(WAVE, servers=(*up, *servers[launched:])),)))
    lost = tuple(replace(each, status=LaunchStatus.FAILED) for each in servers)
    for attempt in (lost, lost, servers, lost):
        watch(replace(RUNNING, steps=(replace(WAVE, servers=attempt),)))
    failed = "wave 1: FAILED: web-2 (s-7), web-3 (s-6), web-4 (s-5), web-5 (s-4), web-6 (s-3) and 3 more"
    assert capsys.readouterr().err.splitlines() == [
        "wave 1: launching 8 servers (drill)",
        "wave 1: 2 of 8 launched",
        "wave 1: 5 of 8 launched",
        failed,
        failed,
    ]
