"""Delivery to the targets of events: functions, queues, topics, state machines and event buses."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from moto.events.models import events_backends
from moto.sns.models import sns_backends
from moto.sqs.models import sqs_backends
from moto.stepfunctions import responses as state_machines

from tagsync.lab.iam import trust
from tagsync.lab.platform import arns
from tagsync.lab.platform.functions.deployed import Functions
from tagsync.lab.platform.resource_policies import Principal, resource_allows
from tagsync.lab.world import World

_ACTIONS = {
    "lambda": "InvokeFunction",
    "sqs": "SendMessage",
    "sns": "Publish",
    "states": "StartExecution",
    "events": "PutEvents",
}


class NotDeliveredError(Exception):
    """AWS would not deliver this; the message says why."""


@dataclass(frozen=True, slots=True)
class Sender:
    """The sender: an AWS service (``events.amazonaws.com``), its resource, and the role that it assumes."""

    service: str
    arn: str
    role: str | None = None


@dataclass
class EventTargets:
    """Delivers to any ARN. `put_event` takes the ARN of an event bus and an event."""

    world: World
    functions: Functions
    put_event: Callable[[str, dict[str, Any]], None]

    def send(self, arn: str, content: Any, sender: Sender, group: str | None = None) -> None:
        """`content` is data, sent as JSON. Raises NotDeliveredError."""
        target = arns.parse_arn(arn)
        self._check_role(target, sender)
        body = json.dumps(content)
        if target.service == "lambda":
            self._invoke(target, content, sender)
        elif target.service == "sqs":
            self._queue(target, body, sender, group)
        elif target.service == "sns":
            self._publish(target, body)
        elif target.service == "states":
            self._start(target, body)
        elif target.service == "events":
            self._event(target, content, sender)
        else:
            raise NotDeliveredError(f"the lab does not deliver to {arn}")

    def _check_role(self, target: arns.Arn, sender: Sender) -> None:
        if sender.role is None:
            return
        role = self.world.other_services.find_role(sender.role)
        if role is None or not trust.service_may_assume(role, sender.service):
            raise NotDeliveredError(f"{sender.service} may not assume {sender.role}")
        action = f"{target.service}:{_ACTIONS.get(target.service, '*')}"
        if not self.world.other_services.allows(sender.role, action, target.text):
            raise NotDeliveredError(f"{sender.role} is not allowed to perform {action} on {target.text}")

    def _invoke(self, target: arns.Arn, content: Any, sender: Sender) -> None:
        function = self.functions.by_arn(target.text)
        if function is None:
            raise NotDeliveredError(f"there is no function {target.text}")
        if sender.role is None and not self.functions.permits(function, sender.service, sender.arn):
            raise NotDeliveredError(f"the policy of {target.text} does not let {sender.service} invoke it")
        self.functions.start(function, json.dumps(content).encode())

    def _queue(self, target: arns.Arn, body: str, sender: Sender, group: str | None) -> None:
        backend = sqs_backends[target.account][target.region]
        queue = backend.queues.get(target.name)
        if queue is None:
            raise NotDeliveredError(f"there is no queue {target.text}")
        principal = Principal(sender.service, sender.arn)
        if sender.role is None and not resource_allows(queue.policy, "sqs:SendMessage", principal):
            raise NotDeliveredError(f"the policy of {target.text} does not let {sender.service} send to it")
        backend.send_message(queue_name=target.name, message_body=body, group_id=group)

    def _event(self, target: arns.Arn, content: Any, sender: Sender) -> None:
        bus = events_backends[target.account][target.region].event_buses.get(target.name)
        if bus is None:
            raise NotDeliveredError(f"there is no event bus {target.text}")
        account = arns.parse_arn(sender.arn).account
        principal = Principal(account, sender.arn, sender.role or "")
        if account != target.account and not resource_allows(bus.policy, "events:PutEvents", principal):
            raise NotDeliveredError(f"the policy of {target.text} does not let account {account} put events")
        self.put_event(target.text, content)

    def _publish(self, target: arns.Arn, body: str) -> None:
        backend = sns_backends[target.account][target.region]
        if target.text not in backend.topics:
            raise NotDeliveredError(f"there is no topic {target.text}")
        backend.publish(message=body, arn=target.text)

    def _start(self, target: arns.Arn, body: str) -> None:
        backend = state_machines.get_backend(target.account, target.region)
        if not any(each.arn == target.text for each in backend.state_machines):
            raise NotDeliveredError(f"there is no state machine {target.text}")
        backend.start_execution(target.text, str(uuid.uuid4()), body)
