"""Step Functions: moto's interpreter, as the machine's role, against this lab and on its clock."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import boto3
from botocore.config import Config

from tagsync.lab.iam import trust
from tagsync.lab.platform.functions.sandboxes import NotPermittedError
from tagsync.lab.platform.states.waits import Waits
from tagsync.lab.wire.sessions import isolated_session
from tagsync.lab.world import World

_STILL = 0.1  # seconds without an event after which an execution that waits counts as quiet
_STARTING = -1
_LONGEST_CALL = 960


class StateMachines:
    """The executions of all accounts and regions."""

    def __init__(self, world: World, url: str, waits: Waits) -> None:
        self._world, self._url, self.waits = world, url, waits
        self._calls = 0
        self._lock = threading.Lock()
        self._seen: tuple[int, ...] = ()
        self._since = 0.0

    def client(self, service: str, region: str, role: str) -> Any:
        """A boto3 client that acts as `role`, an ARN. Raises NotPermittedError."""
        with self._calling():
            found = self._world.other_services.find_role(role)
            if found is None or not trust.service_may_assume(found, "states.amazonaws.com"):
                raise NotPermittedError(f"states.amazonaws.com may not assume {role}")
            keys, _ = self._world.identities.open_session(role, "lab")
            session = boto3.Session(
                botocore_session=isolated_session(),
                aws_access_key_id=keys.access_key,
                aws_secret_access_key=keys.secret_key,
                aws_session_token=keys.session_token,
                region_name=region,
            )
            config = Config(parameter_validation=False, retries={"total_max_attempts": 1}, read_timeout=_LONGEST_CALL)
            client = session.client(service, endpoint_url=self._url, config=config)
            client._make_api_call = self._counted(client._make_api_call)
            return client

    def now(self) -> float:
        return self._world.clock.now()

    def busy(self) -> str | None:
        """The executions that make progress, None when all have ended or wait."""
        running = list(running_executions())
        progress = tuple(_events(each) for each in running)
        if not running:
            return None
        now = time.monotonic()
        due = self.waits.next_due(self._world.clock.now()) is not None
        moves = self._calls or due or self.waits.answered() or not self.waits.number or _STARTING in progress
        if progress != self._seen or moves or any(map(_is_stopping, running)):
            self._seen, self._since = progress, now
        if now - self._since >= _STILL:
            return None
        return ", ".join(f"execution {each.name} of {each.state_machine.name}" for each in running)

    def stop(self) -> None:
        """End all executions."""
        for each in running_executions():
            env = each.exec_worker.env
            if env is not None:
                env.set_stop(stop_date=None, cause="the lab was closed", error=None)

    @contextmanager
    def _calling(self) -> Iterator[None]:
        with self._lock:
            self._calls += 1
        try:
            yield
        finally:
            with self._lock:
                self._calls -= 1

    def _counted(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any) -> Any:
            with self._calling():
                return call(*arguments)

        return counted


def running_executions() -> Iterator[Any]:
    parser = sys.modules.get("moto.stepfunctions.parser.models")
    backends = parser.stepfunctions_parser_backends if parser else {}
    for account in list(backends):
        for backend in list(backends[account].values()):
            for machine in list(backend.state_machines):
                yield from (each for each in list(machine.executions) if each.status == "RUNNING")


def _is_stopping(execution: Any) -> bool:
    """Whether it was asked to stop, which it sees when it next looks up from its wait."""
    env = execution.exec_worker and execution.exec_worker.env
    return bool(env and not env.is_running())


def _events(execution: Any) -> int:
    """Counted where moto keeps them: `get_event_history` copies all, and a wait asks a hundred times a second."""
    env = execution.exec_worker and execution.exec_worker.env
    return len(env.event_manager._history_event_list) if env else _STARTING
