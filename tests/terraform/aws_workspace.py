"""The real Terraform with the real AWS provider, from a mirror, against a lab."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tagsync.lab.lab import Lab
from tests import aws_mirror


class AwsTerraform:
    """terraform in a folder of its own, with providers from the mirror alone."""

    def __init__(self, folder: Path, lab: Lab, configuration: str) -> None:
        (folder / "main.tf").write_text(configuration)
        self._folder = folder
        self._environment = {
            "PATH": os.environ["PATH"],
            "GOGC": os.environ["GOGC"],
            "HOME": str(folder),
            "TF_CLI_CONFIG_FILE": str(aws_mirror.configuration(folder)),
            "CHECKPOINT_DISABLE": "1",
            "TF_IN_AUTOMATION": "1",
            **lab.environment(),
        }

    def run(self, *arguments: str, expect: int = 0) -> str:
        done = subprocess.run(
            ["terraform", *arguments, "-no-color"],
            cwd=self._folder,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )
        assert done.returncode == expect, done.stdout + done.stderr
        return done.stdout
