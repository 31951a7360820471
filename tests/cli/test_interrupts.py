"""Ctrl-C, a deadline, and a reader that goes away: nothing is lost, and everything is said."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable, Iterator

import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tests.cli.conftest import PROGRAM, REGION, Run

HERE = ("--region", REGION)
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(aws: Lab) -> Iterator[Start]:
    """Starts the program and leaves it running."""
    started: list[subprocess.Popen[str]] = []

    def run(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [PROGRAM, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate(timeout=30)


def wait_for(text: str, process: subprocess.Popen[str]) -> None:
    """Reads standard error until a line has this text."""
    assert process.stderr
    for line in process.stderr:
        if text in line:
            return
    raise AssertionError(f"the program ended without saying {text!r}")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_apply_that_is_interrupted_finishes_what_is_in_flight_and_reports(
    number: int, code: int, start: Start, aws: Lab, drifted: list[str]
) -> None:
    aws.faults.add(Rule("latency", "drs", "TagResource", seconds=0.2))
    process = start("apply", "--yes", *HERE, "--workers", "2")
    wait_for("Wrote to 3 of 12 servers", process)
    process.send_signal(number)
    out, err = process.communicate(timeout=30)

    assert process.returncode == code
    assert "Stopping once what is in flight is done" in err
    written = sum("Environment" in aws.tags(server) for server in drifted)
    assert 3 <= written < 12
    assert f"Applied: {written} servers changed ({written} tags added, {written} ownership records updated)" in out
    assert f"STOPPED EARLY, it was cancelled: {12 - written} servers left; apply again to write the rest." in out
    assert f"{12 - written} not reached" in out
    assert aws.count("drs", "TagResource") == written


def test_a_second_ctrl_c_aborts_at_once(start: Start, aws: Lab, drifted: list[str]) -> None:
    aws.faults.add(Rule("latency", "drs", "TagResource", seconds=20))
    process = start("apply", "--yes", *HERE, "--workers", "1")
    wait_for("Writing to 12 servers", process)
    process.send_signal(signal.SIGINT)
    wait_for("Stopping once", process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=2)

    assert process.returncode == 130
    assert "Aborted. What was in flight may or may not have been written: run `tagsync plan`." in err
    assert out == ""


def test_a_plan_that_is_interrupted_says_what_was_not_read(start: Start, aws: Lab, drifted: list[str]) -> None:
    aws.faults.add(Rule("latency", "drs", "DescribeSourceServers", seconds=1))
    process = start("plan", *HERE)
    wait_for("Reading the source servers", process)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=30)

    assert process.returncode == 130
    assert "INCOMPLETE" in out
    assert "the run was cancelled" in out
    assert "No changes:" not in out


def test_an_apply_that_runs_out_of_time_stops_cleanly_and_says_what_is_left(
    tagsync: Run, aws: Lab, drifted: list[str]
) -> None:
    aws.faults.add(Rule("latency", "drs", "TagResource", seconds=1))
    outcome = tagsync("apply", "--yes", *HERE, "--workers", "1", "--timeout", "4", "--quiet")
    assert outcome.code == 1
    written = sum("Environment" in aws.tags(server) for server in drifted)
    assert 0 < written < 12
    assert f"STOPPED EARLY, its time was up: {12 - written} servers left" in outcome.out
    assert aws.count("drs", "TagResource") == written

    rest = tagsync("apply", "--yes", *HERE, "--quiet")
    assert rest.code == 0
    assert f"Applied: {12 - written} servers changed" in rest.out


def test_a_plan_without_time_to_read_is_incomplete(tagsync: Run, drifted: list[str]) -> None:
    outcome = tagsync("plan", *HERE, "--timeout", "0.001", "--quiet", "--detailed-exitcode")
    assert outcome.code == 1
    assert "there was no time left" in outcome.out


def test_a_reader_that_goes_away_is_no_error_and_hides_no_exit_code(start: Start, aws: Lab, drifted: list[str]) -> None:
    process = start("plan", *HERE, "--detailed-exitcode")
    assert process.stdout
    process.stdout.close()
    assert process.stderr
    err = process.stderr.read()
    assert process.wait(timeout=30) == 2
    assert "Traceback" not in err
    assert "BrokenPipe" not in err


def test_a_full_disk_is_an_error(aws: Lab, drifted: list[str]) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full")
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with open("/dev/full", "w") as full:
        process = subprocess.run(
            [PROGRAM, "plan", *HERE, "--quiet"],
            env=buffered,
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert process.returncode == 1
    assert process.stderr == (
        "Error: The result cannot be written: No space left on device. Free some space, or print less\n"
    )
