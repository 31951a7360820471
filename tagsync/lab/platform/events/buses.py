"""Event buses: deliver events to the targets of the rules that they match, also over buses elsewhere."""

from __future__ import annotations

import copy
import json
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from moto.events.models import Rule, events_backends
from moto.events.utils import EventTemplateParser
from moto.logs.models import logs_backends

from tagsync.lab.clock import Clock
from tagsync.lab.platform import arns
from tagsync.lab.platform.events.targets import EventTargets, NotDeliveredError, Sender
from tagsync.lab.world import World

BusEvent = dict[str, Any]
_LONGEST_WAY = 2  # buses an event passes on at most: the AWS document "Sending events between accounts"


class Buses:
    """The event buses of all accounts and regions."""

    def __init__(self, world: World) -> None:
        self._clock: Clock = world.clock
        self.targets: EventTargets

    def put(self, account: str, region: str, event: BusEvent, bus: str = "default") -> None:
        """Deliver a finished event; it keeps its own account, region, resources, id and time on the way."""
        backend = events_backends[account][region]
        if bus not in backend.event_buses:
            return
        for rule in list(backend.event_buses[bus].rules.values()):
            self.offer(rule, event)

    def forward(self, bus_arn: str, event: BusEvent) -> None:
        """Put an event on another bus, which a rule has as its target."""
        hops = event.get("_hops", 0)
        if hops >= _LONGEST_WAY:
            return
        bus = arns.parse_arn(bus_arn)
        self.put(bus.account, bus.region, event | {"_hops": hops + 1}, bus.name)

    def offer(self, rule: Rule, event: BusEvent) -> None:
        """Send an event to the targets of a rule, if it is enabled and matches."""
        seen: Any = {name: value for name, value in event.items() if name != "_hops"}
        if rule.state != "ENABLED" or rule.scheduled_expression or not rule.event_pattern.matches_event(seen):
            return
        self.send(rule, event)

    def send(self, rule: Rule, event: BusEvent) -> None:
        for target in list(rule.targets):
            self._send_to(rule, target, event)

    def _send_to(self, rule: Rule, target: dict[str, Any], event: BusEvent) -> None:
        arn = arns.parse_arn(target["Arn"])
        if arn.service == "logs":
            self._log(arn, event)
            return
        content = event if arn.service == "events" else _shaped(target, event)
        group = (target.get("SqsParameters") or {}).get("MessageGroupId")
        role = None if arn.service in ("lambda", "sqs", "sns") else target.get("RoleArn")
        sender = Sender("events.amazonaws.com", rule.arn, role)
        try:
            self.targets.send(target["Arn"], content, sender, group)
        except NotDeliveredError:
            dead_letters = (target.get("DeadLetterConfig") or {}).get("Arn")
            if dead_letters:
                with suppress(NotDeliveredError):
                    self.targets.send(dead_letters, _shaped(target, event), Sender("events.amazonaws.com", rule.arn))

    def _log(self, arn: arns.Arn, event: BusEvent) -> None:
        name = arn.resource.split(":")[1]
        backend = logs_backends[arn.account][arn.region]
        backend.ensure_log_group(name)
        group = backend.groups[name]
        if event["id"] not in group.streams:
            group.create_log_stream(event["id"])
        line = json.dumps(_shaped({}, event))
        group.streams[event["id"]].put_log_events([{"timestamp": int(self._clock.now() * 1000), "message": line}])


def _shaped(target: dict[str, Any], event: BusEvent) -> Any:
    """The content for a target: the event, its Input, a part (InputPath), or what its InputTransformer makes."""
    whole = {name: value for name, value in copy.deepcopy(event).items() if name not in ("_hops", "ingestion-time")}
    if isinstance(whole.get("time"), (int, float)):
        whole["time"] = stamp(float(whole["time"]))
    if target.get("Input"):
        return json.loads(target["Input"])
    if target.get("InputPath"):
        part: Any = whole
        for name in target["InputPath"].removeprefix("$").strip(".").split("."):
            part = part[name] if name else part
        return part
    transformer = target.get("InputTransformer")
    if transformer:
        return _transformed(transformer, whole)
    return whole


def _transformed(transformer: dict[str, Any], event: BusEvent) -> Any:
    stamped: Any = event | {"ingestion-time": event["time"]}
    return EventTemplateParser.parse(transformer["InputTemplate"], transformer.get("InputPathsMap", {}), stamped)


def stamp(at: float) -> str:
    """The `time` of an event."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
