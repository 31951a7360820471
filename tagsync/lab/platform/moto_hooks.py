"""Where moto hands over to the platform. Applied once in a process, before the first call that concerns it."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from functools import cache
from typing import Any
from urllib.parse import unquote

from tagsync.lab.moto.missing_answers import add_missing_answers
from tagsync.lab.moto.move_tasks import add_move_tasks
from tagsync.lab.moto.patching import replace
from tagsync.lab.moto.quick_queues import make_queues_quick
from tagsync.lab.platform.composition import Platform
from tagsync.lab.platform.events.wrong_schedules import refuse_wrong_schedules
from tagsync.lab.platform.functions.aliases import called
from tagsync.lab.platform.functions.deployed import ThrottledError
from tagsync.lab.platform.functions.sandboxes import NotPermittedError
from tagsync.lab.platform.states.interpreter import execute_state_machines

LARGEST_PAYLOAD = 6 * 1024 * 1024
LARGEST_ASYNCHRONOUS_PAYLOAD = 1024 * 1024


@cache
def hand_over(platform: Callable[[], Platform]) -> None:
    """`platform` gives the platform of the lab that is open."""
    add_missing_answers()
    make_queues_quick()
    add_move_tasks()
    execute_state_machines(lambda: platform().machines)
    _invocations(platform)
    _event_source_mappings(platform)
    _event_rules(platform)
    _tag_events(platform)
    refuse_wrong_schedules()


def _invocations(platform: Callable[[], Platform]) -> None:
    from moto.awslambda.models import LambdaFunction
    from moto.awslambda.responses import LambdaResponse

    def invoke(self: Any) -> tuple[int, dict[str, str], str]:
        name = unquote(self.path.rsplit("/", 2)[-2])
        function = called(self.backend, name, self._get_param("Qualifier"))
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
            platform().start(function, payload or b"{}")
            return _done(202)
        return _answer(platform(), function, payload or b"{}", self.headers.get("X-Amz-Log-Type") == "Tail")

    def invoked(self: Any, body: str, _request_headers: Any, _response_headers: Any) -> str:
        """Called by SNS, CloudWatch Logs and others, which do not wait for an answer."""
        platform().start(self, body.encode())
        return ""

    replace(LambdaResponse, invoke=invoke)
    replace(LambdaFunction, invoke=invoked)


def _answer(platform: Platform, function: Any, payload: bytes, tail: bool) -> tuple[int, dict[str, str], str]:
    try:
        outcome = platform.invoke(function, payload)
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


def _event_source_mappings(platform: Callable[[], Platform]) -> None:
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
        _by_its_alias(mapping, spec)
        lacks = platform().missing_permission(mapping)
        if lacks:
            self.delete_event_source_mapping(mapping.uuid)
            message = f"The function execution role does not have permissions to call {lacks} on SQS"
            raise InvalidParameterValueException(message)
        platform().queue_changed(mapping.event_source_arn)
        return mapping

    def update_event_source_mapping(self: Any, uuid: str, spec: dict[str, Any]) -> Any:
        mapping = update(self, uuid, spec)
        if mapping:
            _by_its_alias(mapping, spec)
            mapping.function_response_types = spec.get("FunctionResponseTypes", mapping.function_response_types)
            platform().queue_changed(mapping.event_source_arn)
        return mapping

    def add_message(self: Any, message: Any) -> None:
        message.arrived_at = platform().now()
        delay = round((message.delayed_until - message.sent_timestamp) / 1000) if message.delayed_until else 0
        if delay <= 0:
            deliver(self, message)
            return
        message.delayed_until = 0  # moto goes by the machine's clock
        platform().queues.hold(message.arrived_at + delay, lambda: deliver(self, message))

    def deliver(queue: Any, message: Any) -> None:
        add(queue, message)
        platform().queue_changed(queue.queue_arn)

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


def _by_its_alias(mapping: Any, spec: dict[str, Any]) -> None:
    """moto puts the version in place of the alias that a mapping names."""
    given = str(spec.get("FunctionName", ""))
    if given.startswith("arn:") and given.count(":") == 7:
        mapping.function_arn = given


def _event_rules(platform: Callable[[], Platform]) -> None:
    from moto.events.models import Rule

    def send_to_targets(self: Any, original_event: dict[str, Any], _transform_input: bool = True) -> None:
        platform().event(self, original_event)

    replace(Rule, send_to_targets=send_to_targets)


def _tag_events(platform: Callable[[], Platform]) -> None:
    from moto.ec2.models import EC2Backend

    def changed(account: str, region: str, instance: str, before: dict[str, str]) -> None:
        platform().tags_changed(account, region, instance, before)

    created, deleted = _watch(EC2Backend.create_tags, changed), _watch(EC2Backend.delete_tags, changed)
    replace(EC2Backend, create_tags=created, delete_tags=deleted)


def _watch(method: Callable[..., Any], changed: Callable[..., None]) -> Callable[..., Any]:
    """moto's `create_tags` or `delete_tags` of EC2, which then calls `changed` for each instance."""

    def watched(self: Any, resource_ids: list[str], *arguments: Any, **more: Any) -> Any:
        instances = [each for each in resource_ids if each.startswith("i-")]
        before = {each: dict(self.tags.get(each, {})) for each in instances}
        answer = method(self, resource_ids, *arguments, **more)
        for each in instances:
            changed(self.account_id, self.region_name, each, before[each])
        return answer

    return watched
