"""The processes of all functions: an idle one is used again, with the credentials of the function's role."""

from __future__ import annotations

import io
import json
import tempfile
import threading
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tagsync.lab.iam import trust
from tagsync.lab.platform.functions import logs as function_logs
from tagsync.lab.platform.functions.sandbox import Sandbox, runtime_folder
from tagsync.lab.platform.invocation import Function
from tagsync.lab.world import World


class NotPermittedError(Exception):
    """The role of a function, schedule or state machine does not trust its service; the message says which."""


class Sandboxes:
    """Keeps processes warm until code or configuration change."""

    def __init__(self, world: World, url: str) -> None:
        self._world, self._url = world, url
        self._folder = tempfile.TemporaryDirectory(prefix="tagsync-lab-lambda-", ignore_cleanup_errors=True)
        self._runtime = runtime_folder(Path(self._folder.name))
        self._lock = threading.Lock()
        self._idle: dict[tuple[str, ...], list[Sandbox]] = defaultdict(list)
        self._at_work: dict[str, Sandbox] = {}
        self._closed = False

    @contextmanager
    def lend(self, function: Function, crash_after: int | None = None) -> Iterator[Sandbox]:
        """A process for one invocation, killed after so many AWS calls. Raises NotPermittedError."""
        key = _sharing_key(function)
        with self._lock:
            idle = self._idle[key]
            sandbox = idle.pop() if idle else None
        if sandbox is not None and not sandbox.alive:
            sandbox.close()
            sandbox = None
        sandbox = sandbox or self._start(function)
        sandbox.crash_after = crash_after
        with self._lock:
            self._at_work[sandbox.access_key] = sandbox
        try:
            yield sandbox
        finally:
            sandbox.crash_after = None
            with self._lock:
                self._at_work.pop(sandbox.access_key, None)
                keep = sandbox.alive and not self._closed
                if keep:
                    self._idle[key].append(sandbox)
            if not keep:
                sandbox.close()

    def called_aws(self, access_key: str) -> bool:
        """An AWS call was made with this access key. True: a function made it, and was killed by it."""
        sandbox = self._at_work.get(access_key)
        return sandbox is not None and sandbox.called_aws()

    def follow_clock(self) -> None:
        """Set the time of all functions at work to that of the lab's clock."""
        for each in list(self._at_work.values()):
            each.follow_clock()

    def close(self) -> None:
        """End all processes."""
        with self._lock:
            self._closed = True
            idle = [each for several in self._idle.values() for each in several]
            self._idle.clear()
        for each in idle:
            each.close()
        for each in list(self._at_work.values()):
            each.kill()  # `lend` closes it
        self._folder.cleanup()

    def _start(self, function: Function) -> Sandbox:
        role = self._world.other_services.find_role(function.role)
        if role is None or not trust.service_may_assume(role, "lambda.amazonaws.com"):
            raise NotPermittedError("The role defined for the function cannot be assumed by Lambda.")
        credentials, _ = self._world.identities.open_session(function.role, function.function_name)
        task = self._unpacked(function)
        environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LANG": "en_US.UTF-8",
            "TZ": ":UTC",
            "LAMBDA_TASK_ROOT": str(task),
            "_HANDLER": function.handler,
            "AWS_REGION": function.region,
            "AWS_DEFAULT_REGION": function.region,
            "AWS_EXECUTION_ENV": f"AWS_Lambda_{function.run_time}",
            "AWS_LAMBDA_FUNCTION_NAME": function.function_name,
            "AWS_LAMBDA_FUNCTION_VERSION": str(function.version),
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory_size),
            "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
            "AWS_LAMBDA_LOG_GROUP_NAME": function_logs.group_of(function),
            "AWS_LAMBDA_LOG_STREAM_NAME": "lab",
            **function_logs.logging_variables(function),
            "AWS_ACCESS_KEY_ID": credentials.access_key,
            "AWS_SECRET_ACCESS_KEY": credentials.secret_key,
            "AWS_SESSION_TOKEN": str(credentials.session_token),
            "AWS_ENDPOINT_URL": self._url,
            **{name: str(value) for name, value in (function.environment_vars or {}).items()},
        }
        return Sandbox(self._runtime, task, function.handler, environment, self._world.clock)

    def _unpacked(self, function: Function) -> Path:
        """The folder with the function's code."""
        folder = Path(self._folder.name, function.code_digest.replace(":", "-"))
        with self._lock:
            if not folder.exists():
                with zipfile.ZipFile(io.BytesIO(function.code_bytes)) as archive:
                    archive.extractall(folder)
        return folder


def _sharing_key(function: Function) -> tuple[str, ...]:
    """What functions must have in common to share processes."""
    environment = json.dumps(function.environment_vars or {}, sort_keys=True)
    more = (function.handler, function.role, str(function.memory_size), str(function.version))
    return (function.function_arn, function.code_sha_256, environment, *more)
