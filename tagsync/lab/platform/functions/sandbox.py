"""One process that runs a function's own code under AWS's runtime for Python, one invocation at a time."""

from __future__ import annotations

import importlib.util
import json
import mmap
import queue
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from tagsync.lab.clock import Clock
from tagsync.lab.platform.functions import bootstrap
from tagsync.lab.platform.functions.runtime_api import FunctionAnswer, Invocation, RuntimeApi
from tagsync.lab.platform.invocation import InvocationResult

_POLL = 0.02
_BY_AWS = (  # what Lambda's runtime for Python brings along
    *("awslambdaric", "runtime_client", "simplejson", "snapshot_restore_py"),
    *("boto3", "botocore", "s3transfer", "jmespath", "dateutil", "urllib3", "six"),
)


def runtime_folder(parent: Path) -> Path:
    """A folder with AWS's runtime and the SDK it brings, linked from what is installed here."""
    folder = parent / "runtime"
    folder.mkdir()
    for name in _BY_AWS:
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(f"{name} is missing", name=name)
        origin = Path(spec.origin)
        source = origin.parent if origin.name == "__init__.py" else origin
        (folder / source.name).symlink_to(source)
    return folder


class Sandbox:
    """A process for `handler` of the unpacked code in `task`. `environment` holds all its variables."""

    def __init__(self, runtime: Path, task: Path, handler: str, environment: Mapping[str, str], clock: Clock) -> None:
        self.access_key = environment["AWS_ACCESS_KEY_ID"]
        self._clock = clock
        self._api = RuntimeApi()
        self._files = tempfile.TemporaryDirectory(prefix="tagsync-lab-function-")
        clock_file = Path(self._files.name, "clock")
        clock_file.write_bytes(bytes(8))
        with clock_file.open("r+b") as file:
            self._shift = mmap.mmap(file.fileno(), 8)
        self._offset = 0.0
        self.follow_clock()
        self._log = Path(self._files.name, "log")
        self._read = 0
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", bootstrap.__file__, str(runtime), str(task), str(clock_file), handler],
                env={**environment, "AWS_LAMBDA_RUNTIME_API": self._api.address},
                cwd=task,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self.crash_after: int | None = None

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def follow_clock(self) -> None:
        """Set the function's time to that of the lab's clock."""
        self._offset = self._clock.now() - time.time()
        self._shift[:] = struct.pack("d", self._offset)

    def invoke(self, function_arn: str, request_id: str, payload: bytes, limit: float) -> InvocationResult:
        """`limit` in seconds of the lab's clock, without the cold start; then the process is killed, as Lambda does."""
        while self.alive and not self._api.ready.wait(_POLL):
            pass
        self.follow_clock()
        started, began = time.time() + self._offset, time.monotonic()
        self._api.events.put(Invocation(request_id, function_arn, started + limit, payload))
        result = self._result(request_id, started + limit, limit)
        return InvocationResult(request_id, result.payload, result.failed, self._new_lines(), time.monotonic() - began)

    def called_aws(self) -> bool:
        """Count an AWS call. True: it was one more than `crash_after` allows, and the process was killed."""
        if self.crash_after is None:
            return False
        self.crash_after -= 1
        if self.crash_after >= 0:
            return False
        self._process.kill()
        return True

    def kill(self) -> None:
        self._process.kill()

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._api.close()
        self._shift.close()
        self._files.cleanup()

    def _result(self, request_id: str, deadline: float, limit: float) -> FunctionAnswer:
        while True:
            try:
                return self._api.results.get(timeout=_POLL)
            except queue.Empty:
                pass
            if not self.alive:
                code = self._process.returncode
                how = "signal: killed" if code < 0 else f"exit status {code}"
                return _error(request_id, "Runtime.ExitError", f"Runtime exited with error: {how}")
            if time.time() + self._offset >= deadline:
                self._process.kill()
                return _error(request_id, "Sandbox.Timedout", f"Task timed out after {limit:.2f} seconds")

    def _new_lines(self) -> tuple[str, ...]:
        with self._log.open("rb") as log:
            log.seek(self._read)
            fresh = log.read()
        self._read += len(fresh)
        return tuple(fresh.decode("utf-8", "replace").splitlines())


def _error(request_id: str, kind: str, message: str) -> FunctionAnswer:
    text = f"RequestId: {request_id} Error: {message}"
    return FunctionAnswer(True, json.dumps({"errorType": kind, "errorMessage": text}).encode())
