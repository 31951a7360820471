"""Step Functions: moto's interpreter, as the machine's role, against this lab and on its clock."""

from __future__ import annotations

import importlib
import os
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import boto3
import botocore.loaders
import botocore.session
from botocore.config import Config
from moto.core.config import default_user_config
from moto.stepfunctions import responses

from tagsync.lab.iam import trust
from tagsync.lab.moto.patching import replace
from tagsync.lab.platform.functions.sandboxes import NotPermittedError
from tagsync.lab.platform.metrics import metrics
from tagsync.lab.platform.states import sdk_integrations
from tagsync.lab.platform.states.waits import Waits
from tagsync.lab.world import World

_STILL = 0.1  # seconds without an event, after which an execution in which somebody waits counts as quiet
_STARTING = -1
_LONGEST_CALL = 960
_ERROR_NAMES = {"drs": "Drs", "ec2": "Ec2", "lambda": "Lambda", "sns": "Sns", "sqs": "Sqs", "ssm": "Ssm", "sts": "Sts"}


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
            found = self._world.ground.find_role(role)
            if found is None or not trust.service_may_assume(found, "states.amazonaws.com"):
                raise NotPermittedError(f"states.amazonaws.com may not assume {role}")
            keys, _ = self._world.identities.open_session(role, "lab")
            session = boto3.Session(
                botocore_session=_core(),
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
        """The executions that get on, None when all have ended or wait."""
        running = list(_running())
        progress = tuple(_events(each) for each in running)
        if not running:
            return None
        now = time.monotonic()
        due = self.waits.next_due(self._world.clock.now()) is not None
        if progress != self._seen or self._calls or due or not self.waits.number or _STARTING in progress:
            self._seen, self._since = progress, now
        if now - self._since >= _STILL:
            return None
        return ", ".join(f"execution {each.name} of {each.state_machine.name}" for each in running)

    def stop(self) -> None:
        """End all executions."""
        for each in _running():
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


def _running() -> Iterator[Any]:
    parser = sys.modules.get("moto.stepfunctions.parser.models")
    backends = parser.stepfunctions_parser_backends if parser else {}
    for account in list(backends):
        for backend in list(backends[account].values()):
            for machine in list(backend.state_machines):
                yield from (each for each in list(machine.executions) if each.status == "RUNNING")


def _events(execution: Any) -> int:
    env = execution.exec_worker and execution.exec_worker.env
    return len(env.event_manager.get_event_history()) if env else _STARTING


@cache
def _loader() -> Any:
    return botocore.loaders.create_loader()


def _core() -> Any:
    core = botocore.session.Session()
    core.set_config_variable("config_file", os.devnull)
    core.set_config_variable("credentials_file", os.devnull)
    core.register_component("data_loader", _loader())
    return core


@cache
def install(machines: Callable[[], StateMachines]) -> None:
    """Let moto execute state machines. Its interpreter is loaded when one is used, which takes a second."""
    default_user_config["stepfunctions"] = {"execute_state_machine": True}
    get_backend = responses.get_backend

    def get_prepared_backend(account: str, region: str) -> Any:
        _prepare_interpreter(machines)
        return get_backend(account, region)

    replace(responses, get_backend=get_prepared_backend)


@cache
def _prepare_interpreter(machines: Callable[[], StateMachines]) -> None:
    parser = importlib.import_module("moto.stepfunctions.parser.models")
    from moto.stepfunctions.parser.asl.component.common.retry import retrier_decl
    from moto.stepfunctions.parser.asl.component.state.exec.state_task.service import state_task_service_aws_sdk
    from moto.stepfunctions.parser.asl.component.state.wait.wait_function.wait_function import WaitFunction
    from moto.stepfunctions.parser.asl.eval.callback.callback import CallbackEndpoint

    def boto_client_for(region: str, service: str, state_credentials: Any = None) -> Any:
        return machines().client(service, region, state_credentials.role_arn)

    def wait_interval(_self: Any, env: Any, wait_seconds: float) -> None:
        machines().waits.sleep(wait_seconds, env.is_running)

    wait = CallbackEndpoint.wait

    def wait_for_callback(self: Any, timeout: float | None = None) -> Any:
        with machines().waits.waiting():
            return wait(self, timeout)

    class Time:
        @staticmethod
        def sleep(seconds: float) -> None:
            machines().waits.sleep(seconds)

    begin = parser.StepFunctionsParserBackend.start_execution

    def start_execution(self: Any, state_machine_arn: str, name: str | None = None, *more: Any, **others: Any) -> Any:
        return begin(self, state_machine_arn, name or str(uuid.uuid4()), *more, **others)

    replace(parser.StepFunctionsParserBackend, start_execution=start_execution)
    _count_executions(machines)
    for name, module in list(sys.modules.items()):
        if name.startswith("moto.stepfunctions.parser") and hasattr(module, "boto_client_for"):
            replace(module, boto_client_for=boto_client_for)
    _name_as_aws_does(state_task_service_aws_sdk.StateTaskServiceAwsSdk)
    replace(WaitFunction, _wait_interval=wait_interval)
    replace(CallbackEndpoint, wait=wait_for_callback)
    replace(retrier_decl, time=Time)
    state_task_service_aws_sdk._SERVICE_ERROR_NAMES.update(_ERROR_NAMES)


def _count_executions(machines: Callable[[], StateMachines]) -> None:
    """AWS counts how executions end."""
    from moto.stepfunctions.parser.backend.execution import BaseExecutionWorkerCommunication

    ended = BaseExecutionWorkerCommunication.terminated

    def terminated(self: Any) -> None:
        ended(self)
        each = self.execution
        metrics.of_execution(
            each.account_id, each.region_name, each.state_machine.arn, each.exec_status.value, machines().now()
        )

    replace(BaseExecutionWorkerCommunication, terminated=terminated)


def _name_as_aws_does(task: Any) -> None:
    """moto hands names of AWS SDK integrations through as they are."""

    def operation(self: Any) -> Any:
        model = _core().get_service_model(self._get_boto_service_name())
        return model.operation_model(self.resource.api_action[0].upper() + self.resource.api_action[1:])

    def normalise_parameters(self: Any, parameters: dict[str, Any], *_: Any, **__: Any) -> None:
        made = sdk_integrations.to_model(parameters, operation(self).input_shape)
        parameters.clear()
        parameters.update(made)

    def normalise_response(self: Any, response: Any, *_: Any, **__: Any) -> None:
        if isinstance(response, dict):
            made = sdk_integrations.from_model(response, operation(self).output_shape)
            response.clear()
            response.update(made)

    replace(task, _normalise_parameters=normalise_parameters, _normalise_response=normalise_response)
