"""Starting the program: quick, without AWS's SDK, and helpful."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from types import ModuleType

import pytest

import tagsync.cli.app as app_file
import tagsync.cli.deploy.group as deploy_group
import tagsync.cli.modules.group as modules_group
import tagsync.cli.policy.group as policy_group
import tagsync.cli.recovery.group as recovery_group
import tagsync.cli.recovery.run.group as run_group
import tagsync.cli.schemas.group as schemas_group
from tests.cli.conftest import PROGRAM, Run

HEAVY = ("boto3", "botocore", "moto", "tagsync.aws", "tagsync.lab", "rich", "pydantic_core")


@pytest.mark.parametrize(
    "arguments",
    ["--version", "--help", "recovery --help", "plan --help", "recovery start --help", "deploy init --help"],
)
def test_the_program_starts_without_what_only_work_needs(arguments: str) -> None:
    code = (
        f"import sys, tagsync.cli.main as program; assert program.main({arguments.split()}) == 0;"
        f"sys.exit(' '.join(set(sys.modules) & set({HEAVY!r})))"
    )
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert process.stderr.strip() == ""


@pytest.mark.parametrize(
    "room", [app_file, deploy_group, modules_group, policy_group, recovery_group, run_group, schemas_group]
)
def test_a_summary_is_how_the_docstring_of_its_command_begins(room: ModuleType) -> None:
    path = room.__name__.removesuffix(".app").removesuffix(".group")
    for name, summary in room.COMMANDS.items():
        docstring = getattr(import_module(f"{path}.{name}"), name).__doc__
        assert " ".join(docstring.split()).startswith(summary)


def test_the_help_of_a_command_lists_its_flags_by_groups(in_process: Run) -> None:
    text = in_process("plan", "--help").out
    headings = [line for line in text.splitlines() if line.endswith(":") and not line.startswith(" ")]
    assert headings == [
        "Options:",
        "By which rules:",
        "What to look at:",
        "Where to look:",
        "How to work:",
        "What to show:",
    ]
    assert "--detailed-exitcode" in text.partition("By which rules:")[0]


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
