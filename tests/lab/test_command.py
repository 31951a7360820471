"""``python -m tagsync.lab``: up, seed, status, down, in processes of their own."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import boto3
import pytest

from tagsync.lab import command, running

COMMAND = [sys.executable, "-m", "tagsync.lab"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=60, check=False)


def test_what_only_asks_a_lab_loads_no_sdk() -> None:
    code = "import sys, tagsync.lab.command; sys.exit('botocore' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def exports(text: str) -> dict[str, str]:
    lines = re.findall(r"^export (AWS_\w+)=(.*)$", text, re.MULTILINE)
    return {name: value.strip("'") for name, value in lines}


def test_a_detached_lab_is_used_seeded_and_stopped(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    up = run("up", "--port", str(port), "--scenario", "drifted-fleet", "--detach")
    try:
        assert up.returncode == 0, up.stderr
        assert all(line.startswith(("export AWS_", "aws() {")) for line in up.stdout.splitlines())
        for name, value in exports(up.stdout).items():
            monkeypatch.setenv(name, value)
        assert boto3.Session().client("drs").describe_source_servers()["items"]

        assert "drs:DescribeSourceServers" in run("status", "--port", str(port)).stdout
        assert run("seed", "in-sync", "--port", str(port)).stdout == "160 source servers\n"
        twice = run("up", "--port", str(port), "--detach")
        assert (twice.returncode, twice.stdout) == (1, "")
        assert f"port {port} is in use" in twice.stderr
    finally:
        down = run("down", "--port", str(port))
    assert down.returncode == 0, down.stderr
    again = run("down", "--port", str(port))
    assert (again.returncode, again.stderr.count("\n")) == (1, 1)
    assert "no lab is running" in again.stderr


def test_a_shell_with_variables_of_its_own_reaches_the_lab_and_leaves_it(port: int) -> None:
    """As a user types it, in a shell that was set up for AWS and a proxy before."""
    script = f"""
        export AWS_PROFILE=work AWS_SESSION_TOKEN=old AWS_REGION=eu-west-1 AWS_ENDPOINT_URL_DRS=https://drs.invalid
        export AWS_USE_FIPS_ENDPOINT=true HTTP_PROXY=http://127.0.0.1:9 NO_PROXY=.corp
        eval "$({sys.executable} -m tagsync.lab up --port {port} --detach)" || exit 9
        {sys.executable} -m tagsync plan --quiet --region us-east-1
        echo "ended with $?, $NO_PROXY"
        eval "$({sys.executable} -m tagsync.lab down)"
        env | grep ^AWS_
    """
    said = subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert "ended with 0, .corp,127.0.0.1" in said.stdout
    past = "AWS_ENDPOINT_URL_DRS, AWS_PROFILE, AWS_REGION, AWS_SESSION_TOKEN, AWS_USE_FIPS_ENDPOINT"
    assert f"These variables would lead past the lab; `eval` of the lines above unsets them: {past}." in said.stderr
    assert "AWS_ENDPOINT_URL" not in said.stdout


@pytest.mark.parametrize("arguments", [["status"], ["down"], ["seed", "in-sync"]])
def test_the_lab_that_the_environment_points_to_is_the_one_that_is_meant(
    arguments: list[str], port: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
    assert command.main(arguments) == 1
    assert f"no lab is running on port {port};" in capsys.readouterr().err
    assert command.main([*arguments, "--port", "1"]) == 1
    assert "no lab is running on port 1;" in capsys.readouterr().err


@pytest.mark.parametrize("url", ["", "https://drs.us-east-1.amazonaws.com", "http://127.0.0.1", "http://10.0.0.1:80"])
def test_an_environment_that_points_elsewhere_leaves_the_default_port(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", url)
    with pytest.raises(SystemExit):
        command.main(["status", "--help"])
    assert f"here {running.DEFAULT_PORT}" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_in_the_foreground_it_serves_until_interrupted(port: int, number: signal.Signals) -> None:
    process = subprocess.Popen(
        [*COMMAND, "up", "--port", str(port), "--iam", "--latency-ms", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    assert first == f"export AWS_ENDPOINT_URL=http://127.0.0.1:{port}\n"
    os.kill(process.pid, number)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "Traceback" not in said


def test_a_port_in_use_is_one_clear_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        for detach in ([], ["--detach"]):
            failed = run("up", "--port", str(port), *detach)
            assert (failed.returncode, failed.stdout, failed.stderr.count("\n")) == (1, "", 1)
            assert f"port {port} is in use" in failed.stderr


def test_a_lab_that_does_not_start_in_time_says_how_long_was_waited(
    port: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "ANSWERS_WITHIN", 0)
    assert command.main(["up", "--port", str(port), "--detach"]) == 1
    assert "the lab did not start within 0 seconds" in capsys.readouterr().err


def test_a_lab_that_ends_without_a_word_says_its_exit_code(
    port: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "executable", "false")
    assert command.main(["up", "--port", str(port), "--detach"]) == 1
    assert "the lab did not start: its process ended with exit code 1" in capsys.readouterr().err


def test_a_lab_is_stopped_when_its_port_is_free(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A lab that ends answers no more, and has its port for a while."""
    monkeypatch.setattr(command, "ANSWERS_WITHIN", 0)
    with HTTPServer(("127.0.0.1", 0), _Ends) as ending, ThreadPoolExecutor(1) as pool:
        pool.submit(ending.handle_request)
        assert command.main(["down", "--port", str(ending.server_port)]) == 1
        assert f"the lab on port {ending.server_port} does not stop" in capsys.readouterr().err


class _Ends(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")


def test_what_is_not_installed_is_one_clear_line(port: int) -> None:
    program = "import sys; sys.modules['moto'] = None; from tagsync.lab.command import main; sys.exit(main())"
    arguments = [sys.executable, "-c", program, "up", "--port", str(port)]
    failed = subprocess.run(arguments, capture_output=True, text=True, timeout=60, check=False)
    assert (failed.returncode, failed.stdout, failed.stderr.count("\n")) == (1, "", 1)
    assert "pip install 'tagsync[lab]'" in failed.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["up", "--port", "99999"], "'99999' is not a port"),
        (["up", "--latency-ms", "-1"], "'-1' is not a latency"),
        (["up", "--latency-ms", "soon"], "'soon' is not a latency"),
        (["sideways"], "invalid choice: 'sideways'"),
        (["seed"], "the following arguments are required: scenario"),
        ([], "the following arguments are required: COMMAND"),
    ],
)
def test_wrong_flags_are_one_clear_line(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(arguments) == 1
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    assert says in shown.err


def test_bad_scenarios_are_one_clear_line(tmp_path: Path, port: int) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("version: 1\nfleets: []\n")
    for arguments, says in [
        (["up", "--scenario", "nope"], "no scenario 'nope': give one of broken-launches, drifted-fleet, first-look,"),
        (["up", "--scenario", str(path), "--detach"], "description: missing; accounts: missing"),
        (["seed", "nope"], "no scenario 'nope'"),
        (["seed", "in-sync"], f"no lab is running on port {port}"),
        (["status"], f"no lab is running on port {port}"),
    ]:
        failed = run(*arguments, "--port", str(port))
        assert (failed.returncode, failed.stdout, failed.stderr.count("\n")) == (1, "", 1)
        assert says in failed.stderr
