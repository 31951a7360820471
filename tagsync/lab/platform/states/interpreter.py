"""Changes to moto's interpreter of Step Functions: it acts as the machine's role, on the lab's clock."""

from __future__ import annotations

import importlib
import json
import sys
import threading
import uuid
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any

from moto.core.config import default_user_config
from moto.stepfunctions import responses

from tagsync.lab.moto.patching import replace
from tagsync.lab.platform import metrics
from tagsync.lab.platform.states import sdk_integrations
from tagsync.lab.platform.states.history import limit_histories
from tagsync.lab.platform.states.machines import StateMachines, running_executions
from tagsync.lab.wire.models import service_model

_ERROR_NAMES = {"drs": "Drs", "ec2": "Ec2", "lambda": "Lambda", "sns": "Sns", "sqs": "Sqs", "ssm": "Ssm", "sts": "Sts"}


@cache
def execute_state_machines(machines: Callable[[], StateMachines]) -> None:
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
    from moto.stepfunctions.parser.asl.component.state.exec.state_task.service import (
        state_task_service_aws_sdk,
        state_task_service_sfn,
    )
    from moto.stepfunctions.parser.asl.component.state.wait.wait_function.wait_function import WaitFunction
    from moto.stepfunctions.parser.asl.eval.callback.callback import CallbackEndpoint

    def boto_client_for(region: str, service: str, state_credentials: Any = None) -> Any:
        return machines().client(service, region, state_credentials.role_arn)

    def wait_interval(_self: Any, env: Any, wait_seconds: float) -> None:
        machines().waits.sleep(wait_seconds, env.is_running)

    wait = CallbackEndpoint.wait

    def wait_for_callback(self: Any, timeout: float | None = None) -> Any:
        with machines().waits.waiting(self._notify_event.is_set):
            return wait(self, timeout)

    evaluate = retrier_decl.RetrierDecl._eval_body
    retrying = threading.local()

    def evaluate_retrier(self: Any, env: Any) -> None:
        retrying.env = env
        evaluate(self, env)

    class Time:
        @staticmethod
        def sleep(seconds: float) -> None:
            machines().waits.sleep(seconds, retrying.env.is_running)

    begin = parser.StepFunctionsParserBackend.start_execution

    def start_execution(self: Any, state_machine_arn: str, name: str | None = None, *more: Any, **others: Any) -> Any:
        return begin(self, state_machine_arn, name or str(uuid.uuid4()), *more, **others)

    replace(parser.StepFunctionsParserBackend, start_execution=start_execution)
    _count_executions(machines)
    limit_histories(running_executions)
    for name, module in list(sys.modules.items()):
        if name.startswith("moto.stepfunctions.parser") and hasattr(module, "boto_client_for"):
            replace(module, boto_client_for=boto_client_for)
    _name_as_aws_does(state_task_service_aws_sdk.StateTaskServiceAwsSdk)
    _name_as_aws_does(state_task_service_sfn.StateTaskServiceSfn, prepare=_input_as_text)
    replace(WaitFunction, _wait_interval=wait_interval)
    replace(CallbackEndpoint, wait=wait_for_callback)
    replace(retrier_decl, time=Time)
    replace(retrier_decl.RetrierDecl, _eval_body=evaluate_retrier)
    state_task_service_aws_sdk._SERVICE_ERROR_NAMES.update(_ERROR_NAMES)


def _count_executions(machines: Callable[[], StateMachines]) -> None:
    """AWS counts how executions end."""
    from moto.stepfunctions.parser.backend.execution import BaseExecutionWorkerCommunication

    ended = BaseExecutionWorkerCommunication.terminated

    def terminated(self: Any) -> None:
        ended(self)
        each = self.execution
        with suppress(LookupError):  # the lab was closed in the meantime
            now = machines().now()
            metrics.of_execution(each.account_id, each.region_name, each.state_machine.arn, each.exec_status.value, now)

    replace(BaseExecutionWorkerCommunication, terminated=terminated)


def _input_as_text(parameters: dict[str, Any]) -> None:
    """The input of an execution that a state machine starts may be an object."""
    if not isinstance(parameters.get("Input", ""), str):
        parameters["Input"] = json.dumps(parameters["Input"])


def _name_as_aws_does(task: Any, prepare: Callable[[dict[str, Any]], None] = lambda _: None) -> None:
    """moto hands names of integrations through as they are."""

    def operation(self: Any) -> Any:
        model = service_model(self._get_boto_service_name())
        return model.operation_model(self.resource.api_action[0].upper() + self.resource.api_action[1:])

    def normalise_parameters(self: Any, parameters: dict[str, Any], *_: Any, **__: Any) -> None:
        prepare(parameters)
        made = sdk_integrations.to_model(parameters, operation(self).input_shape)
        parameters.clear()
        parameters.update(made)

    def normalise_response(self: Any, response: Any, *_: Any, **__: Any) -> None:
        if isinstance(response, dict):
            made = sdk_integrations.from_model(response, operation(self).output_shape)
            response.clear()
            response.update(made)

    replace(task, _normalise_parameters=normalise_parameters, _normalise_response=normalise_response)
