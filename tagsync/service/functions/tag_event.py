"""Lambda `tag_event`: acts on tag changes of EC2 instances, in batches from a queue.

Only the messages that failed come back to the queue (`ReportBatchItemFailures`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from tagsync.aws.service.clients import service_client
from tagsync.aws.store.event_order import DynamoEventOrder
from tagsync.aws.store.sightings import DynamoSightings
from tagsync.aws.store.table import Table
from tagsync.core.errors import InputError
from tagsync.core.model import Origin, Target
from tagsync.core.policy import Policy
from tagsync.engine.apply import utc_now
from tagsync.engine.service_ports import EventOrder, Sightings
from tagsync.service.events.heal import Healed, Healer
from tagsync.service.events.tag_changes import Messages, read_messages
from tagsync.service.kit.connector import connector
from tagsync.service.kit.deadline import Context
from tagsync.service.kit.environment import Environment
from tagsync.service.kit.telemetry import count_metric, logger, metrics, report_mistakes
from tagsync.service.kit.warm import WarmConnection

SIGHTINGS_SECONDS = 300.0
"""How long what the last full run saw is kept in memory."""


@dataclass
class Whereabouts:
    """The targets to ask about an instance: those configured, else those in which the last full run saw servers from
    the account and region of the instance."""

    sightings: Sightings
    configured: tuple[Target, ...] = ()
    clock: Callable[[], float] = time.monotonic
    _seen: Mapping[Target, frozenset[tuple[str, str]]] = field(default_factory=dict)
    _read_at: float | None = None

    def __call__(self, origin: Origin) -> Iterable[Target]:
        if self.configured:
            return self.configured
        if self._read_at is None or self.clock() - self._read_at > SIGHTINGS_SECONDS:
            self._seen, self._read_at = self.sightings.load(), self.clock()
        return [target for target, origins in self._seen.items() if (origin.account, origin.region) in origins]


@dataclass(frozen=True, slots=True)
class TagEvents:
    """What the function is made of."""

    policy: Policy
    order: EventOrder
    whereabouts: Whereabouts
    connection: WarmConnection
    workers: int

    def serve(self, event: Mapping[str, Any], context: Context) -> dict[str, object]:
        """The answer to a batch: the messages to try again, each alone."""
        messages = read_messages(event.get("Records", ()))
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
        failures = [*messages.malformed, *sorted(healed.failed)]
        return {"batchItemFailures": [{"itemIdentifier": message_id} for message_id in failures]}


@cache
def service() -> TagEvents:
    """Made at the first invocation. Raises `InputError` where the environment has mistakes."""
    environment = Environment()
    try:
        name, policy, access = environment.text("TABLE_NAME"), environment.policy(), environment.access()
        targets, workers = environment.event_targets(), environment.workers()
        environment.done()
    except InputError as error:
        report_mistakes("configuration", error)
        raise
    table = Table(service_client("dynamodb"), name)
    return TagEvents(
        policy=policy,
        order=DynamoEventOrder(table),
        whereabouts=Whereabouts(DynamoSightings(table), targets),
        connection=WarmConnection(connector(workers), access),
        workers=workers,
    )


@logger.inject_lambda_context(log_event=False, clear_state=True)
@metrics.log_metrics
def handler(event: Mapping[str, Any], context: Any) -> dict[str, object]:
    return service().serve(event, context)


def _report(healed: Healed, messages: Messages) -> None:
    """What a malformed event holds is not shown: it may be tag values (law 9)."""
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
    for message_id, why in sorted(healed.failed.items()):
        logger.warning("event failed", message_id=message_id, said=why)
    for message_id, error in messages.malformed.items():
        places = sorted({mistake.place for mistake in error.mistakes})
        logger.error("malformed event", message_id=message_id, places=places)
    count_metric("EventsHealed", healed.changed)
    count_metric("EventsFailed", len(healed.failed) + len(messages.malformed))
