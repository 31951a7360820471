"""The real terraform with the real AWS provider from a mirror, and no AWS but the lab."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tests import aws_mirror


def terraform(folder: Path, *arguments: str, **environment: str) -> str:
    """Runs terraform in a folder and answers what it printed. AssertionError, with all it said, when it fails."""
    fixed = {
        "PATH": os.environ["PATH"],
        "GOGC": os.environ["GOGC"],
        "HOME": str(folder),
        "TF_CLI_CONFIG_FILE": str(aws_mirror.configuration(folder)),
        "CHECKPOINT_DISABLE": "1",
    }
    done = subprocess.run(
        ["terraform", *arguments, "-no-color"],
        cwd=folder,
        env={**fixed, **environment},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
