"""Workers of pytest-xdist that have what tests import: one process imports it, and they are its copies.

Importing all tests, and what they test, takes each worker seven seconds of a processor. What starts threads or a
program where it is imported, as jsii does, has no place in a process that is copied: workers import that, and what
needs it, for themselves. Where a process cannot be copied, workers are started.
"""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from _pytest.outcomes import OutcomeException
from _pytest.pathlib import ImportMode, import_path
from execnet import gateway_io
from execnet.gateway_base import Popen2IO
from hypothesis.internal.conjecture import providers

NOT_COPIED = ("grpc", "jsii")
IMPORTED = ("conftest.py", "test_*.py")


def prepare(config: pytest.Config, count: int) -> None:
    """So many workers, for execnet to take. Call it before anything of a worker is made."""
    if sys.platform != "linux":
        return
    _import(config)
    if threading.active_count() > 1:
        return
    gc.freeze()
    workers: list[_Worker] = []
    for _ in range(count):
        workers.append(_Worker(workers))
    start = gateway_io.create_io

    def create_io(spec: Any, execmodel: Any) -> Any:
        return workers.pop(0).io(execmodel) if spec.popen and not spec.python and workers else start(spec, execmodel)

    gateway_io.create_io = create_io


def _import(config: pytest.Config) -> None:
    """Imports the chosen tests as pytest does. What fails here is left to the workers, which then say so."""
    refused = {name: None for name in NOT_COPIED if name not in sys.modules}
    sys.modules.update(refused)  # type: ignore[arg-type]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for path in _files(config):
                try:
                    import_path(
                        path, mode=ImportMode.importlib, root=config.rootpath, consider_namespace_packages=False
                    )
                except (Exception, OutcomeException):  # which a module raises that skips itself
                    _forget(path)
            providers._get_local_constants()
    finally:
        for name in refused:
            del sys.modules[name]


def _forget(path: Path) -> None:
    """pytest keeps a module that it could not import, and would take it as it is where it imports it again."""
    for name, module in list(sys.modules.items()):
        if getattr(module, "__file__", None) == str(path):
            del sys.modules[name]


def _files(config: pytest.Config) -> Iterator[Path]:
    for argument in config.args:
        path = config.invocation_params.dir / argument.partition("::")[0]
        for pattern in IMPORTED:
            yield from sorted(path.rglob(pattern)) if path.is_dir() else [path]


class _Worker:
    """A copy of this process, which waits for what execnet tells the programs that it starts."""

    def __init__(self, earlier: list[_Worker]) -> None:
        told, self.tell = os.pipe()
        self.hear, said = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        if not (pid := os.fork()):
            for each in [*earlier, self]:
                os.close(each.tell)
                os.close(each.hear)
            _work(told, said)
        self.pid = pid
        os.close(told)
        os.close(said)

    def io(self, execmodel: Any) -> _Io:
        return _Io(self, execmodel)


class _Io(Popen2IO):
    def __init__(self, worker: _Worker, execmodel: Any) -> None:
        self._pid = worker.pid
        super().__init__(os.fdopen(worker.tell, "wb"), os.fdopen(worker.hear, "rb"), execmodel)

    def wait(self) -> int | None:
        with suppress(ChildProcessError):
            return os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
        return None

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGKILL)


def _work(told: int, said: int) -> None:
    """What `python -c` does with the line that execnet gives it, to the end of the process."""
    code = 1
    try:
        atexit._clear()
        os.dup2(told, 0)
        os.dup2(said, 1)
        os.close(told)
        os.close(said)
        sys.argv = ["-c"]
        sys.stdin, sys.stdout = open(0, closefd=False), open(1, "w", closefd=False)  # noqa: SIM115
        exec(eval(sys.stdin.readline()), {"__name__": "__main__"})
        threading._shutdown()  # type: ignore[attr-defined]
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        atexit._run_exitfuncs()
        os._exit(code)
