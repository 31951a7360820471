"""Where moto hands over to the platform: applied once per process, before the first call to a service concerned."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from functools import cache
from typing import Any, Protocol
from urllib.parse import unquote

from tagsync.lab.moto.patching import replace
from tagsync.lab.platform import moto_answers
from tagsync.lab.platform.functions.functions import ThrottledError
from tagsync.lab.platform.functions.sandboxes import NotPermittedError
from tagsync.lab.platform.states import machines as state_machines

LARGEST_PAYLOAD = 6 * 1024 * 1024
LARGEST_ASYNCHRONOUS_PAYLOAD = 1024 * 1024


class Taker(Protocol):
    """What the platform does instead of moto."""

    def tags_changed(self, account: str, region: str, instance: str, before: dict[str, str], /) -> None: ...

    def queue_changed(self, arn: str, /) -> None: ...

    def missing_permission(self, mapping: Any, /) -> str | None: ...

    def event(self, rule: Any, event: dict[str, Any], /) -> None: ...

    def start(self, function: Any, payload: bytes, /) -> None: ...

    def invoke(self, function: Any, payload: bytes, /) -> Any: ...

    @property
    def machines(self) -> state_machines.StateMachines: ...


@cache
def install(taker: Callable[[], Taker]) -> None:
    """`taker` tells the platform of the lab that is open."""
    moto_answers.apply()
    state_machines.install(_machines(taker))
    _invocations(taker)
    _event_source_mappings(taker)
    _event_rules(taker)
    _tag_events(taker)


def _machines(taker: Callable[[], Taker]) -> Callable[[], state_machines.StateMachines]:
    return lambda: taker().machines


def _invocations(taker: Callable[[], Taker]) -> None:
    from moto.awslambda.models import LambdaFunction
    from moto.awslambda.responses import LambdaResponse

    def invoke(self: Any) -> tuple[int, dict[str, str], str]:
        name = unquote(self.path.rsplit("/", 2)[-2])
        function = self.backend.get_function(name, self._get_param("qualifier"))
        kind = self.headers.get("X-Amz-Invocation-Type", "RequestResponse")
        payload = self.body if isinstance(self.body, bytes) else (self.body or "{}").encode()
        limit = LARGEST_ASYNCHRONOUS_PAYLOAD if kind == "Event" else LARGEST_PAYLOAD
        if len(payload) > limit:
            return _refusal(413, "RequestTooLargeException", f"Request must be smaller than {limit} bytes")
        try:
            json.loads(payload or b"{}")
        except ValueError:
            return _refusal(400, "InvalidRequestContentException", "Could not parse request body into json")
        if kind == "DryRun":
            return _done(204)
        if kind == "Event":
            taker().start(function, payload or b"{}")
            return _done(202)
        return _answer(taker(), function, payload or b"{}", self.headers.get("X-Amz-Log-Type") == "Tail")

    def invoked(self: Any, body: str, _request_headers: Any, _response_headers: Any) -> str:
        """By SNS, CloudWatch Logs and others, who do not wait."""
        taker().start(self, body.encode())
        return ""

    replace(LambdaResponse, invoke=invoke)
    replace(LambdaFunction, invoke=invoked)


def _answer(taker: Taker, function: Any, payload: bytes, tail: bool) -> tuple[int, dict[str, str], str]:
    try:
        outcome = taker.invoke(function, payload)
    except ThrottledError as error:
        return _refusal(429, "TooManyRequestsException", str(error))
    except NotPermittedError as error:
        return _refusal(403, "AccessDeniedException", str(error))
    headers = {"Content-Type": "application/json", "X-Amz-Executed-Version": str(function.version)}
    if outcome.failed:
        headers["X-Amz-Function-Error"] = "Unhandled"
    if tail:
        headers["X-Amz-Log-Result"] = base64.b64encode("\n".join(outcome.log).encode()[-4096:]).decode()
    return 200, headers, outcome.payload.decode()


def _done(status: int) -> tuple[int, dict[str, str], str]:
    """moto takes the status of some services from a header of that name."""
    return status, {"status": str(status)}, ""


def _refusal(status: int, code: str, message: str) -> tuple[int, dict[str, str], str]:
    headers = {"Content-Type": "application/json", "X-Amzn-ErrorType": code, "status": str(status)}
    return status, headers, json.dumps({"Type": "User", "Message": message, "message": message})


def _event_source_mappings(taker: Callable[[], Taker]) -> None:
    from moto.awslambda.exceptions import InvalidParameterValueException
    from moto.awslambda.models import LambdaBackend
    from moto.sqs.models import Queue

    create, update, add = (
        LambdaBackend.create_event_source_mapping,
        LambdaBackend.update_event_source_mapping,
        Queue.add_message,
    )

    def create_event_source_mapping(self: Any, spec: dict[str, Any]) -> Any:
        mapping = create(self, spec)
        _no_longer_motos(mapping)
        lacks = taker().missing_permission(mapping)
        if lacks:
            self.delete_event_source_mapping(mapping.uuid)
            message = f"The function execution role does not have permissions to call {lacks} on SQS"
            raise InvalidParameterValueException(message)
        taker().queue_changed(mapping.event_source_arn)
        return mapping

    def update_event_source_mapping(self: Any, uuid: str, spec: dict[str, Any]) -> Any:
        mapping = update(self, uuid, spec)
        if mapping:
            mapping.function_response_types = spec.get("FunctionResponseTypes", mapping.function_response_types)
            taker().queue_changed(mapping.event_source_arn)
        return mapping

    def add_message(self: Any, message: Any) -> None:
        add(self, message)
        taker().queue_changed(self.queue_arn)

    replace(
        LambdaBackend,
        create_event_source_mapping=create_event_source_mapping,
        update_event_source_mapping=update_event_source_mapping,
    )
    replace(Queue, add_message=add_message)


def _no_longer_motos(mapping: Any) -> None:
    """moto would invoke the function itself, one message at a time, before SendMessage answers."""
    from moto.sqs.models import sqs_backends

    for queue in sqs_backends[mapping.account_id][mapping.region].queues.values():
        queue.lambda_event_source_mappings.pop(mapping.function_arn, None)


def _event_rules(taker: Callable[[], Taker]) -> None:
    from moto.events.models import Rule

    def send_to_targets(self: Any, original_event: dict[str, Any], _transform_input: bool = True) -> None:
        taker().event(self, original_event)

    replace(Rule, send_to_targets=send_to_targets)


def _tag_events(taker: Callable[[], Taker]) -> None:
    from moto.ec2.models import EC2Backend

    from tagsync.lab.platform.events.tag_events import watch

    def changed(account: str, region: str, instance: str, before: dict[str, str]) -> None:
        taker().tags_changed(account, region, instance, before)

    created, deleted = watch(EC2Backend.create_tags, changed), watch(EC2Backend.delete_tags, changed)
    replace(EC2Backend, create_tags=created, delete_tags=deleted)
