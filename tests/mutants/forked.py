"""Runs pytest in a process of its own, forked from one that has loaded what all tests need, except the product."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import resource
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

LOG = "pytest.log"
_MEMORY = 4 << 30
"""Bytes: a mutation that makes a program grow without end fails instead of filling the machine."""

_OPTIONS = [
    *("-x", "-q", "-m", "not slow"),
    *("-p", "no:cacheprovider", "-p", "no:xdist", "-W", "ignore::pytest.PytestAssertRewriteWarning"),
]
_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["pytest", "hypothesis", "jsonschema", "yaml", "boto3", "moto.server"])


@dataclass(slots=True)
class Seconds:
    """How long the tests of each file take. A plugin of pytest."""

    by_file: dict[str, float] = field(default_factory=dict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        file = report.nodeid.partition("::")[0]
        self.by_file[file] = self.by_file.get(file, 0.0) + report.duration


@dataclass(frozen=True, slots=True)
class Ended:
    passed: bool
    seconds: dict[str, float]


def run_tests(root: Path, files: Sequence[str], within: float) -> Ended | None:
    """Runs the quick tests of files of a copy of the repository until one fails. None: they did not end in time, or
    crashed.

    What pytest says is in the file `LOG` there. Raises ValueError if there was nothing to run.
    """
    reader, writer = _CONTEXT.Pipe(duplex=False)
    child = _CONTEXT.Process(target=_run, args=(root, list(files), writer))
    child.start()
    writer.close()
    try:
        code, seconds = reader.recv() if reader.poll(within) else (None, {})
    except EOFError:
        return None
    finally:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid or 0, signal.SIGKILL)
        child.join()
    if code in (pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.NO_TESTS_COLLECTED):
        raise ValueError(f"pytest found nothing to run in {' '.join(files)}: see {root / LOG}")
    return None if code is None else Ended(code == pytest.ExitCode.OK, seconds)


def _run(root: Path, files: list[str], writer: Connection) -> None:
    os.setsid()
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    os.chdir(root)
    with Path(LOG).open("wb") as log:
        os.dup2(log.fileno(), 1)
        os.dup2(log.fileno(), 2)
    for name in [name for name in sys.modules if name.partition(".")[0] == "tests"]:
        del sys.modules[name]
    assert "tagsync" not in sys.modules, "the product of the working tree is loaded, and would be tested"
    sys.path.insert(0, str(root))
    seconds = Seconds()
    code = int(pytest.main([*_OPTIONS, *files], plugins=[seconds]))
    writer.send((code, seconds.by_file))
