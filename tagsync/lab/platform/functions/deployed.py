"""The deployed functions: they run in processes of their own, with the credentials of the function's role."""

from __future__ import annotations

import json
import threading
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from moto.awslambda.models import lambda_backends

from tagsync.lab.platform import arns, metrics
from tagsync.lab.platform.background import BackgroundWork
from tagsync.lab.platform.functions import logs as function_logs
from tagsync.lab.platform.functions.aliases import called
from tagsync.lab.platform.functions.sandboxes import NotPermittedError, Sandboxes
from tagsync.lab.platform.invocation import Function, InvocationResult
from tagsync.lab.platform.resource_policies import Principal, resource_allows
from tagsync.lab.world import World

RETRIES = 2  # after an asynchronous invocation failed: the AWS document "Asynchronous invocation"
Deliver = Callable[[Function, str, dict[str, Any]], None]


class ThrottledError(Exception):
    """All the concurrency reserved for the function is in use."""


@dataclass
class _Orders:
    """What a test ordered for the functions of one name."""

    limit: float | None = None
    crashes: list[int] = field(default_factory=list)


class Functions:
    """The functions of all accounts and regions, by their ARN. `deliver` sends a function's dead letter to an ARN."""

    def __init__(self, world: World, url: str, work: BackgroundWork, deliver: Deliver) -> None:
        self._world, self._work, self._deliver = world, work, deliver
        self.sandboxes = Sandboxes(world, url)
        self._changed = threading.Condition()
        self._running: dict[str, int] = defaultdict(int)
        self._orders: dict[str, _Orders] = defaultdict(_Orders)
        self._closed = False

    def limit(self, name: str, seconds: float | None) -> None:
        """Functions of this name get so many seconds for an invocation, whatever their timeout; None: as deployed."""
        self._orders[name].limit = seconds

    def crash(self, name: str, after_calls: int = 0) -> None:
        """Kill the next invocation of a function of this name at the AWS call after so many; that call has no effect.

        Calls by roles that it assumed count as well. Each order is for one invocation, in turn.
        """
        self._orders[name].crashes.append(after_calls)

    def logs(self, name: str, account: str, region: str) -> list[str]:
        """All lines that a function logged, Lambda's own among them. Raises KeyError."""
        return function_logs.logged_lines(self.find(name, account, region))

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
        target = arns.parse_arn(arn)
        _, name, *qualifier = target.resource.split(":")
        try:
            return called(lambda_backends[target.account][target.region], name, *qualifier)
        except Exception:  # moto raises one of several
            return None

    def permits(self, function: Function, principal: str, source_arn: str) -> bool:
        """Whether the function's resource policy lets an AWS service (``events.amazonaws.com``) invoke it."""
        document = json.dumps({"Statement": function.policy.statements})
        return resource_allows(document, "lambda:InvokeFunction", Principal(principal, source_arn))

    @property
    def busy(self) -> str | None:
        """The functions at work, None for none."""
        return ", ".join(arn for arn, number in list(self._running.items()) if number) or None

    def invoke(self, function: Function, payload: bytes, wait: bool = False, request_id: str = "") -> InvocationResult:
        """Run it to its end. Raises NotPermittedError, and ThrottledError without concurrency left, unless it waits."""
        orders = self._orders[function.function_name]
        limit = float(function.timeout) if orders.limit is None else orders.limit
        crash_after = orders.crashes.pop(0) if orders.crashes else None
        with self._place(function, wait), self.sandboxes.lend(function, crash_after) as sandbox:
            outcome = sandbox.invoke(function.function_arn, request_id or str(uuid.uuid4()), payload, limit)
        if not self._closed:
            function_logs.log_invocation(function, outcome, self._world.clock.now())
            metrics.of_invocation(function, outcome, self._world.clock.now())
        return outcome

    def attempt(self, function: Function, payload: bytes, request_id: str = "") -> InvocationResult:
        """The same for callers that do not wait for an answer.

        It waits for concurrency. A function that cannot run counts as failed.
        """
        try:
            return self.invoke(function, payload, True, request_id)
        except (NotPermittedError, ThrottledError) as error:
            content = {"errorType": type(error).__name__, "errorMessage": str(error)}
            return InvocationResult(request_id or str(uuid.uuid4()), json.dumps(content).encode(), True, (), 0.0)

    def start(self, function: Function, payload: bytes) -> None:
        """Run it in the background, again after errors; the outcome goes to its destination or dead-letter queue."""
        self._work.submit(f"function {function.function_name}", lambda: self._run_asynchronously(function, payload))

    def close(self) -> None:
        """End all processes."""
        self._closed = True
        self.sandboxes.close()
        with self._changed:
            self._changed.notify_all()

    def _run_asynchronously(self, function: Function, payload: bytes) -> None:
        config = function.event_invoke_config[0].config if function.event_invoke_config else {}
        destinations = config.get("DestinationConfig") or {}
        request_id = str(uuid.uuid4())  # each attempt has the same
        for _ in range(1 + config.get("MaximumRetryAttempts", RETRIES)):
            outcome = self.attempt(function, payload, request_id)
            if self._closed:
                return
            if not outcome.failed:
                break
        kind = "OnFailure" if outcome.failed else "OnSuccess"
        arn = (destinations.get(kind) or {}).get("Destination")
        if arn:
            self._deliver(function, arn, _invocation_record(function, payload, outcome))
        dead_letters = (function.dead_letter_config or {}).get("TargetArn")
        if outcome.failed and dead_letters:
            self._deliver(function, dead_letters, json.loads(payload))

    @contextmanager
    def _place(self, function: Function, wait: bool) -> Iterator[None]:
        key = _latest(function).function_arn
        with self._changed:
            while self._is_full(function):
                if not wait or self._closed or int(_latest(function).reserved_concurrency) == 0:
                    metrics.of_throttling(function, self._world.clock.now())
                    raise ThrottledError(f"{function.function_name}: ReservedFunctionConcurrentInvocationLimitExceeded")
                self._changed.wait()
            self._running[key] += 1
        try:
            yield
        finally:
            with self._changed:
                self._running[key] -= 1
                self._changed.notify_all()

    def _is_full(self, function: Function) -> bool:
        reserved = _latest(function).reserved_concurrency
        return reserved is not None and self._running[_latest(function).function_arn] >= int(reserved)


def _latest(function: Function) -> Function:
    """Concurrency is reserved for all versions of a function together; moto keeps it with the latest."""
    return lambda_backends[function.account_id][function.region].get_function(function.function_name)


def _invocation_record(function: Function, payload: bytes, outcome: InvocationResult) -> dict[str, Any]:
    """The record for a destination: the AWS document "Capturing records of Lambda asynchronous invocations"."""
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
