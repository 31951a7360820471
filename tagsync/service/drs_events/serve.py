"""Answers a batch of DRS's own events. Only the messages that failed return to the queue.

Events come as best AWS can, so nothing waits for one: readiness has its schedule, and drives are looked at by their
state machine all the same. An event makes it sooner. What takes long is handed to an invocation of its own, so that a
region that hangs does not hold up the events of others.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from tagsync.core.errors import InputError
from tagsync.core.model import Target
from tagsync.engine.service_ports import Invoker, ServiceError
from tagsync.recovery.driven.outside import waiting_for
from tagsync.recovery.driven.ports import Drives
from tagsync.recovery.readiness.holding import plans_holding
from tagsync.recovery.readiness.ports import ReadinessBooks
from tagsync.service.drs_events.failed_launches import FailedLaunches
from tagsync.service.drs_events.messages import DrsEvent, DrsMessages, read_drs_messages
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.queue import BatchAnswer, try_again
from tagsync.service.kit.telemetry import logger, report_mistakes
from tagsync.service.kit.warm import WarmConnection
from tagsync.service.plans.asked import check_event

DRIVES = 20
"""How many of the newest drives are looked at. One that is older is not woken, and goes on as its machine looks."""


@dataclass(frozen=True, slots=True)
class PlansHeld:
    """Which plans hold some servers: of those in the settings, each with its targets."""

    books: ReadinessBooks
    plans: Mapping[str, Collection[Target]]

    def __call__(self, servers: Collection[tuple[Target, str]]) -> Sequence[str]:
        """Raises `ServiceError`."""
        return plans_holding(servers, self.plans, self.books.all()) if self.plans and servers else ()


@dataclass(frozen=True, slots=True)
class DrsEvents:
    """`invoke` starts this function once more, without waiting for it. Both hubs get every event: the one not in charge
    ignores it."""

    drives: Drives
    plans_of: PlansHeld
    failed: FailedLaunches
    invoke: Invoker
    connection: WarmConnection
    in_charge: Callable[[], bool] = lambda: True

    def serve(self, event: object, context: Context) -> BatchAnswer:
        """Raises `InputError` for an event that is no batch of a queue."""
        try:
            messages = read_drs_messages(event)
        except InputError as error:
            report_mistakes("event", error)
            raise
        if not self.in_charge():
            logger.info("events ignored: the other hub is in charge", events=len(messages.events))
            return try_again([])
        again: dict[str, str] = {}
        stalled = [each for each in messages.events if not each.job_id]
        ended = [each for each in messages.events if each.job_id]
        again |= _trying(stalled, lambda: self._check(stalled))
        again |= _trying(ended, lambda: self._launched(ended, context))
        _report(messages, again)
        return try_again([*messages.malformed, *sorted(again)])

    def _check(self, stalled: Sequence[DrsEvent]) -> Mapping[str, str]:
        """The plans that hold a server which stalled, or goes on again, are checked."""
        for plan in self.plans_of({each.key for each in stalled}):
            self.invoke(check_event(plan))
            logger.info("a plan is checked: replication of its servers has changed", plan=plan)
        return {}

    def _launched(self, ended: Sequence[DrsEvent], context: Context) -> Mapping[str, str]:
        """Drives that wait for these launches look now. The machine of a drive may look at the same time: drivers that
        meet start nothing twice."""
        drives = self.drives.newest(DRIVES)
        for run_id in waiting_for({each.key for each in ended}, drives):
            self.invoke({"step": "wake", "runId": run_id})
            logger.info("a drive is woken", run_id=run_id)
        failed = [each for each in ended if each.failed]
        if not failed:
            return {}
        connection, _ = self.connection.use(context)
        again = self.failed.tell(failed, drives, connection.job_origins)
        if again:
            self.connection.drop()
        return again


def _trying(events: Sequence[DrsEvent], act: Callable[[], Mapping[str, str]]) -> Mapping[str, str]:
    """The messages to try again. A resource of the service that fails has all of them tried again."""
    try:
        return act() if events else {}
    except ServiceError as error:
        return {each.message_id: str(error) for each in events}


def _report(messages: DrsMessages, again: Mapping[str, str]) -> None:
    """Logs. The content of a malformed event is not shown."""
    logger.info("events of DRS handled", events=len(messages.events), failed=len(again))
    for message_id, why in sorted(again.items()):
        logger.warning("event failed", message_id=message_id, said=why)
    for message_id, error in messages.malformed.items():
        places = sorted({mistake.place for mistake in error.mistakes})
        logger.error("malformed event", message_id=message_id, places=places)
