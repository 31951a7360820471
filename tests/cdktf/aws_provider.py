"""The real terraform with the real AWS provider from a mirror, and no AWS but the lab."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

needs_aws_provider = pytest.mark.skipif(
    shutil.which("terraform") is None or not os.environ.get("TAGSYNC_TF_MIRROR"),
    reason="terraform is not installed, or TAGSYNC_TF_MIRROR names no folder with a mirror of Terraform providers",
)


def terraform(folder: Path, *arguments: str, **environment: str) -> str:
    """Runs terraform in a folder and answers what it printed. AssertionError, with all it said, when it fails."""
    rc = folder / "mirror.tfrc"
    mirror = os.environ["TAGSYNC_TF_MIRROR"]
    rc.write_text(f"provider_installation {{\n  filesystem_mirror {{ path = {json.dumps(mirror)} }}\n}}\n")
    fixed = {"PATH": os.environ["PATH"], "HOME": str(folder), "TF_CLI_CONFIG_FILE": str(rc), "CHECKPOINT_DISABLE": "1"}
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
