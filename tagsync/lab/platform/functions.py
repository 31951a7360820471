"""Lambda: the deployed code really runs, in processes of its own, with the credentials of the function's role."""

from __future__ import annotations

import io
import json
import tempfile
import threading
import uuid
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from moto.awslambda.models import lambda_backends

from tagsync.lab import trust
from tagsync.lab.platform import arns, function_logs, metrics, resource_policies
from tagsync.lab.platform.resource_policies import Visitor
from tagsync.lab.platform.sandbox import Outcome, Sandbox, runtime_folder
from tagsync.lab.platform.work import Work
from tagsync.lab.world import World

RETRIES = 2  # of an asynchronous invocation: the AWS document "Asynchronous invocation"
Function = Any  # moto's LambdaFunction
Deliver = Callable[[Function, str, dict[str, Any]], None]


class ThrottledError(Exception):
    """All the concurrency reserved for the function is in use."""


class NotPermittedError(Exception):
    """A principal may not invoke the function, or the function may not have its role."""


@dataclass
class _Orders:
    """What a test told about the functions of one name."""

    limit: float | None = None
    crashes: list[int] = field(default_factory=list)


class Functions:
    """The functions of all accounts and regions, by their ARN. `deliver` sends a function's dead letter to an ARN."""

    def __init__(self, world: World, url: str, work: Work, deliver: Deliver) -> None:
        self._world, self._url, self._work, self._deliver = world, url, work, deliver
        self._folder = tempfile.TemporaryDirectory(prefix="tagsync-lab-lambda-", ignore_cleanup_errors=True)
        self._runtime = runtime_folder(Path(self._folder.name))
        self._changed = threading.Condition()
        self._idle: dict[tuple[str, ...], list[Sandbox]] = defaultdict(list)
        self._at_work: dict[str, Sandbox] = {}
        self._running: dict[str, int] = defaultdict(int)
        self._orders: dict[str, _Orders] = defaultdict(_Orders)
        self._closed = False

    def limit(self, name: str, seconds: float | None) -> None:
        """Functions of this name get so many seconds for an invocation, whatever their timeout; None: as deployed."""
        self._orders[name].limit = seconds

    def crash(self, name: str, after_calls: int = 0) -> None:
        """The next invocation of a function of this name dies at the AWS call after so many; that call has no effect.

        Calls by roles that it assumed count as well. Each order is for one invocation, in turn.
        """
        self._orders[name].crashes.append(after_calls)

    def logs(self, name: str, account: str, region: str) -> list[str]:
        """All lines that a function logged, Lambda's own among them. Raises KeyError."""
        return function_logs.read(self.find(name, account, region))

    def all(self) -> Iterator[Function]:
        for account in list(lambda_backends):
            for backend in list(lambda_backends[account].values()):
                yield from backend.list_functions()

    def find(self, name: str, account: str, region: str) -> Function:
        """Raises KeyError."""
        for each in self.all():
            if (each.function_name, each.account_id, each.region) == (name, account, region):
                return each
        raise KeyError(f"account {account} has no function {name} in {region}")

    def by_arn(self, arn: str) -> Function | None:
        """The function (or version) that an ARN names, None where there is none."""
        target = arns.parse(arn)
        _, name, *qualifier = target.resource.split(":")
        try:
            return lambda_backends[target.account][target.region].get_function(name, *qualifier)
        except Exception:  # moto raises one of several
            return None

    def permits(self, function: Function, principal: str, source_arn: str) -> bool:
        """Whether the function's resource policy lets an AWS service (``events.amazonaws.com``) invoke it."""
        document = json.dumps({"Statement": function.policy.statements})
        return resource_policies.allows(document, "lambda:InvokeFunction", Visitor(principal, source_arn))

    @property
    def busy(self) -> str | None:
        """The functions at work, None for none."""
        return ", ".join(arn for arn, number in list(self._running.items()) if number) or None

    def invoke(self, function: Function, payload: bytes, wait: bool = False) -> Outcome:
        """Run it to its end. Raises NotPermittedError, and ThrottledError without concurrency left, unless it waits."""
        request_id = str(uuid.uuid4())
        with self._place(function, wait), self._sandbox(function) as sandbox:
            outcome = sandbox.invoke(function.function_arn, request_id, payload, self._limit_of(function))
        function_logs.write(function, outcome, self._world.clock.now())
        metrics.of_invocation(function, outcome, self._world.clock.now())
        return outcome

    def start(self, function: Function, payload: bytes) -> None:
        """Run it in the background, again after errors, and then hand the event to where failures go."""
        self._work.submit(f"function {function.function_name}", lambda: self._run_asynchronously(function, payload))

    def called_aws(self, access_key: str) -> bool:
        """Somebody makes an AWS call; True: it is a function that has died of it (see `crash`)."""
        sandbox = self._at_work.get(access_key)
        return sandbox is not None and sandbox.called_aws()

    def follow_clock(self) -> None:
        """The lab's clock was moved."""
        for each in list(self._at_work.values()):
            each.follow_clock()

    def close(self) -> None:
        """End all processes."""
        with self._changed:
            self._closed = True
            idle = [each for several in self._idle.values() for each in several]
            self._idle.clear()
            self._changed.notify_all()
        for each in idle:
            each.close()
        for each in list(self._at_work.values()):
            each.kill()  # whoever waits for it closes it
        self._folder.cleanup()

    def _run_asynchronously(self, function: Function, payload: bytes) -> None:
        config = function.event_invoke_config[0].config if function.event_invoke_config else {}
        destinations = config.get("DestinationConfig") or {}
        for _ in range(1 + config.get("MaximumRetryAttempts", RETRIES)):
            outcome = self.invoke(function, payload, wait=True)
            if not outcome.failed or self._closed:
                break
        kind = "OnFailure" if outcome.failed else "OnSuccess"
        arn = (destinations.get(kind) or {}).get("Destination")
        if arn:
            self._deliver(function, arn, _invocation_record(function, payload, outcome))
        dead_letters = (function.dead_letter_config or {}).get("TargetArn")
        if outcome.failed and dead_letters:
            self._deliver(function, dead_letters, json.loads(payload))

    def _limit_of(self, function: Function) -> float:
        told = self._orders[function.function_name].limit
        return float(function.timeout) if told is None else told

    @contextmanager
    def _place(self, function: Function, wait: bool) -> Iterator[None]:
        arn = function.function_arn
        with self._changed:
            while self._is_full(function):
                if not wait or self._closed or int(function.reserved_concurrency) == 0:
                    metrics.throttled(function, self._world.clock.now())
                    raise ThrottledError(f"{function.function_name}: ReservedFunctionConcurrentInvocationLimitExceeded")
                self._changed.wait()
            self._running[arn] += 1
        try:
            yield
        finally:
            with self._changed:
                self._running[arn] -= 1
                self._changed.notify_all()

    def _is_full(self, function: Function) -> bool:
        reserved = function.reserved_concurrency
        return reserved is not None and self._running[function.function_arn] >= int(reserved)

    @contextmanager
    def _sandbox(self, function: Function) -> Iterator[Sandbox]:
        """A process that waits for events, or a new one; kept for the next event as long as it lives."""
        key = _identity_of(function)
        with self._changed:
            idle = self._idle[key]
            sandbox = idle.pop() if idle else None
        if sandbox is not None and not sandbox.alive:
            sandbox.close()
            sandbox = None
        sandbox = sandbox or self._new_sandbox(function)
        crashes = self._orders[function.function_name].crashes
        sandbox.crash_after = crashes.pop(0) if crashes else None
        with self._changed:
            self._at_work[sandbox.access_key] = sandbox
        try:
            yield sandbox
        finally:
            sandbox.crash_after = None
            with self._changed:
                self._at_work.pop(sandbox.access_key, None)
                keep = sandbox.alive and not self._closed
                if keep:
                    self._idle[key].append(sandbox)
            if not keep:
                sandbox.close()

    def _new_sandbox(self, function: Function) -> Sandbox:
        role = self._world.ground.find_role(function.role)
        if role is None or not trust.service_may_assume(role, "lambda.amazonaws.com"):
            raise NotPermittedError("The role defined for the function cannot be assumed by Lambda.")
        credentials, _ = self._world.identities.open_session(function.role, function.function_name)
        environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LANG": "en_US.UTF-8",
            "TZ": ":UTC",
            "LAMBDA_TASK_ROOT": str(self._task(function)),
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
            **function_logs.environment(function),
            "AWS_ACCESS_KEY_ID": credentials.access_key,
            "AWS_SECRET_ACCESS_KEY": credentials.secret_key,
            "AWS_SESSION_TOKEN": str(credentials.session_token),
            "AWS_ENDPOINT_URL": self._url,
            **{name: str(value) for name, value in (function.environment_vars or {}).items()},
        }
        return Sandbox(self._runtime, self._task(function), function.handler, environment, self._world.clock)

    def _task(self, function: Function) -> Path:
        """The folder with the unpacked code."""
        folder = Path(self._folder.name, function.code_digest.replace(":", "-"))
        with self._changed:
            if not folder.exists():
                with zipfile.ZipFile(io.BytesIO(function.code_bytes)) as archive:
                    archive.extractall(folder)
        return folder


def _identity_of(function: Function) -> tuple[str, ...]:
    """Whoever differs in one of these does not share processes."""
    environment = json.dumps(function.environment_vars or {}, sort_keys=True)
    more = (function.handler, function.role, str(function.memory_size), str(function.version))
    return (function.function_arn, function.code_sha_256, environment, *more)


def _invocation_record(function: Function, payload: bytes, outcome: Outcome) -> dict[str, Any]:
    """What a destination gets: the AWS document "Capturing records of Lambda asynchronous invocations"."""
    return {
        "version": "1.0",
        "requestContext": {
            "requestId": outcome.request_id,
            "functionArn": f"{function.function_arn}:$LATEST",
            "condition": "RetriesExhausted" if outcome.failed else "Success",
        },
        "requestPayload": json.loads(payload),
        "responseContext": {"statusCode": 200, "executedVersion": "$LATEST"},
        "responsePayload": json.loads(outcome.payload),
    }
