"""What a user types into a shell that `tagsync lab up` has pointed to a lab."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tagsync.lab import shell
from tests.warm import programs

_PROGRAMS = str(Path(sys.executable).parent)
needs_aws = pytest.mark.skipif(
    shutil.which("aws", path=f"{_PROGRAMS}{os.pathsep}{os.environ['PATH']}") is None,
    reason="the aws command line is not installed",
)


def type_in(lab_url: str, script: str, *, folder: Path | None = None, seconds: float = 60, **variables: str) -> str:
    """What a script for `sh` says on standard output. AssertionError with its errors if a command fails.

    It runs in a folder, by default the current one, and may take so many seconds.
    """
    environment = {
        "PATH": f"{programs.path(Path(_PROGRAMS))}{os.pathsep}{os.environ['PATH']}",
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        "AWS_PAGER": "",
        **variables,
    }
    lines = "\n".join([*shell.entering(lab_url, environment), "set -e", script])
    done = subprocess.run(
        ["sh", "-c", lines], cwd=folder, env=environment, capture_output=True, text=True, timeout=seconds, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
