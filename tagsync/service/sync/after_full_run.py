"""What is asked of the function `recovery` after a full run, about the plans that the service knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tagsync.core.documents.places import Locate
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.history import EVERYTHING, Header
from tagsync.engine.service_ports import Invoker, Metric, ServiceError
from tagsync.service.kit.telemetry import count_metric, logger

Events = Sequence[Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class AfterFullRun:
    """`ask` invokes the function `recovery` and waits for nothing. Each of the `events` is about one plan."""

    ask: Invoker
    events: Events

    def __call__(self, header: Header) -> None:
        """Sends the events, unless the run looked at a part, wrote nothing on purpose, or took something back. What
        cannot be sent is told; the run stays as it is."""
        if header.scope != EVERYTHING or header.dry_run or header.undoes:
            return
        for event in self.events:
            try:
                self.ask(event)
            except ServiceError as error:
                step, plan = event.get("step"), event.get("plan")
                logger.error("not asked after the run", run_id=header.run_id, step=step, plan=plan, said=str(error))
                count_metric(Metric.SERVICE_ERRORS, 1)


def events_from_document(value: object, locate: Locate) -> Events:
    """Raises `InputError` if it is no list of events."""
    if isinstance(value, list) and all(isinstance(each, dict) and each.get("step") for each in value):
        return tuple(value)
    raise InputError([Mistake(locate(""), "it is no list of events", "Write a list of objects with a step")])
