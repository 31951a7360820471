"""Answers one batch of the function `tag_event`. Only the messages that failed return to the queue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tagsync.core.errors import InputError
from tagsync.core.policy import Policy
from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import Metric
from tagsync.service.events.heal import Healed, Healer
from tagsync.service.events.ports import EventOrder
from tagsync.service.events.tag_changes import Messages, read_messages
from tagsync.service.events.whereabouts import Whereabouts
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.queue import BatchAnswer, try_again
from tagsync.service.kit.telemetry import count_metric, logger, report_mistakes
from tagsync.service.kit.warm import WarmConnection


@dataclass(frozen=True, slots=True)
class TagEvents:
    """The function `tag_event`, put together. Both hubs get every tag change: the one not in charge ignores it."""

    policy: Policy
    order: EventOrder
    whereabouts: Whereabouts
    connection: WarmConnection
    workers: int
    in_charge: Callable[[], bool] = lambda: True

    def serve(self, event: object, context: Context) -> BatchAnswer:
        """Raises `InputError` for an event that is no batch of a queue."""
        try:
            messages = read_messages(event)
        except InputError as error:
            report_mistakes("event", error)
            raise
        if not self.in_charge():
            logger.info("events ignored: the other hub is in charge", events=len(messages.newest))
            return try_again([])
        connection, stop = self.connection.use(context)
        healer = Healer(
            reader=connection.reader,
            writer=connection.writer,
            order=self.order,
            policy=self.policy,
            targets_of=self.whereabouts,
            now=utc_now,
            stop=stop,
            workers=self.workers,
        )
        healed = healer.heal(list(messages.newest.values()))
        if healed.failed:
            self.connection.drop()
        _report(healed, messages)
        return try_again([*messages.malformed, *sorted(healed.failed)])


def _report(healed: Healed, messages: Messages) -> None:
    """Logs and counts. The content of a malformed event is not shown, because it may hold tag values (law 9)."""
    logger.info(
        "events handled",
        changed=healed.changed,
        in_sync=healed.in_sync,
        skipped=healed.skipped,
        late=healed.late,
        unknown=healed.unknown,
        superseded=messages.superseded,
        malformed=len(messages.malformed),
        failed=len(healed.failed),
    )
    for event in messages.newest.values():
        logger.debug("tag change", message_id=event.message_id, instance=str(event.origin), version=event.version)
    for message_id, why in sorted(healed.failed.items()):
        logger.warning("event failed", message_id=message_id, said=why)
    for message_id, error in messages.malformed.items():
        places = sorted({mistake.place for mistake in error.mistakes})
        logger.error("malformed event", message_id=message_id, places=places)
    count_metric(Metric.EVENTS_HEALED, healed.changed)
    count_metric(Metric.EVENTS_FAILED, len(healed.failed) + len(messages.malformed))
