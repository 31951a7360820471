"""Which Terraform a test runs: the one on PATH. `TAGSYNC_TERRAFORM` may name another program, which is put there, and
versions from the folder `.terraforms` take their turns there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

VARIABLE = "TAGSYNC_TERRAFORM"
ON_PATH = "PATH"
REPOSITORY = Path(__file__).parents[3]
INSTALLED = REPOSITORY / ".terraforms"
_LOCKS = Path(__file__).parent / "locks"


def _order(version: str) -> list[int]:
    return [int(part) for part in version.partition("-")[0].split(".")]


VERSIONS = sorted((file.stem for file in _LOCKS.iterdir()), key=_order)
"""Those that make can put into `.terraforms`, the oldest first."""

needs_terraform = pytest.mark.usefixtures("terraform_on_path")


def turns() -> tuple[str, ...]:
    """What takes its turn in a test of several versions: one alone where a program is named."""
    return (ON_PATH,) if os.environ.get(VARIABLE) else (ON_PATH, VERSIONS[0], VERSIONS[-1])


def path_to(version: str) -> str:
    """A PATH on which `terraform` is that version. Skips the test where it is not in `.terraforms`."""
    folder = INSTALLED / version
    if not (folder / "terraform").exists():
        pytest.skip(f"Terraform {version} is not installed: make .terraforms/{version}/terraform")
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def is_on_path(since: str) -> bool:
    """Whether `terraform` on PATH is of that version or a newer one."""
    program = shutil.which("terraform")
    return program is not None and _order(_version(program)) >= _order(since)


def skip_if_named(since: str) -> None:
    if named := os.environ.get(VARIABLE):
        pytest.skip(f"{VARIABLE}={named} is older than Terraform {since}")


def skip_without_terraform() -> None:
    if shutil.which("terraform") is None:
        pytest.skip("terraform is not on PATH")


def put_first(named: str, folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Makes `terraform` on PATH that program, by a link in an empty folder. Ends the session where there is none."""
    program = shutil.which(named)
    if program is None:
        pytest.exit(f"{VARIABLE}={named}: there is no such program", returncode=pytest.ExitCode.USAGE_ERROR)
    (folder / "terraform").symlink_to(Path(program).absolute())
    patch.setenv("PATH", str(folder), prepend=os.pathsep)


@cache
def _version(program: str) -> str:
    done = subprocess.run([program, "version", "-json"], capture_output=True, text=True, check=True)
    return str(json.loads(done.stdout)["terraform_version"])
