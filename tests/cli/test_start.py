"""Starting the program: quick, without AWS's SDK, and helpful."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.cli.conftest import PROGRAM, Run

HEAVY = ("boto3", "botocore", "moto", "tagsync.aws", "tagsync.lab")


def test_the_program_starts_without_the_aws_sdk() -> None:
    code = f"import sys, tagsync.cli.app; sys.exit(' '.join(set(sys.modules) & set({HEAVY!r})))"
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert process.stderr.strip() == ""


def test_help_is_on_standard_output() -> None:
    process = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, timeout=60, check=False)
    assert process.returncode == 0
    assert process.stderr == ""
    for command in ("plan", "apply", "explain", "doctor", "policy", "lab", "version"):
        assert command in process.stdout


@pytest.mark.parametrize("arguments", [(), ("policy",), ("lab",)])
def test_no_command_shows_the_commands_and_ends_with_1(arguments: tuple[str, ...], in_process: Run) -> None:
    outcome = in_process(*arguments)
    assert outcome.code == 1
    assert "Commands" in outcome.out
    assert outcome.err == ""


def test_the_version_is_a_command_and_a_flag(in_process: Run) -> None:
    assert in_process("version").out.startswith("tagsync 0.")
    assert in_process("--version").out == in_process("version").out
    assert "boto3 1." in in_process("version").out


def test_shell_completion_is_offered() -> None:
    process = subprocess.run(
        [PROGRAM],
        env={"_TAGSYNC_COMPLETE": "complete_bash", "COMP_WORDS": "tagsync pl", "COMP_CWORD": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert process.stdout.split() == ["plan"]
