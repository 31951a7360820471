"""Starts the server for this process, and says where Terraform finds what stands for the provider."""

from __future__ import annotations

import atexit
import functools
import subprocess
import sys
from pathlib import Path

_REPOSITORY = Path(__file__).parents[2]


@functools.cache
def fronted(mirror: Path) -> Path:
    """A mirror with the front of the AWS provider of a mirror, and nothing else. It works while this process lives."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.aws_front.server", str(mirror.resolve())],
        cwd=_REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    atexit.register(server.communicate)  # closes its stdin, and waits for its end
    assert server.stdout
    folder = server.stdout.readline().strip()
    assert folder, "the front of the AWS provider has not started"
    return Path(folder)
