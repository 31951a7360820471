"""The program, run for real and run in process, and small fleets for it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tagsync.cli.main import main
from tagsync.lab.lab import HUB, Lab
from tests.warm import programs

PROGRAM = str(Path(sys.executable).with_name("tagsync"))
REGION = "us-east-1"


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No credentials and no settings of the developer who runs the tests."""
    for name in list(os.environ):
        if name.startswith(("AWS_", "TAGSYNC_")) or name in ("NO_COLOR", "FORCE_COLOR"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)


@pytest.fixture
def in_process(clean_environment: None, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command line without starting a process."""

    def run(*arguments: object) -> Outcome:
        code = main([str(each) for each in arguments])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run


@pytest.fixture
def aws(clean_environment: None, lab: Lab, monkeypatch: pytest.MonkeyPatch) -> Lab:
    """An empty simulated AWS that programs started here reach."""
    for name, value in lab.environment().items():
        monkeypatch.setenv(name, value)
    return lab


@pytest.fixture
def tagsync(aws: Lab, in_process: Run) -> Run:
    """Runs a command line in process against the simulated AWS."""
    return in_process


@pytest.fixture
def program(aws: Lab) -> Run:
    """Runs the program as users do, in a process of its own; `env` adds variables."""

    quick = programs.path(Path(PROGRAM).parent).partition(os.pathsep)[0]

    def run(*arguments: object, env: dict[str, str] | None = None) -> Outcome:
        process = subprocess.run(
            [f"{quick}/tagsync", *map(str, arguments)],
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return Outcome(process.returncode, process.stdout, process.stderr)

    return run


def add_server(lab: Lab, number: int, tags: dict[str, str], actual: dict[str, str], region: str = REGION) -> str:
    """A server of the hub whose instance has `tags` and which has the tags `actual`; its id."""
    instance = f"i-{number:017x}"
    lab.ec2(HUB, region).add_instance(instance, tags)
    server = lab.drs(HUB, region).seed_server(
        f"host-{number}", instance=instance, tags=actual, server_id=f"s-{number:017x}"
    )
    return server.id


@pytest.fixture
def drifted(aws: Lab) -> list[str]:
    """Twelve drifted servers of the hub in one region; their ids."""
    return [
        add_server(aws, number, {"Name": f"web-{number}", "Environment": "Prod"}, {"Name": f"web-{number}"})
        for number in range(1, 13)
    ]
