"""The platform: everything that runs by itself in one open lab."""

from __future__ import annotations

import threading
from typing import Any

from tagsync.lab.logins.issuer import Issuer
from tagsync.lab.platform.alarms import Alarms
from tagsync.lab.platform.apis.http_apis import HttpApis
from tagsync.lab.platform.background import BackgroundWork
from tagsync.lab.platform.events.buses import Buses
from tagsync.lab.platform.events.drs_events import DrsEvents
from tagsync.lab.platform.events.queues import Queues
from tagsync.lab.platform.events.schedules import Schedules
from tagsync.lab.platform.events.tag_events import TagEvents
from tagsync.lab.platform.events.targets import EventTargets, NotDeliveredError, Sender
from tagsync.lab.platform.functions.deployed import Functions
from tagsync.lab.platform.invocation import InvocationResult
from tagsync.lab.platform.states.machines import StateMachines
from tagsync.lab.platform.states.waits import Waits
from tagsync.lab.world import World

SETTLE_WITHIN = 120.0
_TICK = 1.0


class Platform:
    """Lives from the first call that concerns it until the lab is reset or closed. Follows the lab's clock."""

    def __init__(self, world: World, url: str) -> None:
        self._world = world
        self.work = BackgroundWork(world.mismatches.append)
        self.functions = Functions(world, url, self.work, self._dead_letter)
        self.queues = Queues(world, self.functions, self.work)
        self.buses = Buses(world)
        self.targets = self.buses.targets = EventTargets(world, self.functions, self.buses.forward)
        self.schedules = Schedules(world.clock, self.targets, self.buses)
        self.tag_events = TagEvents(world, self.buses)
        self.drs_events = DrsEvents(world, self.buses)
        self.waits = Waits(world.clock)
        self.machines = StateMachines(world, url, self.waits)
        self.alarms = Alarms(world.clock, self.targets)
        self.apis = HttpApis(world, self.functions)
        self.issuer = Issuer(url)
        self._closed = threading.Event()
        self._ticker = threading.Thread(target=self._tick, name="tagsync-lab-ticker", daemon=True)
        world.clock.follower = world.platform = self
        self._ticker.start()

    def settle(self, seconds: float = SETTLE_WITHIN) -> None:
        """Wait until no function, delivery or state machine is at work. Raises StillBusyError."""
        self.work.wait(seconds, lambda: self.functions.busy or self.machines.busy())

    def close(self) -> None:
        """End what runs."""
        self._closed.set()
        self._world.clock.follower = self._world.platform = None
        self.waits.close()
        self.machines.stop()
        self.functions.close()
        self.work.stop()
        self._ticker.join()

    def next_due(self, until: float) -> float | None:
        followed = (self.schedules, self.waits, self.drs_events, self.queues)
        moments = [each.next_due(until) for each in followed]
        return min((at for at in moments if at is not None), default=None)

    def reach(self, now: float) -> None:
        self.functions.sandboxes.follow_clock()
        woken = self.waits.next_due(now) is not None
        sent = self.drs_events.send_due(now)
        delivered = self.queues.deliver_due(now)
        if self.schedules.fire_due(now) or woken or sent or delivered:
            self.settle()
        self.queues.poll_all()
        self.alarms.evaluate()

    def now(self) -> float:
        return self._world.clock.now()

    def called_aws(self, access_key: str) -> bool:
        return self.functions.sandboxes.called_aws(access_key)

    def tags_changed(self, account: str, region: str, instance: str, before: dict[str, str]) -> None:
        self.tag_events.changed(account, region, instance, before)

    def queue_changed(self, arn: str) -> None:
        self.queues.poll(arn)

    def missing_permission(self, mapping: Any) -> str | None:
        return self.queues.missing_permission(mapping)

    def event(self, rule: Any, event: dict[str, Any]) -> None:
        self.buses.offer(rule, event)

    def start(self, function: Any, payload: bytes) -> None:
        self.functions.start(function, payload)

    def invoke(self, function: Any, payload: bytes) -> InvocationResult:
        return self.functions.invoke(function, payload)

    def _dead_letter(self, function: Any, arn: str, content: Any) -> None:
        """Lambda sends dead letters as the function's role."""
        try:
            self.targets.send(arn, content, Sender("lambda.amazonaws.com", function.function_arn, function.role))
        except NotDeliveredError:
            return  # AWS counts DestinationDeliveryFailures and goes on

    def _tick(self) -> None:
        """On a running clock schedules fire by themselves."""
        while not self._closed.wait(_TICK):
            if self._world.clock.frozen:
                continue
            try:
                self.drs_events.send_due(self._world.clock.now())
                self.queues.deliver_due(self._world.clock.now())
                self.schedules.fire_due(self._world.clock.now())
                self.alarms.evaluate()
            except Exception as error:
                self._world.mismatches.append(f"the lab's clock did not tick: {type(error).__name__}: {error}")
