"""Starts of the provider: from the process to the line with which Terraform finds it.

The launcher with Python against a Python that imports gRPC, and the program without Python against the launcher. They
take turns, so that all see the same machine.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from bench.figures import Figure
from tagsync.core.errors import TagsyncError
from tagsync.provider.install.install import install
from tagsync.provider.install.launcher import file_name
from tagsync.provider.install.standalone.build import build
from tagsync.provider.wire.handshake import CLIENT_CERTIFICATE, COOKIE, COOKIE_VALUE
from tagsync.provider.wire.tls import make_certificate

TITLE = "Handshake of the provider, start of the process included"
ROUNDS = 9
LIMIT = 400
BARE = "import grpc"
_PRINTS = "print('1|6|unix|', flush=True)"


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="tagsync-bench-") as name:
        folder = Path(name).resolve()
        programs = {
            BARE: [sys.executable, "-c", f"{BARE}; {_PRINTS}"],
            "launcher": [str(install(folder / "home")[-1])],
            **_without_python(folder / "build"),
        }
        environ = {
            "HOME": str(folder / "home"),
            "PATH": os.environ["PATH"],
            COOKIE: COOKIE_VALUE,
            "PLUGIN_PROTOCOL_VERSIONS": "6",
            CLIENT_CERTIFICATE: make_certificate().pem.decode(),
        }
        times: dict[str, list[float]] = {each: [] for each in programs}
        for number in range(ROUNDS + 1):
            for each, command in programs.items():
                taken = _handshake(command, environ)
                if number:  # the first round only fills the caches of the disk
                    times[each].append(taken)
    baseline = BARE
    for each in [program for program in programs if program != BARE]:
        yield Figure(each, median(times[each]), "ms", median(times[baseline]), baseline, LIMIT)
        baseline = each


def _without_python(work: Path) -> dict[str, list[str]]:
    work.mkdir()
    try:
        return {"program without Python": [str(build(work) / file_name())]}
    except TagsyncError as error:
        print(f"  left out: the program without Python. {error}", file=sys.stderr)
        return {}


def _handshake(command: Sequence[str], environ: Mapping[str, str]) -> float:
    """Milliseconds until the line is there."""
    started = time.monotonic()
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = (time.monotonic() - started) * 1000
        process.kill()
    if not line.startswith("1|6|unix|"):
        raise RuntimeError(f"no handshake: {line}")
    return taken
