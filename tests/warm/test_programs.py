"""A program of a server does what one that was started does: what it says, how it ends, and what it is given."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tagsync.lab.lab import Lab
from tests.warm import programs

REAL = Path(sys.executable).parent
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "HOME": "/", "LANG": "C.UTF-8", "AWS_PAGER": ""}
POLICY = "version: 1\ncopy:\n  include: [App]\n"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="there are servers on Linux alone")


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of clients, whose servers wait."""
    place = programs.write(tmp_path_factory.mktemp("warm"), REAL, os.getpid())
    for name in ("aws", "tagsync"):
        assert not list(place.glob(f"{name}-*")), "the first start is a real one"
        subprocess.run([place / name, "--version"], env=ENVIRONMENT, capture_output=True, timeout=60, check=True)
        until(lambda name=name: any(place.glob(f"{name}-*/socket")))  # type: ignore[misc]
    return place


def until(true: Callable[[], bool]) -> None:
    while not true():
        time.sleep(0.05)


def ran(folder: Path, command: str, cwd: Path, environment: dict[str, str]) -> tuple[int, str, str]:
    path = f"{folder}{os.pathsep}{ENVIRONMENT['PATH']}"
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=cwd,
        env={**environment, "PATH": path},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    "command",
    [
        "tagsync plan --region us-east-1 --detailed-exitcode",
        "umask 077; tagsync plan --region us-east-1 --format json --out plan.json | head -c 100; stat -c %a plan.json",
        "tagsync version >&-",
        "tagsync policy validate policy.yaml 2>&1 >/dev/null",
        "tagsync lab clock",
        "aws drs describe-source-servers --region us-east-1 --query 'items[].sourceServerID' --output text",
        "aws sts get-caller-identity --no-such-flag",
        "AWS_DEFAULT_REGION=eu-west-1 aws configure list",
    ],
)
def test_it_says_the_same_and_ends_alike(quick: Path, company: dict[str, str], tmp_path: Path, command: str) -> None:
    (tmp_path / "policy.yaml").write_text(POLICY)
    assert ran(quick, command, tmp_path, company) == ran(REAL, command, tmp_path, company)


@pytest.fixture(scope="module")
def company() -> Iterator[dict[str, str]]:
    """What leads to a lab with a fleet, whose clock stands."""
    with Lab("drifted-fleet") as lab:
        lab.clock.freeze()
        yield {**ENVIRONMENT, **lab.environment()}


def test_another_locale_takes_another_server(quick: Path, tmp_path: Path) -> None:
    before = len(list(quick.glob("tagsync-*")))
    assert ran(quick, "tagsync --version", tmp_path, {**ENVIRONMENT, "LANG": "C"})[0] == 0
    assert len(list(quick.glob("tagsync-*"))) == before + 1


@contextmanager
def silent() -> Iterator[socket.socket]:
    """An address that takes connections and answers nothing."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener


def waiting(folder: Path, listener: socket.socket) -> tuple[subprocess.Popen[bytes], socket.socket]:
    """A plan that has asked AWS, and waits for the answer; and its connection."""
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    keys = {"AWS_ACCESS_KEY_ID": "none", "AWS_SECRET_ACCESS_KEY": "none", "AWS_ENDPOINT_URL": address}
    command = [str(folder / "tagsync"), "plan", "--region", "us-east-1", "--account", "111122223333"]
    process = subprocess.Popen(command, env={**ENVIRONMENT, **keys}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return process, listener.accept()[0]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_as_it_ends_the_program(quick: Path, number: signal.Signals) -> None:
    ended = []
    for folder in (quick, REAL):
        with silent() as listener:
            process, connection = waiting(folder, listener)
            with process:
                process.send_signal(number)
                assert process.stdout
                stopping = process.stdout.readline(), process.stdout.readline()
                connection.close()
                listener.close()
                process.stdout.read()
            ended.append((process.returncode, stopping))
    assert ended[0] == ended[1]


def test_it_is_killed_with_its_client(quick: Path) -> None:
    with silent() as listener:
        process, connection = waiting(quick, listener)
        with process, connection:
            process.kill()
            connection.settimeout(30)
            while connection.recv(65536):
                pass
        assert process.returncode == -signal.SIGKILL


def test_one_whose_server_has_ended_has_not_succeeded(tmp_path_factory: pytest.TempPathFactory) -> None:
    with subprocess.Popen(["sleep", "600"]) as session, silent() as listener:
        place = programs.write(tmp_path_factory.mktemp("ended"), REAL, session.pid)  # the path of a socket is short
        subprocess.run([place / "tagsync", "--version"], env=ENVIRONMENT, capture_output=True, timeout=60, check=True)
        until(lambda: any(place.glob("tagsync-*/socket")))
        process, connection = waiting(place, listener)
        session.kill()
        assert process.wait(30) == 1
        connection.close()
        listener.close()
        with process:
            assert process.stdout
            assert b"The server of this program has ended" in process.stdout.read()
