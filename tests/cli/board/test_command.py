"""The command: what it prints, what it refuses, how it ends, and what it loads."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from tagsync.lab.faults.rules import Rule
from tagsync.lab.lab import Lab
from tests.cli.conftest import PROGRAM, Run

WRITERS = (
    "tagsync.aws.connection",
    "tagsync.aws.fleet.writer",
    "tagsync.aws.recovery.executions",
    "tagsync.aws.recovery.launcher",
    "tagsync.aws.recovery.plans",
    "tagsync.engine.apply",
    "tagsync.engine.write",
)


@contextmanager
def running(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The program in a process of its own, once it has printed its URL."""
    command = [PROGRAM, "board", "--region", "us-east-1", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        yield process.stdout.readline().strip(), process
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            assert stream
            stream.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_one_url_and_ends_at_ctrl_c_though_pages_are_open(aws: Lab, number: signal.Signals) -> None:
    with running() as (url, process), httpx.Client(trust_env=False, timeout=20) as client:
        assert client.get(url).status_code == 200
        with client.stream("GET", url, headers={"Accept": "text/event-stream"}) as page:
            lines = page.iter_lines()
            next(lines)
            process.send_signal(number)
            assert "state" in "".join(lines), "the stream comes to its end"
        out, err = process.communicate(timeout=20)
    assert process.returncode == (0 if number is signal.SIGINT else -number)
    assert (out, err) == ("", "The board reads only, and answers this machine alone. Ctrl-C ends it.\n")


def test_a_second_ctrl_c_does_not_wait_for_a_region_that_hangs(aws: Lab) -> None:
    aws.faults.add(Rule("hang", service="drs", op="DescribeSourceServers"))
    with running("-q") as (url, process):
        httpx.get(f"{url}plan", trust_env=False)
        while not aws.count("drs", "DescribeSourceServers"):
            httpx.get(f"{url}plan", trust_env=False)
        process.send_signal(signal.SIGINT)
        assert process.stderr
        assert process.stderr.readline() == "AWS has not answered everything yet. Press Ctrl-C again to end at once.\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 0
        aws.faults.clear()


def test_verbose_logs_without_the_token(aws: Lab) -> None:
    with running("-v", "-q") as (url, process):
        httpx.get(f"{url}plan", trust_env=False)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert err == "GET /plan 200\n"


def test_a_port_can_be_chosen_and_one_that_is_taken_is_refused(aws: Lab, tagsync: Run) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        outcome = tagsync("board", "--port", port)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == f"Error: port {port}: it is in use. Give another --port, or none for a free one\n"
    with running("--port", str(port)) as (url, _):
        assert url.startswith(f"http://127.0.0.1:{port}/")


def test_a_table_that_is_not_there_is_told_at_once(aws: Lab, tagsync: Run) -> None:
    outcome = tagsync("board", "--table", "nosuch", "--table-region", "us-east-1")
    assert (outcome.code, outcome.out) == (1, "")
    said = "Error: table nosuch: there is none of this name in us-east-1. Check its name, its region and the account\n"
    assert outcome.err == said


def test_wrong_input_is_told_before_anything_is_served(tagsync: Run) -> None:
    for arguments, said in (
        (("--tag", "DR-Application"), '--tag: "DR-Application" has no key and value'),
        (("erp.yaml",), "is not the ARN of an execution"),
        (("erp", "--region", "us-east-1"), "erp: there is no plan of this name in 1 target"),
        (("--region", "Ireland"), '"Ireland" is not a region'),
        (("--table-region", "mars"), '--table-region: "mars" is not an AWS region'),
        (("--host", "0.0.0.0"), "No such option: --host"),
        (("--port", "70000"), "less than or equal to 65535"),
    ):
        outcome = tagsync("board", *arguments)
        assert (outcome.code, outcome.out) == (1, "")
        assert said in outcome.err


def test_without_credentials_it_does_not_begin(in_process: Run) -> None:
    outcome = in_process("board", "--region", "us-east-1")
    assert (outcome.code, outcome.out) == (1, "")
    assert "credentials" in outcome.err


def test_a_missing_extra_is_named_with_the_command_that_installs_it() -> None:
    code = "import sys; sys.modules['starlette'] = None; import tagsync.cli.main as m; sys.exit(m.main(['board']))"
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    said = "Error: The board's packages are not installed. Install them: pip install 'tagsync[board]'\n"
    assert (process.returncode, process.stderr) == (1, said)


def test_what_it_loads_knows_no_way_to_write() -> None:
    code = (
        "import sys, tagsync.cli.app, tagsync.cli.board.opened;"
        "import tagsync.aws.recovery.execution_reader, tagsync.aws.recovery.launch_reader;"
        f"sys.exit(' '.join(sorted(set(sys.modules) & set({WRITERS!r}))))"
    )
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert process.stderr.strip() == ""


def test_its_help_loads_no_server() -> None:
    heavy = ("starlette", "uvicorn", "jinja2", "botocore")
    code = (
        "import sys, tagsync.cli.main as program; assert program.main(['board', '--help']) == 0;"
        f"sys.exit(' '.join(set(sys.modules) & set({heavy!r})))"
    )
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert process.stderr.strip() == ""
    assert "127.0.0.1" in process.stdout
