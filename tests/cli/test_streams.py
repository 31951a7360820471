"""Standard input and output as they come: `-` for a file, a reader that has gone, a disk that is full, no home."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tagsync.lab.lab import Lab
from tests.cli.conftest import PROGRAM, REGION

HERE = ("--region", REGION, "--quiet")


def ended(
    *arguments: str,
    stdin: str = "",
    stdout: int | None = subprocess.PIPE,
    program: tuple[str, ...] = (PROGRAM,),
    **env: str,
) -> tuple[int, str, str]:
    done = subprocess.run(
        [*program, *arguments],
        input=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env={**os.environ, **env},
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout or "", done.stderr


def test_a_plan_flows_from_plan_to_apply_and_a_policy_comes_from_standard_input(aws: Lab, drifted: list[str]) -> None:
    policy = "version: 1\ntags: {exclude: [Environment]}\n"
    _, unchanged, _ = ended("plan", *HERE, "--policy", "-", stdin=policy)
    assert "No changes" in unchanged
    code, plan, _ = ended("plan", *HERE, "--output", "json")
    assert code == 0
    code, out, err = ended("apply", "-", "--quiet", stdin=plan)
    assert (code, err) == (0, "")
    assert "12 servers changed" in out
    assert aws.tags(drifted[0])["Environment"] == "Prod"


@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        (("plan", "--policy", "-"), "version: 2\n", "standard input:1 version: "),
        (("plan", "--policy", "-", "--targets", "-"), "version: 1\n", "standard input: nothing is left to read"),
        (("plan", "--targets", "-"), "", "standard input: nothing is left to read"),
        (("policy", "validate", "-"), "prune: x\n", "standard input:1 prune: "),
        (("recovery", "diff", "-"), "version: 1\n", "standard input:1 name: the plan has no name"),
        (("apply", "-"), "{}", "this is not a plan"),
        (("plan", "--out", "-"), "", "--out: - would be standard output, which shows the plan. Write --output json"),
        (("plan", "--output", "json", "-o", "text"), "", "--output: it is given more than once"),
        (("plan", "--policy", "a", "--policy", "b"), "", "--policy: it is given more than once, and takes one value"),
    ],
)
def test_what_cannot_be_read_from_there_is_one_clear_line(
    arguments: tuple[str, ...], stdin: str, said: str, clean_environment: None, tmp_path: Path
) -> None:
    code, out, err = ended(*arguments, stdin=stdin)
    assert (code, out) == (1, "")
    assert said in err
    assert all(line.startswith("Error: ") for line in err.splitlines())


@pytest.mark.parametrize("arguments", ["--help", "plan --help", "policy schema", "--version"])
def test_a_full_disk_and_a_reader_that_has_gone(arguments: str, clean_environment: None) -> None:
    ours, its = os.pipe()
    os.close(ours)
    assert ended(*arguments.split(), stdout=its) == (0, "", "")
    os.close(its)
    if os.path.exists("/dev/full"):
        with open("/dev/full", "w") as full:
            code, _, err = ended(*arguments.split(), stdout=full.fileno())
        assert (code, err.count("\n")) == (1, 1)
        assert err.startswith("Error: The result cannot be written: ")


def test_standard_output_may_be_closed(clean_environment: None) -> None:
    done = subprocess.run(["sh", "-c", f'"{PROGRAM}" policy schema >&-'], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_home_that_cannot_be_written_to(clean_environment: None, tmp_path: Path) -> None:
    home = tmp_path / "file"
    home.write_text("")
    code, out, err = ended("--install-completion", "bash", HOME=str(home))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith(f"Error: {home}")
    assert err.endswith("Set HOME to a folder that can be written to, or use --show-completion\n")


def test_python_m_tagsync_is_the_program(clean_environment: None) -> None:
    as_module = (sys.executable, "-m", "tagsync")
    assert ended("version", program=as_module) == ended("version")
    assert ended("paln", program=as_module) == ended("paln")


def test_a_narrow_terminal_and_a_poor_locale_change_no_code(aws: Lab, drifted: list[str]) -> None:
    code, out, err = ended("plan", *HERE, LC_ALL="C", LANG="C", COLUMNS="20", PYTHONUTF8="0")
    assert (code, err) == (0, "")
    assert "12 servers to change" in out
