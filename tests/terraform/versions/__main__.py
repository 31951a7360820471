"""`make test-terraform-versions`: the tests of the provider with each of these Terraforms, and then a line for each.

The exit code is 1 where a test of any of them failed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

from tests.terraform.versions.choosing import INSTALLED, REPOSITORY, VARIABLE

TESTS = ("tests/terraform", "tests/provider/install")


def main(versions: list[str]) -> int:
    ends = {version: _ran(version) for version in versions}
    for version, (code, said) in ends.items():
        print(f"Terraform {version}, {date.today()}, exit code {code}: {said}")  # noqa: T201
    return int(any(code for code, _ in ends.values()))


def _ran(version: str) -> tuple[int, str]:
    """How pytest ended, and its last line; all its lines are shown as they come."""
    last = ""
    with subprocess.Popen(
        [sys.executable, "-m", "pytest", "-q", "-n", "2", *TESTS],
        cwd=REPOSITORY,
        env={**os.environ, VARIABLE: str(INSTALLED / version / "terraform")},
        text=True,
        stdout=subprocess.PIPE,
    ) as running:
        for line in running.stdout or ():
            sys.stdout.write(line)
            sys.stdout.flush()
            last = line.strip()
    return running.returncode, last


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
